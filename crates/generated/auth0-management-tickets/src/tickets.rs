// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `tickets`.

/// Calls of the group `tickets`.
#[derive(Clone, Debug)]
pub struct Tickets {
    client: auth0_sdk_core::Client,
}
impl Tickets {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /tickets/password-change`
    ///
    /// Scopes: `create:user_tickets`. Statuses: 201, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/tickets/post-password-change>
    pub fn change_password(
        &self,
        body: crate::types::ChangePasswordTicket,
    ) -> ChangePassword {
        ChangePassword {
            call: self.client.call(&CHANGE_PASSWORD),
            body: body,
        }
    }
    /// `POST /tickets/email-verification`
    ///
    /// Scopes: `create:user_tickets`. Statuses: 201, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/tickets/post-email-verification>
    pub fn verify_email(&self, body: crate::types::VerifyEmailTicket) -> VerifyEmail {
        VerifyEmail {
            call: self.client.call(&VERIFY_EMAIL),
            body: body,
        }
    }
}
static CHANGE_PASSWORD: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_password-change",
    method: "POST",
    path: "/tickets/password-change",
    scopes: &["create:user_tickets"],
    custom_domain: auth0_sdk_core::CustomDomain::Supported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /tickets/password-change`](https://auth0.com/docs/api/management/v2/tickets/post-password-change).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ChangePassword {
    call: auth0_sdk_core::Call,
    body: crate::types::ChangePasswordTicket,
}
impl ChangePassword {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CHANGE_PASSWORD;
}
impl ChangePassword {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_password_change(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    ChangePassword => crate ::types::ChangePasswordTicketResponse
);
auth0_sdk_core::custom_domain_call!(ChangePassword);
static VERIFY_EMAIL: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_email-verification",
    method: "POST",
    path: "/tickets/email-verification",
    scopes: &["create:user_tickets"],
    custom_domain: auth0_sdk_core::CustomDomain::Supported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /tickets/email-verification`](https://auth0.com/docs/api/management/v2/tickets/post-email-verification).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct VerifyEmail {
    call: auth0_sdk_core::Call,
    body: crate::types::VerifyEmailTicket,
}
impl VerifyEmail {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &VERIFY_EMAIL;
}
impl VerifyEmail {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_email_verification(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(VerifyEmail => crate ::types::VerifyEmailTicketResponse);
auth0_sdk_core::custom_domain_call!(VerifyEmail);
