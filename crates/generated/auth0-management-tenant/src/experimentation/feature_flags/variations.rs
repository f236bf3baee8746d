// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `variations`.

/// Calls of the group `variations`.
#[derive(Clone, Debug)]
pub struct Variations {
    client: auth0_sdk_core::Client,
}
impl Variations {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /experimentation/feature-flags/{id}/variations`
    ///
    /// Lifecycle: beta. Scopes: `create:experimentation`. Statuses: 201, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/create-variation>
    pub fn create(
        &self,
        id: impl Into<String>,
        body: crate::types::CreateVariation,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            id: id.into(),
            body: body,
        }
    }
    /// `DELETE /experimentation/feature-flags/{id}/variations/{vid}`
    ///
    /// Lifecycle: beta. Scopes: `delete:experimentation`. Statuses: 204, 400, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/delete-variation>
    pub fn delete(&self, id: impl Into<String>, vid: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
            vid: vid.into(),
        }
    }
    /// `GET /experimentation/feature-flags/{id}/variations/{vid}`
    ///
    /// Lifecycle: beta. Scopes: `read:experimentation`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/get-variation>
    pub fn get(&self, id: impl Into<String>, vid: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
            vid: vid.into(),
        }
    }
    /// `GET /experimentation/feature-flags/{id}/variations`
    ///
    /// Lifecycle: beta. Scopes: `read:experimentation`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/get-variations>
    pub fn list(&self, id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            id: id.into(),
        }
    }
    /// `PATCH /experimentation/feature-flags/{id}/variations/{vid}`
    ///
    /// Lifecycle: beta. Scopes: `update:experimentation`. Statuses: 200, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/update-variation>
    pub fn update(
        &self,
        id: impl Into<String>,
        vid: impl Into<String>,
        body: crate::types::UpdateVariation,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            vid: vid.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "create_variation",
    method: "POST",
    path: "/experimentation/feature-flags/{id}/variations",
    scopes: &["create:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /experimentation/feature-flags/{id}/variations`](https://auth0.com/docs/api/management/v2/experimentation/create-variation).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::CreateVariation,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::create_variation(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateVariationResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_variation",
    method: "DELETE",
    path: "/experimentation/feature-flags/{id}/variations/{vid}",
    scopes: &["delete:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /experimentation/feature-flags/{id}/variations/{vid}`](https://auth0.com/docs/api/management/v2/experimentation/delete-variation).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    id: String,
    vid: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_variation(&self.call, &self.id, &self.vid)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_variation",
    method: "GET",
    path: "/experimentation/feature-flags/{id}/variations/{vid}",
    scopes: &["read:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /experimentation/feature-flags/{id}/variations/{vid}`](https://auth0.com/docs/api/management/v2/experimentation/get-variation).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    id: String,
    vid: String,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_variation(&self.call, &self.id, &self.vid)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetVariationResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_variations",
    method: "GET",
    path: "/experimentation/feature-flags/{id}/variations",
    scopes: &["read:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /experimentation/feature-flags/{id}/variations`](https://auth0.com/docs/api/management/v2/experimentation/get-variations).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    id: String,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_variations(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListVariationsResponse);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "update_variation",
    method: "PATCH",
    path: "/experimentation/feature-flags/{id}/variations/{vid}",
    scopes: &["update:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /experimentation/feature-flags/{id}/variations/{vid}`](https://auth0.com/docs/api/management/v2/experimentation/update-variation).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    vid: String,
    body: crate::types::UpdateVariation,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::update_variation(&self.call, &self.id, &self.vid, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateVariationResponse);
