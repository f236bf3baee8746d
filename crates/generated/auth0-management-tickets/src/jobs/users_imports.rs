// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `users_imports`.

/// Calls of the group `users_imports`.
#[derive(Clone, Debug)]
pub struct UsersImports {
    client: auth0_sdk_core::Client,
}
impl UsersImports {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /jobs/users-imports`
    ///
    /// Scopes: `create:users`. Statuses: 202, 400, 401, 403, 413, 429, 500.
    ///
    /// <https://auth0.com/docs/api/management/v2/jobs/post-users-imports>
    pub fn create(
        &self,
        connection_id: impl Into<String>,
        users: impl Into<auth0_sdk_core::Upload>,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            connection_id: connection_id.into(),
            external_id: None,
            send_completion_email: None,
            upsert: None,
            users: users.into(),
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_users-imports",
    method: "POST",
    path: "/jobs/users-imports",
    scopes: &["create:users"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /jobs/users-imports`](https://auth0.com/docs/api/management/v2/jobs/post-users-imports).
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    connection_id: String,
    external_id: Option<String>,
    send_completion_email: Option<bool>,
    upsert: Option<bool>,
    users: auth0_sdk_core::Upload,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    /// `external_id`.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// `send_completion_email`.
    ///
    /// Default in the document: `true`.
    pub fn send_completion_email(mut self, send_completion_email: bool) -> Self {
        self.send_completion_email = Some(send_completion_email);
        self
    }
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
        fields.push(("connection_id", self.connection_id.to_string()));
        fields
            .extend(
                self.external_id.as_ref().map(|value| ("external_id", value.to_string())),
            );
        fields
            .extend(
                self
                    .send_completion_email
                    .as_ref()
                    .map(|value| ("send_completion_email", value.to_string())),
            );
        fields.extend(self.upsert.as_ref().map(|value| ("upsert", value.to_string())));
        auth0_sdk_core::Request::multipart(
            &self.call,
            "/jobs/users-imports",
            fields,
            ("users", self.users.take()),
        )
    }
}
auth0_sdk_core::upload_call!(Create => crate ::types::CreateImportUsersResponse);
