// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `self_service_profiles`.

/// The group `custom_text`.
pub mod custom_text;
/// The group `sso_ticket`.
pub mod sso_ticket;
/// Calls of the group `self_service_profiles`.
#[derive(Clone, Debug)]
pub struct SelfServiceProfiles {
    client: auth0_sdk_core::Client,
}
impl SelfServiceProfiles {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `custom_text`.
    #[must_use]
    pub fn custom_text(&self) -> custom_text::CustomText {
        custom_text::CustomText::new(self.client.clone())
    }
    /// The group `sso_ticket`.
    #[must_use]
    pub fn sso_ticket(&self) -> sso_ticket::SsoTicket {
        sso_ticket::SsoTicket::new(self.client.clone())
    }
    /// `POST /self-service-profiles`
    ///
    /// Scopes: `create:self_service_profiles`. Statuses: 201, 400, 401, 403, 409, 429, 500.
    ///
    /// <https://auth0.com/docs/api/management/v2/self-service-profiles/post-self-service-profiles>
    pub fn create(&self, body: crate::types::CreateSelfServiceProfile) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /self-service-profiles/{id}`
    ///
    /// Scopes: `delete:self_service_profiles`. Statuses: 204, 400, 401, 403, 429, 500.
    ///
    /// <https://auth0.com/docs/api/management/v2/self-service-profiles/delete-self-service-profiles-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /self-service-profiles/{id}`
    ///
    /// Scopes: `read:self_service_profiles`. Statuses: 200, 400, 401, 403, 404, 429, 500.
    ///
    /// <https://auth0.com/docs/api/management/v2/self-service-profiles/get-self-service-profiles-by-id>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /self-service-profiles`
    ///
    /// Scopes: `read:self_service_profiles`. Paged by offset. Statuses: 200, 401, 403, 429, 500.
    ///
    /// <https://auth0.com/docs/api/management/v2/self-service-profiles/get-self-service-profiles>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            page: None,
            per_page: None,
        }
    }
    /// `PATCH /self-service-profiles/{id}`
    ///
    /// Scopes: `update:self_service_profiles`. Statuses: 200, 400, 401, 403, 404, 429, 500.
    ///
    /// <https://auth0.com/docs/api/management/v2/self-service-profiles/patch-self-service-profiles-by-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateSelfServiceProfile,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_self-service-profiles",
    method: "POST",
    path: "/self-service-profiles",
    scopes: &["create:self_service_profiles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /self-service-profiles`](https://auth0.com/docs/api/management/v2/self-service-profiles/post-self-service-profiles).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateSelfServiceProfile,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_self_service_profiles(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateSelfServiceProfileResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_self-service-profiles_by_id",
    method: "DELETE",
    path: "/self-service-profiles/{id}",
    scopes: &["delete:self_service_profiles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /self-service-profiles/{id}`](https://auth0.com/docs/api/management/v2/self-service-profiles/delete-self-service-profiles-by-id).
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
        crate::operations::delete_self_service_profiles_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_self-service-profiles_by_id",
    method: "GET",
    path: "/self-service-profiles/{id}",
    scopes: &["read:self_service_profiles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /self-service-profiles/{id}`](https://auth0.com/docs/api/management/v2/self-service-profiles/get-self-service-profiles-by-id).
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
        crate::operations::get_self_service_profiles_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetSelfServiceProfileResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_self-service-profiles",
    method: "GET",
    path: "/self-service-profiles",
    scopes: &["read:self_service_profiles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /self-service-profiles`](https://auth0.com/docs/api/management/v2/self-service-profiles/get-self-service-profiles).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    page: Option<i64>,
    per_page: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `page`.
    ///
    /// At least 0.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
    /// The query parameter `per_page`.
    ///
    /// At least 1. At most 100.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_self_service_profiles(
                &self.call,
                Some(true),
                self.page,
                self.per_page,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListSelfServiceProfilesPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListSelfServiceProfilesPage, offset
);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_self-service-profiles_by_id",
    method: "PATCH",
    path: "/self-service-profiles/{id}",
    scopes: &["update:self_service_profiles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /self-service-profiles/{id}`](https://auth0.com/docs/api/management/v2/self-service-profiles/patch-self-service-profiles-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateSelfServiceProfile,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_self_service_profiles_by_id(
                &self.call,
                &self.id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateSelfServiceProfileResponse);
