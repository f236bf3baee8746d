// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `event_streams`.

/// The group `deliveries`.
pub mod deliveries;
/// The group `redeliveries`.
pub mod redeliveries;
/// Calls of the group `event_streams`.
#[derive(Clone, Debug)]
pub struct EventStreams {
    client: auth0_sdk_core::Client,
}
impl EventStreams {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `deliveries`.
    #[must_use]
    pub fn deliveries(&self) -> deliveries::Deliveries {
        deliveries::Deliveries::new(self.client.clone())
    }
    /// The group `redeliveries`.
    #[must_use]
    pub fn redeliveries(&self) -> redeliveries::Redeliveries {
        redeliveries::Redeliveries::new(self.client.clone())
    }
    /// `POST /event-streams`
    ///
    /// Scopes: `create:event_streams`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/event-streams/post-event-streams>
    pub fn create(
        &self,
        body: impl Into<crate::types::PostEventStreamsRequest>,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body.into(),
        }
    }
    /// `DELETE /event-streams/{id}`
    ///
    /// Scopes: `delete:event_streams`. Statuses: 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/event-streams/delete-event-streams-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /event-streams/{id}`
    ///
    /// Scopes: `read:event_streams`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/event-streams/get-event-streams-by-id>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /event-streams`
    ///
    /// Scopes: `read:event_streams`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/event-streams/get-event-streams>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            from: None,
            take: None,
        }
    }
    /// `POST /event-streams/{id}/test`
    ///
    /// Scopes: `update:event_streams`. Statuses: 202, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/event-streams/post-test-event>
    pub fn test(
        &self,
        id: impl Into<String>,
        body: crate::types::CreateEventStreamTestEvent,
    ) -> Test {
        Test {
            call: self.client.call(&TEST),
            id: id.into(),
            body: body,
        }
    }
    /// `PATCH /event-streams/{id}`
    ///
    /// Scopes: `update:event_streams`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/event-streams/patch-event-streams-by-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateEventStream,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_event-streams",
    method: "POST",
    path: "/event-streams",
    scopes: &["create:event_streams"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /event-streams`](https://auth0.com/docs/api/management/v2/event-streams/post-event-streams).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::PostEventStreamsRequest,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_event_streams(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateEventStreamResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_event-streams_by_id",
    method: "DELETE",
    path: "/event-streams/{id}",
    scopes: &["delete:event_streams"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /event-streams/{id}`](https://auth0.com/docs/api/management/v2/event-streams/delete-event-streams-by-id).
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
        crate::operations::delete_event_streams_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_event-streams_by_id",
    method: "GET",
    path: "/event-streams/{id}",
    scopes: &["read:event_streams"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /event-streams/{id}`](https://auth0.com/docs/api/management/v2/event-streams/get-event-streams-by-id).
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
        crate::operations::get_event_streams_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetEventStreamResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_event-streams",
    method: "GET",
    path: "/event-streams",
    scopes: &["read:event_streams"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /event-streams`](https://auth0.com/docs/api/management/v2/event-streams/get-event-streams).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
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
    ///
    /// At least 1. At most 100.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_event_streams(&self.call, self.from.as_deref(), self.take)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListEventStreamsPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListEventStreamsPage, checkpoint);
static TEST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_test_event",
    method: "POST",
    path: "/event-streams/{id}/test",
    scopes: &["update:event_streams"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /event-streams/{id}/test`](https://auth0.com/docs/api/management/v2/event-streams/post-test-event).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Test {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::CreateEventStreamTestEvent,
}
impl Test {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &TEST;
}
impl Test {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_test_event(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Test => crate ::types::CreateEventStreamTestEventResponse);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_event-streams_by_id",
    method: "PATCH",
    path: "/event-streams/{id}",
    scopes: &["update:event_streams"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /event-streams/{id}`](https://auth0.com/docs/api/management/v2/event-streams/patch-event-streams-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateEventStream,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_event_streams_by_id(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateEventStreamResponse);
