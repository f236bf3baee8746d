// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `templates`.

/// Calls of the group `templates`.
#[derive(Clone, Debug)]
pub struct Templates {
    client: auth0_sdk_core::Client,
}
impl Templates {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /verifiable-credentials/verification/templates`
    ///
    /// Scopes: `create:vdcs_templates`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/verifiable-credentials/post-vc-templates>
    pub fn create(
        &self,
        body: crate::types::CreateVerifiableCredentialTemplate,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /verifiable-credentials/verification/templates/{id}`
    ///
    /// Scopes: `delete:vdcs_templates`. Statuses: 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/verifiable-credentials/delete-vc-templates-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /verifiable-credentials/verification/templates/{id}`
    ///
    /// Scopes: `read:vdcs_templates`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/verifiable-credentials/get-vc-templates-by-id>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /verifiable-credentials/verification/templates`
    ///
    /// Scopes: `read:vdcs_templates`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/verifiable-credentials/get-vc-templates>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            from: None,
            take: None,
        }
    }
    /// `PATCH /verifiable-credentials/verification/templates/{id}`
    ///
    /// Scopes: `update:vdcs_templates`. Statuses: 200, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/verifiable-credentials/patch-vc-templates-by-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateVerifiableCredentialTemplate,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_vc_templates",
    method: "POST",
    path: "/verifiable-credentials/verification/templates",
    scopes: &["create:vdcs_templates"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /verifiable-credentials/verification/templates`](https://auth0.com/docs/api/management/v2/verifiable-credentials/post-vc-templates).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateVerifiableCredentialTemplate,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_vc_templates(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    Create => crate ::types::CreateVerifiableCredentialTemplateResponse
);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_vc_templates_by_id",
    method: "DELETE",
    path: "/verifiable-credentials/verification/templates/{id}",
    scopes: &["delete:vdcs_templates"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /verifiable-credentials/verification/templates/{id}`](https://auth0.com/docs/api/management/v2/verifiable-credentials/delete-vc-templates-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    id: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_vc_templates_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_vc_templates_by_id",
    method: "GET",
    path: "/verifiable-credentials/verification/templates/{id}",
    scopes: &["read:vdcs_templates"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /verifiable-credentials/verification/templates/{id}`](https://auth0.com/docs/api/management/v2/verifiable-credentials/get-vc-templates-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    id: String,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_vc_templates_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    Get => crate ::types::GetVerifiableCredentialTemplateResponse
);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_vc_templates",
    method: "GET",
    path: "/verifiable-credentials/verification/templates",
    scopes: &["read:vdcs_templates"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /verifiable-credentials/verification/templates`](https://auth0.com/docs/api/management/v2/verifiable-credentials/get-vc-templates).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    from: Option<String>,
    take: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `take`.
    ///
    /// At least 1. At most 100.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_vc_templates(&self.call, self.from.as_deref(), self.take)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    List => crate ::types::ListVerifiableCredentialTemplatesPaginatedPage
);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListVerifiableCredentialTemplatesPaginatedPage, checkpoint
);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_vc_templates_by_id",
    method: "PATCH",
    path: "/verifiable-credentials/verification/templates/{id}",
    scopes: &["update:vdcs_templates"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /verifiable-credentials/verification/templates/{id}`](https://auth0.com/docs/api/management/v2/verifiable-credentials/patch-vc-templates-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateVerifiableCredentialTemplate,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_vc_templates_by_id(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    Update => crate ::types::UpdateVerifiableCredentialTemplateResponse
);
