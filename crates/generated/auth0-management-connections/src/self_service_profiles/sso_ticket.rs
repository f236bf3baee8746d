// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `sso_ticket`.

/// Calls of the group `sso_ticket`.
#[derive(Clone, Debug)]
pub struct SsoTicket {
    client: auth0_sdk_core::Client,
}
impl SsoTicket {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /self-service-profiles/{id}/sso-ticket`
    ///
    /// Scopes: `create:sso_access_tickets`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/self-service-profiles/post-sso-ticket>
    pub fn create(
        &self,
        id: impl Into<String>,
        body: crate::types::CreateSelfServiceProfileSsoTicket,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            id: id.into(),
            body: body,
        }
    }
    /// `POST /self-service-profiles/{profileId}/sso-ticket/{id}/revoke`
    ///
    /// Scopes: `delete:sso_access_tickets`. Statuses: 202, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/self-service-profiles/post-revoke>
    pub fn revoke(
        &self,
        profile_id: impl Into<String>,
        id: impl Into<String>,
    ) -> Revoke {
        Revoke {
            call: self.client.call(&REVOKE),
            profile_id: profile_id.into(),
            id: id.into(),
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_sso-ticket",
    method: "POST",
    path: "/self-service-profiles/{id}/sso-ticket",
    scopes: &["create:sso_access_tickets"],
    custom_domain: auth0_sdk_core::CustomDomain::Supported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /self-service-profiles/{id}/sso-ticket`](https://auth0.com/docs/api/management/v2/self-service-profiles/post-sso-ticket).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::CreateSelfServiceProfileSsoTicket,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_sso_ticket(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    Create => crate ::types::CreateSelfServiceProfileSsoTicketResponse
);
auth0_sdk_core::custom_domain_call!(Create);
static REVOKE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_revoke",
    method: "POST",
    path: "/self-service-profiles/{profileId}/sso-ticket/{id}/revoke",
    scopes: &["delete:sso_access_tickets"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /self-service-profiles/{profileId}/sso-ticket/{id}/revoke`](https://auth0.com/docs/api/management/v2/self-service-profiles/post-revoke).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Revoke {
    call: auth0_sdk_core::Call,
    profile_id: String,
    id: String,
}
impl Revoke {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &REVOKE;
}
impl Revoke {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_revoke(&self.call, &self.profile_id, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Revoke);
