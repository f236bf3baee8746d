// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `imports`.

/// Calls of the group `imports`.
#[derive(Clone, Debug)]
pub struct Imports {
    client: auth0_sdk_core::Client,
}
impl Imports {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /ships/imports`
    ///
    /// Scopes: `create:ships`. Statuses: 202, 401, 429.
    pub fn create(
        &self,
        harbour: impl Into<String>,
        ships: impl Into<auth0_sdk_core::Upload>,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            harbour: harbour.into(),
            upsert: None,
            ships: ships.into(),
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_ship_imports",
    method: "POST",
    path: "/ships/imports",
    scopes: &["create:ships"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of `POST /ships/imports`.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    harbour: String,
    upsert: Option<bool>,
    ships: auth0_sdk_core::Upload,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    /// `upsert`.
    ///
    /// Default in the document: `false`.
    pub fn upsert(mut self, upsert: bool) -> Self {
        self.upsert = Some(upsert);
        self
    }
}
impl Create {
    fn take_request(&mut self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        let mut fields: Vec<(&'static str, String)> = Vec::new();
        fields.push(("harbour", self.harbour.to_string()));
        fields.extend(self.upsert.as_ref().map(|value| ("upsert", value.to_string())));
        auth0_sdk_core::Request::multipart(
            &self.call,
            "/ships/imports",
            fields,
            ("ships", self.ships.take()),
        )
    }
}
auth0_sdk_core::upload_call!(Create => crate ::types::PostShipImportsResponse);
