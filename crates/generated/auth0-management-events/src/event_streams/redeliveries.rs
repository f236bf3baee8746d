// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `redeliveries`.

/// Calls of the group `redeliveries`.
#[derive(Clone, Debug)]
pub struct Redeliveries {
    client: auth0_sdk_core::Client,
}
impl Redeliveries {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /event-streams/{id}/redeliver`
    ///
    /// Scopes: `update:event_deliveries`. Statuses: 202, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/event-streams/post-redeliver>
    pub fn create(
        &self,
        id: impl Into<String>,
        body: crate::types::CreateEventStreamRedelivery,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            id: id.into(),
            body: body,
        }
    }
    /// `POST /event-streams/{id}/redeliver/{event_id}`
    ///
    /// Scopes: `update:event_deliveries`. Statuses: 202, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/event-streams/post-redeliver-by-event-id>
    pub fn create_by_id(
        &self,
        id: impl Into<String>,
        event_id: impl Into<String>,
    ) -> CreateById {
        CreateById {
            call: self.client.call(&CREATE_BY_ID),
            id: id.into(),
            event_id: event_id.into(),
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_redeliver",
    method: "POST",
    path: "/event-streams/{id}/redeliver",
    scopes: &["update:event_deliveries"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /event-streams/{id}/redeliver`](https://auth0.com/docs/api/management/v2/event-streams/post-redeliver).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::CreateEventStreamRedelivery,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_redeliver(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateEventStreamRedeliveryResponse);
static CREATE_BY_ID: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_redeliver_by_event_id",
    method: "POST",
    path: "/event-streams/{id}/redeliver/{event_id}",
    scopes: &["update:event_deliveries"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /event-streams/{id}/redeliver/{event_id}`](https://auth0.com/docs/api/management/v2/event-streams/post-redeliver-by-event-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateById {
    call: auth0_sdk_core::Call,
    id: String,
    event_id: String,
}
impl CreateById {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE_BY_ID;
}
impl CreateById {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_redeliver_by_event_id(
                &self.call,
                &self.id,
                &self.event_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(CreateById);
