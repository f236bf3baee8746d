// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `forms`.

/// Calls of the group `forms`.
#[derive(Clone, Debug)]
pub struct Forms {
    client: auth0_sdk_core::Client,
}
impl Forms {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /forms`
    ///
    /// Scopes: `create:forms`. Statuses: 201, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/forms/create-form>
    pub fn create(&self, body: crate::types::CreateForm) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /forms/{id}`
    ///
    /// Scopes: `delete:forms`. Statuses: 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/forms/delete-form>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /forms/{id}`
    ///
    /// Scopes: `read:forms`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/forms/get-form>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
            hydrate: None,
        }
    }
    /// `GET /forms`
    ///
    /// Scopes: `read:forms`. Paged by offset. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/forms/get-forms>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            hydrate: None,
            page: None,
            per_page: None,
        }
    }
    /// `PATCH /forms/{id}`
    ///
    /// Scopes: `update:forms`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/forms/patch-form>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateForm,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "create_form",
    method: "POST",
    path: "/forms",
    scopes: &["create:forms"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /forms`](https://auth0.com/docs/api/management/v2/forms/create-form).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateForm,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::create_form(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateFormResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_form",
    method: "DELETE",
    path: "/forms/{id}",
    scopes: &["delete:forms"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /forms/{id}`](https://auth0.com/docs/api/management/v2/forms/delete-form).
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
        crate::operations::delete_form(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_form",
    method: "GET",
    path: "/forms/{id}",
    scopes: &["read:forms"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /forms/{id}`](https://auth0.com/docs/api/management/v2/forms/get-form).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    id: String,
    hydrate: Option<Vec<crate::types::FormsRequestParametersHydrateEnum>>,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    /// The query parameter `hydrate`.
    pub fn hydrate(
        mut self,
        hydrate: impl IntoIterator<
            Item = impl Into<crate::types::FormsRequestParametersHydrateEnum>,
        >,
    ) -> Self {
        self.hydrate = Some(hydrate.into_iter().map(Into::into).collect());
        self
    }
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        let hydrate: Option<Vec<String>> = self
            .hydrate
            .as_ref()
            .map(|values| values.iter().map(ToString::to_string).collect());
        crate::operations::get_form(&self.call, &self.id, hydrate.as_ref())
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetFormResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_forms",
    method: "GET",
    path: "/forms",
    scopes: &["read:forms"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /forms`](https://auth0.com/docs/api/management/v2/forms/get-forms).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    hydrate: Option<Vec<crate::types::FormsRequestParametersHydrateEnum>>,
    page: Option<i64>,
    per_page: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `hydrate`.
    pub fn hydrate(
        mut self,
        hydrate: impl IntoIterator<
            Item = impl Into<crate::types::FormsRequestParametersHydrateEnum>,
        >,
    ) -> Self {
        self.hydrate = Some(hydrate.into_iter().map(Into::into).collect());
        self
    }
    /// The query parameter `page`.
    ///
    /// At least 0. At most 1000.
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
        let hydrate: Option<Vec<String>> = self
            .hydrate
            .as_ref()
            .map(|values| values.iter().map(ToString::to_string).collect());
        crate::operations::get_forms(
                &self.call,
                hydrate.as_ref(),
                Some(true),
                self.page,
                self.per_page,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListFormsPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListFormsPage, offset);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_form",
    method: "PATCH",
    path: "/forms/{id}",
    scopes: &["update:forms"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /forms/{id}`](https://auth0.com/docs/api/management/v2/forms/patch-form).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateForm,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_form(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateFormResponse);
