// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `deliveries`.

/// Calls of the group `deliveries`.
#[derive(Clone, Debug)]
pub struct Deliveries {
    client: auth0_sdk_core::Client,
}
impl Deliveries {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /event-streams/{id}/deliveries/{event_id}`
    ///
    /// Scopes: `read:event_deliveries`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/event-streams/get-deliveries-by-event-id>
    pub fn get_history(
        &self,
        id: impl Into<String>,
        event_id: impl Into<String>,
    ) -> GetHistory {
        GetHistory {
            call: self.client.call(&GET_HISTORY),
            id: id.into(),
            event_id: event_id.into(),
        }
    }
    /// `GET /event-streams/{id}/deliveries`
    ///
    /// Scopes: `read:event_streams`, `read:event_deliveries`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/event-streams/get-event-deliveries>
    pub fn list(&self, id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            id: id.into(),
            date_from: None,
            date_to: None,
            event_types: None,
            from: None,
            statuses: None,
            take: None,
        }
    }
}
static GET_HISTORY: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_deliveries_by_event_id",
    method: "GET",
    path: "/event-streams/{id}/deliveries/{event_id}",
    scopes: &["read:event_deliveries"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /event-streams/{id}/deliveries/{event_id}`](https://auth0.com/docs/api/management/v2/event-streams/get-deliveries-by-event-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetHistory {
    call: auth0_sdk_core::Call,
    id: String,
    event_id: String,
}
impl GetHistory {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET_HISTORY;
}
impl GetHistory {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_deliveries_by_event_id(
                &self.call,
                &self.id,
                &self.event_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    GetHistory => crate ::types::GetEventStreamDeliveryHistoryResponse
);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_event_deliveries",
    method: "GET",
    path: "/event-streams/{id}/deliveries",
    scopes: &["read:event_streams", "read:event_deliveries"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /event-streams/{id}/deliveries`](https://auth0.com/docs/api/management/v2/event-streams/get-event-deliveries).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    id: String,
    date_from: Option<String>,
    date_to: Option<String>,
    event_types: Option<String>,
    from: Option<String>,
    statuses: Option<String>,
    take: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `date_from`.
    ///
    /// At most 20 characters.
    pub fn date_from(mut self, date_from: impl Into<String>) -> Self {
        self.date_from = Some(date_from.into());
        self
    }
    /// The query parameter `date_to`.
    ///
    /// At most 20 characters.
    pub fn date_to(mut self, date_to: impl Into<String>) -> Self {
        self.date_to = Some(date_to.into());
        self
    }
    /// The query parameter `event_types`.
    pub fn event_types(mut self, event_types: impl Into<String>) -> Self {
        self.event_types = Some(event_types.into());
        self
    }
    /// The query parameter `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `statuses`.
    pub fn statuses(mut self, statuses: impl Into<String>) -> Self {
        self.statuses = Some(statuses.into());
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
        crate::operations::get_event_deliveries(
                &self.call,
                &self.id,
                self.date_from.as_deref(),
                self.date_to.as_deref(),
                self.event_types.as_deref(),
                self.from.as_deref(),
                self.statuses.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListEventStreamDeliveriesPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListEventStreamDeliveriesPage, checkpoint
);
