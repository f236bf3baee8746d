// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `events`.

/// Calls of the group `events`.
#[derive(Clone, Debug)]
pub struct Events {
    client: auth0_sdk_core::Client,
}
impl Events {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /events`
    ///
    /// Scopes: `read:events`. Statuses: 200, 400, 401, 403, 404, 410, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/events/subscribe-events>
    pub fn subscribe(&self) -> Subscribe {
        Subscribe {
            call: self.client.call(&SUBSCRIBE),
            event_type: None,
            from: None,
            from_timestamp: None,
        }
    }
}
static SUBSCRIBE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "subscribe_events",
    method: "GET",
    path: "/events",
    scopes: &["read:events"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /events`](https://auth0.com/docs/api/management/v2/events/subscribe-events).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Subscribe {
    call: auth0_sdk_core::Call,
    event_type: Option<Vec<crate::types::EventStreamSubscribeEventsEventTypeEnum>>,
    from: Option<String>,
    from_timestamp: Option<String>,
}
impl Subscribe {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SUBSCRIBE;
}
impl Subscribe {
    /// The query parameter `event_type`.
    pub fn event_type(
        mut self,
        event_type: impl IntoIterator<
            Item = impl Into<crate::types::EventStreamSubscribeEventsEventTypeEnum>,
        >,
    ) -> Self {
        self.event_type = Some(event_type.into_iter().map(Into::into).collect());
        self
    }
    /// The query parameter `from`.
    ///
    /// At most 1024 characters.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `from_timestamp`.
    ///
    /// At most 20 characters.
    pub fn from_timestamp(mut self, from_timestamp: impl Into<String>) -> Self {
        self.from_timestamp = Some(from_timestamp.into());
        self
    }
}
impl Subscribe {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        let event_type: Option<Vec<String>> = self
            .event_type
            .as_ref()
            .map(|values| values.iter().map(ToString::to_string).collect());
        crate::operations::subscribe_events(
                &self.call,
                event_type.as_ref(),
                self.from.as_deref(),
                self.from_timestamp.as_deref(),
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::event_call!(
    Subscribe => crate ::types::EventStreamSubscribeEventsResponse
);
