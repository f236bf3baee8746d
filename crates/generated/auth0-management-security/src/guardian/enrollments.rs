// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `enrollments`.

/// Calls of the group `enrollments`.
#[derive(Clone, Debug)]
pub struct Enrollments {
    client: auth0_sdk_core::Client,
}
impl Enrollments {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /guardian/enrollments/ticket`
    ///
    /// Scopes: `create:guardian_enrollment_tickets`. Statuses: 200, 400, 401, 403, 404.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/post-ticket>
    pub fn create_ticket(
        &self,
        body: crate::types::CreateGuardianEnrollmentTicket,
    ) -> CreateTicket {
        CreateTicket {
            call: self.client.call(&CREATE_TICKET),
            body: body,
        }
    }
    /// `DELETE /guardian/enrollments/{id}`
    ///
    /// Scopes: `delete:guardian_enrollments`. Statuses: 204, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/delete-enrollments-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /guardian/enrollments/{id}`
    ///
    /// Scopes: `read:guardian_enrollments`. Statuses: 200, 400, 401, 403.
    ///
    /// <https://auth0.com/docs/api/management/v2/guardian/get-enrollments-by-id>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
}
static CREATE_TICKET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_ticket",
    method: "POST",
    path: "/guardian/enrollments/ticket",
    scopes: &["create:guardian_enrollment_tickets"],
    custom_domain: auth0_sdk_core::CustomDomain::Supported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /guardian/enrollments/ticket`](https://auth0.com/docs/api/management/v2/guardian/post-ticket).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateTicket {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateGuardianEnrollmentTicket,
}
impl CreateTicket {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE_TICKET;
}
impl CreateTicket {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_ticket(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    CreateTicket => crate ::types::CreateGuardianEnrollmentTicketResponse
);
auth0_sdk_core::custom_domain_call!(CreateTicket);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_enrollments_by_id",
    method: "DELETE",
    path: "/guardian/enrollments/{id}",
    scopes: &["delete:guardian_enrollments"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /guardian/enrollments/{id}`](https://auth0.com/docs/api/management/v2/guardian/delete-enrollments-by-id).
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
        crate::operations::delete_enrollments_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_enrollments_by_id",
    method: "GET",
    path: "/guardian/enrollments/{id}",
    scopes: &["read:guardian_enrollments"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /guardian/enrollments/{id}`](https://auth0.com/docs/api/management/v2/guardian/get-enrollments-by-id).
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
        crate::operations::get_enrollments_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetGuardianEnrollmentResponse);
