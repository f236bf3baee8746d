// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `crew`.

/// Calls of the group `crew`.
#[derive(Clone, Debug)]
pub struct Crew {
    client: auth0_sdk_core::Client,
}
impl Crew {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /ships/{id}/crew/{type}`
    ///
    /// Scopes: `read:crew`. Paged by checkpoint. Statuses: 200, 401, 429.
    pub fn list(&self, id: impl Into<String>, type_: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            id: id.into(),
            type_: type_.into(),
            from: None,
            take: None,
        }
    }
    /// `PUT /ships/{id}/crew/{type}`
    ///
    /// Scopes: `update:crew`. Statuses: 204, 401, 429.
    pub fn replace(
        &self,
        id: impl Into<String>,
        type_: impl Into<String>,
        body: crate::types::PutShipCrewRequest,
    ) -> Replace {
        Replace {
            call: self.client.call(&REPLACE),
            id: id.into(),
            type_: type_.into(),
            body: body,
        }
    }
}
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_ship_crew",
    method: "GET",
    path: "/ships/{id}/crew/{type}",
    scopes: &["read:crew"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of `GET /ships/{id}/crew/{type}`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    id: String,
    type_: String,
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
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_ship_crew(
                &self.call,
                &self.id,
                &self.type_,
                self.from.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::GetShipCrewPage);
auth0_sdk_core::paginated_call!(List => crate ::types::GetShipCrewPage, checkpoint);
static REPLACE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "put_ship_crew",
    method: "PUT",
    path: "/ships/{id}/crew/{type}",
    scopes: &["update:crew"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of `PUT /ships/{id}/crew/{type}`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Replace {
    call: auth0_sdk_core::Call,
    id: String,
    type_: String,
    body: crate::types::PutShipCrewRequest,
}
impl Replace {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &REPLACE;
}
impl Replace {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::put_ship_crew(&self.call, &self.id, &self.type_, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Replace);
