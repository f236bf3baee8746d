// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that calls send and receive.

pub use auth0_management_types::*;

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateEventStreamAction {
    /// `destination`.
    pub destination: EventStreamActionDestination,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<EventStreamStatusEnum>,
    /// `subscriptions`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscriptions: Option<Vec<EventStreamSubscription>>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl CreateEventStreamAction {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(destination: EventStreamActionDestination) -> Self {
        Self {
            destination: destination,
            name: Default::default(),
            status: Default::default(),
            subscriptions: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<EventStreamStatusEnum>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// `subscriptions`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn subscriptions(
        mut self,
        subscriptions: impl IntoIterator<Item = EventStreamSubscription>,
    ) -> Self {
        self.subscriptions = Some(subscriptions.into_iter().collect());
        self
    }
}
impl std::fmt::Debug for CreateEventStreamAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateEventStreamAction")
            .field("destination", &self.destination)
            .field("name", &self.name)
            .field("status", &self.status)
            .field("subscriptions", &self.subscriptions)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateEventStreamEventBridge {
    /// `destination`.
    pub destination: EventStreamEventBridgeDestination,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<EventStreamStatusEnum>,
    /// `subscriptions`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscriptions: Option<Vec<EventStreamSubscription>>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl CreateEventStreamEventBridge {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(destination: EventStreamEventBridgeDestination) -> Self {
        Self {
            destination: destination,
            name: Default::default(),
            status: Default::default(),
            subscriptions: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<EventStreamStatusEnum>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// `subscriptions`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn subscriptions(
        mut self,
        subscriptions: impl IntoIterator<Item = EventStreamSubscription>,
    ) -> Self {
        self.subscriptions = Some(subscriptions.into_iter().collect());
        self
    }
}
impl std::fmt::Debug for CreateEventStreamEventBridge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateEventStreamEventBridge")
            .field("destination", &self.destination)
            .field("name", &self.name)
            .field("status", &self.status)
            .field("subscriptions", &self.subscriptions)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /event-streams/{id}/redeliver`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateEventStreamRedelivery {
    /// `date_from`.
    ///
    /// At most 20 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_from: Option<auth0_sdk_core::DateTime>,
    /// `date_to`.
    ///
    /// At most 20 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_to: Option<auth0_sdk_core::DateTime>,
    /// `event_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_types: Option<Vec<EventStreamEventTypeEnum>>,
    /// `statuses`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statuses: Option<Vec<EventStreamDeliveryStatusEnum>>,
}
impl CreateEventStreamRedelivery {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            date_from: Default::default(),
            date_to: Default::default(),
            event_types: Default::default(),
            statuses: Default::default(),
        }
    }
    /// `date_from`.
    ///
    /// At most 20 characters.
    #[must_use]
    pub fn date_from(mut self, date_from: impl Into<auth0_sdk_core::DateTime>) -> Self {
        self.date_from = Some(date_from.into());
        self
    }
    /// `date_to`.
    ///
    /// At most 20 characters.
    #[must_use]
    pub fn date_to(mut self, date_to: impl Into<auth0_sdk_core::DateTime>) -> Self {
        self.date_to = Some(date_to.into());
        self
    }
    /// `event_types`.
    #[must_use]
    pub fn event_types(
        mut self,
        event_types: impl IntoIterator<Item = impl Into<EventStreamEventTypeEnum>>,
    ) -> Self {
        self.event_types = Some(event_types.into_iter().map(Into::into).collect());
        self
    }
    /// `statuses`.
    #[must_use]
    pub fn statuses(
        mut self,
        statuses: impl IntoIterator<Item = impl Into<EventStreamDeliveryStatusEnum>>,
    ) -> Self {
        self.statuses = Some(statuses.into_iter().map(Into::into).collect());
        self
    }
}
impl Default for CreateEventStreamRedelivery {
    fn default() -> Self {
        Self::new()
    }
}

/// Answer of `POST /event-streams/{id}/redeliver`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateEventStreamRedeliveryResponse {
    /// `date_from`.
    ///
    /// At most 20 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_from: Option<auth0_sdk_core::DateTime>,
    /// `date_to`.
    ///
    /// At most 20 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_to: Option<auth0_sdk_core::DateTime>,
    /// `event_types`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_types: Option<Vec<EventStreamEventTypeEnum>>,
    /// `statuses`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statuses: Option<Vec<EventStreamDeliveryStatusEnum>>,
}

auth0_sdk_core::union! {
    /// Answer of `POST /event-streams`.
    pub enum CreateEventStreamResponse {
        /// A [`EventStreamWebhookResponse`].
        Webhook(Box<EventStreamWebhookResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("/destination/type", &["webhook"])], typical: &[], required: &[], known: &["created_at", "destination", "id", "name", "status", "subscriptions", "updated_at"] },
        /// A [`EventStreamEventBridgeResponse`].
        EventBridge(Box<EventStreamEventBridgeResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("/destination/type", &["eventbridge"])], typical: &[], required: &[], known: &["created_at", "destination", "id", "name", "status", "subscriptions", "updated_at"] },
        /// A [`EventStreamActionResponse`].
        Action(Box<EventStreamActionResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("/destination/type", &["action"])], typical: &[], required: &[], known: &["created_at", "destination", "id", "name", "status", "subscriptions", "updated_at"] },
    }
}
auth0_sdk_core::union_from!(EventStreamWebhookResponse => CreateEventStreamResponse::Webhook);
auth0_sdk_core::union_from!(EventStreamEventBridgeResponse => CreateEventStreamResponse::EventBridge);
auth0_sdk_core::union_from!(EventStreamActionResponse => CreateEventStreamResponse::Action);

/// Body of `POST /event-streams/{id}/test`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateEventStreamTestEvent {
    /// `data`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<serde_json::Map<String, serde_json::Value>>,
    /// `event_type`.
    pub event_type: EventStreamTestEventTypeEnum,
}
impl CreateEventStreamTestEvent {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(event_type: impl Into<EventStreamTestEventTypeEnum>) -> Self {
        Self {
            data: Default::default(),
            event_type: event_type.into(),
        }
    }
    /// `data`.
    #[must_use]
    pub fn data(mut self, data: serde_json::Map<String, serde_json::Value>) -> Self {
        self.data = Some(data);
        self
    }
}

/// Answer of `POST /event-streams/{id}/test`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateEventStreamTestEventResponse {
    /// `attempts`.
    pub attempts: Vec<EventStreamDeliveryAttempt>,
    /// `event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<EventStreamCloudEvent>,
    /// `event_stream_id`.
    ///
    /// At least 26 characters. At most 26 characters. Format: event-stream-id.
    pub event_stream_id: String,
    /// `event_type`.
    pub event_type: EventStreamDeliveryEventTypeEnum,
    /// `id`.
    pub id: String,
    /// `status`.
    pub status: EventStreamDeliveryStatusEnum,
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateEventStreamWebHook {
    /// `destination`.
    pub destination: EventStreamWebhookDestination,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<EventStreamStatusEnum>,
    /// `subscriptions`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscriptions: Option<Vec<EventStreamSubscription>>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl CreateEventStreamWebHook {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(destination: EventStreamWebhookDestination) -> Self {
        Self {
            destination: destination,
            name: Default::default(),
            status: Default::default(),
            subscriptions: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<EventStreamStatusEnum>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// `subscriptions`.
    ///
    /// At least 1 item.
    #[must_use]
    pub fn subscriptions(
        mut self,
        subscriptions: impl IntoIterator<Item = EventStreamSubscription>,
    ) -> Self {
        self.subscriptions = Some(subscriptions.into_iter().collect());
        self
    }
}
impl std::fmt::Debug for CreateEventStreamWebHook {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateEventStreamWebHook")
            .field("destination", &self.destination)
            .field("name", &self.name)
            .field("status", &self.status)
            .field("subscriptions", &self.subscriptions)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamActionConfiguration {
    /// `action_id`.
    pub action_id: String,
}
impl EventStreamActionConfiguration {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(action_id: impl Into<String>) -> Self {
        Self {
            action_id: action_id.into(),
        }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamActionDestination {
    /// `configuration`.
    pub configuration: EventStreamActionConfiguration,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamActionDestinationTypeEnum,
}
impl EventStreamActionDestination {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(configuration: EventStreamActionConfiguration) -> Self {
        Self {
            configuration: configuration,
            type_: EventStreamActionDestinationTypeEnum::Action,
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum EventStreamActionDestinationTypeEnum {
        /// `action`
        Action = "action",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamActionResponse {
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `destination`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub destination: Option<EventStreamActionDestination>,
    /// `id`.
    ///
    /// At least 26 characters. At most 26 characters. Format: event-stream-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<EventStreamStatusEnum>,
    /// `subscriptions`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscriptions: Option<Vec<EventStreamSubscription>>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for EventStreamActionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventStreamActionResponse")
            .field("created_at", &self.created_at)
            .field("destination", &self.destination)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("status", &self.status)
            .field("subscriptions", &self.subscriptions)
            .field("updated_at", &self.updated_at)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEvent {
    /// `data`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<serde_json::Value>,
    /// `id`.
    ///
    /// At least 26 characters. At most 26 characters. Format: event-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `source`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// `specversion`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub specversion: Option<String>,
    /// `time`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<auth0_sdk_core::DateTime>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventA0PurposeEnum {
        /// `test`
        Test = "test",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreated {
    /// `event`.
    pub event: EventStreamCloudEventConnectionCreatedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventConnectionCreatedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{22}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventConnectionCreatedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{22}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventConnectionCreatedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedCloudEventTypeEnum {
        /// `connection.created`
        ConnectionCreated = "connection.created",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventConnectionCreatedObject,
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObject {
        /// A [`EventStreamCloudEventConnectionCreatedObjectOidc`].
        Oidc(Box<EventStreamCloudEventConnectionCreatedObjectOidc>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["oidc"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "show_as_button", "strategy"] },
        /// A [`EventStreamCloudEventConnectionCreatedObjectOkta`].
        Okta(Box<EventStreamCloudEventConnectionCreatedObjectOkta>) => auth0_sdk_core::union::Shape::Object { constants: &[("/options/type", &["back_channel"]), ("strategy", &["okta"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "show_as_button", "strategy"] },
        /// A [`EventStreamCloudEventConnectionCreatedObjectSamlp`].
        Samlp(Box<EventStreamCloudEventConnectionCreatedObjectSamlp>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["samlp"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "show_as_button", "strategy"] },
        /// A [`EventStreamCloudEventConnectionCreatedObjectPingfederate`].
        Pingfederate(Box<EventStreamCloudEventConnectionCreatedObjectPingfederate>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["pingfederate"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "show_as_button", "strategy"] },
        /// A [`EventStreamCloudEventConnectionCreatedObjectAdfs`].
        Adfs(Box<EventStreamCloudEventConnectionCreatedObjectAdfs>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["adfs"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "show_as_button", "strategy"] },
        /// A [`EventStreamCloudEventConnectionCreatedObjectAd`].
        Ad(Box<EventStreamCloudEventConnectionCreatedObjectAd>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["ad"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "strategy"] },
        /// A [`EventStreamCloudEventConnectionCreatedObjectGoogleApps`].
        GoogleApps(Box<EventStreamCloudEventConnectionCreatedObjectGoogleApps>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["google-apps"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "show_as_button", "strategy"] },
        /// A [`EventStreamCloudEventConnectionCreatedObjectWaad`].
        Waad(Box<EventStreamCloudEventConnectionCreatedObjectWaad>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["waad"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "show_as_button", "strategy"] },
    }
}
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionCreatedObjectOidc => EventStreamCloudEventConnectionCreatedObject::Oidc);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionCreatedObjectOkta => EventStreamCloudEventConnectionCreatedObject::Okta);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionCreatedObjectSamlp => EventStreamCloudEventConnectionCreatedObject::Samlp);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionCreatedObjectPingfederate => EventStreamCloudEventConnectionCreatedObject::Pingfederate);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionCreatedObjectAdfs => EventStreamCloudEventConnectionCreatedObject::Adfs);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionCreatedObjectAd => EventStreamCloudEventConnectionCreatedObject::Ad);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionCreatedObjectGoogleApps => EventStreamCloudEventConnectionCreatedObject::GoogleApps);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionCreatedObjectWaad => EventStreamCloudEventConnectionCreatedObject::Waad);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectAd {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionCreatedObjectAdAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionCreatedObjectAdConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionCreatedObjectAdOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionCreatedObjectAdStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectAdAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectAdConnectedAccounts {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectAdOptions {
    /// `agentIP`.
    #[serde(rename = "agentIP", default, skip_serializing_if = "Option::is_none")]
    pub agent_ip: Option<String>,
    /// `agentMode`.
    #[serde(rename = "agentMode", default, skip_serializing_if = "Option::is_none")]
    pub agent_mode: Option<bool>,
    /// `agentVersion`.
    #[serde(rename = "agentVersion", default, skip_serializing_if = "Option::is_none")]
    pub agent_version: Option<String>,
    /// `brute_force_protection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brute_force_protection: Option<bool>,
    /// `certAuth`.
    #[serde(rename = "certAuth", default, skip_serializing_if = "Option::is_none")]
    pub cert_auth: Option<bool>,
    /// `certs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certs: Option<Vec<String>>,
    /// `disable_cache`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_cache: Option<bool>,
    /// `disable_self_service_change_password`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_self_service_change_password: Option<bool>,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `ips`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ips: Option<Vec<String>>,
    /// `kerberos`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kerberos: Option<bool>,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionCreatedObjectAdOptionsSetUserRootAttributesEnum,
    >,
    /// `signInEndpoint`.
    #[serde(rename = "signInEndpoint", default, skip_serializing_if = "Option::is_none")]
    pub sign_in_endpoint: Option<String>,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `thumbprints`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbprints: Option<Vec<String>>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectAdOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectAdStrategyEnum {
        /// `ad`
        Ad = "ad",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectAdfs {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionCreatedObjectAdfsAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionCreatedObjectAdfsConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionCreatedObjectAdfsOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionCreatedObjectAdfsStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectAdfsAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectAdfsConnectedAccounts {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectAdfsOptions {
    /// `adfs_server`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adfs_server: Option<String>,
    /// `cert_rollover_notification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert_rollover_notification: Option<auth0_sdk_core::DateTime>,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `entityId`.
    #[serde(rename = "entityId", default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// `fedMetadataXml`.
    #[serde(rename = "fedMetadataXml", default, skip_serializing_if = "Option::is_none")]
    pub fed_metadata_xml: Option<String>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `prev_thumbprints`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prev_thumbprints: Option<Vec<String>>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionCreatedObjectAdfsOptionsSetUserRootAttributesEnum,
    >,
    /// `should_trust_email_verified_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub should_trust_email_verified_connection: Option<
        EventStreamCloudEventConnectionCreatedObjectAdfsOptionsShouldTrustEmailVerifiedConnectionEnum,
    >,
    /// `signInEndpoint`.
    #[serde(rename = "signInEndpoint", default, skip_serializing_if = "Option::is_none")]
    pub sign_in_endpoint: Option<String>,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `thumbprints`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbprints: Option<Vec<String>>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
    /// `user_id_attribute`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id_attribute: Option<String>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectAdfsOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectAdfsOptionsShouldTrustEmailVerifiedConnectionEnum {
        /// `never_set_emails_as_verified`
        NeverSetEmailsAsVerified = "never_set_emails_as_verified",
        /// `always_set_emails_as_verified`
        AlwaysSetEmailsAsVerified = "always_set_emails_as_verified",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectAdfsStrategyEnum {
        /// `adfs`
        Adfs = "adfs",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectGoogleApps {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionCreatedObjectGoogleAppsAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionCreatedObjectGoogleAppsConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionCreatedObjectGoogleAppsOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionCreatedObjectGoogleAppsStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectGoogleAppsAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectGoogleAppsConnectedAccounts {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectGoogleAppsOptions {
    /// `admin_access_token_expiresin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_access_token_expiresin: Option<auth0_sdk_core::DateTime>,
    /// `allow_setting_login_scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_setting_login_scopes: Option<bool>,
    /// `api_enable_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_enable_groups: Option<bool>,
    /// `api_enable_users`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_enable_users: Option<bool>,
    /// `client_id`.
    pub client_id: String,
    /// `domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<bool>,
    /// `ext_agreed_terms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_agreed_terms: Option<bool>,
    /// `ext_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_groups: Option<bool>,
    /// `ext_groups_extended`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_groups_extended: Option<bool>,
    /// `ext_is_admin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_is_admin: Option<bool>,
    /// `ext_is_suspended`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_is_suspended: Option<bool>,
    /// `federated_connections_access_tokens`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub federated_connections_access_tokens: Option<
        EventStreamCloudEventConnectionCreatedObjectGoogleAppsOptionsFederatedConnectionsAccessTokens,
    >,
    /// `handle_login_from_social`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handle_login_from_social: Option<bool>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `map_user_id_to_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub map_user_id_to_id: Option<bool>,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `profile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile: Option<bool>,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionCreatedObjectGoogleAppsOptionsSetUserRootAttributesEnum,
    >,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectGoogleAppsOptionsFederatedConnectionsAccessTokens {
    /// `active`.
    pub active: bool,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectGoogleAppsOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectGoogleAppsStrategyEnum {
        /// `google-apps`
        GoogleApps = "google-apps",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectOidc {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionCreatedObjectOidcAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionCreatedObjectOidcConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionCreatedObjectOidcOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionCreatedObjectOidcStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectOidcAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectOidcConnectedAccounts {
    /// `active`.
    pub active: bool,
    /// `cross_app_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_app_access: Option<bool>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectOidcOptions {
    /// `attribute_map`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_map: Option<
        EventStreamCloudEventConnectionCreatedObjectOidcOptionsAttributeMap,
    >,
    /// `authorization_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorization_endpoint: Option<String>,
    /// `client_id`.
    pub client_id: String,
    /// `connection_settings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_settings: Option<
        EventStreamCloudEventConnectionCreatedObjectOidcOptionsConnectionSettings,
    >,
    /// `discovery_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discovery_url: Option<String>,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `dpop_signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpop_signing_alg: Option<
        EventStreamCloudEventConnectionCreatedObjectOidcOptionsDpopSigningAlgEnum,
    >,
    /// `federated_connections_access_tokens`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub federated_connections_access_tokens: Option<
        EventStreamCloudEventConnectionCreatedObjectOidcOptionsFederatedConnectionsAccessTokens,
    >,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `id_token_session_expiry_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_session_expiry_supported: Option<bool>,
    /// `id_token_signed_response_algs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_signed_response_algs: Option<
        Vec<
            EventStreamCloudEventConnectionCreatedObjectOidcOptionsIdTokenSignedResponseAlgsItemEnum,
        >,
    >,
    /// `issuer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// `jwks_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<String>,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `oidc_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_metadata: Option<
        EventStreamCloudEventConnectionCreatedObjectOidcOptionsOidcMetadata,
    >,
    /// `schema_version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema_version: Option<
        EventStreamCloudEventConnectionCreatedObjectOidcOptionsSchemaVersionEnum,
    >,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// `send_back_channel_nonce`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_back_channel_nonce: Option<bool>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionCreatedObjectOidcOptionsSetUserRootAttributesEnum,
    >,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `token_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint: Option<String>,
    /// `token_endpoint_auth_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_method: Option<
        EventStreamCloudEventConnectionCreatedObjectOidcOptionsTokenEndpointAuthMethodEnum,
    >,
    /// `token_endpoint_auth_signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_signing_alg: Option<
        EventStreamCloudEventConnectionCreatedObjectOidcOptionsTokenEndpointAuthSigningAlgEnum,
    >,
    /// `token_endpoint_jwtca_aud_format`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_jwtca_aud_format: Option<
        EventStreamCloudEventConnectionCreatedObjectOidcOptionsTokenEndpointJwtcaAudFormatEnum,
    >,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<EventStreamCloudEventConnectionCreatedObjectOidcOptionsTypeEnum>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
    /// `userinfo_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_endpoint: Option<String>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectOidcOptionsAttributeMap {
    /// `attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<serde_json::Map<String, serde_json::Value>>,
    /// `mapping_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mapping_mode: Option<
        EventStreamCloudEventConnectionCreatedObjectOidcOptionsAttributeMapMappingModeEnum,
    >,
    /// `userinfo_scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_scope: Option<String>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOidcOptionsAttributeMapMappingModeEnum {
        /// `bind_all`
        BindAll = "bind_all",
        /// `use_map`
        UseMap = "use_map",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectOidcOptionsConnectionSettings {
    /// `pkce`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pkce: Option<
        EventStreamCloudEventConnectionCreatedObjectOidcOptionsConnectionSettingsPkceEnum,
    >,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOidcOptionsConnectionSettingsPkceEnum {
        /// `auto`
        Auto = "auto",
        /// `S256`
        S256 = "S256",
        /// `plain`
        Plain = "plain",
        /// `disabled`
        Disabled = "disabled",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOidcOptionsDpopSigningAlgEnum {
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `ES512`
        Es512 = "ES512",
        /// `Ed25519`
        Ed25519 = "Ed25519",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectOidcOptionsFederatedConnectionsAccessTokens {
    /// `active`.
    pub active: bool,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOidcOptionsIdTokenSignedResponseAlgsItemEnum {
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `PS256`
        Ps256 = "PS256",
        /// `PS384`
        Ps384 = "PS384",
        /// `RS256`
        Rs256 = "RS256",
        /// `RS384`
        Rs384 = "RS384",
        /// `RS512`
        Rs512 = "RS512",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectOidcOptionsOidcMetadata {
    /// `acr_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acr_values_supported: Option<Vec<String>>,
    /// `authorization_endpoint`.
    pub authorization_endpoint: String,
    /// `claim_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim_types_supported: Option<Vec<String>>,
    /// `claims_locales_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_locales_supported: Option<Vec<String>>,
    /// `claims_parameter_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_parameter_supported: Option<bool>,
    /// `claims_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_supported: Option<Vec<String>>,
    /// `display_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_values_supported: Option<Vec<String>>,
    /// `dpop_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpop_signing_alg_values_supported: Option<Vec<String>>,
    /// `end_session_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_session_endpoint: Option<String>,
    /// `grant_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant_types_supported: Option<Vec<String>>,
    /// `id_token_encryption_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_encryption_alg_values_supported: Option<Vec<String>>,
    /// `id_token_encryption_enc_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_encryption_enc_values_supported: Option<Vec<String>>,
    /// `id_token_signing_alg_values_supported`.
    pub id_token_signing_alg_values_supported: Vec<String>,
    /// `issuer`.
    pub issuer: String,
    /// `jwks_uri`.
    pub jwks_uri: String,
    /// `op_policy_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub op_policy_uri: Option<String>,
    /// `op_tos_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub op_tos_uri: Option<String>,
    /// `registration_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration_endpoint: Option<String>,
    /// `request_object_encryption_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_object_encryption_alg_values_supported: Option<Vec<String>>,
    /// `request_object_encryption_enc_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_object_encryption_enc_values_supported: Option<Vec<String>>,
    /// `request_object_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_object_signing_alg_values_supported: Option<Vec<String>>,
    /// `request_parameter_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_parameter_supported: Option<bool>,
    /// `request_uri_parameter_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_uri_parameter_supported: Option<bool>,
    /// `require_request_uri_registration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_request_uri_registration: Option<bool>,
    /// `response_modes_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_modes_supported: Option<Vec<String>>,
    /// `response_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_types_supported: Option<Vec<String>>,
    /// `scopes_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes_supported: Option<Vec<String>>,
    /// `service_documentation`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_documentation: Option<String>,
    /// `subject_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_types_supported: Option<Vec<String>>,
    /// `token_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint: Option<String>,
    /// `token_endpoint_auth_methods_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_methods_supported: Option<Vec<String>>,
    /// `token_endpoint_auth_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_signing_alg_values_supported: Option<Vec<String>>,
    /// `ui_locales_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ui_locales_supported: Option<Vec<String>>,
    /// `userinfo_encryption_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_encryption_alg_values_supported: Option<Vec<String>>,
    /// `userinfo_encryption_enc_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_encryption_enc_values_supported: Option<Vec<String>>,
    /// `userinfo_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_endpoint: Option<String>,
    /// `userinfo_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_signing_alg_values_supported: Option<Vec<String>>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOidcOptionsSchemaVersionEnum {
        /// `openid-1.0.0`
        Openid100 = "openid-1.0.0",
        /// `oidc-v4`
        OidcV4 = "oidc-v4",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOidcOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOidcOptionsTokenEndpointAuthMethodEnum {
        /// `client_secret_post`
        ClientSecretPost = "client_secret_post",
        /// `private_key_jwt`
        PrivateKeyJwt = "private_key_jwt",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOidcOptionsTokenEndpointAuthSigningAlgEnum {
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `PS256`
        Ps256 = "PS256",
        /// `PS384`
        Ps384 = "PS384",
        /// `RS256`
        Rs256 = "RS256",
        /// `RS384`
        Rs384 = "RS384",
        /// `RS512`
        Rs512 = "RS512",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOidcOptionsTokenEndpointJwtcaAudFormatEnum {
        /// `issuer`
        Issuer = "issuer",
        /// `token_endpoint`
        TokenEndpoint = "token_endpoint",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOidcOptionsTypeEnum {
        /// `back_channel`
        BackChannel = "back_channel",
        /// `front_channel`
        FrontChannel = "front_channel",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOidcStrategyEnum {
        /// `oidc`
        Oidc = "oidc",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectOkta {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionCreatedObjectOktaAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionCreatedObjectOktaConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionCreatedObjectOktaOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionCreatedObjectOktaStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectOktaAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectOktaConnectedAccounts {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectOktaOptions {
    /// `attribute_map`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_map: Option<
        EventStreamCloudEventConnectionCreatedObjectOktaOptionsAttributeMap,
    >,
    /// `authorization_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorization_endpoint: Option<String>,
    /// `client_id`.
    pub client_id: String,
    /// `connection_settings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_settings: Option<
        EventStreamCloudEventConnectionCreatedObjectOktaOptionsConnectionSettings,
    >,
    /// `domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `dpop_signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpop_signing_alg: Option<
        EventStreamCloudEventConnectionCreatedObjectOktaOptionsDpopSigningAlgEnum,
    >,
    /// `federated_connections_access_tokens`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub federated_connections_access_tokens: Option<
        EventStreamCloudEventConnectionCreatedObjectOktaOptionsFederatedConnectionsAccessTokens,
    >,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `id_token_session_expiry_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_session_expiry_supported: Option<bool>,
    /// `id_token_signed_response_algs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_signed_response_algs: Option<
        Vec<
            EventStreamCloudEventConnectionCreatedObjectOktaOptionsIdTokenSignedResponseAlgsItemEnum,
        >,
    >,
    /// `issuer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// `jwks_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<String>,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `oidc_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_metadata: Option<
        EventStreamCloudEventConnectionCreatedObjectOktaOptionsOidcMetadata,
    >,
    /// `schema_version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema_version: Option<
        EventStreamCloudEventConnectionCreatedObjectOktaOptionsSchemaVersionEnum,
    >,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// `send_back_channel_nonce`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_back_channel_nonce: Option<bool>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionCreatedObjectOktaOptionsSetUserRootAttributesEnum,
    >,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `token_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint: Option<String>,
    /// `token_endpoint_auth_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_method: Option<
        EventStreamCloudEventConnectionCreatedObjectOktaOptionsTokenEndpointAuthMethodEnum,
    >,
    /// `token_endpoint_auth_signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_signing_alg: Option<
        EventStreamCloudEventConnectionCreatedObjectOktaOptionsTokenEndpointAuthSigningAlgEnum,
    >,
    /// `token_endpoint_jwtca_aud_format`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_jwtca_aud_format: Option<
        EventStreamCloudEventConnectionCreatedObjectOktaOptionsTokenEndpointJwtcaAudFormatEnum,
    >,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<EventStreamCloudEventConnectionCreatedObjectOktaOptionsTypeEnum>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
    /// `userinfo_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_endpoint: Option<String>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectOktaOptionsAttributeMap {
    /// `attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<serde_json::Map<String, serde_json::Value>>,
    /// `mapping_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mapping_mode: Option<
        EventStreamCloudEventConnectionCreatedObjectOktaOptionsAttributeMapMappingModeEnum,
    >,
    /// `userinfo_scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_scope: Option<String>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOktaOptionsAttributeMapMappingModeEnum {
        /// `basic_profile`
        BasicProfile = "basic_profile",
        /// `use_map`
        UseMap = "use_map",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectOktaOptionsConnectionSettings {
    /// `pkce`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pkce: Option<
        EventStreamCloudEventConnectionCreatedObjectOktaOptionsConnectionSettingsPkceEnum,
    >,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOktaOptionsConnectionSettingsPkceEnum {
        /// `auto`
        Auto = "auto",
        /// `S256`
        S256 = "S256",
        /// `plain`
        Plain = "plain",
        /// `disabled`
        Disabled = "disabled",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOktaOptionsDpopSigningAlgEnum {
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `ES512`
        Es512 = "ES512",
        /// `Ed25519`
        Ed25519 = "Ed25519",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectOktaOptionsFederatedConnectionsAccessTokens {
    /// `active`.
    pub active: bool,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOktaOptionsIdTokenSignedResponseAlgsItemEnum {
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `PS256`
        Ps256 = "PS256",
        /// `PS384`
        Ps384 = "PS384",
        /// `RS256`
        Rs256 = "RS256",
        /// `RS384`
        Rs384 = "RS384",
        /// `RS512`
        Rs512 = "RS512",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectOktaOptionsOidcMetadata {
    /// `acr_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acr_values_supported: Option<Vec<String>>,
    /// `authorization_endpoint`.
    pub authorization_endpoint: String,
    /// `claim_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim_types_supported: Option<Vec<String>>,
    /// `claims_locales_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_locales_supported: Option<Vec<String>>,
    /// `claims_parameter_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_parameter_supported: Option<bool>,
    /// `claims_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_supported: Option<Vec<String>>,
    /// `display_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_values_supported: Option<Vec<String>>,
    /// `dpop_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpop_signing_alg_values_supported: Option<Vec<String>>,
    /// `end_session_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_session_endpoint: Option<String>,
    /// `grant_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant_types_supported: Option<Vec<String>>,
    /// `id_token_encryption_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_encryption_alg_values_supported: Option<Vec<String>>,
    /// `id_token_encryption_enc_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_encryption_enc_values_supported: Option<Vec<String>>,
    /// `id_token_signing_alg_values_supported`.
    pub id_token_signing_alg_values_supported: Vec<String>,
    /// `issuer`.
    pub issuer: String,
    /// `jwks_uri`.
    pub jwks_uri: String,
    /// `op_policy_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub op_policy_uri: Option<String>,
    /// `op_tos_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub op_tos_uri: Option<String>,
    /// `registration_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration_endpoint: Option<String>,
    /// `request_object_encryption_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_object_encryption_alg_values_supported: Option<Vec<String>>,
    /// `request_object_encryption_enc_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_object_encryption_enc_values_supported: Option<Vec<String>>,
    /// `request_object_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_object_signing_alg_values_supported: Option<Vec<String>>,
    /// `request_parameter_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_parameter_supported: Option<bool>,
    /// `request_uri_parameter_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_uri_parameter_supported: Option<bool>,
    /// `require_request_uri_registration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_request_uri_registration: Option<bool>,
    /// `response_modes_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_modes_supported: Option<Vec<String>>,
    /// `response_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_types_supported: Option<Vec<String>>,
    /// `scopes_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes_supported: Option<Vec<String>>,
    /// `service_documentation`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_documentation: Option<String>,
    /// `subject_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_types_supported: Option<Vec<String>>,
    /// `token_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint: Option<String>,
    /// `token_endpoint_auth_methods_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_methods_supported: Option<Vec<String>>,
    /// `token_endpoint_auth_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_signing_alg_values_supported: Option<Vec<String>>,
    /// `ui_locales_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ui_locales_supported: Option<Vec<String>>,
    /// `userinfo_encryption_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_encryption_alg_values_supported: Option<Vec<String>>,
    /// `userinfo_encryption_enc_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_encryption_enc_values_supported: Option<Vec<String>>,
    /// `userinfo_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_endpoint: Option<String>,
    /// `userinfo_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_signing_alg_values_supported: Option<Vec<String>>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOktaOptionsSchemaVersionEnum {
        /// `openid-1.0.0`
        Openid100 = "openid-1.0.0",
        /// `oidc-v4`
        OidcV4 = "oidc-v4",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOktaOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOktaOptionsTokenEndpointAuthMethodEnum {
        /// `client_secret_post`
        ClientSecretPost = "client_secret_post",
        /// `private_key_jwt`
        PrivateKeyJwt = "private_key_jwt",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOktaOptionsTokenEndpointAuthSigningAlgEnum {
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `PS256`
        Ps256 = "PS256",
        /// `PS384`
        Ps384 = "PS384",
        /// `RS256`
        Rs256 = "RS256",
        /// `RS384`
        Rs384 = "RS384",
        /// `RS512`
        Rs512 = "RS512",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOktaOptionsTokenEndpointJwtcaAudFormatEnum {
        /// `issuer`
        Issuer = "issuer",
        /// `token_endpoint`
        TokenEndpoint = "token_endpoint",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOktaOptionsTypeEnum {
        /// `back_channel`
        BackChannel = "back_channel",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectOktaStrategyEnum {
        /// `okta`
        Okta = "okta",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectPingfederate {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionCreatedObjectPingfederateAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionCreatedObjectPingfederateConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionCreatedObjectPingfederateOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionCreatedObjectPingfederateStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectPingfederateAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectPingfederateConnectedAccounts {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectPingfederateOptions {
    /// `assertion_decryption_settings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assertion_decryption_settings: Option<
        EventStreamCloudEventConnectionCreatedObjectPingfederateOptionsAssertionDecryptionSettings,
    >,
    /// `cert`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert: Option<String>,
    /// `cert_rollover_notification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert_rollover_notification: Option<auth0_sdk_core::DateTime>,
    /// `digestAlgorithm`.
    #[serde(
        rename = "digestAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub digest_algorithm: Option<
        EventStreamCloudEventConnectionCreatedObjectPingfederateOptionsDigestAlgorithmEnum,
    >,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `entityId`.
    #[serde(rename = "entityId", default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// `expires`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<auth0_sdk_core::DateTime>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `idpinitiated`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idpinitiated: Option<
        EventStreamCloudEventConnectionCreatedObjectPingfederateOptionsIdpinitiated,
    >,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `pingFederateBaseUrl`.
    #[serde(rename = "pingFederateBaseUrl")]
    pub ping_federate_base_url: String,
    /// `protocolBinding`.
    #[serde(
        rename = "protocolBinding",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub protocol_binding: Option<
        EventStreamCloudEventConnectionCreatedObjectPingfederateOptionsProtocolBindingEnum,
    >,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionCreatedObjectPingfederateOptionsSetUserRootAttributesEnum,
    >,
    /// `signInEndpoint`.
    #[serde(rename = "signInEndpoint", default, skip_serializing_if = "Option::is_none")]
    pub sign_in_endpoint: Option<String>,
    /// `signSAMLRequest`.
    #[serde(
        rename = "signSAMLRequest",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sign_saml_request: Option<bool>,
    /// `signatureAlgorithm`.
    #[serde(
        rename = "signatureAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub signature_algorithm: Option<
        EventStreamCloudEventConnectionCreatedObjectPingfederateOptionsSignatureAlgorithmEnum,
    >,
    /// `signingCert`.
    #[serde(rename = "signingCert", default, skip_serializing_if = "Option::is_none")]
    pub signing_cert: Option<String>,
    /// `subject`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<serde_json::Map<String, serde_json::Value>>,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `thumbprints`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbprints: Option<Vec<String>>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectPingfederateOptionsAssertionDecryptionSettings {
    /// `algorithm_exceptions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub algorithm_exceptions: Option<Vec<String>>,
    /// `algorithm_profile`.
    pub algorithm_profile: EventStreamCloudEventConnectionCreatedObjectPingfederateOptionsAssertionDecryptionSettingsAlgorithmProfileEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectPingfederateOptionsAssertionDecryptionSettingsAlgorithmProfileEnum {
        /// `v2026-1`
        V20261 = "v2026-1",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectPingfederateOptionsDigestAlgorithmEnum {
        /// `sha1`
        Sha1 = "sha1",
        /// `sha256`
        Sha256 = "sha256",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectPingfederateOptionsIdpinitiated {
    /// `client_authorizequery`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_authorizequery: Option<String>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `client_protocol`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_protocol: Option<
        EventStreamCloudEventConnectionCreatedObjectPingfederateOptionsIdpinitiatedClientProtocolEnum,
    >,
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectPingfederateOptionsIdpinitiatedClientProtocolEnum {
        /// `oidc`
        Oidc = "oidc",
        /// `samlp`
        Samlp = "samlp",
        /// `wsfed`
        Wsfed = "wsfed",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectPingfederateOptionsProtocolBindingEnum {
        /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`
        UrnOasisNamesTcSaml20BindingsHttpPost = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST",
        /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`
        UrnOasisNamesTcSaml20BindingsHttpRedirect = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectPingfederateOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectPingfederateOptionsSignatureAlgorithmEnum {
        /// `rsa-sha1`
        RsaSha1 = "rsa-sha1",
        /// `rsa-sha256`
        RsaSha256 = "rsa-sha256",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectPingfederateStrategyEnum {
        /// `pingfederate`
        Pingfederate = "pingfederate",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectSamlp {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionCreatedObjectSamlpAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionCreatedObjectSamlpConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionCreatedObjectSamlpOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionCreatedObjectSamlpStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectSamlpAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectSamlpConnectedAccounts {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectSamlpOptions {
    /// `assertion_decryption_settings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assertion_decryption_settings: Option<
        EventStreamCloudEventConnectionCreatedObjectSamlpOptionsAssertionDecryptionSettings,
    >,
    /// `cert`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert: Option<String>,
    /// `cert_rollover_notification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert_rollover_notification: Option<auth0_sdk_core::DateTime>,
    /// `debug`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub debug: Option<bool>,
    /// `deflate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deflate: Option<bool>,
    /// `destinationUrl`.
    #[serde(rename = "destinationUrl", default, skip_serializing_if = "Option::is_none")]
    pub destination_url: Option<String>,
    /// `digestAlgorithm`.
    #[serde(
        rename = "digestAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub digest_algorithm: Option<
        EventStreamCloudEventConnectionCreatedObjectSamlpOptionsDigestAlgorithmEnum,
    >,
    /// `disableSignout`.
    #[serde(rename = "disableSignout", default, skip_serializing_if = "Option::is_none")]
    pub disable_signout: Option<bool>,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `entityId`.
    #[serde(rename = "entityId", default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// `expires`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<auth0_sdk_core::DateTime>,
    /// `fieldsMap`.
    #[serde(rename = "fieldsMap", default, skip_serializing_if = "Option::is_none")]
    pub fields_map: Option<serde_json::Map<String, serde_json::Value>>,
    /// `global_token_revocation_jwt_iss`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub global_token_revocation_jwt_iss: Option<String>,
    /// `global_token_revocation_jwt_sub`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub global_token_revocation_jwt_sub: Option<String>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `idpinitiated`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idpinitiated: Option<
        EventStreamCloudEventConnectionCreatedObjectSamlpOptionsIdpinitiated,
    >,
    /// `metadataUrl`.
    #[serde(rename = "metadataUrl", default, skip_serializing_if = "Option::is_none")]
    pub metadata_url: Option<String>,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `protocolBinding`.
    #[serde(
        rename = "protocolBinding",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub protocol_binding: Option<
        EventStreamCloudEventConnectionCreatedObjectSamlpOptionsProtocolBindingEnum,
    >,
    /// `recipientUrl`.
    #[serde(rename = "recipientUrl", default, skip_serializing_if = "Option::is_none")]
    pub recipient_url: Option<String>,
    /// `requestTemplate`.
    #[serde(
        rename = "requestTemplate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub request_template: Option<String>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionCreatedObjectSamlpOptionsSetUserRootAttributesEnum,
    >,
    /// `signInEndpoint`.
    #[serde(rename = "signInEndpoint", default, skip_serializing_if = "Option::is_none")]
    pub sign_in_endpoint: Option<String>,
    /// `signOutEndpoint`.
    #[serde(
        rename = "signOutEndpoint",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sign_out_endpoint: Option<String>,
    /// `signSAMLRequest`.
    #[serde(
        rename = "signSAMLRequest",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sign_saml_request: Option<bool>,
    /// `signatureAlgorithm`.
    #[serde(
        rename = "signatureAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub signature_algorithm: Option<
        EventStreamCloudEventConnectionCreatedObjectSamlpOptionsSignatureAlgorithmEnum,
    >,
    /// `signingCert`.
    #[serde(rename = "signingCert", default, skip_serializing_if = "Option::is_none")]
    pub signing_cert: Option<String>,
    /// `subject`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<serde_json::Map<String, serde_json::Value>>,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `thumbprints`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbprints: Option<Vec<String>>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
    /// `user_id_attribute`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id_attribute: Option<String>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectSamlpOptionsAssertionDecryptionSettings {
    /// `algorithm_exceptions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub algorithm_exceptions: Option<Vec<String>>,
    /// `algorithm_profile`.
    pub algorithm_profile: EventStreamCloudEventConnectionCreatedObjectSamlpOptionsAssertionDecryptionSettingsAlgorithmProfileEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectSamlpOptionsAssertionDecryptionSettingsAlgorithmProfileEnum {
        /// `v2026-1`
        V20261 = "v2026-1",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectSamlpOptionsDigestAlgorithmEnum {
        /// `sha1`
        Sha1 = "sha1",
        /// `sha256`
        Sha256 = "sha256",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectSamlpOptionsIdpinitiated {
    /// `client_authorizequery`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_authorizequery: Option<String>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `client_protocol`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_protocol: Option<
        EventStreamCloudEventConnectionCreatedObjectSamlpOptionsIdpinitiatedClientProtocolEnum,
    >,
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectSamlpOptionsIdpinitiatedClientProtocolEnum {
        /// `oidc`
        Oidc = "oidc",
        /// `samlp`
        Samlp = "samlp",
        /// `wsfed`
        Wsfed = "wsfed",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectSamlpOptionsProtocolBindingEnum {
        /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`
        UrnOasisNamesTcSaml20BindingsHttpPost = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST",
        /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`
        UrnOasisNamesTcSaml20BindingsHttpRedirect = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectSamlpOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectSamlpOptionsSignatureAlgorithmEnum {
        /// `rsa-sha1`
        RsaSha1 = "rsa-sha1",
        /// `rsa-sha256`
        RsaSha256 = "rsa-sha256",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectSamlpStrategyEnum {
        /// `samlp`
        Samlp = "samlp",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectWaad {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionCreatedObjectWaadAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionCreatedObjectWaadConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionCreatedObjectWaadOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionCreatedObjectWaadStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectWaadAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectWaadConnectedAccounts {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectWaadOptions {
    /// `api_enable_users`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_enable_users: Option<bool>,
    /// `app_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_domain: Option<String>,
    /// `app_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_id: Option<String>,
    /// `basic_profile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basic_profile: Option<bool>,
    /// `cert_rollover_notification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert_rollover_notification: Option<auth0_sdk_core::DateTime>,
    /// `client_id`.
    pub client_id: String,
    /// `domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `ext_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_groups: Option<bool>,
    /// `ext_nested_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_nested_groups: Option<bool>,
    /// `ext_profile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_profile: Option<bool>,
    /// `federated_connections_access_tokens`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub federated_connections_access_tokens: Option<
        EventStreamCloudEventConnectionCreatedObjectWaadOptionsFederatedConnectionsAccessTokens,
    >,
    /// `granted`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub granted: Option<bool>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `identity_api`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_api: Option<
        EventStreamCloudEventConnectionCreatedObjectWaadOptionsIdentityApiEnum,
    >,
    /// `max_groups_to_retrieve`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_groups_to_retrieve: Option<String>,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionCreatedObjectWaadOptionsSetUserRootAttributesEnum,
    >,
    /// `should_trust_email_verified_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub should_trust_email_verified_connection: Option<
        EventStreamCloudEventConnectionCreatedObjectWaadOptionsShouldTrustEmailVerifiedConnectionEnum,
    >,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `tenantId`.
    #[serde(rename = "tenantId", default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// `thumbprints`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbprints: Option<Vec<String>>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
    /// `useCommonEndpoint`.
    #[serde(
        rename = "useCommonEndpoint",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub use_common_endpoint: Option<bool>,
    /// `use_wsfed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_wsfed: Option<bool>,
    /// `userid_attribute`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userid_attribute: Option<
        EventStreamCloudEventConnectionCreatedObjectWaadOptionsUseridAttributeEnum,
    >,
    /// `waad_protocol`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waad_protocol: Option<
        EventStreamCloudEventConnectionCreatedObjectWaadOptionsWaadProtocolEnum,
    >,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionCreatedObjectWaadOptionsFederatedConnectionsAccessTokens {
    /// `active`.
    pub active: bool,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectWaadOptionsIdentityApiEnum {
        /// `microsoft-identity-platform-v2.0`
        MicrosoftIdentityPlatformV20 = "microsoft-identity-platform-v2.0",
        /// `azure-active-directory-v1.0`
        AzureActiveDirectoryV10 = "azure-active-directory-v1.0",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectWaadOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectWaadOptionsShouldTrustEmailVerifiedConnectionEnum {
        /// `never_set_emails_as_verified`
        NeverSetEmailsAsVerified = "never_set_emails_as_verified",
        /// `always_set_emails_as_verified`
        AlwaysSetEmailsAsVerified = "always_set_emails_as_verified",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectWaadOptionsUseridAttributeEnum {
        /// `oid`
        Oid = "oid",
        /// `sub`
        Sub = "sub",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectWaadOptionsWaadProtocolEnum {
        /// `ws-federation`
        WsFederation = "ws-federation",
        /// `openid-connect`
        OpenidConnect = "openid-connect",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedObjectWaadStrategyEnum {
        /// `waad`
        Waad = "waad",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionCreatedTypeEnum {
        /// `connection.created`
        ConnectionCreated = "connection.created",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeleted {
    /// `event`.
    pub event: EventStreamCloudEventConnectionDeletedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventConnectionDeletedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{22}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventConnectionDeletedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{22}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventConnectionDeletedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedCloudEventTypeEnum {
        /// `connection.deleted`
        ConnectionDeleted = "connection.deleted",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventConnectionDeletedObject,
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObject {
        /// A [`EventStreamCloudEventConnectionDeletedObjectOidc`].
        Oidc(Box<EventStreamCloudEventConnectionDeletedObjectOidc>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["oidc"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "show_as_button", "strategy"] },
        /// A [`EventStreamCloudEventConnectionDeletedObjectOkta`].
        Okta(Box<EventStreamCloudEventConnectionDeletedObjectOkta>) => auth0_sdk_core::union::Shape::Object { constants: &[("/options/type", &["back_channel"]), ("strategy", &["okta"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "show_as_button", "strategy"] },
        /// A [`EventStreamCloudEventConnectionDeletedObjectSamlp`].
        Samlp(Box<EventStreamCloudEventConnectionDeletedObjectSamlp>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["samlp"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "show_as_button", "strategy"] },
        /// A [`EventStreamCloudEventConnectionDeletedObjectPingfederate`].
        Pingfederate(Box<EventStreamCloudEventConnectionDeletedObjectPingfederate>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["pingfederate"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "show_as_button", "strategy"] },
        /// A [`EventStreamCloudEventConnectionDeletedObjectAdfs`].
        Adfs(Box<EventStreamCloudEventConnectionDeletedObjectAdfs>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["adfs"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "show_as_button", "strategy"] },
        /// A [`EventStreamCloudEventConnectionDeletedObjectAd`].
        Ad(Box<EventStreamCloudEventConnectionDeletedObjectAd>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["ad"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "strategy"] },
        /// A [`EventStreamCloudEventConnectionDeletedObjectGoogleApps`].
        GoogleApps(Box<EventStreamCloudEventConnectionDeletedObjectGoogleApps>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["google-apps"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "show_as_button", "strategy"] },
        /// A [`EventStreamCloudEventConnectionDeletedObjectWaad`].
        Waad(Box<EventStreamCloudEventConnectionDeletedObjectWaad>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["waad"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "show_as_button", "strategy"] },
    }
}
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionDeletedObjectOidc => EventStreamCloudEventConnectionDeletedObject::Oidc);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionDeletedObjectOkta => EventStreamCloudEventConnectionDeletedObject::Okta);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionDeletedObjectSamlp => EventStreamCloudEventConnectionDeletedObject::Samlp);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionDeletedObjectPingfederate => EventStreamCloudEventConnectionDeletedObject::Pingfederate);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionDeletedObjectAdfs => EventStreamCloudEventConnectionDeletedObject::Adfs);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionDeletedObjectAd => EventStreamCloudEventConnectionDeletedObject::Ad);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionDeletedObjectGoogleApps => EventStreamCloudEventConnectionDeletedObject::GoogleApps);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionDeletedObjectWaad => EventStreamCloudEventConnectionDeletedObject::Waad);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectAd {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionDeletedObjectAdAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionDeletedObjectAdConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionDeletedObjectAdOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionDeletedObjectAdStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectAdAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectAdConnectedAccounts {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectAdOptions {
    /// `agentIP`.
    #[serde(rename = "agentIP", default, skip_serializing_if = "Option::is_none")]
    pub agent_ip: Option<String>,
    /// `agentMode`.
    #[serde(rename = "agentMode", default, skip_serializing_if = "Option::is_none")]
    pub agent_mode: Option<bool>,
    /// `agentVersion`.
    #[serde(rename = "agentVersion", default, skip_serializing_if = "Option::is_none")]
    pub agent_version: Option<String>,
    /// `brute_force_protection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brute_force_protection: Option<bool>,
    /// `certAuth`.
    #[serde(rename = "certAuth", default, skip_serializing_if = "Option::is_none")]
    pub cert_auth: Option<bool>,
    /// `certs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certs: Option<Vec<String>>,
    /// `disable_cache`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_cache: Option<bool>,
    /// `disable_self_service_change_password`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_self_service_change_password: Option<bool>,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `ips`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ips: Option<Vec<String>>,
    /// `kerberos`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kerberos: Option<bool>,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionDeletedObjectAdOptionsSetUserRootAttributesEnum,
    >,
    /// `signInEndpoint`.
    #[serde(rename = "signInEndpoint", default, skip_serializing_if = "Option::is_none")]
    pub sign_in_endpoint: Option<String>,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `thumbprints`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbprints: Option<Vec<String>>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectAdOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectAdStrategyEnum {
        /// `ad`
        Ad = "ad",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectAdfs {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionDeletedObjectAdfsAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionDeletedObjectAdfsConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionDeletedObjectAdfsOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionDeletedObjectAdfsStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectAdfsAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectAdfsConnectedAccounts {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectAdfsOptions {
    /// `adfs_server`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adfs_server: Option<String>,
    /// `cert_rollover_notification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert_rollover_notification: Option<auth0_sdk_core::DateTime>,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `entityId`.
    #[serde(rename = "entityId", default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// `fedMetadataXml`.
    #[serde(rename = "fedMetadataXml", default, skip_serializing_if = "Option::is_none")]
    pub fed_metadata_xml: Option<String>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `prev_thumbprints`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prev_thumbprints: Option<Vec<String>>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionDeletedObjectAdfsOptionsSetUserRootAttributesEnum,
    >,
    /// `should_trust_email_verified_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub should_trust_email_verified_connection: Option<
        EventStreamCloudEventConnectionDeletedObjectAdfsOptionsShouldTrustEmailVerifiedConnectionEnum,
    >,
    /// `signInEndpoint`.
    #[serde(rename = "signInEndpoint", default, skip_serializing_if = "Option::is_none")]
    pub sign_in_endpoint: Option<String>,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `thumbprints`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbprints: Option<Vec<String>>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
    /// `user_id_attribute`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id_attribute: Option<String>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectAdfsOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectAdfsOptionsShouldTrustEmailVerifiedConnectionEnum {
        /// `never_set_emails_as_verified`
        NeverSetEmailsAsVerified = "never_set_emails_as_verified",
        /// `always_set_emails_as_verified`
        AlwaysSetEmailsAsVerified = "always_set_emails_as_verified",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectAdfsStrategyEnum {
        /// `adfs`
        Adfs = "adfs",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectGoogleApps {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionDeletedObjectGoogleAppsAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionDeletedObjectGoogleAppsConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionDeletedObjectGoogleAppsOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionDeletedObjectGoogleAppsStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectGoogleAppsAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectGoogleAppsConnectedAccounts {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectGoogleAppsOptions {
    /// `admin_access_token_expiresin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_access_token_expiresin: Option<auth0_sdk_core::DateTime>,
    /// `allow_setting_login_scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_setting_login_scopes: Option<bool>,
    /// `api_enable_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_enable_groups: Option<bool>,
    /// `api_enable_users`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_enable_users: Option<bool>,
    /// `client_id`.
    pub client_id: String,
    /// `domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<bool>,
    /// `ext_agreed_terms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_agreed_terms: Option<bool>,
    /// `ext_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_groups: Option<bool>,
    /// `ext_groups_extended`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_groups_extended: Option<bool>,
    /// `ext_is_admin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_is_admin: Option<bool>,
    /// `ext_is_suspended`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_is_suspended: Option<bool>,
    /// `federated_connections_access_tokens`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub federated_connections_access_tokens: Option<
        EventStreamCloudEventConnectionDeletedObjectGoogleAppsOptionsFederatedConnectionsAccessTokens,
    >,
    /// `handle_login_from_social`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handle_login_from_social: Option<bool>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `map_user_id_to_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub map_user_id_to_id: Option<bool>,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `profile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile: Option<bool>,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionDeletedObjectGoogleAppsOptionsSetUserRootAttributesEnum,
    >,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectGoogleAppsOptionsFederatedConnectionsAccessTokens {
    /// `active`.
    pub active: bool,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectGoogleAppsOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectGoogleAppsStrategyEnum {
        /// `google-apps`
        GoogleApps = "google-apps",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectOidc {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionDeletedObjectOidcAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionDeletedObjectOidcConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionDeletedObjectOidcOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionDeletedObjectOidcStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectOidcAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectOidcConnectedAccounts {
    /// `active`.
    pub active: bool,
    /// `cross_app_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_app_access: Option<bool>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectOidcOptions {
    /// `attribute_map`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_map: Option<
        EventStreamCloudEventConnectionDeletedObjectOidcOptionsAttributeMap,
    >,
    /// `authorization_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorization_endpoint: Option<String>,
    /// `client_id`.
    pub client_id: String,
    /// `connection_settings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_settings: Option<
        EventStreamCloudEventConnectionDeletedObjectOidcOptionsConnectionSettings,
    >,
    /// `discovery_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discovery_url: Option<String>,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `dpop_signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpop_signing_alg: Option<
        EventStreamCloudEventConnectionDeletedObjectOidcOptionsDpopSigningAlgEnum,
    >,
    /// `federated_connections_access_tokens`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub federated_connections_access_tokens: Option<
        EventStreamCloudEventConnectionDeletedObjectOidcOptionsFederatedConnectionsAccessTokens,
    >,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `id_token_session_expiry_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_session_expiry_supported: Option<bool>,
    /// `id_token_signed_response_algs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_signed_response_algs: Option<
        Vec<
            EventStreamCloudEventConnectionDeletedObjectOidcOptionsIdTokenSignedResponseAlgsItemEnum,
        >,
    >,
    /// `issuer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// `jwks_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<String>,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `oidc_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_metadata: Option<
        EventStreamCloudEventConnectionDeletedObjectOidcOptionsOidcMetadata,
    >,
    /// `schema_version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema_version: Option<
        EventStreamCloudEventConnectionDeletedObjectOidcOptionsSchemaVersionEnum,
    >,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// `send_back_channel_nonce`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_back_channel_nonce: Option<bool>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionDeletedObjectOidcOptionsSetUserRootAttributesEnum,
    >,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `token_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint: Option<String>,
    /// `token_endpoint_auth_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_method: Option<
        EventStreamCloudEventConnectionDeletedObjectOidcOptionsTokenEndpointAuthMethodEnum,
    >,
    /// `token_endpoint_auth_signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_signing_alg: Option<
        EventStreamCloudEventConnectionDeletedObjectOidcOptionsTokenEndpointAuthSigningAlgEnum,
    >,
    /// `token_endpoint_jwtca_aud_format`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_jwtca_aud_format: Option<
        EventStreamCloudEventConnectionDeletedObjectOidcOptionsTokenEndpointJwtcaAudFormatEnum,
    >,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<EventStreamCloudEventConnectionDeletedObjectOidcOptionsTypeEnum>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
    /// `userinfo_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_endpoint: Option<String>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectOidcOptionsAttributeMap {
    /// `attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<serde_json::Map<String, serde_json::Value>>,
    /// `mapping_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mapping_mode: Option<
        EventStreamCloudEventConnectionDeletedObjectOidcOptionsAttributeMapMappingModeEnum,
    >,
    /// `userinfo_scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_scope: Option<String>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOidcOptionsAttributeMapMappingModeEnum {
        /// `bind_all`
        BindAll = "bind_all",
        /// `use_map`
        UseMap = "use_map",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectOidcOptionsConnectionSettings {
    /// `pkce`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pkce: Option<
        EventStreamCloudEventConnectionDeletedObjectOidcOptionsConnectionSettingsPkceEnum,
    >,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOidcOptionsConnectionSettingsPkceEnum {
        /// `auto`
        Auto = "auto",
        /// `S256`
        S256 = "S256",
        /// `plain`
        Plain = "plain",
        /// `disabled`
        Disabled = "disabled",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOidcOptionsDpopSigningAlgEnum {
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `ES512`
        Es512 = "ES512",
        /// `Ed25519`
        Ed25519 = "Ed25519",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectOidcOptionsFederatedConnectionsAccessTokens {
    /// `active`.
    pub active: bool,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOidcOptionsIdTokenSignedResponseAlgsItemEnum {
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `PS256`
        Ps256 = "PS256",
        /// `PS384`
        Ps384 = "PS384",
        /// `RS256`
        Rs256 = "RS256",
        /// `RS384`
        Rs384 = "RS384",
        /// `RS512`
        Rs512 = "RS512",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectOidcOptionsOidcMetadata {
    /// `acr_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acr_values_supported: Option<Vec<String>>,
    /// `authorization_endpoint`.
    pub authorization_endpoint: String,
    /// `claim_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim_types_supported: Option<Vec<String>>,
    /// `claims_locales_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_locales_supported: Option<Vec<String>>,
    /// `claims_parameter_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_parameter_supported: Option<bool>,
    /// `claims_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_supported: Option<Vec<String>>,
    /// `display_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_values_supported: Option<Vec<String>>,
    /// `dpop_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpop_signing_alg_values_supported: Option<Vec<String>>,
    /// `end_session_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_session_endpoint: Option<String>,
    /// `grant_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant_types_supported: Option<Vec<String>>,
    /// `id_token_encryption_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_encryption_alg_values_supported: Option<Vec<String>>,
    /// `id_token_encryption_enc_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_encryption_enc_values_supported: Option<Vec<String>>,
    /// `id_token_signing_alg_values_supported`.
    pub id_token_signing_alg_values_supported: Vec<String>,
    /// `issuer`.
    pub issuer: String,
    /// `jwks_uri`.
    pub jwks_uri: String,
    /// `op_policy_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub op_policy_uri: Option<String>,
    /// `op_tos_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub op_tos_uri: Option<String>,
    /// `registration_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration_endpoint: Option<String>,
    /// `request_object_encryption_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_object_encryption_alg_values_supported: Option<Vec<String>>,
    /// `request_object_encryption_enc_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_object_encryption_enc_values_supported: Option<Vec<String>>,
    /// `request_object_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_object_signing_alg_values_supported: Option<Vec<String>>,
    /// `request_parameter_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_parameter_supported: Option<bool>,
    /// `request_uri_parameter_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_uri_parameter_supported: Option<bool>,
    /// `require_request_uri_registration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_request_uri_registration: Option<bool>,
    /// `response_modes_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_modes_supported: Option<Vec<String>>,
    /// `response_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_types_supported: Option<Vec<String>>,
    /// `scopes_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes_supported: Option<Vec<String>>,
    /// `service_documentation`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_documentation: Option<String>,
    /// `subject_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_types_supported: Option<Vec<String>>,
    /// `token_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint: Option<String>,
    /// `token_endpoint_auth_methods_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_methods_supported: Option<Vec<String>>,
    /// `token_endpoint_auth_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_signing_alg_values_supported: Option<Vec<String>>,
    /// `ui_locales_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ui_locales_supported: Option<Vec<String>>,
    /// `userinfo_encryption_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_encryption_alg_values_supported: Option<Vec<String>>,
    /// `userinfo_encryption_enc_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_encryption_enc_values_supported: Option<Vec<String>>,
    /// `userinfo_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_endpoint: Option<String>,
    /// `userinfo_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_signing_alg_values_supported: Option<Vec<String>>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOidcOptionsSchemaVersionEnum {
        /// `openid-1.0.0`
        Openid100 = "openid-1.0.0",
        /// `oidc-v4`
        OidcV4 = "oidc-v4",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOidcOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOidcOptionsTokenEndpointAuthMethodEnum {
        /// `client_secret_post`
        ClientSecretPost = "client_secret_post",
        /// `private_key_jwt`
        PrivateKeyJwt = "private_key_jwt",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOidcOptionsTokenEndpointAuthSigningAlgEnum {
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `PS256`
        Ps256 = "PS256",
        /// `PS384`
        Ps384 = "PS384",
        /// `RS256`
        Rs256 = "RS256",
        /// `RS384`
        Rs384 = "RS384",
        /// `RS512`
        Rs512 = "RS512",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOidcOptionsTokenEndpointJwtcaAudFormatEnum {
        /// `issuer`
        Issuer = "issuer",
        /// `token_endpoint`
        TokenEndpoint = "token_endpoint",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOidcOptionsTypeEnum {
        /// `back_channel`
        BackChannel = "back_channel",
        /// `front_channel`
        FrontChannel = "front_channel",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOidcStrategyEnum {
        /// `oidc`
        Oidc = "oidc",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectOkta {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionDeletedObjectOktaAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionDeletedObjectOktaConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionDeletedObjectOktaOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionDeletedObjectOktaStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectOktaAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectOktaConnectedAccounts {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectOktaOptions {
    /// `attribute_map`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_map: Option<
        EventStreamCloudEventConnectionDeletedObjectOktaOptionsAttributeMap,
    >,
    /// `authorization_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorization_endpoint: Option<String>,
    /// `client_id`.
    pub client_id: String,
    /// `connection_settings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_settings: Option<
        EventStreamCloudEventConnectionDeletedObjectOktaOptionsConnectionSettings,
    >,
    /// `domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `dpop_signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpop_signing_alg: Option<
        EventStreamCloudEventConnectionDeletedObjectOktaOptionsDpopSigningAlgEnum,
    >,
    /// `federated_connections_access_tokens`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub federated_connections_access_tokens: Option<
        EventStreamCloudEventConnectionDeletedObjectOktaOptionsFederatedConnectionsAccessTokens,
    >,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `id_token_session_expiry_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_session_expiry_supported: Option<bool>,
    /// `id_token_signed_response_algs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_signed_response_algs: Option<
        Vec<
            EventStreamCloudEventConnectionDeletedObjectOktaOptionsIdTokenSignedResponseAlgsItemEnum,
        >,
    >,
    /// `issuer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// `jwks_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<String>,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `oidc_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_metadata: Option<
        EventStreamCloudEventConnectionDeletedObjectOktaOptionsOidcMetadata,
    >,
    /// `schema_version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema_version: Option<
        EventStreamCloudEventConnectionDeletedObjectOktaOptionsSchemaVersionEnum,
    >,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// `send_back_channel_nonce`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_back_channel_nonce: Option<bool>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionDeletedObjectOktaOptionsSetUserRootAttributesEnum,
    >,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `token_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint: Option<String>,
    /// `token_endpoint_auth_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_method: Option<
        EventStreamCloudEventConnectionDeletedObjectOktaOptionsTokenEndpointAuthMethodEnum,
    >,
    /// `token_endpoint_auth_signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_signing_alg: Option<
        EventStreamCloudEventConnectionDeletedObjectOktaOptionsTokenEndpointAuthSigningAlgEnum,
    >,
    /// `token_endpoint_jwtca_aud_format`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_jwtca_aud_format: Option<
        EventStreamCloudEventConnectionDeletedObjectOktaOptionsTokenEndpointJwtcaAudFormatEnum,
    >,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<EventStreamCloudEventConnectionDeletedObjectOktaOptionsTypeEnum>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
    /// `userinfo_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_endpoint: Option<String>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectOktaOptionsAttributeMap {
    /// `attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<serde_json::Map<String, serde_json::Value>>,
    /// `mapping_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mapping_mode: Option<
        EventStreamCloudEventConnectionDeletedObjectOktaOptionsAttributeMapMappingModeEnum,
    >,
    /// `userinfo_scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_scope: Option<String>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOktaOptionsAttributeMapMappingModeEnum {
        /// `basic_profile`
        BasicProfile = "basic_profile",
        /// `use_map`
        UseMap = "use_map",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectOktaOptionsConnectionSettings {
    /// `pkce`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pkce: Option<
        EventStreamCloudEventConnectionDeletedObjectOktaOptionsConnectionSettingsPkceEnum,
    >,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOktaOptionsConnectionSettingsPkceEnum {
        /// `auto`
        Auto = "auto",
        /// `S256`
        S256 = "S256",
        /// `plain`
        Plain = "plain",
        /// `disabled`
        Disabled = "disabled",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOktaOptionsDpopSigningAlgEnum {
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `ES512`
        Es512 = "ES512",
        /// `Ed25519`
        Ed25519 = "Ed25519",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectOktaOptionsFederatedConnectionsAccessTokens {
    /// `active`.
    pub active: bool,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOktaOptionsIdTokenSignedResponseAlgsItemEnum {
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `PS256`
        Ps256 = "PS256",
        /// `PS384`
        Ps384 = "PS384",
        /// `RS256`
        Rs256 = "RS256",
        /// `RS384`
        Rs384 = "RS384",
        /// `RS512`
        Rs512 = "RS512",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectOktaOptionsOidcMetadata {
    /// `acr_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acr_values_supported: Option<Vec<String>>,
    /// `authorization_endpoint`.
    pub authorization_endpoint: String,
    /// `claim_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim_types_supported: Option<Vec<String>>,
    /// `claims_locales_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_locales_supported: Option<Vec<String>>,
    /// `claims_parameter_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_parameter_supported: Option<bool>,
    /// `claims_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_supported: Option<Vec<String>>,
    /// `display_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_values_supported: Option<Vec<String>>,
    /// `dpop_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpop_signing_alg_values_supported: Option<Vec<String>>,
    /// `end_session_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_session_endpoint: Option<String>,
    /// `grant_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant_types_supported: Option<Vec<String>>,
    /// `id_token_encryption_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_encryption_alg_values_supported: Option<Vec<String>>,
    /// `id_token_encryption_enc_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_encryption_enc_values_supported: Option<Vec<String>>,
    /// `id_token_signing_alg_values_supported`.
    pub id_token_signing_alg_values_supported: Vec<String>,
    /// `issuer`.
    pub issuer: String,
    /// `jwks_uri`.
    pub jwks_uri: String,
    /// `op_policy_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub op_policy_uri: Option<String>,
    /// `op_tos_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub op_tos_uri: Option<String>,
    /// `registration_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration_endpoint: Option<String>,
    /// `request_object_encryption_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_object_encryption_alg_values_supported: Option<Vec<String>>,
    /// `request_object_encryption_enc_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_object_encryption_enc_values_supported: Option<Vec<String>>,
    /// `request_object_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_object_signing_alg_values_supported: Option<Vec<String>>,
    /// `request_parameter_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_parameter_supported: Option<bool>,
    /// `request_uri_parameter_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_uri_parameter_supported: Option<bool>,
    /// `require_request_uri_registration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_request_uri_registration: Option<bool>,
    /// `response_modes_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_modes_supported: Option<Vec<String>>,
    /// `response_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_types_supported: Option<Vec<String>>,
    /// `scopes_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes_supported: Option<Vec<String>>,
    /// `service_documentation`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_documentation: Option<String>,
    /// `subject_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_types_supported: Option<Vec<String>>,
    /// `token_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint: Option<String>,
    /// `token_endpoint_auth_methods_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_methods_supported: Option<Vec<String>>,
    /// `token_endpoint_auth_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_signing_alg_values_supported: Option<Vec<String>>,
    /// `ui_locales_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ui_locales_supported: Option<Vec<String>>,
    /// `userinfo_encryption_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_encryption_alg_values_supported: Option<Vec<String>>,
    /// `userinfo_encryption_enc_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_encryption_enc_values_supported: Option<Vec<String>>,
    /// `userinfo_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_endpoint: Option<String>,
    /// `userinfo_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_signing_alg_values_supported: Option<Vec<String>>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOktaOptionsSchemaVersionEnum {
        /// `openid-1.0.0`
        Openid100 = "openid-1.0.0",
        /// `oidc-v4`
        OidcV4 = "oidc-v4",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOktaOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOktaOptionsTokenEndpointAuthMethodEnum {
        /// `client_secret_post`
        ClientSecretPost = "client_secret_post",
        /// `private_key_jwt`
        PrivateKeyJwt = "private_key_jwt",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOktaOptionsTokenEndpointAuthSigningAlgEnum {
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `PS256`
        Ps256 = "PS256",
        /// `PS384`
        Ps384 = "PS384",
        /// `RS256`
        Rs256 = "RS256",
        /// `RS384`
        Rs384 = "RS384",
        /// `RS512`
        Rs512 = "RS512",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOktaOptionsTokenEndpointJwtcaAudFormatEnum {
        /// `issuer`
        Issuer = "issuer",
        /// `token_endpoint`
        TokenEndpoint = "token_endpoint",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOktaOptionsTypeEnum {
        /// `back_channel`
        BackChannel = "back_channel",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectOktaStrategyEnum {
        /// `okta`
        Okta = "okta",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectPingfederate {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionDeletedObjectPingfederateAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionDeletedObjectPingfederateConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionDeletedObjectPingfederateOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionDeletedObjectPingfederateStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectPingfederateAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectPingfederateConnectedAccounts {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectPingfederateOptions {
    /// `assertion_decryption_settings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assertion_decryption_settings: Option<
        EventStreamCloudEventConnectionDeletedObjectPingfederateOptionsAssertionDecryptionSettings,
    >,
    /// `cert`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert: Option<String>,
    /// `cert_rollover_notification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert_rollover_notification: Option<auth0_sdk_core::DateTime>,
    /// `digestAlgorithm`.
    #[serde(
        rename = "digestAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub digest_algorithm: Option<
        EventStreamCloudEventConnectionDeletedObjectPingfederateOptionsDigestAlgorithmEnum,
    >,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `entityId`.
    #[serde(rename = "entityId", default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// `expires`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<auth0_sdk_core::DateTime>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `idpinitiated`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idpinitiated: Option<
        EventStreamCloudEventConnectionDeletedObjectPingfederateOptionsIdpinitiated,
    >,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `pingFederateBaseUrl`.
    #[serde(rename = "pingFederateBaseUrl")]
    pub ping_federate_base_url: String,
    /// `protocolBinding`.
    #[serde(
        rename = "protocolBinding",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub protocol_binding: Option<
        EventStreamCloudEventConnectionDeletedObjectPingfederateOptionsProtocolBindingEnum,
    >,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionDeletedObjectPingfederateOptionsSetUserRootAttributesEnum,
    >,
    /// `signInEndpoint`.
    #[serde(rename = "signInEndpoint", default, skip_serializing_if = "Option::is_none")]
    pub sign_in_endpoint: Option<String>,
    /// `signSAMLRequest`.
    #[serde(
        rename = "signSAMLRequest",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sign_saml_request: Option<bool>,
    /// `signatureAlgorithm`.
    #[serde(
        rename = "signatureAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub signature_algorithm: Option<
        EventStreamCloudEventConnectionDeletedObjectPingfederateOptionsSignatureAlgorithmEnum,
    >,
    /// `signingCert`.
    #[serde(rename = "signingCert", default, skip_serializing_if = "Option::is_none")]
    pub signing_cert: Option<String>,
    /// `subject`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<serde_json::Map<String, serde_json::Value>>,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `thumbprints`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbprints: Option<Vec<String>>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectPingfederateOptionsAssertionDecryptionSettings {
    /// `algorithm_exceptions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub algorithm_exceptions: Option<Vec<String>>,
    /// `algorithm_profile`.
    pub algorithm_profile: EventStreamCloudEventConnectionDeletedObjectPingfederateOptionsAssertionDecryptionSettingsAlgorithmProfileEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectPingfederateOptionsAssertionDecryptionSettingsAlgorithmProfileEnum {
        /// `v2026-1`
        V20261 = "v2026-1",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectPingfederateOptionsDigestAlgorithmEnum {
        /// `sha1`
        Sha1 = "sha1",
        /// `sha256`
        Sha256 = "sha256",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectPingfederateOptionsIdpinitiated {
    /// `client_authorizequery`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_authorizequery: Option<String>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `client_protocol`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_protocol: Option<
        EventStreamCloudEventConnectionDeletedObjectPingfederateOptionsIdpinitiatedClientProtocolEnum,
    >,
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectPingfederateOptionsIdpinitiatedClientProtocolEnum {
        /// `oidc`
        Oidc = "oidc",
        /// `samlp`
        Samlp = "samlp",
        /// `wsfed`
        Wsfed = "wsfed",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectPingfederateOptionsProtocolBindingEnum {
        /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`
        UrnOasisNamesTcSaml20BindingsHttpPost = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST",
        /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`
        UrnOasisNamesTcSaml20BindingsHttpRedirect = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectPingfederateOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectPingfederateOptionsSignatureAlgorithmEnum {
        /// `rsa-sha1`
        RsaSha1 = "rsa-sha1",
        /// `rsa-sha256`
        RsaSha256 = "rsa-sha256",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectPingfederateStrategyEnum {
        /// `pingfederate`
        Pingfederate = "pingfederate",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectSamlp {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionDeletedObjectSamlpAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionDeletedObjectSamlpConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionDeletedObjectSamlpOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionDeletedObjectSamlpStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectSamlpAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectSamlpConnectedAccounts {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectSamlpOptions {
    /// `assertion_decryption_settings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assertion_decryption_settings: Option<
        EventStreamCloudEventConnectionDeletedObjectSamlpOptionsAssertionDecryptionSettings,
    >,
    /// `cert`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert: Option<String>,
    /// `cert_rollover_notification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert_rollover_notification: Option<auth0_sdk_core::DateTime>,
    /// `debug`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub debug: Option<bool>,
    /// `deflate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deflate: Option<bool>,
    /// `destinationUrl`.
    #[serde(rename = "destinationUrl", default, skip_serializing_if = "Option::is_none")]
    pub destination_url: Option<String>,
    /// `digestAlgorithm`.
    #[serde(
        rename = "digestAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub digest_algorithm: Option<
        EventStreamCloudEventConnectionDeletedObjectSamlpOptionsDigestAlgorithmEnum,
    >,
    /// `disableSignout`.
    #[serde(rename = "disableSignout", default, skip_serializing_if = "Option::is_none")]
    pub disable_signout: Option<bool>,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `entityId`.
    #[serde(rename = "entityId", default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// `expires`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<auth0_sdk_core::DateTime>,
    /// `fieldsMap`.
    #[serde(rename = "fieldsMap", default, skip_serializing_if = "Option::is_none")]
    pub fields_map: Option<serde_json::Map<String, serde_json::Value>>,
    /// `global_token_revocation_jwt_iss`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub global_token_revocation_jwt_iss: Option<String>,
    /// `global_token_revocation_jwt_sub`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub global_token_revocation_jwt_sub: Option<String>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `idpinitiated`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idpinitiated: Option<
        EventStreamCloudEventConnectionDeletedObjectSamlpOptionsIdpinitiated,
    >,
    /// `metadataUrl`.
    #[serde(rename = "metadataUrl", default, skip_serializing_if = "Option::is_none")]
    pub metadata_url: Option<String>,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `protocolBinding`.
    #[serde(
        rename = "protocolBinding",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub protocol_binding: Option<
        EventStreamCloudEventConnectionDeletedObjectSamlpOptionsProtocolBindingEnum,
    >,
    /// `recipientUrl`.
    #[serde(rename = "recipientUrl", default, skip_serializing_if = "Option::is_none")]
    pub recipient_url: Option<String>,
    /// `requestTemplate`.
    #[serde(
        rename = "requestTemplate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub request_template: Option<String>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionDeletedObjectSamlpOptionsSetUserRootAttributesEnum,
    >,
    /// `signInEndpoint`.
    #[serde(rename = "signInEndpoint", default, skip_serializing_if = "Option::is_none")]
    pub sign_in_endpoint: Option<String>,
    /// `signOutEndpoint`.
    #[serde(
        rename = "signOutEndpoint",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sign_out_endpoint: Option<String>,
    /// `signSAMLRequest`.
    #[serde(
        rename = "signSAMLRequest",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sign_saml_request: Option<bool>,
    /// `signatureAlgorithm`.
    #[serde(
        rename = "signatureAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub signature_algorithm: Option<
        EventStreamCloudEventConnectionDeletedObjectSamlpOptionsSignatureAlgorithmEnum,
    >,
    /// `signingCert`.
    #[serde(rename = "signingCert", default, skip_serializing_if = "Option::is_none")]
    pub signing_cert: Option<String>,
    /// `subject`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<serde_json::Map<String, serde_json::Value>>,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `thumbprints`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbprints: Option<Vec<String>>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
    /// `user_id_attribute`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id_attribute: Option<String>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectSamlpOptionsAssertionDecryptionSettings {
    /// `algorithm_exceptions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub algorithm_exceptions: Option<Vec<String>>,
    /// `algorithm_profile`.
    pub algorithm_profile: EventStreamCloudEventConnectionDeletedObjectSamlpOptionsAssertionDecryptionSettingsAlgorithmProfileEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectSamlpOptionsAssertionDecryptionSettingsAlgorithmProfileEnum {
        /// `v2026-1`
        V20261 = "v2026-1",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectSamlpOptionsDigestAlgorithmEnum {
        /// `sha1`
        Sha1 = "sha1",
        /// `sha256`
        Sha256 = "sha256",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectSamlpOptionsIdpinitiated {
    /// `client_authorizequery`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_authorizequery: Option<String>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `client_protocol`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_protocol: Option<
        EventStreamCloudEventConnectionDeletedObjectSamlpOptionsIdpinitiatedClientProtocolEnum,
    >,
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectSamlpOptionsIdpinitiatedClientProtocolEnum {
        /// `oidc`
        Oidc = "oidc",
        /// `samlp`
        Samlp = "samlp",
        /// `wsfed`
        Wsfed = "wsfed",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectSamlpOptionsProtocolBindingEnum {
        /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`
        UrnOasisNamesTcSaml20BindingsHttpPost = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST",
        /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`
        UrnOasisNamesTcSaml20BindingsHttpRedirect = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectSamlpOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectSamlpOptionsSignatureAlgorithmEnum {
        /// `rsa-sha1`
        RsaSha1 = "rsa-sha1",
        /// `rsa-sha256`
        RsaSha256 = "rsa-sha256",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectSamlpStrategyEnum {
        /// `samlp`
        Samlp = "samlp",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectWaad {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionDeletedObjectWaadAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionDeletedObjectWaadConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionDeletedObjectWaadOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionDeletedObjectWaadStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectWaadAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectWaadConnectedAccounts {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectWaadOptions {
    /// `api_enable_users`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_enable_users: Option<bool>,
    /// `app_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_domain: Option<String>,
    /// `app_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_id: Option<String>,
    /// `basic_profile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basic_profile: Option<bool>,
    /// `cert_rollover_notification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert_rollover_notification: Option<auth0_sdk_core::DateTime>,
    /// `client_id`.
    pub client_id: String,
    /// `domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `ext_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_groups: Option<bool>,
    /// `ext_nested_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_nested_groups: Option<bool>,
    /// `ext_profile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_profile: Option<bool>,
    /// `federated_connections_access_tokens`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub federated_connections_access_tokens: Option<
        EventStreamCloudEventConnectionDeletedObjectWaadOptionsFederatedConnectionsAccessTokens,
    >,
    /// `granted`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub granted: Option<bool>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `identity_api`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_api: Option<
        EventStreamCloudEventConnectionDeletedObjectWaadOptionsIdentityApiEnum,
    >,
    /// `max_groups_to_retrieve`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_groups_to_retrieve: Option<String>,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionDeletedObjectWaadOptionsSetUserRootAttributesEnum,
    >,
    /// `should_trust_email_verified_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub should_trust_email_verified_connection: Option<
        EventStreamCloudEventConnectionDeletedObjectWaadOptionsShouldTrustEmailVerifiedConnectionEnum,
    >,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `tenantId`.
    #[serde(rename = "tenantId", default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// `thumbprints`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbprints: Option<Vec<String>>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
    /// `useCommonEndpoint`.
    #[serde(
        rename = "useCommonEndpoint",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub use_common_endpoint: Option<bool>,
    /// `use_wsfed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_wsfed: Option<bool>,
    /// `userid_attribute`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userid_attribute: Option<
        EventStreamCloudEventConnectionDeletedObjectWaadOptionsUseridAttributeEnum,
    >,
    /// `waad_protocol`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waad_protocol: Option<
        EventStreamCloudEventConnectionDeletedObjectWaadOptionsWaadProtocolEnum,
    >,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionDeletedObjectWaadOptionsFederatedConnectionsAccessTokens {
    /// `active`.
    pub active: bool,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectWaadOptionsIdentityApiEnum {
        /// `microsoft-identity-platform-v2.0`
        MicrosoftIdentityPlatformV20 = "microsoft-identity-platform-v2.0",
        /// `azure-active-directory-v1.0`
        AzureActiveDirectoryV10 = "azure-active-directory-v1.0",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectWaadOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectWaadOptionsShouldTrustEmailVerifiedConnectionEnum {
        /// `never_set_emails_as_verified`
        NeverSetEmailsAsVerified = "never_set_emails_as_verified",
        /// `always_set_emails_as_verified`
        AlwaysSetEmailsAsVerified = "always_set_emails_as_verified",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectWaadOptionsUseridAttributeEnum {
        /// `oid`
        Oid = "oid",
        /// `sub`
        Sub = "sub",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectWaadOptionsWaadProtocolEnum {
        /// `ws-federation`
        WsFederation = "ws-federation",
        /// `openid-connect`
        OpenidConnect = "openid-connect",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedObjectWaadStrategyEnum {
        /// `waad`
        Waad = "waad",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionDeletedTypeEnum {
        /// `connection.deleted`
        ConnectionDeleted = "connection.deleted",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdated {
    /// `event`.
    pub event: EventStreamCloudEventConnectionUpdatedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventConnectionUpdatedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{22}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventConnectionUpdatedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{22}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventConnectionUpdatedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedCloudEventTypeEnum {
        /// `connection.updated`
        ConnectionUpdated = "connection.updated",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventConnectionUpdatedObject,
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObject {
        /// A [`EventStreamCloudEventConnectionUpdatedObjectOidc`].
        Oidc(Box<EventStreamCloudEventConnectionUpdatedObjectOidc>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["oidc"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "show_as_button", "strategy"] },
        /// A [`EventStreamCloudEventConnectionUpdatedObjectOkta`].
        Okta(Box<EventStreamCloudEventConnectionUpdatedObjectOkta>) => auth0_sdk_core::union::Shape::Object { constants: &[("/options/type", &["back_channel"]), ("strategy", &["okta"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "show_as_button", "strategy"] },
        /// A [`EventStreamCloudEventConnectionUpdatedObjectSamlp`].
        Samlp(Box<EventStreamCloudEventConnectionUpdatedObjectSamlp>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["samlp"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "show_as_button", "strategy"] },
        /// A [`EventStreamCloudEventConnectionUpdatedObjectPingfederate`].
        Pingfederate(Box<EventStreamCloudEventConnectionUpdatedObjectPingfederate>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["pingfederate"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "show_as_button", "strategy"] },
        /// A [`EventStreamCloudEventConnectionUpdatedObjectAdfs`].
        Adfs(Box<EventStreamCloudEventConnectionUpdatedObjectAdfs>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["adfs"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "show_as_button", "strategy"] },
        /// A [`EventStreamCloudEventConnectionUpdatedObjectAd`].
        Ad(Box<EventStreamCloudEventConnectionUpdatedObjectAd>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["ad"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "strategy"] },
        /// A [`EventStreamCloudEventConnectionUpdatedObjectGoogleApps`].
        GoogleApps(Box<EventStreamCloudEventConnectionUpdatedObjectGoogleApps>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["google-apps"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "show_as_button", "strategy"] },
        /// A [`EventStreamCloudEventConnectionUpdatedObjectWaad`].
        Waad(Box<EventStreamCloudEventConnectionUpdatedObjectWaad>) => auth0_sdk_core::union::Shape::Object { constants: &[("strategy", &["waad"])], typical: &[], required: &["id", "name", "strategy"], known: &["authentication", "connected_accounts", "display_name", "enabled_clients", "id", "is_domain_connection", "metadata", "name", "options", "realms", "show_as_button", "strategy"] },
    }
}
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionUpdatedObjectOidc => EventStreamCloudEventConnectionUpdatedObject::Oidc);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionUpdatedObjectOkta => EventStreamCloudEventConnectionUpdatedObject::Okta);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionUpdatedObjectSamlp => EventStreamCloudEventConnectionUpdatedObject::Samlp);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionUpdatedObjectPingfederate => EventStreamCloudEventConnectionUpdatedObject::Pingfederate);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionUpdatedObjectAdfs => EventStreamCloudEventConnectionUpdatedObject::Adfs);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionUpdatedObjectAd => EventStreamCloudEventConnectionUpdatedObject::Ad);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionUpdatedObjectGoogleApps => EventStreamCloudEventConnectionUpdatedObject::GoogleApps);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionUpdatedObjectWaad => EventStreamCloudEventConnectionUpdatedObject::Waad);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectAd {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionUpdatedObjectAdAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionUpdatedObjectAdConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionUpdatedObjectAdOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionUpdatedObjectAdStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectAdAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectAdConnectedAccounts {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectAdOptions {
    /// `agentIP`.
    #[serde(rename = "agentIP", default, skip_serializing_if = "Option::is_none")]
    pub agent_ip: Option<String>,
    /// `agentMode`.
    #[serde(rename = "agentMode", default, skip_serializing_if = "Option::is_none")]
    pub agent_mode: Option<bool>,
    /// `agentVersion`.
    #[serde(rename = "agentVersion", default, skip_serializing_if = "Option::is_none")]
    pub agent_version: Option<String>,
    /// `brute_force_protection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brute_force_protection: Option<bool>,
    /// `certAuth`.
    #[serde(rename = "certAuth", default, skip_serializing_if = "Option::is_none")]
    pub cert_auth: Option<bool>,
    /// `certs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certs: Option<Vec<String>>,
    /// `disable_cache`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_cache: Option<bool>,
    /// `disable_self_service_change_password`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disable_self_service_change_password: Option<bool>,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `ips`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ips: Option<Vec<String>>,
    /// `kerberos`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kerberos: Option<bool>,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionUpdatedObjectAdOptionsSetUserRootAttributesEnum,
    >,
    /// `signInEndpoint`.
    #[serde(rename = "signInEndpoint", default, skip_serializing_if = "Option::is_none")]
    pub sign_in_endpoint: Option<String>,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `thumbprints`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbprints: Option<Vec<String>>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectAdOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectAdStrategyEnum {
        /// `ad`
        Ad = "ad",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectAdfs {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionUpdatedObjectAdfsAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionUpdatedObjectAdfsConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionUpdatedObjectAdfsOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionUpdatedObjectAdfsStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectAdfsAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectAdfsConnectedAccounts {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectAdfsOptions {
    /// `adfs_server`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adfs_server: Option<String>,
    /// `cert_rollover_notification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert_rollover_notification: Option<auth0_sdk_core::DateTime>,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `entityId`.
    #[serde(rename = "entityId", default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// `fedMetadataXml`.
    #[serde(rename = "fedMetadataXml", default, skip_serializing_if = "Option::is_none")]
    pub fed_metadata_xml: Option<String>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `prev_thumbprints`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prev_thumbprints: Option<Vec<String>>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionUpdatedObjectAdfsOptionsSetUserRootAttributesEnum,
    >,
    /// `should_trust_email_verified_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub should_trust_email_verified_connection: Option<
        EventStreamCloudEventConnectionUpdatedObjectAdfsOptionsShouldTrustEmailVerifiedConnectionEnum,
    >,
    /// `signInEndpoint`.
    #[serde(rename = "signInEndpoint", default, skip_serializing_if = "Option::is_none")]
    pub sign_in_endpoint: Option<String>,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `thumbprints`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbprints: Option<Vec<String>>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
    /// `user_id_attribute`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id_attribute: Option<String>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectAdfsOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectAdfsOptionsShouldTrustEmailVerifiedConnectionEnum {
        /// `never_set_emails_as_verified`
        NeverSetEmailsAsVerified = "never_set_emails_as_verified",
        /// `always_set_emails_as_verified`
        AlwaysSetEmailsAsVerified = "always_set_emails_as_verified",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectAdfsStrategyEnum {
        /// `adfs`
        Adfs = "adfs",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectGoogleApps {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionUpdatedObjectGoogleAppsAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionUpdatedObjectGoogleAppsConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionUpdatedObjectGoogleAppsOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionUpdatedObjectGoogleAppsStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectGoogleAppsAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectGoogleAppsConnectedAccounts {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectGoogleAppsOptions {
    /// `admin_access_token_expiresin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admin_access_token_expiresin: Option<auth0_sdk_core::DateTime>,
    /// `allow_setting_login_scopes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow_setting_login_scopes: Option<bool>,
    /// `api_enable_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_enable_groups: Option<bool>,
    /// `api_enable_users`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_enable_users: Option<bool>,
    /// `client_id`.
    pub client_id: String,
    /// `domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<bool>,
    /// `ext_agreed_terms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_agreed_terms: Option<bool>,
    /// `ext_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_groups: Option<bool>,
    /// `ext_groups_extended`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_groups_extended: Option<bool>,
    /// `ext_is_admin`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_is_admin: Option<bool>,
    /// `ext_is_suspended`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_is_suspended: Option<bool>,
    /// `federated_connections_access_tokens`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub federated_connections_access_tokens: Option<
        EventStreamCloudEventConnectionUpdatedObjectGoogleAppsOptionsFederatedConnectionsAccessTokens,
    >,
    /// `handle_login_from_social`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handle_login_from_social: Option<bool>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `map_user_id_to_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub map_user_id_to_id: Option<bool>,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `profile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile: Option<bool>,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionUpdatedObjectGoogleAppsOptionsSetUserRootAttributesEnum,
    >,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectGoogleAppsOptionsFederatedConnectionsAccessTokens {
    /// `active`.
    pub active: bool,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectGoogleAppsOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectGoogleAppsStrategyEnum {
        /// `google-apps`
        GoogleApps = "google-apps",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectOidc {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionUpdatedObjectOidcAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionUpdatedObjectOidcConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionUpdatedObjectOidcOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionUpdatedObjectOidcStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectOidcAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectOidcConnectedAccounts {
    /// `active`.
    pub active: bool,
    /// `cross_app_access`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_app_access: Option<bool>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectOidcOptions {
    /// `attribute_map`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_map: Option<
        EventStreamCloudEventConnectionUpdatedObjectOidcOptionsAttributeMap,
    >,
    /// `authorization_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorization_endpoint: Option<String>,
    /// `client_id`.
    pub client_id: String,
    /// `connection_settings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_settings: Option<
        EventStreamCloudEventConnectionUpdatedObjectOidcOptionsConnectionSettings,
    >,
    /// `discovery_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discovery_url: Option<String>,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `dpop_signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpop_signing_alg: Option<
        EventStreamCloudEventConnectionUpdatedObjectOidcOptionsDpopSigningAlgEnum,
    >,
    /// `federated_connections_access_tokens`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub federated_connections_access_tokens: Option<
        EventStreamCloudEventConnectionUpdatedObjectOidcOptionsFederatedConnectionsAccessTokens,
    >,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `id_token_session_expiry_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_session_expiry_supported: Option<bool>,
    /// `id_token_signed_response_algs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_signed_response_algs: Option<
        Vec<
            EventStreamCloudEventConnectionUpdatedObjectOidcOptionsIdTokenSignedResponseAlgsItemEnum,
        >,
    >,
    /// `issuer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// `jwks_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<String>,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `oidc_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_metadata: Option<
        EventStreamCloudEventConnectionUpdatedObjectOidcOptionsOidcMetadata,
    >,
    /// `schema_version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema_version: Option<
        EventStreamCloudEventConnectionUpdatedObjectOidcOptionsSchemaVersionEnum,
    >,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// `send_back_channel_nonce`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_back_channel_nonce: Option<bool>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionUpdatedObjectOidcOptionsSetUserRootAttributesEnum,
    >,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `token_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint: Option<String>,
    /// `token_endpoint_auth_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_method: Option<
        EventStreamCloudEventConnectionUpdatedObjectOidcOptionsTokenEndpointAuthMethodEnum,
    >,
    /// `token_endpoint_auth_signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_signing_alg: Option<
        EventStreamCloudEventConnectionUpdatedObjectOidcOptionsTokenEndpointAuthSigningAlgEnum,
    >,
    /// `token_endpoint_jwtca_aud_format`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_jwtca_aud_format: Option<
        EventStreamCloudEventConnectionUpdatedObjectOidcOptionsTokenEndpointJwtcaAudFormatEnum,
    >,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<EventStreamCloudEventConnectionUpdatedObjectOidcOptionsTypeEnum>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
    /// `userinfo_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_endpoint: Option<String>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectOidcOptionsAttributeMap {
    /// `attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<serde_json::Map<String, serde_json::Value>>,
    /// `mapping_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mapping_mode: Option<
        EventStreamCloudEventConnectionUpdatedObjectOidcOptionsAttributeMapMappingModeEnum,
    >,
    /// `userinfo_scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_scope: Option<String>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOidcOptionsAttributeMapMappingModeEnum {
        /// `bind_all`
        BindAll = "bind_all",
        /// `use_map`
        UseMap = "use_map",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectOidcOptionsConnectionSettings {
    /// `pkce`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pkce: Option<
        EventStreamCloudEventConnectionUpdatedObjectOidcOptionsConnectionSettingsPkceEnum,
    >,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOidcOptionsConnectionSettingsPkceEnum {
        /// `auto`
        Auto = "auto",
        /// `S256`
        S256 = "S256",
        /// `plain`
        Plain = "plain",
        /// `disabled`
        Disabled = "disabled",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOidcOptionsDpopSigningAlgEnum {
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `ES512`
        Es512 = "ES512",
        /// `Ed25519`
        Ed25519 = "Ed25519",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectOidcOptionsFederatedConnectionsAccessTokens {
    /// `active`.
    pub active: bool,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOidcOptionsIdTokenSignedResponseAlgsItemEnum {
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `PS256`
        Ps256 = "PS256",
        /// `PS384`
        Ps384 = "PS384",
        /// `RS256`
        Rs256 = "RS256",
        /// `RS384`
        Rs384 = "RS384",
        /// `RS512`
        Rs512 = "RS512",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectOidcOptionsOidcMetadata {
    /// `acr_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acr_values_supported: Option<Vec<String>>,
    /// `authorization_endpoint`.
    pub authorization_endpoint: String,
    /// `claim_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim_types_supported: Option<Vec<String>>,
    /// `claims_locales_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_locales_supported: Option<Vec<String>>,
    /// `claims_parameter_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_parameter_supported: Option<bool>,
    /// `claims_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_supported: Option<Vec<String>>,
    /// `display_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_values_supported: Option<Vec<String>>,
    /// `dpop_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpop_signing_alg_values_supported: Option<Vec<String>>,
    /// `end_session_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_session_endpoint: Option<String>,
    /// `grant_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant_types_supported: Option<Vec<String>>,
    /// `id_token_encryption_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_encryption_alg_values_supported: Option<Vec<String>>,
    /// `id_token_encryption_enc_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_encryption_enc_values_supported: Option<Vec<String>>,
    /// `id_token_signing_alg_values_supported`.
    pub id_token_signing_alg_values_supported: Vec<String>,
    /// `issuer`.
    pub issuer: String,
    /// `jwks_uri`.
    pub jwks_uri: String,
    /// `op_policy_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub op_policy_uri: Option<String>,
    /// `op_tos_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub op_tos_uri: Option<String>,
    /// `registration_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration_endpoint: Option<String>,
    /// `request_object_encryption_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_object_encryption_alg_values_supported: Option<Vec<String>>,
    /// `request_object_encryption_enc_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_object_encryption_enc_values_supported: Option<Vec<String>>,
    /// `request_object_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_object_signing_alg_values_supported: Option<Vec<String>>,
    /// `request_parameter_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_parameter_supported: Option<bool>,
    /// `request_uri_parameter_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_uri_parameter_supported: Option<bool>,
    /// `require_request_uri_registration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_request_uri_registration: Option<bool>,
    /// `response_modes_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_modes_supported: Option<Vec<String>>,
    /// `response_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_types_supported: Option<Vec<String>>,
    /// `scopes_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes_supported: Option<Vec<String>>,
    /// `service_documentation`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_documentation: Option<String>,
    /// `subject_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_types_supported: Option<Vec<String>>,
    /// `token_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint: Option<String>,
    /// `token_endpoint_auth_methods_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_methods_supported: Option<Vec<String>>,
    /// `token_endpoint_auth_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_signing_alg_values_supported: Option<Vec<String>>,
    /// `ui_locales_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ui_locales_supported: Option<Vec<String>>,
    /// `userinfo_encryption_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_encryption_alg_values_supported: Option<Vec<String>>,
    /// `userinfo_encryption_enc_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_encryption_enc_values_supported: Option<Vec<String>>,
    /// `userinfo_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_endpoint: Option<String>,
    /// `userinfo_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_signing_alg_values_supported: Option<Vec<String>>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOidcOptionsSchemaVersionEnum {
        /// `openid-1.0.0`
        Openid100 = "openid-1.0.0",
        /// `oidc-v4`
        OidcV4 = "oidc-v4",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOidcOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOidcOptionsTokenEndpointAuthMethodEnum {
        /// `client_secret_post`
        ClientSecretPost = "client_secret_post",
        /// `private_key_jwt`
        PrivateKeyJwt = "private_key_jwt",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOidcOptionsTokenEndpointAuthSigningAlgEnum {
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `PS256`
        Ps256 = "PS256",
        /// `PS384`
        Ps384 = "PS384",
        /// `RS256`
        Rs256 = "RS256",
        /// `RS384`
        Rs384 = "RS384",
        /// `RS512`
        Rs512 = "RS512",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOidcOptionsTokenEndpointJwtcaAudFormatEnum {
        /// `issuer`
        Issuer = "issuer",
        /// `token_endpoint`
        TokenEndpoint = "token_endpoint",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOidcOptionsTypeEnum {
        /// `back_channel`
        BackChannel = "back_channel",
        /// `front_channel`
        FrontChannel = "front_channel",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOidcStrategyEnum {
        /// `oidc`
        Oidc = "oidc",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectOkta {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionUpdatedObjectOktaAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionUpdatedObjectOktaConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionUpdatedObjectOktaOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionUpdatedObjectOktaStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectOktaAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectOktaConnectedAccounts {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectOktaOptions {
    /// `attribute_map`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute_map: Option<
        EventStreamCloudEventConnectionUpdatedObjectOktaOptionsAttributeMap,
    >,
    /// `authorization_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorization_endpoint: Option<String>,
    /// `client_id`.
    pub client_id: String,
    /// `connection_settings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_settings: Option<
        EventStreamCloudEventConnectionUpdatedObjectOktaOptionsConnectionSettings,
    >,
    /// `domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `dpop_signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpop_signing_alg: Option<
        EventStreamCloudEventConnectionUpdatedObjectOktaOptionsDpopSigningAlgEnum,
    >,
    /// `federated_connections_access_tokens`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub federated_connections_access_tokens: Option<
        EventStreamCloudEventConnectionUpdatedObjectOktaOptionsFederatedConnectionsAccessTokens,
    >,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `id_token_session_expiry_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_session_expiry_supported: Option<bool>,
    /// `id_token_signed_response_algs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_signed_response_algs: Option<
        Vec<
            EventStreamCloudEventConnectionUpdatedObjectOktaOptionsIdTokenSignedResponseAlgsItemEnum,
        >,
    >,
    /// `issuer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// `jwks_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<String>,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `oidc_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oidc_metadata: Option<
        EventStreamCloudEventConnectionUpdatedObjectOktaOptionsOidcMetadata,
    >,
    /// `schema_version`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema_version: Option<
        EventStreamCloudEventConnectionUpdatedObjectOktaOptionsSchemaVersionEnum,
    >,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// `send_back_channel_nonce`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_back_channel_nonce: Option<bool>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionUpdatedObjectOktaOptionsSetUserRootAttributesEnum,
    >,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `token_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint: Option<String>,
    /// `token_endpoint_auth_method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_method: Option<
        EventStreamCloudEventConnectionUpdatedObjectOktaOptionsTokenEndpointAuthMethodEnum,
    >,
    /// `token_endpoint_auth_signing_alg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_signing_alg: Option<
        EventStreamCloudEventConnectionUpdatedObjectOktaOptionsTokenEndpointAuthSigningAlgEnum,
    >,
    /// `token_endpoint_jwtca_aud_format`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_jwtca_aud_format: Option<
        EventStreamCloudEventConnectionUpdatedObjectOktaOptionsTokenEndpointJwtcaAudFormatEnum,
    >,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<EventStreamCloudEventConnectionUpdatedObjectOktaOptionsTypeEnum>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
    /// `userinfo_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_endpoint: Option<String>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectOktaOptionsAttributeMap {
    /// `attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attributes: Option<serde_json::Map<String, serde_json::Value>>,
    /// `mapping_mode`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mapping_mode: Option<
        EventStreamCloudEventConnectionUpdatedObjectOktaOptionsAttributeMapMappingModeEnum,
    >,
    /// `userinfo_scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_scope: Option<String>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOktaOptionsAttributeMapMappingModeEnum {
        /// `basic_profile`
        BasicProfile = "basic_profile",
        /// `use_map`
        UseMap = "use_map",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectOktaOptionsConnectionSettings {
    /// `pkce`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pkce: Option<
        EventStreamCloudEventConnectionUpdatedObjectOktaOptionsConnectionSettingsPkceEnum,
    >,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOktaOptionsConnectionSettingsPkceEnum {
        /// `auto`
        Auto = "auto",
        /// `S256`
        S256 = "S256",
        /// `plain`
        Plain = "plain",
        /// `disabled`
        Disabled = "disabled",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOktaOptionsDpopSigningAlgEnum {
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `ES512`
        Es512 = "ES512",
        /// `Ed25519`
        Ed25519 = "Ed25519",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectOktaOptionsFederatedConnectionsAccessTokens {
    /// `active`.
    pub active: bool,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOktaOptionsIdTokenSignedResponseAlgsItemEnum {
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `PS256`
        Ps256 = "PS256",
        /// `PS384`
        Ps384 = "PS384",
        /// `RS256`
        Rs256 = "RS256",
        /// `RS384`
        Rs384 = "RS384",
        /// `RS512`
        Rs512 = "RS512",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectOktaOptionsOidcMetadata {
    /// `acr_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acr_values_supported: Option<Vec<String>>,
    /// `authorization_endpoint`.
    pub authorization_endpoint: String,
    /// `claim_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim_types_supported: Option<Vec<String>>,
    /// `claims_locales_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_locales_supported: Option<Vec<String>>,
    /// `claims_parameter_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_parameter_supported: Option<bool>,
    /// `claims_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims_supported: Option<Vec<String>>,
    /// `display_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_values_supported: Option<Vec<String>>,
    /// `dpop_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dpop_signing_alg_values_supported: Option<Vec<String>>,
    /// `end_session_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_session_endpoint: Option<String>,
    /// `grant_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant_types_supported: Option<Vec<String>>,
    /// `id_token_encryption_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_encryption_alg_values_supported: Option<Vec<String>>,
    /// `id_token_encryption_enc_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_token_encryption_enc_values_supported: Option<Vec<String>>,
    /// `id_token_signing_alg_values_supported`.
    pub id_token_signing_alg_values_supported: Vec<String>,
    /// `issuer`.
    pub issuer: String,
    /// `jwks_uri`.
    pub jwks_uri: String,
    /// `op_policy_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub op_policy_uri: Option<String>,
    /// `op_tos_uri`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub op_tos_uri: Option<String>,
    /// `registration_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration_endpoint: Option<String>,
    /// `request_object_encryption_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_object_encryption_alg_values_supported: Option<Vec<String>>,
    /// `request_object_encryption_enc_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_object_encryption_enc_values_supported: Option<Vec<String>>,
    /// `request_object_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_object_signing_alg_values_supported: Option<Vec<String>>,
    /// `request_parameter_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_parameter_supported: Option<bool>,
    /// `request_uri_parameter_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_uri_parameter_supported: Option<bool>,
    /// `require_request_uri_registration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_request_uri_registration: Option<bool>,
    /// `response_modes_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_modes_supported: Option<Vec<String>>,
    /// `response_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response_types_supported: Option<Vec<String>>,
    /// `scopes_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scopes_supported: Option<Vec<String>>,
    /// `service_documentation`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_documentation: Option<String>,
    /// `subject_types_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_types_supported: Option<Vec<String>>,
    /// `token_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint: Option<String>,
    /// `token_endpoint_auth_methods_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_methods_supported: Option<Vec<String>>,
    /// `token_endpoint_auth_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_signing_alg_values_supported: Option<Vec<String>>,
    /// `ui_locales_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ui_locales_supported: Option<Vec<String>>,
    /// `userinfo_encryption_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_encryption_alg_values_supported: Option<Vec<String>>,
    /// `userinfo_encryption_enc_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_encryption_enc_values_supported: Option<Vec<String>>,
    /// `userinfo_endpoint`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_endpoint: Option<String>,
    /// `userinfo_signing_alg_values_supported`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userinfo_signing_alg_values_supported: Option<Vec<String>>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOktaOptionsSchemaVersionEnum {
        /// `openid-1.0.0`
        Openid100 = "openid-1.0.0",
        /// `oidc-v4`
        OidcV4 = "oidc-v4",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOktaOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOktaOptionsTokenEndpointAuthMethodEnum {
        /// `client_secret_post`
        ClientSecretPost = "client_secret_post",
        /// `private_key_jwt`
        PrivateKeyJwt = "private_key_jwt",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOktaOptionsTokenEndpointAuthSigningAlgEnum {
        /// `ES256`
        Es256 = "ES256",
        /// `ES384`
        Es384 = "ES384",
        /// `PS256`
        Ps256 = "PS256",
        /// `PS384`
        Ps384 = "PS384",
        /// `RS256`
        Rs256 = "RS256",
        /// `RS384`
        Rs384 = "RS384",
        /// `RS512`
        Rs512 = "RS512",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOktaOptionsTokenEndpointJwtcaAudFormatEnum {
        /// `issuer`
        Issuer = "issuer",
        /// `token_endpoint`
        TokenEndpoint = "token_endpoint",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOktaOptionsTypeEnum {
        /// `back_channel`
        BackChannel = "back_channel",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectOktaStrategyEnum {
        /// `okta`
        Okta = "okta",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectPingfederate {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionUpdatedObjectPingfederateAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionUpdatedObjectPingfederateConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionUpdatedObjectPingfederateOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionUpdatedObjectPingfederateStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectPingfederateAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectPingfederateConnectedAccounts {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectPingfederateOptions {
    /// `assertion_decryption_settings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assertion_decryption_settings: Option<
        EventStreamCloudEventConnectionUpdatedObjectPingfederateOptionsAssertionDecryptionSettings,
    >,
    /// `cert`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert: Option<String>,
    /// `cert_rollover_notification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert_rollover_notification: Option<auth0_sdk_core::DateTime>,
    /// `digestAlgorithm`.
    #[serde(
        rename = "digestAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub digest_algorithm: Option<
        EventStreamCloudEventConnectionUpdatedObjectPingfederateOptionsDigestAlgorithmEnum,
    >,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `entityId`.
    #[serde(rename = "entityId", default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// `expires`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<auth0_sdk_core::DateTime>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `idpinitiated`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idpinitiated: Option<
        EventStreamCloudEventConnectionUpdatedObjectPingfederateOptionsIdpinitiated,
    >,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `pingFederateBaseUrl`.
    #[serde(rename = "pingFederateBaseUrl")]
    pub ping_federate_base_url: String,
    /// `protocolBinding`.
    #[serde(
        rename = "protocolBinding",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub protocol_binding: Option<
        EventStreamCloudEventConnectionUpdatedObjectPingfederateOptionsProtocolBindingEnum,
    >,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionUpdatedObjectPingfederateOptionsSetUserRootAttributesEnum,
    >,
    /// `signInEndpoint`.
    #[serde(rename = "signInEndpoint", default, skip_serializing_if = "Option::is_none")]
    pub sign_in_endpoint: Option<String>,
    /// `signSAMLRequest`.
    #[serde(
        rename = "signSAMLRequest",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sign_saml_request: Option<bool>,
    /// `signatureAlgorithm`.
    #[serde(
        rename = "signatureAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub signature_algorithm: Option<
        EventStreamCloudEventConnectionUpdatedObjectPingfederateOptionsSignatureAlgorithmEnum,
    >,
    /// `signingCert`.
    #[serde(rename = "signingCert", default, skip_serializing_if = "Option::is_none")]
    pub signing_cert: Option<String>,
    /// `subject`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<serde_json::Map<String, serde_json::Value>>,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `thumbprints`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbprints: Option<Vec<String>>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectPingfederateOptionsAssertionDecryptionSettings {
    /// `algorithm_exceptions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub algorithm_exceptions: Option<Vec<String>>,
    /// `algorithm_profile`.
    pub algorithm_profile: EventStreamCloudEventConnectionUpdatedObjectPingfederateOptionsAssertionDecryptionSettingsAlgorithmProfileEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectPingfederateOptionsAssertionDecryptionSettingsAlgorithmProfileEnum {
        /// `v2026-1`
        V20261 = "v2026-1",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectPingfederateOptionsDigestAlgorithmEnum {
        /// `sha1`
        Sha1 = "sha1",
        /// `sha256`
        Sha256 = "sha256",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectPingfederateOptionsIdpinitiated {
    /// `client_authorizequery`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_authorizequery: Option<String>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `client_protocol`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_protocol: Option<
        EventStreamCloudEventConnectionUpdatedObjectPingfederateOptionsIdpinitiatedClientProtocolEnum,
    >,
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectPingfederateOptionsIdpinitiatedClientProtocolEnum {
        /// `oidc`
        Oidc = "oidc",
        /// `samlp`
        Samlp = "samlp",
        /// `wsfed`
        Wsfed = "wsfed",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectPingfederateOptionsProtocolBindingEnum {
        /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`
        UrnOasisNamesTcSaml20BindingsHttpPost = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST",
        /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`
        UrnOasisNamesTcSaml20BindingsHttpRedirect = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectPingfederateOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectPingfederateOptionsSignatureAlgorithmEnum {
        /// `rsa-sha1`
        RsaSha1 = "rsa-sha1",
        /// `rsa-sha256`
        RsaSha256 = "rsa-sha256",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectPingfederateStrategyEnum {
        /// `pingfederate`
        Pingfederate = "pingfederate",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectSamlp {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionUpdatedObjectSamlpAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionUpdatedObjectSamlpConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionUpdatedObjectSamlpOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionUpdatedObjectSamlpStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectSamlpAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectSamlpConnectedAccounts {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectSamlpOptions {
    /// `assertion_decryption_settings`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assertion_decryption_settings: Option<
        EventStreamCloudEventConnectionUpdatedObjectSamlpOptionsAssertionDecryptionSettings,
    >,
    /// `cert`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert: Option<String>,
    /// `cert_rollover_notification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert_rollover_notification: Option<auth0_sdk_core::DateTime>,
    /// `debug`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub debug: Option<bool>,
    /// `deflate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deflate: Option<bool>,
    /// `destinationUrl`.
    #[serde(rename = "destinationUrl", default, skip_serializing_if = "Option::is_none")]
    pub destination_url: Option<String>,
    /// `digestAlgorithm`.
    #[serde(
        rename = "digestAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub digest_algorithm: Option<
        EventStreamCloudEventConnectionUpdatedObjectSamlpOptionsDigestAlgorithmEnum,
    >,
    /// `disableSignout`.
    #[serde(rename = "disableSignout", default, skip_serializing_if = "Option::is_none")]
    pub disable_signout: Option<bool>,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `entityId`.
    #[serde(rename = "entityId", default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// `expires`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<auth0_sdk_core::DateTime>,
    /// `fieldsMap`.
    #[serde(rename = "fieldsMap", default, skip_serializing_if = "Option::is_none")]
    pub fields_map: Option<serde_json::Map<String, serde_json::Value>>,
    /// `global_token_revocation_jwt_iss`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub global_token_revocation_jwt_iss: Option<String>,
    /// `global_token_revocation_jwt_sub`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub global_token_revocation_jwt_sub: Option<String>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `idpinitiated`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idpinitiated: Option<
        EventStreamCloudEventConnectionUpdatedObjectSamlpOptionsIdpinitiated,
    >,
    /// `metadataUrl`.
    #[serde(rename = "metadataUrl", default, skip_serializing_if = "Option::is_none")]
    pub metadata_url: Option<String>,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `protocolBinding`.
    #[serde(
        rename = "protocolBinding",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub protocol_binding: Option<
        EventStreamCloudEventConnectionUpdatedObjectSamlpOptionsProtocolBindingEnum,
    >,
    /// `recipientUrl`.
    #[serde(rename = "recipientUrl", default, skip_serializing_if = "Option::is_none")]
    pub recipient_url: Option<String>,
    /// `requestTemplate`.
    #[serde(
        rename = "requestTemplate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub request_template: Option<String>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionUpdatedObjectSamlpOptionsSetUserRootAttributesEnum,
    >,
    /// `signInEndpoint`.
    #[serde(rename = "signInEndpoint", default, skip_serializing_if = "Option::is_none")]
    pub sign_in_endpoint: Option<String>,
    /// `signOutEndpoint`.
    #[serde(
        rename = "signOutEndpoint",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sign_out_endpoint: Option<String>,
    /// `signSAMLRequest`.
    #[serde(
        rename = "signSAMLRequest",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub sign_saml_request: Option<bool>,
    /// `signatureAlgorithm`.
    #[serde(
        rename = "signatureAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub signature_algorithm: Option<
        EventStreamCloudEventConnectionUpdatedObjectSamlpOptionsSignatureAlgorithmEnum,
    >,
    /// `signingCert`.
    #[serde(rename = "signingCert", default, skip_serializing_if = "Option::is_none")]
    pub signing_cert: Option<String>,
    /// `subject`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<serde_json::Map<String, serde_json::Value>>,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `thumbprints`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbprints: Option<Vec<String>>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
    /// `user_id_attribute`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id_attribute: Option<String>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectSamlpOptionsAssertionDecryptionSettings {
    /// `algorithm_exceptions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub algorithm_exceptions: Option<Vec<String>>,
    /// `algorithm_profile`.
    pub algorithm_profile: EventStreamCloudEventConnectionUpdatedObjectSamlpOptionsAssertionDecryptionSettingsAlgorithmProfileEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectSamlpOptionsAssertionDecryptionSettingsAlgorithmProfileEnum {
        /// `v2026-1`
        V20261 = "v2026-1",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectSamlpOptionsDigestAlgorithmEnum {
        /// `sha1`
        Sha1 = "sha1",
        /// `sha256`
        Sha256 = "sha256",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectSamlpOptionsIdpinitiated {
    /// `client_authorizequery`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_authorizequery: Option<String>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `client_protocol`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_protocol: Option<
        EventStreamCloudEventConnectionUpdatedObjectSamlpOptionsIdpinitiatedClientProtocolEnum,
    >,
    /// `enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectSamlpOptionsIdpinitiatedClientProtocolEnum {
        /// `oidc`
        Oidc = "oidc",
        /// `samlp`
        Samlp = "samlp",
        /// `wsfed`
        Wsfed = "wsfed",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectSamlpOptionsProtocolBindingEnum {
        /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`
        UrnOasisNamesTcSaml20BindingsHttpPost = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST",
        /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`
        UrnOasisNamesTcSaml20BindingsHttpRedirect = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectSamlpOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectSamlpOptionsSignatureAlgorithmEnum {
        /// `rsa-sha1`
        RsaSha1 = "rsa-sha1",
        /// `rsa-sha256`
        RsaSha256 = "rsa-sha256",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectSamlpStrategyEnum {
        /// `samlp`
        Samlp = "samlp",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectWaad {
    /// `authentication`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication: Option<
        EventStreamCloudEventConnectionUpdatedObjectWaadAuthentication,
    >,
    /// `connected_accounts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<
        EventStreamCloudEventConnectionUpdatedObjectWaadConnectedAccounts,
    >,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enabled_clients`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// `id`.
    pub id: String,
    /// `is_domain_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `options`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<EventStreamCloudEventConnectionUpdatedObjectWaadOptions>,
    /// `realms`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// `strategy`.
    pub strategy: EventStreamCloudEventConnectionUpdatedObjectWaadStrategyEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectWaadAuthentication {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectWaadConnectedAccounts {
    /// `active`.
    pub active: bool,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectWaadOptions {
    /// `api_enable_users`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_enable_users: Option<bool>,
    /// `app_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_domain: Option<String>,
    /// `app_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_id: Option<String>,
    /// `basic_profile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basic_profile: Option<bool>,
    /// `cert_rollover_notification`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cert_rollover_notification: Option<auth0_sdk_core::DateTime>,
    /// `client_id`.
    pub client_id: String,
    /// `domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// `domain_aliases`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain_aliases: Option<Vec<String>>,
    /// `ext_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_groups: Option<bool>,
    /// `ext_nested_groups`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_nested_groups: Option<bool>,
    /// `ext_profile`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ext_profile: Option<bool>,
    /// `federated_connections_access_tokens`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub federated_connections_access_tokens: Option<
        EventStreamCloudEventConnectionUpdatedObjectWaadOptionsFederatedConnectionsAccessTokens,
    >,
    /// `granted`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub granted: Option<bool>,
    /// `icon_url`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon_url: Option<String>,
    /// `identity_api`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_api: Option<
        EventStreamCloudEventConnectionUpdatedObjectWaadOptionsIdentityApiEnum,
    >,
    /// `max_groups_to_retrieve`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_groups_to_retrieve: Option<String>,
    /// `non_persistent_attrs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub non_persistent_attrs: Option<Vec<String>>,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// `set_user_root_attributes`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_user_root_attributes: Option<
        EventStreamCloudEventConnectionUpdatedObjectWaadOptionsSetUserRootAttributesEnum,
    >,
    /// `should_trust_email_verified_connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub should_trust_email_verified_connection: Option<
        EventStreamCloudEventConnectionUpdatedObjectWaadOptionsShouldTrustEmailVerifiedConnectionEnum,
    >,
    /// `tenant_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_domain: Option<String>,
    /// `tenantId`.
    #[serde(rename = "tenantId", default, skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// `thumbprints`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbprints: Option<Vec<String>>,
    /// `upstream_params`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upstream_params: Option<serde_json::Map<String, serde_json::Value>>,
    /// `useCommonEndpoint`.
    #[serde(
        rename = "useCommonEndpoint",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub use_common_endpoint: Option<bool>,
    /// `use_wsfed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub use_wsfed: Option<bool>,
    /// `userid_attribute`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub userid_attribute: Option<
        EventStreamCloudEventConnectionUpdatedObjectWaadOptionsUseridAttributeEnum,
    >,
    /// `waad_protocol`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waad_protocol: Option<
        EventStreamCloudEventConnectionUpdatedObjectWaadOptionsWaadProtocolEnum,
    >,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventConnectionUpdatedObjectWaadOptionsFederatedConnectionsAccessTokens {
    /// `active`.
    pub active: bool,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectWaadOptionsIdentityApiEnum {
        /// `microsoft-identity-platform-v2.0`
        MicrosoftIdentityPlatformV20 = "microsoft-identity-platform-v2.0",
        /// `azure-active-directory-v1.0`
        AzureActiveDirectoryV10 = "azure-active-directory-v1.0",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectWaadOptionsSetUserRootAttributesEnum {
        /// `on_each_login`
        OnEachLogin = "on_each_login",
        /// `on_first_login`
        OnFirstLogin = "on_first_login",
        /// `never_on_login`
        NeverOnLogin = "never_on_login",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectWaadOptionsShouldTrustEmailVerifiedConnectionEnum {
        /// `never_set_emails_as_verified`
        NeverSetEmailsAsVerified = "never_set_emails_as_verified",
        /// `always_set_emails_as_verified`
        AlwaysSetEmailsAsVerified = "always_set_emails_as_verified",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectWaadOptionsUseridAttributeEnum {
        /// `oid`
        Oid = "oid",
        /// `sub`
        Sub = "sub",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectWaadOptionsWaadProtocolEnum {
        /// `ws-federation`
        WsFederation = "ws-federation",
        /// `openid-connect`
        OpenidConnect = "openid-connect",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedObjectWaadStrategyEnum {
        /// `waad`
        Waad = "waad",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventConnectionUpdatedTypeEnum {
        /// `connection.updated`
        ConnectionUpdated = "connection.updated",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventContext {
    /// `client`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client: Option<EventStreamCloudEventContextClient>,
    /// `connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<EventStreamCloudEventContextConnection>,
    /// `request`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<EventStreamCloudEventContextRequest>,
    /// `tenant`.
    pub tenant: EventStreamCloudEventContextTenant,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventContextClient {
    /// `id`.
    pub id: String,
    /// `metadata`.
    pub metadata: serde_json::Map<String, serde_json::Value>,
    /// `name`.
    pub name: String,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventContextConnection {
    /// `id`.
    ///
    /// Matches `con_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `name`.
    ///
    /// Matches `^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$`.
    pub name: String,
    /// `strategy`.
    pub strategy: String,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventContextRequest {
    /// `custom_domain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_domain: Option<String>,
    /// `geo`.
    pub geo: EventStreamCloudEventContextRequestGeo,
    /// `hostname`.
    pub hostname: String,
    /// `ip`.
    pub ip: String,
    /// `method`.
    pub method: String,
    /// `user_agent`.
    pub user_agent: String,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventContextRequestGeo {
    /// `city_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city_name: Option<String>,
    /// `continent_code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub continent_code: Option<String>,
    /// `country_code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// `country_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_name: Option<String>,
    /// `latitude`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latitude: Option<f64>,
    /// `longitude`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub longitude: Option<f64>,
    /// `subdivision_code`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subdivision_code: Option<String>,
    /// `subdivision_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subdivision_name: Option<String>,
    /// `time_zone`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventContextTenant {
    /// `tenant_id`.
    ///
    /// Matches `ten_[a-zA-Z0-9]{16}`.
    pub tenant_id: String,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventErrorCodeEnum {
        /// `invalid_cursor`
        InvalidCursor = "invalid_cursor",
        /// `cursor_expired`
        CursorExpired = "cursor_expired",
        /// `timeout`
        Timeout = "timeout",
        /// `payload_too_large`
        PayloadTooLarge = "payload_too_large",
        /// `processing_error`
        ProcessingError = "processing_error",
        /// `connection_timeout`
        ConnectionTimeout = "connection_timeout",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventErrorDetail {
    /// `code`.
    pub code: EventStreamCloudEventErrorCodeEnum,
    /// `message`.
    pub message: String,
    /// `offset`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<String>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventErrorMessage {
    /// `error`.
    pub error: EventStreamCloudEventErrorDetail,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventErrorMessageTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventErrorMessageTypeEnum {
        /// `error`
        Error = "error",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupCreated {
    /// `event`.
    pub event: EventStreamCloudEventGroupCreatedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupCreatedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupCreatedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventGroupCreatedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupCreatedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupCreatedCloudEventTypeEnum {
        /// `group.created`
        GroupCreated = "group.created",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupCreatedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventGroupCreatedObject,
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupCreatedObject {
        /// A [`EventStreamCloudEventGroupCreatedObjectConnection`].
        Connection(Box<EventStreamCloudEventGroupCreatedObjectConnection>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["connection"])], typical: &[], required: &["connection_id", "created_at", "id", "name", "type"], known: &["connection_id", "created_at", "external_id", "id", "name", "type"] },
        /// A [`EventStreamCloudEventGroupCreatedObjectOrganization`].
        Organization(Box<EventStreamCloudEventGroupCreatedObjectOrganization>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["organization"])], typical: &[], required: &["created_at", "id", "name", "organization_id", "type"], known: &["created_at", "external_id", "id", "name", "organization_id", "type"] },
        /// A [`EventStreamCloudEventGroupCreatedObjectTenant`].
        Tenant(Box<EventStreamCloudEventGroupCreatedObjectTenant>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["tenant"])], typical: &[], required: &["created_at", "id", "name", "type"], known: &["created_at", "external_id", "id", "name", "type"] },
    }
}
auth0_sdk_core::union_from!(EventStreamCloudEventGroupCreatedObjectConnection => EventStreamCloudEventGroupCreatedObject::Connection);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupCreatedObjectOrganization => EventStreamCloudEventGroupCreatedObject::Organization);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupCreatedObjectTenant => EventStreamCloudEventGroupCreatedObject::Tenant);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupCreatedObjectConnection {
    /// `connection_id`.
    ///
    /// Matches `con_[a-zA-Z0-9]{16}`.
    pub connection_id: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupCreatedObjectConnectionTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupCreatedObjectConnectionTypeEnum {
        /// `connection`
        Connection = "connection",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupCreatedObjectOrganization {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `organization_id`.
    ///
    /// Matches `org_[a-zA-Z0-9]{16}`.
    pub organization_id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupCreatedObjectOrganizationTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupCreatedObjectOrganizationTypeEnum {
        /// `organization`
        Organization = "organization",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupCreatedObjectTenant {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupCreatedObjectTenantTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupCreatedObjectTenantTypeEnum {
        /// `tenant`
        Tenant = "tenant",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupCreatedTypeEnum {
        /// `group.created`
        GroupCreated = "group.created",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupDeleted {
    /// `event`.
    pub event: EventStreamCloudEventGroupDeletedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupDeletedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupDeletedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventGroupDeletedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupDeletedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupDeletedCloudEventTypeEnum {
        /// `group.deleted`
        GroupDeleted = "group.deleted",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupDeletedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventGroupDeletedObject,
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupDeletedObject {
        /// A [`EventStreamCloudEventGroupDeletedObjectConnection`].
        Connection(Box<EventStreamCloudEventGroupDeletedObjectConnection>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["connection"])], typical: &[], required: &["connection_id", "created_at", "id", "name", "type", "updated_at"], known: &["connection_id", "created_at", "external_id", "id", "name", "type", "updated_at"] },
        /// A [`EventStreamCloudEventGroupDeletedObjectOrganization`].
        Organization(Box<EventStreamCloudEventGroupDeletedObjectOrganization>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["organization"])], typical: &[], required: &["created_at", "id", "name", "organization_id", "type", "updated_at"], known: &["created_at", "external_id", "id", "name", "organization_id", "type", "updated_at"] },
        /// A [`EventStreamCloudEventGroupDeletedObjectTenant`].
        Tenant(Box<EventStreamCloudEventGroupDeletedObjectTenant>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["tenant"])], typical: &[], required: &["created_at", "id", "name", "type", "updated_at"], known: &["created_at", "external_id", "id", "name", "type", "updated_at"] },
    }
}
auth0_sdk_core::union_from!(EventStreamCloudEventGroupDeletedObjectConnection => EventStreamCloudEventGroupDeletedObject::Connection);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupDeletedObjectOrganization => EventStreamCloudEventGroupDeletedObject::Organization);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupDeletedObjectTenant => EventStreamCloudEventGroupDeletedObject::Tenant);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupDeletedObjectConnection {
    /// `connection_id`.
    ///
    /// Matches `con_[a-zA-Z0-9]{16}`.
    pub connection_id: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupDeletedObjectConnectionTypeEnum,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupDeletedObjectConnectionTypeEnum {
        /// `connection`
        Connection = "connection",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupDeletedObjectOrganization {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `organization_id`.
    ///
    /// Matches `org_[a-zA-Z0-9]{16}`.
    pub organization_id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupDeletedObjectOrganizationTypeEnum,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupDeletedObjectOrganizationTypeEnum {
        /// `organization`
        Organization = "organization",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupDeletedObjectTenant {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupDeletedObjectTenantTypeEnum,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupDeletedObjectTenantTypeEnum {
        /// `tenant`
        Tenant = "tenant",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupDeletedTypeEnum {
        /// `group.deleted`
        GroupDeleted = "group.deleted",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberAdded {
    /// `event`.
    pub event: EventStreamCloudEventGroupMemberAddedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupMemberAddedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberAddedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventGroupMemberAddedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupMemberAddedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupMemberAddedCloudEventTypeEnum {
        /// `group.member.added`
        GroupMemberAdded = "group.member.added",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberAddedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventGroupMemberAddedObject,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberAddedObject {
    /// `group`.
    pub group: EventStreamCloudEventGroupMemberAddedObjectGroup,
    /// `member`.
    pub member: EventStreamCloudEventGroupMemberAddedObjectMember,
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupMemberAddedObjectGroup {
        /// A [`EventStreamCloudEventGroupMemberAddedObjectGroupConnection`].
        Connection(Box<EventStreamCloudEventGroupMemberAddedObjectGroupConnection>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["connection"])], typical: &[], required: &["connection_id", "id", "type"], known: &["connection_id", "external_id", "id", "type"] },
        /// A [`EventStreamCloudEventGroupMemberAddedObjectGroupOrganization`].
        Organization(Box<EventStreamCloudEventGroupMemberAddedObjectGroupOrganization>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["organization"])], typical: &[], required: &["id", "organization_id", "type"], known: &["external_id", "id", "organization_id", "type"] },
        /// A [`EventStreamCloudEventGroupMemberAddedObjectGroupTenant`].
        Tenant(Box<EventStreamCloudEventGroupMemberAddedObjectGroupTenant>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["tenant"])], typical: &[], required: &["id", "type"], known: &["external_id", "id", "type"] },
    }
}
auth0_sdk_core::union_from!(EventStreamCloudEventGroupMemberAddedObjectGroupConnection => EventStreamCloudEventGroupMemberAddedObjectGroup::Connection);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupMemberAddedObjectGroupOrganization => EventStreamCloudEventGroupMemberAddedObjectGroup::Organization);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupMemberAddedObjectGroupTenant => EventStreamCloudEventGroupMemberAddedObjectGroup::Tenant);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberAddedObjectGroupConnection {
    /// `connection_id`.
    ///
    /// Matches `con_[a-zA-Z0-9]{16}`.
    pub connection_id: String,
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupMemberAddedObjectGroupConnectionTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupMemberAddedObjectGroupConnectionTypeEnum {
        /// `connection`
        Connection = "connection",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberAddedObjectGroupOrganization {
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `organization_id`.
    ///
    /// Matches `org_[a-zA-Z0-9]{16}`.
    pub organization_id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupMemberAddedObjectGroupOrganizationTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupMemberAddedObjectGroupOrganizationTypeEnum {
        /// `organization`
        Organization = "organization",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberAddedObjectGroupTenant {
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupMemberAddedObjectGroupTenantTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupMemberAddedObjectGroupTenantTypeEnum {
        /// `tenant`
        Tenant = "tenant",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupMemberAddedObjectMember {
        /// A [`EventStreamCloudEventGroupMemberAddedObjectMemberUser`].
        User(Box<EventStreamCloudEventGroupMemberAddedObjectMemberUser>) => auth0_sdk_core::union::Shape::Object { constants: &[("member_type", &["user"])], typical: &[], required: &["id", "member_type"], known: &["id", "member_type"] },
        /// A [`EventStreamCloudEventGroupMemberAddedObjectMemberConnection`].
        Connection(Box<EventStreamCloudEventGroupMemberAddedObjectMemberConnection>) => auth0_sdk_core::union::Shape::Object { constants: &[("member_type", &["connection"])], typical: &[], required: &["connection_id", "id", "member_type", "type"], known: &["connection_id", "id", "member_type", "type"] },
    }
}
auth0_sdk_core::union_from!(EventStreamCloudEventGroupMemberAddedObjectMemberUser => EventStreamCloudEventGroupMemberAddedObjectMember::User);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupMemberAddedObjectMemberConnection => EventStreamCloudEventGroupMemberAddedObjectMember::Connection);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberAddedObjectMemberConnection {
    /// `connection_id`.
    ///
    /// Matches `con_[a-zA-Z0-9]{16}`.
    pub connection_id: String,
    /// `id`.
    pub id: String,
    /// `member_type`.
    pub member_type: EventStreamCloudEventGroupMemberAddedObjectMemberConnectionMemberTypeEnum,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: String,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupMemberAddedObjectMemberConnectionMemberTypeEnum {
        /// `connection`
        Connection = "connection",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberAddedObjectMemberUser {
    /// `id`.
    pub id: String,
    /// `member_type`.
    pub member_type: EventStreamCloudEventGroupMemberAddedObjectMemberUserMemberTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupMemberAddedObjectMemberUserMemberTypeEnum {
        /// `user`
        User = "user",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupMemberAddedTypeEnum {
        /// `group.member.added`
        GroupMemberAdded = "group.member.added",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberDeleted {
    /// `event`.
    pub event: EventStreamCloudEventGroupMemberDeletedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupMemberDeletedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberDeletedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventGroupMemberDeletedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupMemberDeletedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupMemberDeletedCloudEventTypeEnum {
        /// `group.member.deleted`
        GroupMemberDeleted = "group.member.deleted",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberDeletedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventGroupMemberDeletedObject,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberDeletedObject {
    /// `group`.
    pub group: EventStreamCloudEventGroupMemberDeletedObjectGroup,
    /// `member`.
    pub member: EventStreamCloudEventGroupMemberDeletedObjectMember,
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupMemberDeletedObjectGroup {
        /// A [`EventStreamCloudEventGroupMemberDeletedObjectGroupConnection`].
        Connection(Box<EventStreamCloudEventGroupMemberDeletedObjectGroupConnection>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["connection"])], typical: &[], required: &["connection_id", "id", "type"], known: &["connection_id", "external_id", "id", "type"] },
        /// A [`EventStreamCloudEventGroupMemberDeletedObjectGroupOrganization`].
        Organization(Box<EventStreamCloudEventGroupMemberDeletedObjectGroupOrganization>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["organization"])], typical: &[], required: &["id", "organization_id", "type"], known: &["external_id", "id", "organization_id", "type"] },
        /// A [`EventStreamCloudEventGroupMemberDeletedObjectGroupTenant`].
        Tenant(Box<EventStreamCloudEventGroupMemberDeletedObjectGroupTenant>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["tenant"])], typical: &[], required: &["id", "type"], known: &["external_id", "id", "type"] },
    }
}
auth0_sdk_core::union_from!(EventStreamCloudEventGroupMemberDeletedObjectGroupConnection => EventStreamCloudEventGroupMemberDeletedObjectGroup::Connection);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupMemberDeletedObjectGroupOrganization => EventStreamCloudEventGroupMemberDeletedObjectGroup::Organization);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupMemberDeletedObjectGroupTenant => EventStreamCloudEventGroupMemberDeletedObjectGroup::Tenant);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberDeletedObjectGroupConnection {
    /// `connection_id`.
    ///
    /// Matches `con_[a-zA-Z0-9]{16}`.
    pub connection_id: String,
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupMemberDeletedObjectGroupConnectionTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupMemberDeletedObjectGroupConnectionTypeEnum {
        /// `connection`
        Connection = "connection",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberDeletedObjectGroupOrganization {
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `organization_id`.
    ///
    /// Matches `org_[a-zA-Z0-9]{16}`.
    pub organization_id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupMemberDeletedObjectGroupOrganizationTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupMemberDeletedObjectGroupOrganizationTypeEnum {
        /// `organization`
        Organization = "organization",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberDeletedObjectGroupTenant {
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupMemberDeletedObjectGroupTenantTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupMemberDeletedObjectGroupTenantTypeEnum {
        /// `tenant`
        Tenant = "tenant",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupMemberDeletedObjectMember {
        /// A [`EventStreamCloudEventGroupMemberDeletedObjectMemberUser`].
        User(Box<EventStreamCloudEventGroupMemberDeletedObjectMemberUser>) => auth0_sdk_core::union::Shape::Object { constants: &[("member_type", &["user"])], typical: &[], required: &["id", "member_type"], known: &["id", "member_type"] },
        /// A [`EventStreamCloudEventGroupMemberDeletedObjectMemberConnection`].
        Connection(Box<EventStreamCloudEventGroupMemberDeletedObjectMemberConnection>) => auth0_sdk_core::union::Shape::Object { constants: &[("member_type", &["connection"])], typical: &[], required: &["connection_id", "id", "member_type", "type"], known: &["connection_id", "id", "member_type", "type"] },
    }
}
auth0_sdk_core::union_from!(EventStreamCloudEventGroupMemberDeletedObjectMemberUser => EventStreamCloudEventGroupMemberDeletedObjectMember::User);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupMemberDeletedObjectMemberConnection => EventStreamCloudEventGroupMemberDeletedObjectMember::Connection);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberDeletedObjectMemberConnection {
    /// `connection_id`.
    ///
    /// Matches `con_[a-zA-Z0-9]{16}`.
    pub connection_id: String,
    /// `id`.
    pub id: String,
    /// `member_type`.
    pub member_type: EventStreamCloudEventGroupMemberDeletedObjectMemberConnectionMemberTypeEnum,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: String,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupMemberDeletedObjectMemberConnectionMemberTypeEnum {
        /// `connection`
        Connection = "connection",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberDeletedObjectMemberUser {
    /// `id`.
    pub id: String,
    /// `member_type`.
    pub member_type: EventStreamCloudEventGroupMemberDeletedObjectMemberUserMemberTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupMemberDeletedObjectMemberUserMemberTypeEnum {
        /// `user`
        User = "user",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupMemberDeletedTypeEnum {
        /// `group.member.deleted`
        GroupMemberDeleted = "group.member.deleted",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleAssigned {
    /// `event`.
    pub event: EventStreamCloudEventGroupRoleAssignedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupRoleAssignedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleAssignedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventGroupRoleAssignedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupRoleAssignedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupRoleAssignedCloudEventTypeEnum {
        /// `group.role.assigned`
        GroupRoleAssigned = "group.role.assigned",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleAssignedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventGroupRoleAssignedObject,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleAssignedObject {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `group`.
    pub group: EventStreamCloudEventGroupRoleAssignedObjectGroup,
    /// `role`.
    pub role: EventStreamCloudEventGroupRoleAssignedObjectRole,
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupRoleAssignedObjectGroup {
        /// A [`EventStreamCloudEventGroupRoleAssignedObjectGroupConnection`].
        Connection(Box<EventStreamCloudEventGroupRoleAssignedObjectGroupConnection>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["connection"])], typical: &[], required: &["connection_id", "id", "type"], known: &["connection_id", "external_id", "id", "type"] },
        /// A [`EventStreamCloudEventGroupRoleAssignedObjectGroupOrganization`].
        Organization(Box<EventStreamCloudEventGroupRoleAssignedObjectGroupOrganization>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["organization"])], typical: &[], required: &["id", "organization_id", "type"], known: &["external_id", "id", "organization_id", "type"] },
        /// A [`EventStreamCloudEventGroupRoleAssignedObjectGroupTenant`].
        Tenant(Box<EventStreamCloudEventGroupRoleAssignedObjectGroupTenant>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["tenant"])], typical: &[], required: &["id", "type"], known: &["external_id", "id", "type"] },
    }
}
auth0_sdk_core::union_from!(EventStreamCloudEventGroupRoleAssignedObjectGroupConnection => EventStreamCloudEventGroupRoleAssignedObjectGroup::Connection);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupRoleAssignedObjectGroupOrganization => EventStreamCloudEventGroupRoleAssignedObjectGroup::Organization);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupRoleAssignedObjectGroupTenant => EventStreamCloudEventGroupRoleAssignedObjectGroup::Tenant);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleAssignedObjectGroupConnection {
    /// `connection_id`.
    ///
    /// Matches `con_[a-zA-Z0-9]{16}`.
    pub connection_id: String,
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupRoleAssignedObjectGroupConnectionTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupRoleAssignedObjectGroupConnectionTypeEnum {
        /// `connection`
        Connection = "connection",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleAssignedObjectGroupOrganization {
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `organization_id`.
    ///
    /// Matches `org_[a-zA-Z0-9]{16}`.
    pub organization_id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupRoleAssignedObjectGroupOrganizationTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupRoleAssignedObjectGroupOrganizationTypeEnum {
        /// `organization`
        Organization = "organization",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleAssignedObjectGroupTenant {
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupRoleAssignedObjectGroupTenantTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupRoleAssignedObjectGroupTenantTypeEnum {
        /// `tenant`
        Tenant = "tenant",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleAssignedObjectRole {
    /// `id`.
    ///
    /// Matches `rol_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `name`.
    pub name: String,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupRoleAssignedTypeEnum {
        /// `group.role.assigned`
        GroupRoleAssigned = "group.role.assigned",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleDeleted {
    /// `event`.
    pub event: EventStreamCloudEventGroupRoleDeletedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupRoleDeletedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleDeletedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventGroupRoleDeletedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupRoleDeletedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupRoleDeletedCloudEventTypeEnum {
        /// `group.role.deleted`
        GroupRoleDeleted = "group.role.deleted",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleDeletedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventGroupRoleDeletedObject,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleDeletedObject {
    /// `deleted_at`.
    pub deleted_at: auth0_sdk_core::DateTime,
    /// `group`.
    pub group: EventStreamCloudEventGroupRoleDeletedObjectGroup,
    /// `role`.
    pub role: EventStreamCloudEventGroupRoleDeletedObjectRole,
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupRoleDeletedObjectGroup {
        /// A [`EventStreamCloudEventGroupRoleDeletedObjectGroupConnection`].
        Connection(Box<EventStreamCloudEventGroupRoleDeletedObjectGroupConnection>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["connection"])], typical: &[], required: &["connection_id", "id", "type"], known: &["connection_id", "external_id", "id", "type"] },
        /// A [`EventStreamCloudEventGroupRoleDeletedObjectGroupOrganization`].
        Organization(Box<EventStreamCloudEventGroupRoleDeletedObjectGroupOrganization>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["organization"])], typical: &[], required: &["id", "organization_id", "type"], known: &["external_id", "id", "organization_id", "type"] },
        /// A [`EventStreamCloudEventGroupRoleDeletedObjectGroupTenant`].
        Tenant(Box<EventStreamCloudEventGroupRoleDeletedObjectGroupTenant>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["tenant"])], typical: &[], required: &["id", "type"], known: &["external_id", "id", "type"] },
    }
}
auth0_sdk_core::union_from!(EventStreamCloudEventGroupRoleDeletedObjectGroupConnection => EventStreamCloudEventGroupRoleDeletedObjectGroup::Connection);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupRoleDeletedObjectGroupOrganization => EventStreamCloudEventGroupRoleDeletedObjectGroup::Organization);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupRoleDeletedObjectGroupTenant => EventStreamCloudEventGroupRoleDeletedObjectGroup::Tenant);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleDeletedObjectGroupConnection {
    /// `connection_id`.
    ///
    /// Matches `con_[a-zA-Z0-9]{16}`.
    pub connection_id: String,
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupRoleDeletedObjectGroupConnectionTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupRoleDeletedObjectGroupConnectionTypeEnum {
        /// `connection`
        Connection = "connection",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleDeletedObjectGroupOrganization {
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `organization_id`.
    ///
    /// Matches `org_[a-zA-Z0-9]{16}`.
    pub organization_id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupRoleDeletedObjectGroupOrganizationTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupRoleDeletedObjectGroupOrganizationTypeEnum {
        /// `organization`
        Organization = "organization",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleDeletedObjectGroupTenant {
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupRoleDeletedObjectGroupTenantTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupRoleDeletedObjectGroupTenantTypeEnum {
        /// `tenant`
        Tenant = "tenant",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleDeletedObjectRole {
    /// `id`.
    ///
    /// Matches `rol_[a-zA-Z0-9]{16}`.
    pub id: String,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupRoleDeletedTypeEnum {
        /// `group.role.deleted`
        GroupRoleDeleted = "group.role.deleted",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupUpdated {
    /// `event`.
    pub event: EventStreamCloudEventGroupUpdatedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupUpdatedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupUpdatedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventGroupUpdatedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupUpdatedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupUpdatedCloudEventTypeEnum {
        /// `group.updated`
        GroupUpdated = "group.updated",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupUpdatedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventGroupUpdatedObject,
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupUpdatedObject {
        /// A [`EventStreamCloudEventGroupUpdatedObjectConnection`].
        Connection(Box<EventStreamCloudEventGroupUpdatedObjectConnection>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["connection"])], typical: &[], required: &["connection_id", "created_at", "id", "name", "type", "updated_at"], known: &["connection_id", "created_at", "external_id", "id", "name", "type", "updated_at"] },
        /// A [`EventStreamCloudEventGroupUpdatedObjectOrganization`].
        Organization(Box<EventStreamCloudEventGroupUpdatedObjectOrganization>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["organization"])], typical: &[], required: &["created_at", "id", "name", "organization_id", "type", "updated_at"], known: &["created_at", "external_id", "id", "name", "organization_id", "type", "updated_at"] },
        /// A [`EventStreamCloudEventGroupUpdatedObjectTenant`].
        Tenant(Box<EventStreamCloudEventGroupUpdatedObjectTenant>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["tenant"])], typical: &[], required: &["created_at", "id", "name", "type", "updated_at"], known: &["created_at", "external_id", "id", "name", "type", "updated_at"] },
    }
}
auth0_sdk_core::union_from!(EventStreamCloudEventGroupUpdatedObjectConnection => EventStreamCloudEventGroupUpdatedObject::Connection);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupUpdatedObjectOrganization => EventStreamCloudEventGroupUpdatedObject::Organization);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupUpdatedObjectTenant => EventStreamCloudEventGroupUpdatedObject::Tenant);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupUpdatedObjectConnection {
    /// `connection_id`.
    ///
    /// Matches `con_[a-zA-Z0-9]{16}`.
    pub connection_id: String,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupUpdatedObjectConnectionTypeEnum,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupUpdatedObjectConnectionTypeEnum {
        /// `connection`
        Connection = "connection",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupUpdatedObjectOrganization {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `organization_id`.
    ///
    /// Matches `org_[a-zA-Z0-9]{16}`.
    pub organization_id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupUpdatedObjectOrganizationTypeEnum,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupUpdatedObjectOrganizationTypeEnum {
        /// `organization`
        Organization = "organization",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupUpdatedObjectTenant {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventGroupUpdatedObjectTenantTypeEnum,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupUpdatedObjectTenantTypeEnum {
        /// `tenant`
        Tenant = "tenant",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventGroupUpdatedTypeEnum {
        /// `group.updated`
        GroupUpdated = "group.updated",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOffsetOnlyMessage {
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOffsetOnlyMessageTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOffsetOnlyMessageTypeEnum {
        /// `offset-only`
        OffsetOnly = "offset-only",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionAdded {
    /// `event`.
    pub event: EventStreamCloudEventOrgConnectionAddedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgConnectionAddedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionAddedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventOrgConnectionAddedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgConnectionAddedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgConnectionAddedCloudEventTypeEnum {
        /// `organization.connection.added`
        OrganizationConnectionAdded = "organization.connection.added",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionAddedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventOrgConnectionAddedObject,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionAddedObject {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `connection`.
    pub connection: EventStreamCloudEventOrgConnectionAddedObjectConnection,
    /// `is_signup_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_signup_enabled: Option<bool>,
    /// `organization`.
    pub organization: EventStreamCloudEventOrgConnectionAddedObjectOrganization,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionAddedObjectConnection {
    /// `id`.
    ///
    /// Matches `con_[a-zA-Z0-9]{16}`.
    pub id: String,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionAddedObjectOrganization {
    /// `id`.
    ///
    /// Matches `org_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `name`.
    ///
    /// Matches `^(?:(?!org_))[a-z0-9]([a-z0-9-_]*[a-z0-9])?$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgConnectionAddedTypeEnum {
        /// `organization.connection.added`
        OrganizationConnectionAdded = "organization.connection.added",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionRemoved {
    /// `event`.
    pub event: EventStreamCloudEventOrgConnectionRemovedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgConnectionRemovedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionRemovedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventOrgConnectionRemovedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgConnectionRemovedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgConnectionRemovedCloudEventTypeEnum {
        /// `organization.connection.removed`
        OrganizationConnectionRemoved = "organization.connection.removed",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionRemovedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventOrgConnectionRemovedObject,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionRemovedObject {
    /// `connection`.
    pub connection: EventStreamCloudEventOrgConnectionRemovedObjectConnection,
    /// `organization`.
    pub organization: EventStreamCloudEventOrgConnectionRemovedObjectOrganization,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionRemovedObjectConnection {
    /// `id`.
    ///
    /// Matches `con_[a-zA-Z0-9]{16}`.
    pub id: String,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionRemovedObjectOrganization {
    /// `id`.
    ///
    /// Matches `org_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `name`.
    ///
    /// Matches `^(?:(?!org_))[a-z0-9]([a-z0-9-_]*[a-z0-9])?$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgConnectionRemovedTypeEnum {
        /// `organization.connection.removed`
        OrganizationConnectionRemoved = "organization.connection.removed",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionUpdated {
    /// `event`.
    pub event: EventStreamCloudEventOrgConnectionUpdatedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgConnectionUpdatedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionUpdatedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventOrgConnectionUpdatedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgConnectionUpdatedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgConnectionUpdatedCloudEventTypeEnum {
        /// `organization.connection.updated`
        OrganizationConnectionUpdated = "organization.connection.updated",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionUpdatedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventOrgConnectionUpdatedObject,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionUpdatedObject {
    /// `assign_membership_on_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// `connection`.
    pub connection: EventStreamCloudEventOrgConnectionUpdatedObjectConnection,
    /// `is_signup_enabled`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_signup_enabled: Option<bool>,
    /// `organization`.
    pub organization: EventStreamCloudEventOrgConnectionUpdatedObjectOrganization,
    /// `show_as_button`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionUpdatedObjectConnection {
    /// `id`.
    ///
    /// Matches `con_[a-zA-Z0-9]{16}`.
    pub id: String,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionUpdatedObjectOrganization {
    /// `id`.
    ///
    /// Matches `org_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `name`.
    ///
    /// Matches `^(?:(?!org_))[a-z0-9]([a-z0-9-_]*[a-z0-9])?$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgConnectionUpdatedTypeEnum {
        /// `organization.connection.updated`
        OrganizationConnectionUpdated = "organization.connection.updated",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgCreated {
    /// `event`.
    pub event: EventStreamCloudEventOrgCreatedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgCreatedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgCreatedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventOrgCreatedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgCreatedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgCreatedCloudEventTypeEnum {
        /// `organization.created`
        OrganizationCreated = "organization.created",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgCreatedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventOrgCreatedObject,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgCreatedObject {
    /// `branding`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branding: Option<EventStreamCloudEventOrgCreatedObjectBranding>,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    ///
    /// Matches `org_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    ///
    /// Matches `^(?:(?!org_))[a-z0-9]([a-z0-9-_]*[a-z0-9])?$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgCreatedObjectBranding {
    /// `colors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colors: Option<EventStreamCloudEventOrgCreatedObjectBrandingColors>,
    /// `logo_url`.
    ///
    /// Format: uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgCreatedObjectBrandingColors {
    /// `page_background`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_background: Option<String>,
    /// `primary`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub primary: Option<String>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgCreatedTypeEnum {
        /// `organization.created`
        OrganizationCreated = "organization.created",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgDeleted {
    /// `event`.
    pub event: EventStreamCloudEventOrgDeletedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgDeletedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgDeletedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventOrgDeletedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgDeletedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgDeletedCloudEventTypeEnum {
        /// `organization.deleted`
        OrganizationDeleted = "organization.deleted",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgDeletedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventOrgDeletedObject,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgDeletedObject {
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    ///
    /// Matches `org_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    ///
    /// Matches `^(?:(?!org_))[a-z0-9]([a-z0-9-_]*[a-z0-9])?$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgDeletedTypeEnum {
        /// `organization.deleted`
        OrganizationDeleted = "organization.deleted",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleAssigned {
    /// `event`.
    pub event: EventStreamCloudEventOrgGroupRoleAssignedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgGroupRoleAssignedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleAssignedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventOrgGroupRoleAssignedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgGroupRoleAssignedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgGroupRoleAssignedCloudEventTypeEnum {
        /// `organization.group.role.assigned`
        OrganizationGroupRoleAssigned = "organization.group.role.assigned",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleAssignedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventOrgGroupRoleAssignedObject,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleAssignedObject {
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `group`.
    pub group: EventStreamCloudEventOrgGroupRoleAssignedObjectGroup,
    /// `organization`.
    pub organization: EventStreamCloudEventOrgGroupRoleAssignedObjectOrganization,
    /// `role`.
    pub role: EventStreamCloudEventOrgGroupRoleAssignedObjectRole,
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgGroupRoleAssignedObjectGroup {
        /// A [`EventStreamCloudEventOrgGroupRoleAssignedObjectGroupConnection`].
        Connection(Box<EventStreamCloudEventOrgGroupRoleAssignedObjectGroupConnection>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["connection"])], typical: &[], required: &["connection_id", "id", "type"], known: &["connection_id", "external_id", "id", "type"] },
        /// A [`EventStreamCloudEventOrgGroupRoleAssignedObjectGroupOrganization`].
        Organization(Box<EventStreamCloudEventOrgGroupRoleAssignedObjectGroupOrganization>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["organization"])], typical: &[], required: &["id", "organization_id", "type"], known: &["external_id", "id", "organization_id", "type"] },
        /// A [`EventStreamCloudEventOrgGroupRoleAssignedObjectGroupTenant`].
        Tenant(Box<EventStreamCloudEventOrgGroupRoleAssignedObjectGroupTenant>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["tenant"])], typical: &[], required: &["id", "type"], known: &["external_id", "id", "type"] },
    }
}
auth0_sdk_core::union_from!(EventStreamCloudEventOrgGroupRoleAssignedObjectGroupConnection => EventStreamCloudEventOrgGroupRoleAssignedObjectGroup::Connection);
auth0_sdk_core::union_from!(EventStreamCloudEventOrgGroupRoleAssignedObjectGroupOrganization => EventStreamCloudEventOrgGroupRoleAssignedObjectGroup::Organization);
auth0_sdk_core::union_from!(EventStreamCloudEventOrgGroupRoleAssignedObjectGroupTenant => EventStreamCloudEventOrgGroupRoleAssignedObjectGroup::Tenant);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleAssignedObjectGroupConnection {
    /// `connection_id`.
    ///
    /// Matches `con_[a-zA-Z0-9]{16}`.
    pub connection_id: String,
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgGroupRoleAssignedObjectGroupConnectionTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgGroupRoleAssignedObjectGroupConnectionTypeEnum {
        /// `connection`
        Connection = "connection",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleAssignedObjectGroupOrganization {
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `organization_id`.
    ///
    /// Matches `org_[a-zA-Z0-9]{16}`.
    pub organization_id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgGroupRoleAssignedObjectGroupOrganizationTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgGroupRoleAssignedObjectGroupOrganizationTypeEnum {
        /// `organization`
        Organization = "organization",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleAssignedObjectGroupTenant {
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgGroupRoleAssignedObjectGroupTenantTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgGroupRoleAssignedObjectGroupTenantTypeEnum {
        /// `tenant`
        Tenant = "tenant",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleAssignedObjectOrganization {
    /// `id`.
    ///
    /// Matches `org_[a-zA-Z0-9]{16}`.
    pub id: String,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleAssignedObjectRole {
    /// `id`.
    ///
    /// Matches `rol_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `name`.
    pub name: String,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgGroupRoleAssignedTypeEnum {
        /// `organization.group.role.assigned`
        OrganizationGroupRoleAssigned = "organization.group.role.assigned",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleDeleted {
    /// `event`.
    pub event: EventStreamCloudEventOrgGroupRoleDeletedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgGroupRoleDeletedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleDeletedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventOrgGroupRoleDeletedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgGroupRoleDeletedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgGroupRoleDeletedCloudEventTypeEnum {
        /// `organization.group.role.deleted`
        OrganizationGroupRoleDeleted = "organization.group.role.deleted",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleDeletedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventOrgGroupRoleDeletedObject,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleDeletedObject {
    /// `deleted_at`.
    pub deleted_at: auth0_sdk_core::DateTime,
    /// `group`.
    pub group: EventStreamCloudEventOrgGroupRoleDeletedObjectGroup,
    /// `organization`.
    pub organization: EventStreamCloudEventOrgGroupRoleDeletedObjectOrganization,
    /// `role`.
    pub role: EventStreamCloudEventOrgGroupRoleDeletedObjectRole,
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgGroupRoleDeletedObjectGroup {
        /// A [`EventStreamCloudEventOrgGroupRoleDeletedObjectGroupConnection`].
        Connection(Box<EventStreamCloudEventOrgGroupRoleDeletedObjectGroupConnection>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["connection"])], typical: &[], required: &["connection_id", "id", "type"], known: &["connection_id", "external_id", "id", "type"] },
        /// A [`EventStreamCloudEventOrgGroupRoleDeletedObjectGroupOrganization`].
        Organization(Box<EventStreamCloudEventOrgGroupRoleDeletedObjectGroupOrganization>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["organization"])], typical: &[], required: &["id", "organization_id", "type"], known: &["external_id", "id", "organization_id", "type"] },
        /// A [`EventStreamCloudEventOrgGroupRoleDeletedObjectGroupTenant`].
        Tenant(Box<EventStreamCloudEventOrgGroupRoleDeletedObjectGroupTenant>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["tenant"])], typical: &[], required: &["id", "type"], known: &["external_id", "id", "type"] },
    }
}
auth0_sdk_core::union_from!(EventStreamCloudEventOrgGroupRoleDeletedObjectGroupConnection => EventStreamCloudEventOrgGroupRoleDeletedObjectGroup::Connection);
auth0_sdk_core::union_from!(EventStreamCloudEventOrgGroupRoleDeletedObjectGroupOrganization => EventStreamCloudEventOrgGroupRoleDeletedObjectGroup::Organization);
auth0_sdk_core::union_from!(EventStreamCloudEventOrgGroupRoleDeletedObjectGroupTenant => EventStreamCloudEventOrgGroupRoleDeletedObjectGroup::Tenant);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleDeletedObjectGroupConnection {
    /// `connection_id`.
    ///
    /// Matches `con_[a-zA-Z0-9]{16}`.
    pub connection_id: String,
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgGroupRoleDeletedObjectGroupConnectionTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgGroupRoleDeletedObjectGroupConnectionTypeEnum {
        /// `connection`
        Connection = "connection",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleDeletedObjectGroupOrganization {
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `organization_id`.
    ///
    /// Matches `org_[a-zA-Z0-9]{16}`.
    pub organization_id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgGroupRoleDeletedObjectGroupOrganizationTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgGroupRoleDeletedObjectGroupOrganizationTypeEnum {
        /// `organization`
        Organization = "organization",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleDeletedObjectGroupTenant {
    /// `external_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// `id`.
    ///
    /// Matches `grp_[1-9a-km-zA-HJ-NP-Z]{14,22}`.
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgGroupRoleDeletedObjectGroupTenantTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgGroupRoleDeletedObjectGroupTenantTypeEnum {
        /// `tenant`
        Tenant = "tenant",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleDeletedObjectOrganization {
    /// `id`.
    ///
    /// Matches `org_[a-zA-Z0-9]{16}`.
    pub id: String,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleDeletedObjectRole {
    /// `id`.
    ///
    /// Matches `rol_[a-zA-Z0-9]{16}`.
    pub id: String,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgGroupRoleDeletedTypeEnum {
        /// `organization.group.role.deleted`
        OrganizationGroupRoleDeleted = "organization.group.role.deleted",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberAdded {
    /// `event`.
    pub event: EventStreamCloudEventOrgMemberAddedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgMemberAddedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberAddedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventOrgMemberAddedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgMemberAddedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgMemberAddedCloudEventTypeEnum {
        /// `organization.member.added`
        OrganizationMemberAdded = "organization.member.added",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberAddedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventOrgMemberAddedObject,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberAddedObject {
    /// `organization`.
    pub organization: EventStreamCloudEventOrgMemberAddedObjectOrganization,
    /// `user`.
    pub user: EventStreamCloudEventOrgMemberAddedObjectUser,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberAddedObjectOrganization {
    /// `id`.
    ///
    /// Matches `org_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `name`.
    ///
    /// Matches `^(?:(?!org_))[a-z0-9]([a-z0-9-_]*[a-z0-9])?$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberAddedObjectUser {
    /// `user_id`.
    pub user_id: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for EventStreamCloudEventOrgMemberAddedObjectUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventStreamCloudEventOrgMemberAddedObjectUser")
            .field("user_id", &self.user_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgMemberAddedTypeEnum {
        /// `organization.member.added`
        OrganizationMemberAdded = "organization.member.added",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberDeleted {
    /// `event`.
    pub event: EventStreamCloudEventOrgMemberDeletedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgMemberDeletedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberDeletedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventOrgMemberDeletedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgMemberDeletedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgMemberDeletedCloudEventTypeEnum {
        /// `organization.member.deleted`
        OrganizationMemberDeleted = "organization.member.deleted",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberDeletedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventOrgMemberDeletedObject,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberDeletedObject {
    /// `organization`.
    pub organization: EventStreamCloudEventOrgMemberDeletedObjectOrganization,
    /// `user`.
    pub user: EventStreamCloudEventOrgMemberDeletedObjectUser,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberDeletedObjectOrganization {
    /// `id`.
    ///
    /// Matches `org_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `name`.
    ///
    /// Matches `^(?:(?!org_))[a-z0-9]([a-z0-9-_]*[a-z0-9])?$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberDeletedObjectUser {
    /// `user_id`.
    pub user_id: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for EventStreamCloudEventOrgMemberDeletedObjectUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventStreamCloudEventOrgMemberDeletedObjectUser")
            .field("user_id", &self.user_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgMemberDeletedTypeEnum {
        /// `organization.member.deleted`
        OrganizationMemberDeleted = "organization.member.deleted",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberRoleAssigned {
    /// `event`.
    pub event: EventStreamCloudEventOrgMemberRoleAssignedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgMemberRoleAssignedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberRoleAssignedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventOrgMemberRoleAssignedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgMemberRoleAssignedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgMemberRoleAssignedCloudEventTypeEnum {
        /// `organization.member.role.assigned`
        OrganizationMemberRoleAssigned = "organization.member.role.assigned",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberRoleAssignedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventOrgMemberRoleAssignedObject,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberRoleAssignedObject {
    /// `organization`.
    pub organization: EventStreamCloudEventOrgMemberRoleAssignedObjectOrganization,
    /// `role`.
    pub role: EventStreamCloudEventOrgMemberRoleAssignedObjectRole,
    /// `user`.
    pub user: EventStreamCloudEventOrgMemberRoleAssignedObjectUser,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberRoleAssignedObjectOrganization {
    /// `id`.
    ///
    /// Matches `org_[a-zA-Z0-9]{16}`.
    pub id: String,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberRoleAssignedObjectRole {
    /// `id`.
    ///
    /// Matches `rol_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `name`.
    pub name: String,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberRoleAssignedObjectUser {
    /// `user_id`.
    pub user_id: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for EventStreamCloudEventOrgMemberRoleAssignedObjectUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventStreamCloudEventOrgMemberRoleAssignedObjectUser")
            .field("user_id", &self.user_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgMemberRoleAssignedTypeEnum {
        /// `organization.member.role.assigned`
        OrganizationMemberRoleAssigned = "organization.member.role.assigned",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberRoleDeleted {
    /// `event`.
    pub event: EventStreamCloudEventOrgMemberRoleDeletedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgMemberRoleDeletedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberRoleDeletedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventOrgMemberRoleDeletedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgMemberRoleDeletedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgMemberRoleDeletedCloudEventTypeEnum {
        /// `organization.member.role.deleted`
        OrganizationMemberRoleDeleted = "organization.member.role.deleted",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberRoleDeletedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventOrgMemberRoleDeletedObject,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberRoleDeletedObject {
    /// `organization`.
    pub organization: EventStreamCloudEventOrgMemberRoleDeletedObjectOrganization,
    /// `role`.
    pub role: EventStreamCloudEventOrgMemberRoleDeletedObjectRole,
    /// `user`.
    pub user: EventStreamCloudEventOrgMemberRoleDeletedObjectUser,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberRoleDeletedObjectOrganization {
    /// `id`.
    ///
    /// Matches `org_[a-zA-Z0-9]{16}`.
    pub id: String,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberRoleDeletedObjectRole {
    /// `id`.
    ///
    /// Matches `rol_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `name`.
    pub name: String,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberRoleDeletedObjectUser {
    /// `user_id`.
    pub user_id: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for EventStreamCloudEventOrgMemberRoleDeletedObjectUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventStreamCloudEventOrgMemberRoleDeletedObjectUser")
            .field("user_id", &self.user_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgMemberRoleDeletedTypeEnum {
        /// `organization.member.role.deleted`
        OrganizationMemberRoleDeleted = "organization.member.role.deleted",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgUpdated {
    /// `event`.
    pub event: EventStreamCloudEventOrgUpdatedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgUpdatedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgUpdatedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventOrgUpdatedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventOrgUpdatedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgUpdatedCloudEventTypeEnum {
        /// `organization.updated`
        OrganizationUpdated = "organization.updated",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgUpdatedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventOrgUpdatedObject,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgUpdatedObject {
    /// `branding`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branding: Option<EventStreamCloudEventOrgUpdatedObjectBranding>,
    /// `display_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    ///
    /// Matches `org_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    ///
    /// Matches `^(?:(?!org_))[a-z0-9]([a-z0-9-_]*[a-z0-9])?$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgUpdatedObjectBranding {
    /// `colors`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colors: Option<EventStreamCloudEventOrgUpdatedObjectBrandingColors>,
    /// `logo_url`.
    ///
    /// Format: uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_url: Option<String>,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgUpdatedObjectBrandingColors {
    /// `page_background`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_background: Option<String>,
    /// `primary`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub primary: Option<String>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventOrgUpdatedTypeEnum {
        /// `organization.updated`
        OrganizationUpdated = "organization.updated",
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventSpecVersionEnum {
        /// `1.0`
        Value10 = "1.0",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreated {
    /// `event`.
    pub event: EventStreamCloudEventUserCreatedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventUserCreatedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreatedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventUserCreatedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventUserCreatedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserCreatedCloudEventTypeEnum {
        /// `user.created`
        UserCreated = "user.created",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreatedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventUserCreatedObject,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreatedObject {
    /// `app_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `blocked`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `identities`.
    pub identities: Vec<EventStreamCloudEventUserCreatedObjectIdentitiesItem>,
    /// `last_ip`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_ip: Option<String>,
    /// `last_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_login: Option<auth0_sdk_core::DateTime>,
    /// `logins_count`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logins_count: Option<i64>,
    /// `multifactor`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multifactor: Option<Vec<String>>,
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `nickname`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// `phone_number`.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `picture`.
    ///
    /// Format: uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
    /// `user_id`.
    pub user_id: String,
    /// `user_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `username`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9_+\-.!#\$\^'~@']*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for EventStreamCloudEventUserCreatedObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventStreamCloudEventUserCreatedObject")
            .field("app_metadata", &self.app_metadata)
            .field("blocked", &self.blocked)
            .field("created_at", &self.created_at)
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("identities", &self.identities)
            .field("last_ip", &self.last_ip)
            .field("last_login", &self.last_login)
            .field("logins_count", &self.logins_count)
            .field("multifactor", &self.multifactor)
            .field("name", &self.name)
            .field("nickname", &self.nickname)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("picture", &self.picture)
            .field("updated_at", &self.updated_at)
            .field("user_id", &self.user_id)
            .field("user_metadata", &self.user_metadata)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserCreatedObjectIdentitiesItem {
        /// A [`EventStreamCloudEventUserCreatedObjectIdentitiesItemCustom`].
        Custom(Box<EventStreamCloudEventUserCreatedObjectIdentitiesItemCustom>) => auth0_sdk_core::union::Shape::Object { constants: &[("provider", &["custom"])], typical: &[], required: &["connection", "isSocial", "provider", "user_id"], known: &["connection", "isSocial", "profileData", "provider", "user_id"] },
        /// A [`EventStreamCloudEventUserCreatedObjectIdentitiesItemDatabase`].
        Database(Box<EventStreamCloudEventUserCreatedObjectIdentitiesItemDatabase>) => auth0_sdk_core::union::Shape::Object { constants: &[("provider", &["auth0"])], typical: &[], required: &["connection", "isSocial", "provider", "user_id"], known: &["connection", "isSocial", "profileData", "provider", "user_id"] },
        /// A [`EventStreamCloudEventUserCreatedObjectIdentitiesItemEnterprise`].
        Enterprise(Box<EventStreamCloudEventUserCreatedObjectIdentitiesItemEnterprise>) => auth0_sdk_core::union::Shape::Object { constants: &[("provider", &["ad", "adfs", "google-apps", "ip", "office365", "oidc", "okta", "pingfederate", "samlp", "sharepoint", "waad"])], typical: &[], required: &["connection", "isSocial", "provider", "user_id"], known: &["connection", "isSocial", "profileData", "provider", "user_id"] },
        /// A [`EventStreamCloudEventUserCreatedObjectIdentitiesItemPasswordless`].
        Passwordless(Box<EventStreamCloudEventUserCreatedObjectIdentitiesItemPasswordless>) => auth0_sdk_core::union::Shape::Object { constants: &[("provider", &["email", "sms"])], typical: &[], required: &["connection", "isSocial", "provider", "user_id"], known: &["connection", "isSocial", "profileData", "provider", "user_id"] },
        /// A [`EventStreamCloudEventUserCreatedObjectIdentitiesItemSocial`].
        Social(Box<EventStreamCloudEventUserCreatedObjectIdentitiesItemSocial>) => auth0_sdk_core::union::Shape::Object { constants: &[("provider", &["amazon", "apple", "dropbox", "bitbucket", "auth0-oidc", "baidu", "bitly", "box", "daccount", "dwolla", "evernote-sandbox", "evernote", "exact", "facebook", "fitbit", "github", "google-oauth2", "instagram", "line", "linkedin", "oauth1", "oauth2", "paypal", "paypal-sandbox", "planningcenter", "salesforce-community", "salesforce-sandbox", "salesforce", "shopify", "soundcloud", "thirtysevensignals", "twitter", "untapped", "vkontakte", "weibo", "windowslive", "wordpress", "yahoo", "yandex"])], typical: &[], required: &["connection", "isSocial", "provider", "user_id"], known: &["connection", "isSocial", "profileData", "provider", "user_id"] },
    }
}
auth0_sdk_core::union_from!(EventStreamCloudEventUserCreatedObjectIdentitiesItemCustom => EventStreamCloudEventUserCreatedObjectIdentitiesItem::Custom);
auth0_sdk_core::union_from!(EventStreamCloudEventUserCreatedObjectIdentitiesItemDatabase => EventStreamCloudEventUserCreatedObjectIdentitiesItem::Database);
auth0_sdk_core::union_from!(EventStreamCloudEventUserCreatedObjectIdentitiesItemEnterprise => EventStreamCloudEventUserCreatedObjectIdentitiesItem::Enterprise);
auth0_sdk_core::union_from!(EventStreamCloudEventUserCreatedObjectIdentitiesItemPasswordless => EventStreamCloudEventUserCreatedObjectIdentitiesItem::Passwordless);
auth0_sdk_core::union_from!(EventStreamCloudEventUserCreatedObjectIdentitiesItemSocial => EventStreamCloudEventUserCreatedObjectIdentitiesItem::Social);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreatedObjectIdentitiesItemCustom {
    /// `connection`.
    ///
    /// Matches `^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$`.
    pub connection: String,
    /// `isSocial`.
    #[serde(rename = "isSocial")]
    pub is_social: bool,
    /// `profileData`.
    #[serde(rename = "profileData", default, skip_serializing_if = "Option::is_none")]
    pub profile_data: Option<
        EventStreamCloudEventUserCreatedObjectIdentitiesItemCustomProfileData,
    >,
    /// `provider`.
    pub provider: EventStreamCloudEventUserCreatedObjectIdentitiesItemCustomProviderEnum,
    /// `user_id`.
    pub user_id: EventStreamCloudEventUserCreatedObjectIdentitiesItemCustomUserId,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreatedObjectIdentitiesItemCustomProfileData {
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `username`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9_+\-.!#\$\^'~@']*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug
for EventStreamCloudEventUserCreatedObjectIdentitiesItemCustomProfileData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(
                "EventStreamCloudEventUserCreatedObjectIdentitiesItemCustomProfileData",
            )
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserCreatedObjectIdentitiesItemCustomProviderEnum {
        /// `custom`
        Custom = "custom",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserCreatedObjectIdentitiesItemCustomUserId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A whole number.
        Integer(i64) => auth0_sdk_core::union::Shape::Integer,
    }
}
auth0_sdk_core::union_from_text!(EventStreamCloudEventUserCreatedObjectIdentitiesItemCustomUserId::String);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreatedObjectIdentitiesItemDatabase {
    /// `connection`.
    ///
    /// Matches `^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$`.
    pub connection: String,
    /// `isSocial`.
    #[serde(rename = "isSocial")]
    pub is_social: bool,
    /// `profileData`.
    #[serde(rename = "profileData", default, skip_serializing_if = "Option::is_none")]
    pub profile_data: Option<
        EventStreamCloudEventUserCreatedObjectIdentitiesItemDatabaseProfileData,
    >,
    /// `provider`.
    pub provider: EventStreamCloudEventUserCreatedObjectIdentitiesItemDatabaseProviderEnum,
    /// `user_id`.
    pub user_id: EventStreamCloudEventUserCreatedObjectIdentitiesItemDatabaseUserId,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreatedObjectIdentitiesItemDatabaseProfileData {
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `username`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9_+\-.!#\$\^'~@']*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug
for EventStreamCloudEventUserCreatedObjectIdentitiesItemDatabaseProfileData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(
                "EventStreamCloudEventUserCreatedObjectIdentitiesItemDatabaseProfileData",
            )
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserCreatedObjectIdentitiesItemDatabaseProviderEnum {
        /// `auth0`
        Auth0 = "auth0",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserCreatedObjectIdentitiesItemDatabaseUserId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A whole number.
        Integer(i64) => auth0_sdk_core::union::Shape::Integer,
    }
}
auth0_sdk_core::union_from_text!(EventStreamCloudEventUserCreatedObjectIdentitiesItemDatabaseUserId::String);

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreatedObjectIdentitiesItemEnterprise {
    /// `connection`.
    ///
    /// Matches `^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$`.
    pub connection: String,
    /// `isSocial`.
    #[serde(rename = "isSocial")]
    pub is_social: bool,
    /// `profileData`.
    #[serde(rename = "profileData", default, skip_serializing_if = "Option::is_none")]
    pub profile_data: Option<
        EventStreamCloudEventUserCreatedObjectIdentitiesItemEnterpriseProfileData,
    >,
    /// `provider`.
    pub provider: EventStreamCloudEventUserCreatedObjectIdentitiesItemEnterpriseProviderEnum,
    /// `user_id`.
    pub user_id: EventStreamCloudEventUserCreatedObjectIdentitiesItemEnterpriseUserId,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for EventStreamCloudEventUserCreatedObjectIdentitiesItemEnterprise {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventStreamCloudEventUserCreatedObjectIdentitiesItemEnterprise")
            .field("connection", &self.connection)
            .field("is_social", &self.is_social)
            .field("profile_data", &self.profile_data)
            .field("provider", &self.provider)
            .field("user_id", &self.user_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreatedObjectIdentitiesItemEnterpriseProfileData {
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `username`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9_+\-.!#\$\^'~@']*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug
for EventStreamCloudEventUserCreatedObjectIdentitiesItemEnterpriseProfileData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(
                "EventStreamCloudEventUserCreatedObjectIdentitiesItemEnterpriseProfileData",
            )
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserCreatedObjectIdentitiesItemEnterpriseProviderEnum {
        /// `ad`
        Ad = "ad",
        /// `adfs`
        Adfs = "adfs",
        /// `google-apps`
        GoogleApps = "google-apps",
        /// `ip`
        Ip = "ip",
        /// `office365`
        Office365 = "office365",
        /// `oidc`
        Oidc = "oidc",
        /// `okta`
        Okta = "okta",
        /// `pingfederate`
        Pingfederate = "pingfederate",
        /// `samlp`
        Samlp = "samlp",
        /// `sharepoint`
        Sharepoint = "sharepoint",
        /// `waad`
        Waad = "waad",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserCreatedObjectIdentitiesItemEnterpriseUserId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A whole number.
        Integer(i64) => auth0_sdk_core::union::Shape::Integer,
    }
}
auth0_sdk_core::union_from_text!(EventStreamCloudEventUserCreatedObjectIdentitiesItemEnterpriseUserId::String);

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreatedObjectIdentitiesItemPasswordless {
    /// `connection`.
    ///
    /// Matches `^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$`.
    pub connection: String,
    /// `isSocial`.
    #[serde(rename = "isSocial")]
    pub is_social: bool,
    /// `profileData`.
    #[serde(rename = "profileData", default, skip_serializing_if = "Option::is_none")]
    pub profile_data: Option<
        EventStreamCloudEventUserCreatedObjectIdentitiesItemPasswordlessProfileData,
    >,
    /// `provider`.
    pub provider: EventStreamCloudEventUserCreatedObjectIdentitiesItemPasswordlessProviderEnum,
    /// `user_id`.
    pub user_id: EventStreamCloudEventUserCreatedObjectIdentitiesItemPasswordlessUserId,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug
for EventStreamCloudEventUserCreatedObjectIdentitiesItemPasswordless {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(
                "EventStreamCloudEventUserCreatedObjectIdentitiesItemPasswordless",
            )
            .field("connection", &self.connection)
            .field("is_social", &self.is_social)
            .field("profile_data", &self.profile_data)
            .field("provider", &self.provider)
            .field("user_id", &self.user_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreatedObjectIdentitiesItemPasswordlessProfileData {
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `username`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9_+\-.!#\$\^'~@']*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug
for EventStreamCloudEventUserCreatedObjectIdentitiesItemPasswordlessProfileData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(
                "EventStreamCloudEventUserCreatedObjectIdentitiesItemPasswordlessProfileData",
            )
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserCreatedObjectIdentitiesItemPasswordlessProviderEnum {
        /// `email`
        Email = "email",
        /// `sms`
        Sms = "sms",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserCreatedObjectIdentitiesItemPasswordlessUserId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A whole number.
        Integer(i64) => auth0_sdk_core::union::Shape::Integer,
    }
}
auth0_sdk_core::union_from_text!(EventStreamCloudEventUserCreatedObjectIdentitiesItemPasswordlessUserId::String);

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreatedObjectIdentitiesItemSocial {
    /// `connection`.
    ///
    /// Matches `^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$`.
    pub connection: String,
    /// `isSocial`.
    #[serde(rename = "isSocial")]
    pub is_social: bool,
    /// `profileData`.
    #[serde(rename = "profileData", default, skip_serializing_if = "Option::is_none")]
    pub profile_data: Option<
        EventStreamCloudEventUserCreatedObjectIdentitiesItemSocialProfileData,
    >,
    /// `provider`.
    pub provider: EventStreamCloudEventUserCreatedObjectIdentitiesItemSocialProviderEnum,
    /// `user_id`.
    pub user_id: EventStreamCloudEventUserCreatedObjectIdentitiesItemSocialUserId,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for EventStreamCloudEventUserCreatedObjectIdentitiesItemSocial {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventStreamCloudEventUserCreatedObjectIdentitiesItemSocial")
            .field("connection", &self.connection)
            .field("is_social", &self.is_social)
            .field("profile_data", &self.profile_data)
            .field("provider", &self.provider)
            .field("user_id", &self.user_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreatedObjectIdentitiesItemSocialProfileData {
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `username`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9_+\-.!#\$\^'~@']*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug
for EventStreamCloudEventUserCreatedObjectIdentitiesItemSocialProfileData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(
                "EventStreamCloudEventUserCreatedObjectIdentitiesItemSocialProfileData",
            )
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserCreatedObjectIdentitiesItemSocialProviderEnum {
        /// `amazon`
        Amazon = "amazon",
        /// `apple`
        Apple = "apple",
        /// `dropbox`
        Dropbox = "dropbox",
        /// `bitbucket`
        Bitbucket = "bitbucket",
        /// `auth0-oidc`
        Auth0Oidc = "auth0-oidc",
        /// `baidu`
        Baidu = "baidu",
        /// `bitly`
        Bitly = "bitly",
        /// `box`
        Box = "box",
        /// `daccount`
        Daccount = "daccount",
        /// `dwolla`
        Dwolla = "dwolla",
        /// `evernote-sandbox`
        EvernoteSandbox = "evernote-sandbox",
        /// `evernote`
        Evernote = "evernote",
        /// `exact`
        Exact = "exact",
        /// `facebook`
        Facebook = "facebook",
        /// `fitbit`
        Fitbit = "fitbit",
        /// `github`
        Github = "github",
        /// `google-oauth2`
        GoogleOauth2 = "google-oauth2",
        /// `instagram`
        Instagram = "instagram",
        /// `line`
        Line = "line",
        /// `linkedin`
        Linkedin = "linkedin",
        /// `oauth1`
        Oauth1 = "oauth1",
        /// `oauth2`
        Oauth2 = "oauth2",
        /// `paypal`
        Paypal = "paypal",
        /// `paypal-sandbox`
        PaypalSandbox = "paypal-sandbox",
        /// `planningcenter`
        Planningcenter = "planningcenter",
        /// `salesforce-community`
        SalesforceCommunity = "salesforce-community",
        /// `salesforce-sandbox`
        SalesforceSandbox = "salesforce-sandbox",
        /// `salesforce`
        Salesforce = "salesforce",
        /// `shopify`
        Shopify = "shopify",
        /// `soundcloud`
        Soundcloud = "soundcloud",
        /// `thirtysevensignals`
        Thirtysevensignals = "thirtysevensignals",
        /// `twitter`
        Twitter = "twitter",
        /// `untapped`
        Untapped = "untapped",
        /// `vkontakte`
        Vkontakte = "vkontakte",
        /// `weibo`
        Weibo = "weibo",
        /// `windowslive`
        Windowslive = "windowslive",
        /// `wordpress`
        Wordpress = "wordpress",
        /// `yahoo`
        Yahoo = "yahoo",
        /// `yandex`
        Yandex = "yandex",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserCreatedObjectIdentitiesItemSocialUserId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A whole number.
        Integer(i64) => auth0_sdk_core::union::Shape::Integer,
    }
}
auth0_sdk_core::union_from_text!(EventStreamCloudEventUserCreatedObjectIdentitiesItemSocialUserId::String);

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserCreatedTypeEnum {
        /// `user.created`
        UserCreated = "user.created",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserDeleted {
    /// `event`.
    pub event: EventStreamCloudEventUserDeletedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventUserDeletedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserDeletedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventUserDeletedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventUserDeletedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserDeletedCloudEventTypeEnum {
        /// `user.deleted`
        UserDeleted = "user.deleted",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserDeletedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventUserDeletedObject,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserDeletedObject {
    /// `app_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `blocked`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `deleted_at`.
    pub deleted_at: auth0_sdk_core::DateTime,
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `identities`.
    pub identities: Vec<EventStreamCloudEventUserDeletedObjectIdentitiesItem>,
    /// `last_ip`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_ip: Option<String>,
    /// `last_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_login: Option<auth0_sdk_core::DateTime>,
    /// `logins_count`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logins_count: Option<i64>,
    /// `multifactor`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multifactor: Option<Vec<String>>,
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `nickname`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// `phone_number`.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `picture`.
    ///
    /// Format: uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
    /// `user_id`.
    pub user_id: String,
    /// `user_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `username`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9_+\-.!#\$\^'~@']*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for EventStreamCloudEventUserDeletedObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventStreamCloudEventUserDeletedObject")
            .field("app_metadata", &self.app_metadata)
            .field("blocked", &self.blocked)
            .field("created_at", &self.created_at)
            .field("deleted_at", &self.deleted_at)
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("identities", &self.identities)
            .field("last_ip", &self.last_ip)
            .field("last_login", &self.last_login)
            .field("logins_count", &self.logins_count)
            .field("multifactor", &self.multifactor)
            .field("name", &self.name)
            .field("nickname", &self.nickname)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("picture", &self.picture)
            .field("updated_at", &self.updated_at)
            .field("user_id", &self.user_id)
            .field("user_metadata", &self.user_metadata)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserDeletedObjectIdentitiesItem {
        /// A [`EventStreamCloudEventUserDeletedObjectIdentitiesItemCustom`].
        Custom(Box<EventStreamCloudEventUserDeletedObjectIdentitiesItemCustom>) => auth0_sdk_core::union::Shape::Object { constants: &[("provider", &["custom"])], typical: &[], required: &["connection", "isSocial", "provider", "user_id"], known: &["connection", "isSocial", "profileData", "provider", "user_id"] },
        /// A [`EventStreamCloudEventUserDeletedObjectIdentitiesItemDatabase`].
        Database(Box<EventStreamCloudEventUserDeletedObjectIdentitiesItemDatabase>) => auth0_sdk_core::union::Shape::Object { constants: &[("provider", &["auth0"])], typical: &[], required: &["connection", "isSocial", "provider", "user_id"], known: &["connection", "isSocial", "profileData", "provider", "user_id"] },
        /// A [`EventStreamCloudEventUserDeletedObjectIdentitiesItemEnterprise`].
        Enterprise(Box<EventStreamCloudEventUserDeletedObjectIdentitiesItemEnterprise>) => auth0_sdk_core::union::Shape::Object { constants: &[("provider", &["ad", "adfs", "google-apps", "ip", "office365", "oidc", "okta", "pingfederate", "samlp", "sharepoint", "waad"])], typical: &[], required: &["connection", "isSocial", "provider", "user_id"], known: &["connection", "isSocial", "profileData", "provider", "user_id"] },
        /// A [`EventStreamCloudEventUserDeletedObjectIdentitiesItemPasswordless`].
        Passwordless(Box<EventStreamCloudEventUserDeletedObjectIdentitiesItemPasswordless>) => auth0_sdk_core::union::Shape::Object { constants: &[("provider", &["email", "sms"])], typical: &[], required: &["connection", "isSocial", "provider", "user_id"], known: &["connection", "isSocial", "profileData", "provider", "user_id"] },
        /// A [`EventStreamCloudEventUserDeletedObjectIdentitiesItemSocial`].
        Social(Box<EventStreamCloudEventUserDeletedObjectIdentitiesItemSocial>) => auth0_sdk_core::union::Shape::Object { constants: &[("provider", &["amazon", "apple", "dropbox", "bitbucket", "auth0-oidc", "baidu", "bitly", "box", "daccount", "dwolla", "evernote-sandbox", "evernote", "exact", "facebook", "fitbit", "github", "google-oauth2", "instagram", "line", "linkedin", "oauth1", "oauth2", "paypal", "paypal-sandbox", "planningcenter", "salesforce-community", "salesforce-sandbox", "salesforce", "shopify", "soundcloud", "thirtysevensignals", "twitter", "untapped", "vkontakte", "weibo", "windowslive", "wordpress", "yahoo", "yandex"])], typical: &[], required: &["connection", "isSocial", "provider", "user_id"], known: &["connection", "isSocial", "profileData", "provider", "user_id"] },
    }
}
auth0_sdk_core::union_from!(EventStreamCloudEventUserDeletedObjectIdentitiesItemCustom => EventStreamCloudEventUserDeletedObjectIdentitiesItem::Custom);
auth0_sdk_core::union_from!(EventStreamCloudEventUserDeletedObjectIdentitiesItemDatabase => EventStreamCloudEventUserDeletedObjectIdentitiesItem::Database);
auth0_sdk_core::union_from!(EventStreamCloudEventUserDeletedObjectIdentitiesItemEnterprise => EventStreamCloudEventUserDeletedObjectIdentitiesItem::Enterprise);
auth0_sdk_core::union_from!(EventStreamCloudEventUserDeletedObjectIdentitiesItemPasswordless => EventStreamCloudEventUserDeletedObjectIdentitiesItem::Passwordless);
auth0_sdk_core::union_from!(EventStreamCloudEventUserDeletedObjectIdentitiesItemSocial => EventStreamCloudEventUserDeletedObjectIdentitiesItem::Social);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserDeletedObjectIdentitiesItemCustom {
    /// `connection`.
    ///
    /// Matches `^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$`.
    pub connection: String,
    /// `isSocial`.
    #[serde(rename = "isSocial")]
    pub is_social: bool,
    /// `profileData`.
    #[serde(rename = "profileData", default, skip_serializing_if = "Option::is_none")]
    pub profile_data: Option<
        EventStreamCloudEventUserDeletedObjectIdentitiesItemCustomProfileData,
    >,
    /// `provider`.
    pub provider: EventStreamCloudEventUserDeletedObjectIdentitiesItemCustomProviderEnum,
    /// `user_id`.
    pub user_id: EventStreamCloudEventUserDeletedObjectIdentitiesItemCustomUserId,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserDeletedObjectIdentitiesItemCustomProfileData {
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `username`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9_+\-.!#\$\^'~@']*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug
for EventStreamCloudEventUserDeletedObjectIdentitiesItemCustomProfileData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(
                "EventStreamCloudEventUserDeletedObjectIdentitiesItemCustomProfileData",
            )
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserDeletedObjectIdentitiesItemCustomProviderEnum {
        /// `custom`
        Custom = "custom",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserDeletedObjectIdentitiesItemCustomUserId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A whole number.
        Integer(i64) => auth0_sdk_core::union::Shape::Integer,
    }
}
auth0_sdk_core::union_from_text!(EventStreamCloudEventUserDeletedObjectIdentitiesItemCustomUserId::String);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserDeletedObjectIdentitiesItemDatabase {
    /// `connection`.
    ///
    /// Matches `^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$`.
    pub connection: String,
    /// `isSocial`.
    #[serde(rename = "isSocial")]
    pub is_social: bool,
    /// `profileData`.
    #[serde(rename = "profileData", default, skip_serializing_if = "Option::is_none")]
    pub profile_data: Option<
        EventStreamCloudEventUserDeletedObjectIdentitiesItemDatabaseProfileData,
    >,
    /// `provider`.
    pub provider: EventStreamCloudEventUserDeletedObjectIdentitiesItemDatabaseProviderEnum,
    /// `user_id`.
    pub user_id: EventStreamCloudEventUserDeletedObjectIdentitiesItemDatabaseUserId,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserDeletedObjectIdentitiesItemDatabaseProfileData {
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `username`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9_+\-.!#\$\^'~@']*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug
for EventStreamCloudEventUserDeletedObjectIdentitiesItemDatabaseProfileData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(
                "EventStreamCloudEventUserDeletedObjectIdentitiesItemDatabaseProfileData",
            )
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserDeletedObjectIdentitiesItemDatabaseProviderEnum {
        /// `auth0`
        Auth0 = "auth0",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserDeletedObjectIdentitiesItemDatabaseUserId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A whole number.
        Integer(i64) => auth0_sdk_core::union::Shape::Integer,
    }
}
auth0_sdk_core::union_from_text!(EventStreamCloudEventUserDeletedObjectIdentitiesItemDatabaseUserId::String);

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserDeletedObjectIdentitiesItemEnterprise {
    /// `connection`.
    ///
    /// Matches `^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$`.
    pub connection: String,
    /// `isSocial`.
    #[serde(rename = "isSocial")]
    pub is_social: bool,
    /// `profileData`.
    #[serde(rename = "profileData", default, skip_serializing_if = "Option::is_none")]
    pub profile_data: Option<
        EventStreamCloudEventUserDeletedObjectIdentitiesItemEnterpriseProfileData,
    >,
    /// `provider`.
    pub provider: EventStreamCloudEventUserDeletedObjectIdentitiesItemEnterpriseProviderEnum,
    /// `user_id`.
    pub user_id: EventStreamCloudEventUserDeletedObjectIdentitiesItemEnterpriseUserId,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for EventStreamCloudEventUserDeletedObjectIdentitiesItemEnterprise {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventStreamCloudEventUserDeletedObjectIdentitiesItemEnterprise")
            .field("connection", &self.connection)
            .field("is_social", &self.is_social)
            .field("profile_data", &self.profile_data)
            .field("provider", &self.provider)
            .field("user_id", &self.user_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserDeletedObjectIdentitiesItemEnterpriseProfileData {
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `username`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9_+\-.!#\$\^'~@']*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug
for EventStreamCloudEventUserDeletedObjectIdentitiesItemEnterpriseProfileData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(
                "EventStreamCloudEventUserDeletedObjectIdentitiesItemEnterpriseProfileData",
            )
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserDeletedObjectIdentitiesItemEnterpriseProviderEnum {
        /// `ad`
        Ad = "ad",
        /// `adfs`
        Adfs = "adfs",
        /// `google-apps`
        GoogleApps = "google-apps",
        /// `ip`
        Ip = "ip",
        /// `office365`
        Office365 = "office365",
        /// `oidc`
        Oidc = "oidc",
        /// `okta`
        Okta = "okta",
        /// `pingfederate`
        Pingfederate = "pingfederate",
        /// `samlp`
        Samlp = "samlp",
        /// `sharepoint`
        Sharepoint = "sharepoint",
        /// `waad`
        Waad = "waad",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserDeletedObjectIdentitiesItemEnterpriseUserId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A whole number.
        Integer(i64) => auth0_sdk_core::union::Shape::Integer,
    }
}
auth0_sdk_core::union_from_text!(EventStreamCloudEventUserDeletedObjectIdentitiesItemEnterpriseUserId::String);

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserDeletedObjectIdentitiesItemPasswordless {
    /// `connection`.
    ///
    /// Matches `^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$`.
    pub connection: String,
    /// `isSocial`.
    #[serde(rename = "isSocial")]
    pub is_social: bool,
    /// `profileData`.
    #[serde(rename = "profileData", default, skip_serializing_if = "Option::is_none")]
    pub profile_data: Option<
        EventStreamCloudEventUserDeletedObjectIdentitiesItemPasswordlessProfileData,
    >,
    /// `provider`.
    pub provider: EventStreamCloudEventUserDeletedObjectIdentitiesItemPasswordlessProviderEnum,
    /// `user_id`.
    pub user_id: EventStreamCloudEventUserDeletedObjectIdentitiesItemPasswordlessUserId,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug
for EventStreamCloudEventUserDeletedObjectIdentitiesItemPasswordless {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(
                "EventStreamCloudEventUserDeletedObjectIdentitiesItemPasswordless",
            )
            .field("connection", &self.connection)
            .field("is_social", &self.is_social)
            .field("profile_data", &self.profile_data)
            .field("provider", &self.provider)
            .field("user_id", &self.user_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserDeletedObjectIdentitiesItemPasswordlessProfileData {
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `username`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9_+\-.!#\$\^'~@']*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug
for EventStreamCloudEventUserDeletedObjectIdentitiesItemPasswordlessProfileData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(
                "EventStreamCloudEventUserDeletedObjectIdentitiesItemPasswordlessProfileData",
            )
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserDeletedObjectIdentitiesItemPasswordlessProviderEnum {
        /// `email`
        Email = "email",
        /// `sms`
        Sms = "sms",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserDeletedObjectIdentitiesItemPasswordlessUserId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A whole number.
        Integer(i64) => auth0_sdk_core::union::Shape::Integer,
    }
}
auth0_sdk_core::union_from_text!(EventStreamCloudEventUserDeletedObjectIdentitiesItemPasswordlessUserId::String);

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserDeletedObjectIdentitiesItemSocial {
    /// `connection`.
    ///
    /// Matches `^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$`.
    pub connection: String,
    /// `isSocial`.
    #[serde(rename = "isSocial")]
    pub is_social: bool,
    /// `profileData`.
    #[serde(rename = "profileData", default, skip_serializing_if = "Option::is_none")]
    pub profile_data: Option<
        EventStreamCloudEventUserDeletedObjectIdentitiesItemSocialProfileData,
    >,
    /// `provider`.
    pub provider: EventStreamCloudEventUserDeletedObjectIdentitiesItemSocialProviderEnum,
    /// `user_id`.
    pub user_id: EventStreamCloudEventUserDeletedObjectIdentitiesItemSocialUserId,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for EventStreamCloudEventUserDeletedObjectIdentitiesItemSocial {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventStreamCloudEventUserDeletedObjectIdentitiesItemSocial")
            .field("connection", &self.connection)
            .field("is_social", &self.is_social)
            .field("profile_data", &self.profile_data)
            .field("provider", &self.provider)
            .field("user_id", &self.user_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserDeletedObjectIdentitiesItemSocialProfileData {
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `username`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9_+\-.!#\$\^'~@']*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug
for EventStreamCloudEventUserDeletedObjectIdentitiesItemSocialProfileData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(
                "EventStreamCloudEventUserDeletedObjectIdentitiesItemSocialProfileData",
            )
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserDeletedObjectIdentitiesItemSocialProviderEnum {
        /// `amazon`
        Amazon = "amazon",
        /// `apple`
        Apple = "apple",
        /// `dropbox`
        Dropbox = "dropbox",
        /// `bitbucket`
        Bitbucket = "bitbucket",
        /// `auth0-oidc`
        Auth0Oidc = "auth0-oidc",
        /// `baidu`
        Baidu = "baidu",
        /// `bitly`
        Bitly = "bitly",
        /// `box`
        Box = "box",
        /// `daccount`
        Daccount = "daccount",
        /// `dwolla`
        Dwolla = "dwolla",
        /// `evernote-sandbox`
        EvernoteSandbox = "evernote-sandbox",
        /// `evernote`
        Evernote = "evernote",
        /// `exact`
        Exact = "exact",
        /// `facebook`
        Facebook = "facebook",
        /// `fitbit`
        Fitbit = "fitbit",
        /// `github`
        Github = "github",
        /// `google-oauth2`
        GoogleOauth2 = "google-oauth2",
        /// `instagram`
        Instagram = "instagram",
        /// `line`
        Line = "line",
        /// `linkedin`
        Linkedin = "linkedin",
        /// `oauth1`
        Oauth1 = "oauth1",
        /// `oauth2`
        Oauth2 = "oauth2",
        /// `paypal`
        Paypal = "paypal",
        /// `paypal-sandbox`
        PaypalSandbox = "paypal-sandbox",
        /// `planningcenter`
        Planningcenter = "planningcenter",
        /// `salesforce-community`
        SalesforceCommunity = "salesforce-community",
        /// `salesforce-sandbox`
        SalesforceSandbox = "salesforce-sandbox",
        /// `salesforce`
        Salesforce = "salesforce",
        /// `shopify`
        Shopify = "shopify",
        /// `soundcloud`
        Soundcloud = "soundcloud",
        /// `thirtysevensignals`
        Thirtysevensignals = "thirtysevensignals",
        /// `twitter`
        Twitter = "twitter",
        /// `untapped`
        Untapped = "untapped",
        /// `vkontakte`
        Vkontakte = "vkontakte",
        /// `weibo`
        Weibo = "weibo",
        /// `windowslive`
        Windowslive = "windowslive",
        /// `wordpress`
        Wordpress = "wordpress",
        /// `yahoo`
        Yahoo = "yahoo",
        /// `yandex`
        Yandex = "yandex",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserDeletedObjectIdentitiesItemSocialUserId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A whole number.
        Integer(i64) => auth0_sdk_core::union::Shape::Integer,
    }
}
auth0_sdk_core::union_from_text!(EventStreamCloudEventUserDeletedObjectIdentitiesItemSocialUserId::String);

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserDeletedTypeEnum {
        /// `user.deleted`
        UserDeleted = "user.deleted",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserUpdated {
    /// `event`.
    pub event: EventStreamCloudEventUserUpdatedCloudEvent,
    /// `offset`.
    pub offset: String,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventUserUpdatedTypeEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserUpdatedCloudEvent {
    /// `a0purpose`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a0purpose: Option<EventStreamCloudEventA0PurposeEnum>,
    /// `a0stream`.
    ///
    /// Matches `est_[a-zA-Z0-9]{16}`.
    pub a0stream: String,
    /// `a0tenant`.
    ///
    /// At least 3 characters. At most 63 characters. Matches `[a-z0-9][-a-z0-9]{1,62}[a-z0-9]`.
    pub a0tenant: String,
    /// `data`.
    pub data: EventStreamCloudEventUserUpdatedData,
    /// `id`.
    ///
    /// Matches `evt_[a-zA-Z0-9]{16}`.
    pub id: String,
    /// `source`.
    pub source: String,
    /// `specversion`.
    pub specversion: EventStreamCloudEventSpecVersionEnum,
    /// `time`.
    pub time: auth0_sdk_core::DateTime,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamCloudEventUserUpdatedCloudEventTypeEnum,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserUpdatedCloudEventTypeEnum {
        /// `user.updated`
        UserUpdated = "user.updated",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserUpdatedData {
    /// `context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<EventStreamCloudEventContext>,
    /// `object`.
    pub object: EventStreamCloudEventUserUpdatedObject,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserUpdatedObject {
    /// `app_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `blocked`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// `created_at`.
    pub created_at: auth0_sdk_core::DateTime,
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `identities`.
    pub identities: Vec<EventStreamCloudEventUserUpdatedObjectIdentitiesItem>,
    /// `last_ip`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_ip: Option<String>,
    /// `last_login`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_login: Option<auth0_sdk_core::DateTime>,
    /// `logins_count`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logins_count: Option<i64>,
    /// `multifactor`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multifactor: Option<Vec<String>>,
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `nickname`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// `phone_number`.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `picture`.
    ///
    /// Format: uri.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// `updated_at`.
    pub updated_at: auth0_sdk_core::DateTime,
    /// `user_id`.
    pub user_id: String,
    /// `user_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `username`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9_+\-.!#\$\^'~@']*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for EventStreamCloudEventUserUpdatedObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventStreamCloudEventUserUpdatedObject")
            .field("app_metadata", &self.app_metadata)
            .field("blocked", &self.blocked)
            .field("created_at", &self.created_at)
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("identities", &self.identities)
            .field("last_ip", &self.last_ip)
            .field("last_login", &self.last_login)
            .field("logins_count", &self.logins_count)
            .field("multifactor", &self.multifactor)
            .field("name", &self.name)
            .field("nickname", &self.nickname)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("picture", &self.picture)
            .field("updated_at", &self.updated_at)
            .field("user_id", &self.user_id)
            .field("user_metadata", &self.user_metadata)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserUpdatedObjectIdentitiesItem {
        /// A [`EventStreamCloudEventUserUpdatedObjectIdentitiesItemCustom`].
        Custom(Box<EventStreamCloudEventUserUpdatedObjectIdentitiesItemCustom>) => auth0_sdk_core::union::Shape::Object { constants: &[("provider", &["custom"])], typical: &[], required: &["connection", "isSocial", "provider", "user_id"], known: &["connection", "isSocial", "profileData", "provider", "user_id"] },
        /// A [`EventStreamCloudEventUserUpdatedObjectIdentitiesItemDatabase`].
        Database(Box<EventStreamCloudEventUserUpdatedObjectIdentitiesItemDatabase>) => auth0_sdk_core::union::Shape::Object { constants: &[("provider", &["auth0"])], typical: &[], required: &["connection", "isSocial", "provider", "user_id"], known: &["connection", "isSocial", "profileData", "provider", "user_id"] },
        /// A [`EventStreamCloudEventUserUpdatedObjectIdentitiesItemEnterprise`].
        Enterprise(Box<EventStreamCloudEventUserUpdatedObjectIdentitiesItemEnterprise>) => auth0_sdk_core::union::Shape::Object { constants: &[("provider", &["ad", "adfs", "google-apps", "ip", "office365", "oidc", "okta", "pingfederate", "samlp", "sharepoint", "waad"])], typical: &[], required: &["connection", "isSocial", "provider", "user_id"], known: &["connection", "isSocial", "profileData", "provider", "user_id"] },
        /// A [`EventStreamCloudEventUserUpdatedObjectIdentitiesItemPasswordless`].
        Passwordless(Box<EventStreamCloudEventUserUpdatedObjectIdentitiesItemPasswordless>) => auth0_sdk_core::union::Shape::Object { constants: &[("provider", &["email", "sms"])], typical: &[], required: &["connection", "isSocial", "provider", "user_id"], known: &["connection", "isSocial", "profileData", "provider", "user_id"] },
        /// A [`EventStreamCloudEventUserUpdatedObjectIdentitiesItemSocial`].
        Social(Box<EventStreamCloudEventUserUpdatedObjectIdentitiesItemSocial>) => auth0_sdk_core::union::Shape::Object { constants: &[("provider", &["amazon", "apple", "dropbox", "bitbucket", "auth0-oidc", "baidu", "bitly", "box", "daccount", "dwolla", "evernote-sandbox", "evernote", "exact", "facebook", "fitbit", "github", "google-oauth2", "instagram", "line", "linkedin", "oauth1", "oauth2", "paypal", "paypal-sandbox", "planningcenter", "salesforce-community", "salesforce-sandbox", "salesforce", "shopify", "soundcloud", "thirtysevensignals", "twitter", "untapped", "vkontakte", "weibo", "windowslive", "wordpress", "yahoo", "yandex"])], typical: &[], required: &["connection", "isSocial", "provider", "user_id"], known: &["connection", "isSocial", "profileData", "provider", "user_id"] },
    }
}
auth0_sdk_core::union_from!(EventStreamCloudEventUserUpdatedObjectIdentitiesItemCustom => EventStreamCloudEventUserUpdatedObjectIdentitiesItem::Custom);
auth0_sdk_core::union_from!(EventStreamCloudEventUserUpdatedObjectIdentitiesItemDatabase => EventStreamCloudEventUserUpdatedObjectIdentitiesItem::Database);
auth0_sdk_core::union_from!(EventStreamCloudEventUserUpdatedObjectIdentitiesItemEnterprise => EventStreamCloudEventUserUpdatedObjectIdentitiesItem::Enterprise);
auth0_sdk_core::union_from!(EventStreamCloudEventUserUpdatedObjectIdentitiesItemPasswordless => EventStreamCloudEventUserUpdatedObjectIdentitiesItem::Passwordless);
auth0_sdk_core::union_from!(EventStreamCloudEventUserUpdatedObjectIdentitiesItemSocial => EventStreamCloudEventUserUpdatedObjectIdentitiesItem::Social);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserUpdatedObjectIdentitiesItemCustom {
    /// `connection`.
    ///
    /// Matches `^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$`.
    pub connection: String,
    /// `isSocial`.
    #[serde(rename = "isSocial")]
    pub is_social: bool,
    /// `profileData`.
    #[serde(rename = "profileData", default, skip_serializing_if = "Option::is_none")]
    pub profile_data: Option<
        EventStreamCloudEventUserUpdatedObjectIdentitiesItemCustomProfileData,
    >,
    /// `provider`.
    pub provider: EventStreamCloudEventUserUpdatedObjectIdentitiesItemCustomProviderEnum,
    /// `user_id`.
    pub user_id: EventStreamCloudEventUserUpdatedObjectIdentitiesItemCustomUserId,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserUpdatedObjectIdentitiesItemCustomProfileData {
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `username`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9_+\-.!#\$\^'~@']*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug
for EventStreamCloudEventUserUpdatedObjectIdentitiesItemCustomProfileData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(
                "EventStreamCloudEventUserUpdatedObjectIdentitiesItemCustomProfileData",
            )
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserUpdatedObjectIdentitiesItemCustomProviderEnum {
        /// `custom`
        Custom = "custom",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserUpdatedObjectIdentitiesItemCustomUserId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A whole number.
        Integer(i64) => auth0_sdk_core::union::Shape::Integer,
    }
}
auth0_sdk_core::union_from_text!(EventStreamCloudEventUserUpdatedObjectIdentitiesItemCustomUserId::String);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserUpdatedObjectIdentitiesItemDatabase {
    /// `connection`.
    ///
    /// Matches `^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$`.
    pub connection: String,
    /// `isSocial`.
    #[serde(rename = "isSocial")]
    pub is_social: bool,
    /// `profileData`.
    #[serde(rename = "profileData", default, skip_serializing_if = "Option::is_none")]
    pub profile_data: Option<
        EventStreamCloudEventUserUpdatedObjectIdentitiesItemDatabaseProfileData,
    >,
    /// `provider`.
    pub provider: EventStreamCloudEventUserUpdatedObjectIdentitiesItemDatabaseProviderEnum,
    /// `user_id`.
    pub user_id: EventStreamCloudEventUserUpdatedObjectIdentitiesItemDatabaseUserId,
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserUpdatedObjectIdentitiesItemDatabaseProfileData {
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `username`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9_+\-.!#\$\^'~@']*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug
for EventStreamCloudEventUserUpdatedObjectIdentitiesItemDatabaseProfileData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(
                "EventStreamCloudEventUserUpdatedObjectIdentitiesItemDatabaseProfileData",
            )
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserUpdatedObjectIdentitiesItemDatabaseProviderEnum {
        /// `auth0`
        Auth0 = "auth0",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserUpdatedObjectIdentitiesItemDatabaseUserId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A whole number.
        Integer(i64) => auth0_sdk_core::union::Shape::Integer,
    }
}
auth0_sdk_core::union_from_text!(EventStreamCloudEventUserUpdatedObjectIdentitiesItemDatabaseUserId::String);

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserUpdatedObjectIdentitiesItemEnterprise {
    /// `connection`.
    ///
    /// Matches `^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$`.
    pub connection: String,
    /// `isSocial`.
    #[serde(rename = "isSocial")]
    pub is_social: bool,
    /// `profileData`.
    #[serde(rename = "profileData", default, skip_serializing_if = "Option::is_none")]
    pub profile_data: Option<
        EventStreamCloudEventUserUpdatedObjectIdentitiesItemEnterpriseProfileData,
    >,
    /// `provider`.
    pub provider: EventStreamCloudEventUserUpdatedObjectIdentitiesItemEnterpriseProviderEnum,
    /// `user_id`.
    pub user_id: EventStreamCloudEventUserUpdatedObjectIdentitiesItemEnterpriseUserId,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for EventStreamCloudEventUserUpdatedObjectIdentitiesItemEnterprise {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventStreamCloudEventUserUpdatedObjectIdentitiesItemEnterprise")
            .field("connection", &self.connection)
            .field("is_social", &self.is_social)
            .field("profile_data", &self.profile_data)
            .field("provider", &self.provider)
            .field("user_id", &self.user_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserUpdatedObjectIdentitiesItemEnterpriseProfileData {
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `username`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9_+\-.!#\$\^'~@']*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug
for EventStreamCloudEventUserUpdatedObjectIdentitiesItemEnterpriseProfileData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(
                "EventStreamCloudEventUserUpdatedObjectIdentitiesItemEnterpriseProfileData",
            )
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserUpdatedObjectIdentitiesItemEnterpriseProviderEnum {
        /// `ad`
        Ad = "ad",
        /// `adfs`
        Adfs = "adfs",
        /// `google-apps`
        GoogleApps = "google-apps",
        /// `ip`
        Ip = "ip",
        /// `office365`
        Office365 = "office365",
        /// `oidc`
        Oidc = "oidc",
        /// `okta`
        Okta = "okta",
        /// `pingfederate`
        Pingfederate = "pingfederate",
        /// `samlp`
        Samlp = "samlp",
        /// `sharepoint`
        Sharepoint = "sharepoint",
        /// `waad`
        Waad = "waad",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserUpdatedObjectIdentitiesItemEnterpriseUserId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A whole number.
        Integer(i64) => auth0_sdk_core::union::Shape::Integer,
    }
}
auth0_sdk_core::union_from_text!(EventStreamCloudEventUserUpdatedObjectIdentitiesItemEnterpriseUserId::String);

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserUpdatedObjectIdentitiesItemPasswordless {
    /// `connection`.
    ///
    /// Matches `^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$`.
    pub connection: String,
    /// `isSocial`.
    #[serde(rename = "isSocial")]
    pub is_social: bool,
    /// `profileData`.
    #[serde(rename = "profileData", default, skip_serializing_if = "Option::is_none")]
    pub profile_data: Option<
        EventStreamCloudEventUserUpdatedObjectIdentitiesItemPasswordlessProfileData,
    >,
    /// `provider`.
    pub provider: EventStreamCloudEventUserUpdatedObjectIdentitiesItemPasswordlessProviderEnum,
    /// `user_id`.
    pub user_id: EventStreamCloudEventUserUpdatedObjectIdentitiesItemPasswordlessUserId,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug
for EventStreamCloudEventUserUpdatedObjectIdentitiesItemPasswordless {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(
                "EventStreamCloudEventUserUpdatedObjectIdentitiesItemPasswordless",
            )
            .field("connection", &self.connection)
            .field("is_social", &self.is_social)
            .field("profile_data", &self.profile_data)
            .field("provider", &self.provider)
            .field("user_id", &self.user_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserUpdatedObjectIdentitiesItemPasswordlessProfileData {
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `username`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9_+\-.!#\$\^'~@']*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug
for EventStreamCloudEventUserUpdatedObjectIdentitiesItemPasswordlessProfileData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(
                "EventStreamCloudEventUserUpdatedObjectIdentitiesItemPasswordlessProfileData",
            )
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserUpdatedObjectIdentitiesItemPasswordlessProviderEnum {
        /// `email`
        Email = "email",
        /// `sms`
        Sms = "sms",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserUpdatedObjectIdentitiesItemPasswordlessUserId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A whole number.
        Integer(i64) => auth0_sdk_core::union::Shape::Integer,
    }
}
auth0_sdk_core::union_from_text!(EventStreamCloudEventUserUpdatedObjectIdentitiesItemPasswordlessUserId::String);

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserUpdatedObjectIdentitiesItemSocial {
    /// `connection`.
    ///
    /// Matches `^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$`.
    pub connection: String,
    /// `isSocial`.
    #[serde(rename = "isSocial")]
    pub is_social: bool,
    /// `profileData`.
    #[serde(rename = "profileData", default, skip_serializing_if = "Option::is_none")]
    pub profile_data: Option<
        EventStreamCloudEventUserUpdatedObjectIdentitiesItemSocialProfileData,
    >,
    /// `provider`.
    pub provider: EventStreamCloudEventUserUpdatedObjectIdentitiesItemSocialProviderEnum,
    /// `user_id`.
    pub user_id: EventStreamCloudEventUserUpdatedObjectIdentitiesItemSocialUserId,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for EventStreamCloudEventUserUpdatedObjectIdentitiesItemSocial {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventStreamCloudEventUserUpdatedObjectIdentitiesItemSocial")
            .field("connection", &self.connection)
            .field("is_social", &self.is_social)
            .field("profile_data", &self.profile_data)
            .field("provider", &self.provider)
            .field("user_id", &self.user_id)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserUpdatedObjectIdentitiesItemSocialProfileData {
    /// `email`.
    ///
    /// Format: email.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `email_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// `family_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// `given_name`.
    ///
    /// At least 1 character. At most 150 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 300 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `phone_number`.
    ///
    /// Matches `^\+[0-9]{1,15}$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// `phone_verified`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// `username`.
    ///
    /// At least 1 character. At most 128 characters. Matches `^[a-zA-Z0-9_+\-.!#\$\^'~@']*$`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug
for EventStreamCloudEventUserUpdatedObjectIdentitiesItemSocialProfileData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(
                "EventStreamCloudEventUserUpdatedObjectIdentitiesItemSocialProfileData",
            )
            .field("email", &self.email)
            .field("email_verified", &self.email_verified)
            .field("family_name", &self.family_name)
            .field("given_name", &self.given_name)
            .field("name", &self.name)
            .field("phone_number", &self.phone_number)
            .field("phone_verified", &self.phone_verified)
            .field("username", &self.username)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserUpdatedObjectIdentitiesItemSocialProviderEnum {
        /// `amazon`
        Amazon = "amazon",
        /// `apple`
        Apple = "apple",
        /// `dropbox`
        Dropbox = "dropbox",
        /// `bitbucket`
        Bitbucket = "bitbucket",
        /// `auth0-oidc`
        Auth0Oidc = "auth0-oidc",
        /// `baidu`
        Baidu = "baidu",
        /// `bitly`
        Bitly = "bitly",
        /// `box`
        Box = "box",
        /// `daccount`
        Daccount = "daccount",
        /// `dwolla`
        Dwolla = "dwolla",
        /// `evernote-sandbox`
        EvernoteSandbox = "evernote-sandbox",
        /// `evernote`
        Evernote = "evernote",
        /// `exact`
        Exact = "exact",
        /// `facebook`
        Facebook = "facebook",
        /// `fitbit`
        Fitbit = "fitbit",
        /// `github`
        Github = "github",
        /// `google-oauth2`
        GoogleOauth2 = "google-oauth2",
        /// `instagram`
        Instagram = "instagram",
        /// `line`
        Line = "line",
        /// `linkedin`
        Linkedin = "linkedin",
        /// `oauth1`
        Oauth1 = "oauth1",
        /// `oauth2`
        Oauth2 = "oauth2",
        /// `paypal`
        Paypal = "paypal",
        /// `paypal-sandbox`
        PaypalSandbox = "paypal-sandbox",
        /// `planningcenter`
        Planningcenter = "planningcenter",
        /// `salesforce-community`
        SalesforceCommunity = "salesforce-community",
        /// `salesforce-sandbox`
        SalesforceSandbox = "salesforce-sandbox",
        /// `salesforce`
        Salesforce = "salesforce",
        /// `shopify`
        Shopify = "shopify",
        /// `soundcloud`
        Soundcloud = "soundcloud",
        /// `thirtysevensignals`
        Thirtysevensignals = "thirtysevensignals",
        /// `twitter`
        Twitter = "twitter",
        /// `untapped`
        Untapped = "untapped",
        /// `vkontakte`
        Vkontakte = "vkontakte",
        /// `weibo`
        Weibo = "weibo",
        /// `windowslive`
        Windowslive = "windowslive",
        /// `wordpress`
        Wordpress = "wordpress",
        /// `yahoo`
        Yahoo = "yahoo",
        /// `yandex`
        Yandex = "yandex",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserUpdatedObjectIdentitiesItemSocialUserId {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A whole number.
        Integer(i64) => auth0_sdk_core::union::Shape::Integer,
    }
}
auth0_sdk_core::union_from_text!(EventStreamCloudEventUserUpdatedObjectIdentitiesItemSocialUserId::String);

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum EventStreamCloudEventUserUpdatedTypeEnum {
        /// `user.updated`
        UserUpdated = "user.updated",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamDelivery {
    /// `attempts`.
    pub attempts: Vec<EventStreamDeliveryAttempt>,
    /// `event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<EventStreamCloudEvent>,
    /// `event_stream_id`.
    ///
    /// At least 26 characters. At most 26 characters. Format: event-stream-id.
    pub event_stream_id: String,
    /// `event_type`.
    pub event_type: EventStreamDeliveryEventTypeEnum,
    /// `id`.
    pub id: String,
    /// `status`.
    pub status: EventStreamDeliveryStatusEnum,
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamDeliveryAttempt {
    /// `duration`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<f64>,
    /// `error_message`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// `status`.
    pub status: EventStreamDeliveryStatusEnum,
    /// `timestamp`.
    pub timestamp: auth0_sdk_core::DateTime,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    ///
    /// At most 33 characters.
    pub enum EventStreamDeliveryEventTypeEnum {
        /// `group.created`
        GroupCreated = "group.created",
        /// `group.deleted`
        GroupDeleted = "group.deleted",
        /// `group.member.added`
        GroupMemberAdded = "group.member.added",
        /// `group.member.deleted`
        GroupMemberDeleted = "group.member.deleted",
        /// `group.role.assigned`
        GroupRoleAssigned = "group.role.assigned",
        /// `group.role.deleted`
        GroupRoleDeleted = "group.role.deleted",
        /// `group.updated`
        GroupUpdated = "group.updated",
        /// `organization.connection.added`
        OrganizationConnectionAdded = "organization.connection.added",
        /// `organization.connection.removed`
        OrganizationConnectionRemoved = "organization.connection.removed",
        /// `organization.connection.updated`
        OrganizationConnectionUpdated = "organization.connection.updated",
        /// `organization.created`
        OrganizationCreated = "organization.created",
        /// `organization.deleted`
        OrganizationDeleted = "organization.deleted",
        /// `organization.group.role.assigned`
        OrganizationGroupRoleAssigned = "organization.group.role.assigned",
        /// `organization.group.role.deleted`
        OrganizationGroupRoleDeleted = "organization.group.role.deleted",
        /// `organization.member.added`
        OrganizationMemberAdded = "organization.member.added",
        /// `organization.member.deleted`
        OrganizationMemberDeleted = "organization.member.deleted",
        /// `organization.member.role.assigned`
        OrganizationMemberRoleAssigned = "organization.member.role.assigned",
        /// `organization.member.role.deleted`
        OrganizationMemberRoleDeleted = "organization.member.role.deleted",
        /// `organization.updated`
        OrganizationUpdated = "organization.updated",
        /// `user.created`
        UserCreated = "user.created",
        /// `user.deleted`
        UserDeleted = "user.deleted",
        /// `user.updated`
        UserUpdated = "user.updated",
        /// `connection.created`
        ConnectionCreated = "connection.created",
        /// `connection.deleted`
        ConnectionDeleted = "connection.deleted",
        /// `connection.updated`
        ConnectionUpdated = "connection.updated",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// At most 6 characters.
    pub enum EventStreamDeliveryStatusEnum {
        /// `failed`
        Failed = "failed",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum EventStreamDestinationPatch {
        /// A [`EventStreamWebhookDestination`].
        Webhook(Box<EventStreamWebhookDestination>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["webhook"])], typical: &[], required: &["configuration", "type"], known: &["configuration", "type"] },
        /// A [`EventStreamActionDestination`].
        Action(Box<EventStreamActionDestination>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["action"])], typical: &[], required: &["configuration", "type"], known: &["configuration", "type"] },
    }
}
auth0_sdk_core::union_from!(EventStreamWebhookDestination => EventStreamDestinationPatch::Webhook);
auth0_sdk_core::union_from!(EventStreamActionDestination => EventStreamDestinationPatch::Action);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum EventStreamEventBridgeAwsRegionEnum {
        /// `af-south-1`
        AfSouth1 = "af-south-1",
        /// `ap-east-1`
        ApEast1 = "ap-east-1",
        /// `ap-east-2`
        ApEast2 = "ap-east-2",
        /// `ap-northeast-1`
        ApNortheast1 = "ap-northeast-1",
        /// `ap-northeast-2`
        ApNortheast2 = "ap-northeast-2",
        /// `ap-northeast-3`
        ApNortheast3 = "ap-northeast-3",
        /// `ap-south-1`
        ApSouth1 = "ap-south-1",
        /// `ap-south-2`
        ApSouth2 = "ap-south-2",
        /// `ap-southeast-1`
        ApSoutheast1 = "ap-southeast-1",
        /// `ap-southeast-2`
        ApSoutheast2 = "ap-southeast-2",
        /// `ap-southeast-3`
        ApSoutheast3 = "ap-southeast-3",
        /// `ap-southeast-4`
        ApSoutheast4 = "ap-southeast-4",
        /// `ap-southeast-5`
        ApSoutheast5 = "ap-southeast-5",
        /// `ap-southeast-6`
        ApSoutheast6 = "ap-southeast-6",
        /// `ap-southeast-7`
        ApSoutheast7 = "ap-southeast-7",
        /// `ca-central-1`
        CaCentral1 = "ca-central-1",
        /// `ca-west-1`
        CaWest1 = "ca-west-1",
        /// `eu-central-1`
        EuCentral1 = "eu-central-1",
        /// `eu-central-2`
        EuCentral2 = "eu-central-2",
        /// `eu-north-1`
        EuNorth1 = "eu-north-1",
        /// `eu-south-1`
        EuSouth1 = "eu-south-1",
        /// `eu-south-2`
        EuSouth2 = "eu-south-2",
        /// `eu-west-1`
        EuWest1 = "eu-west-1",
        /// `eu-west-2`
        EuWest2 = "eu-west-2",
        /// `eu-west-3`
        EuWest3 = "eu-west-3",
        /// `il-central-1`
        IlCentral1 = "il-central-1",
        /// `me-central-1`
        MeCentral1 = "me-central-1",
        /// `me-south-1`
        MeSouth1 = "me-south-1",
        /// `mx-central-1`
        MxCentral1 = "mx-central-1",
        /// `sa-east-1`
        SaEast1 = "sa-east-1",
        /// `us-gov-east-1`
        UsGovEast1 = "us-gov-east-1",
        /// `us-gov-west-1`
        UsGovWest1 = "us-gov-west-1",
        /// `us-east-1`
        UsEast1 = "us-east-1",
        /// `us-east-2`
        UsEast2 = "us-east-2",
        /// `us-west-1`
        UsWest1 = "us-west-1",
        /// `us-west-2`
        UsWest2 = "us-west-2",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamEventBridgeConfiguration {
    /// `aws_account_id`.
    ///
    /// Matches `^\d{12}$`.
    pub aws_account_id: String,
    /// `aws_partner_event_source`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aws_partner_event_source: Option<String>,
    /// `aws_region`.
    pub aws_region: EventStreamEventBridgeAwsRegionEnum,
}
impl EventStreamEventBridgeConfiguration {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        aws_account_id: impl Into<String>,
        aws_region: impl Into<EventStreamEventBridgeAwsRegionEnum>,
    ) -> Self {
        Self {
            aws_account_id: aws_account_id.into(),
            aws_partner_event_source: Default::default(),
            aws_region: aws_region.into(),
        }
    }
    /// `aws_partner_event_source`.
    #[must_use]
    pub fn aws_partner_event_source(
        mut self,
        aws_partner_event_source: impl Into<String>,
    ) -> Self {
        self.aws_partner_event_source = Some(aws_partner_event_source.into());
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamEventBridgeDestination {
    /// `configuration`.
    pub configuration: EventStreamEventBridgeConfiguration,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamEventBridgeDestinationTypeEnum,
}
impl EventStreamEventBridgeDestination {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(configuration: EventStreamEventBridgeConfiguration) -> Self {
        Self {
            configuration: configuration,
            type_: EventStreamEventBridgeDestinationTypeEnum::Eventbridge,
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum EventStreamEventBridgeDestinationTypeEnum {
        /// `eventbridge`
        Eventbridge = "eventbridge",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamEventBridgeResponse {
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `destination`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub destination: Option<EventStreamEventBridgeDestination>,
    /// `id`.
    ///
    /// At least 26 characters. At most 26 characters. Format: event-stream-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<EventStreamStatusEnum>,
    /// `subscriptions`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscriptions: Option<Vec<EventStreamSubscription>>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for EventStreamEventBridgeResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventStreamEventBridgeResponse")
            .field("created_at", &self.created_at)
            .field("destination", &self.destination)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("status", &self.status)
            .field("subscriptions", &self.subscriptions)
            .field("updated_at", &self.updated_at)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum EventStreamEventTypeEnum {
        /// `group.created`
        GroupCreated = "group.created",
        /// `group.deleted`
        GroupDeleted = "group.deleted",
        /// `group.member.added`
        GroupMemberAdded = "group.member.added",
        /// `group.member.deleted`
        GroupMemberDeleted = "group.member.deleted",
        /// `group.role.assigned`
        GroupRoleAssigned = "group.role.assigned",
        /// `group.role.deleted`
        GroupRoleDeleted = "group.role.deleted",
        /// `group.updated`
        GroupUpdated = "group.updated",
        /// `organization.connection.added`
        OrganizationConnectionAdded = "organization.connection.added",
        /// `organization.connection.removed`
        OrganizationConnectionRemoved = "organization.connection.removed",
        /// `organization.connection.updated`
        OrganizationConnectionUpdated = "organization.connection.updated",
        /// `organization.created`
        OrganizationCreated = "organization.created",
        /// `organization.deleted`
        OrganizationDeleted = "organization.deleted",
        /// `organization.group.role.assigned`
        OrganizationGroupRoleAssigned = "organization.group.role.assigned",
        /// `organization.group.role.deleted`
        OrganizationGroupRoleDeleted = "organization.group.role.deleted",
        /// `organization.member.added`
        OrganizationMemberAdded = "organization.member.added",
        /// `organization.member.deleted`
        OrganizationMemberDeleted = "organization.member.deleted",
        /// `organization.member.role.assigned`
        OrganizationMemberRoleAssigned = "organization.member.role.assigned",
        /// `organization.member.role.deleted`
        OrganizationMemberRoleDeleted = "organization.member.role.deleted",
        /// `organization.updated`
        OrganizationUpdated = "organization.updated",
        /// `user.created`
        UserCreated = "user.created",
        /// `user.deleted`
        UserDeleted = "user.deleted",
        /// `user.updated`
        UserUpdated = "user.updated",
        /// `connection.created`
        ConnectionCreated = "connection.created",
        /// `connection.deleted`
        ConnectionDeleted = "connection.deleted",
        /// `connection.updated`
        ConnectionUpdated = "connection.updated",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum EventStreamResponse {
        /// A [`EventStreamWebhookResponse`].
        Webhook(Box<EventStreamWebhookResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("/destination/type", &["webhook"])], typical: &[], required: &[], known: &["created_at", "destination", "id", "name", "status", "subscriptions", "updated_at"] },
        /// A [`EventStreamEventBridgeResponse`].
        EventBridge(Box<EventStreamEventBridgeResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("/destination/type", &["eventbridge"])], typical: &[], required: &[], known: &["created_at", "destination", "id", "name", "status", "subscriptions", "updated_at"] },
        /// A [`EventStreamActionResponse`].
        Action(Box<EventStreamActionResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("/destination/type", &["action"])], typical: &[], required: &[], known: &["created_at", "destination", "id", "name", "status", "subscriptions", "updated_at"] },
    }
}
auth0_sdk_core::union_from!(EventStreamWebhookResponse => EventStreamResponse::Webhook);
auth0_sdk_core::union_from!(EventStreamEventBridgeResponse => EventStreamResponse::EventBridge);
auth0_sdk_core::union_from!(EventStreamActionResponse => EventStreamResponse::Action);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    ///
    /// At most 8 characters.
    pub enum EventStreamStatusEnum {
        /// `enabled`
        Enabled = "enabled",
        /// `disabled`
        Disabled = "disabled",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum EventStreamSubscribeEventsEventTypeEnum {
        /// `group.created`
        GroupCreated = "group.created",
        /// `group.deleted`
        GroupDeleted = "group.deleted",
        /// `group.member.added`
        GroupMemberAdded = "group.member.added",
        /// `group.member.deleted`
        GroupMemberDeleted = "group.member.deleted",
        /// `group.role.assigned`
        GroupRoleAssigned = "group.role.assigned",
        /// `group.role.deleted`
        GroupRoleDeleted = "group.role.deleted",
        /// `group.updated`
        GroupUpdated = "group.updated",
        /// `organization.connection.added`
        OrganizationConnectionAdded = "organization.connection.added",
        /// `organization.connection.removed`
        OrganizationConnectionRemoved = "organization.connection.removed",
        /// `organization.connection.updated`
        OrganizationConnectionUpdated = "organization.connection.updated",
        /// `organization.created`
        OrganizationCreated = "organization.created",
        /// `organization.deleted`
        OrganizationDeleted = "organization.deleted",
        /// `organization.group.role.assigned`
        OrganizationGroupRoleAssigned = "organization.group.role.assigned",
        /// `organization.group.role.deleted`
        OrganizationGroupRoleDeleted = "organization.group.role.deleted",
        /// `organization.member.added`
        OrganizationMemberAdded = "organization.member.added",
        /// `organization.member.deleted`
        OrganizationMemberDeleted = "organization.member.deleted",
        /// `organization.member.role.assigned`
        OrganizationMemberRoleAssigned = "organization.member.role.assigned",
        /// `organization.member.role.deleted`
        OrganizationMemberRoleDeleted = "organization.member.role.deleted",
        /// `organization.updated`
        OrganizationUpdated = "organization.updated",
        /// `user.created`
        UserCreated = "user.created",
        /// `user.deleted`
        UserDeleted = "user.deleted",
        /// `user.updated`
        UserUpdated = "user.updated",
        /// `connection.created`
        ConnectionCreated = "connection.created",
        /// `connection.deleted`
        ConnectionDeleted = "connection.deleted",
        /// `connection.updated`
        ConnectionUpdated = "connection.updated",
    }
}

auth0_sdk_core::union! {
    /// Answer of `GET /events`.
    pub enum EventStreamSubscribeEventsResponse {
        /// A [`EventStreamCloudEventGroupCreated`].
        GroupCreated(Box<EventStreamCloudEventGroupCreated>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["group.created"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventGroupDeleted`].
        GroupDeleted(Box<EventStreamCloudEventGroupDeleted>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["group.deleted"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventGroupMemberAdded`].
        GroupMemberAdded(Box<EventStreamCloudEventGroupMemberAdded>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["group.member.added"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventGroupMemberDeleted`].
        GroupMemberDeleted(Box<EventStreamCloudEventGroupMemberDeleted>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["group.member.deleted"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventGroupRoleAssigned`].
        GroupRoleAssigned(Box<EventStreamCloudEventGroupRoleAssigned>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["group.role.assigned"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventGroupRoleDeleted`].
        GroupRoleDeleted(Box<EventStreamCloudEventGroupRoleDeleted>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["group.role.deleted"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventGroupUpdated`].
        GroupUpdated(Box<EventStreamCloudEventGroupUpdated>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["group.updated"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventOrgConnectionAdded`].
        OrgConnectionAdded(Box<EventStreamCloudEventOrgConnectionAdded>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["organization.connection.added"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventOrgConnectionRemoved`].
        OrgConnectionRemoved(Box<EventStreamCloudEventOrgConnectionRemoved>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["organization.connection.removed"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventOrgConnectionUpdated`].
        OrgConnectionUpdated(Box<EventStreamCloudEventOrgConnectionUpdated>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["organization.connection.updated"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventOrgCreated`].
        OrgCreated(Box<EventStreamCloudEventOrgCreated>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["organization.created"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventOrgDeleted`].
        OrgDeleted(Box<EventStreamCloudEventOrgDeleted>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["organization.deleted"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventOrgGroupRoleAssigned`].
        OrgGroupRoleAssigned(Box<EventStreamCloudEventOrgGroupRoleAssigned>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["organization.group.role.assigned"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventOrgGroupRoleDeleted`].
        OrgGroupRoleDeleted(Box<EventStreamCloudEventOrgGroupRoleDeleted>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["organization.group.role.deleted"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventOrgMemberAdded`].
        OrgMemberAdded(Box<EventStreamCloudEventOrgMemberAdded>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["organization.member.added"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventOrgMemberDeleted`].
        OrgMemberDeleted(Box<EventStreamCloudEventOrgMemberDeleted>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["organization.member.deleted"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventOrgMemberRoleAssigned`].
        OrgMemberRoleAssigned(Box<EventStreamCloudEventOrgMemberRoleAssigned>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["organization.member.role.assigned"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventOrgMemberRoleDeleted`].
        OrgMemberRoleDeleted(Box<EventStreamCloudEventOrgMemberRoleDeleted>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["organization.member.role.deleted"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventOrgUpdated`].
        OrgUpdated(Box<EventStreamCloudEventOrgUpdated>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["organization.updated"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventUserCreated`].
        UserCreated(Box<EventStreamCloudEventUserCreated>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["user.created"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventUserDeleted`].
        UserDeleted(Box<EventStreamCloudEventUserDeleted>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["user.deleted"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventUserUpdated`].
        UserUpdated(Box<EventStreamCloudEventUserUpdated>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["user.updated"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventErrorMessage`].
        ErrorMessage(Box<EventStreamCloudEventErrorMessage>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["error"])], typical: &[], required: &["error", "type"], known: &["error", "type"] },
        /// A [`EventStreamCloudEventOffsetOnlyMessage`].
        OffsetOnlyMessage(Box<EventStreamCloudEventOffsetOnlyMessage>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["offset-only"])], typical: &[], required: &["offset", "type"], known: &["offset", "type"] },
        /// A [`EventStreamCloudEventConnectionCreated`].
        ConnectionCreated(Box<EventStreamCloudEventConnectionCreated>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["connection.created"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventConnectionDeleted`].
        ConnectionDeleted(Box<EventStreamCloudEventConnectionDeleted>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["connection.deleted"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
        /// A [`EventStreamCloudEventConnectionUpdated`].
        ConnectionUpdated(Box<EventStreamCloudEventConnectionUpdated>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["connection.updated"])], typical: &[], required: &["event", "offset", "type"], known: &["event", "offset", "type"] },
    }
}
auth0_sdk_core::union_from!(EventStreamCloudEventGroupCreated => EventStreamSubscribeEventsResponse::GroupCreated);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupDeleted => EventStreamSubscribeEventsResponse::GroupDeleted);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupMemberAdded => EventStreamSubscribeEventsResponse::GroupMemberAdded);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupMemberDeleted => EventStreamSubscribeEventsResponse::GroupMemberDeleted);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupRoleAssigned => EventStreamSubscribeEventsResponse::GroupRoleAssigned);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupRoleDeleted => EventStreamSubscribeEventsResponse::GroupRoleDeleted);
auth0_sdk_core::union_from!(EventStreamCloudEventGroupUpdated => EventStreamSubscribeEventsResponse::GroupUpdated);
auth0_sdk_core::union_from!(EventStreamCloudEventOrgConnectionAdded => EventStreamSubscribeEventsResponse::OrgConnectionAdded);
auth0_sdk_core::union_from!(EventStreamCloudEventOrgConnectionRemoved => EventStreamSubscribeEventsResponse::OrgConnectionRemoved);
auth0_sdk_core::union_from!(EventStreamCloudEventOrgConnectionUpdated => EventStreamSubscribeEventsResponse::OrgConnectionUpdated);
auth0_sdk_core::union_from!(EventStreamCloudEventOrgCreated => EventStreamSubscribeEventsResponse::OrgCreated);
auth0_sdk_core::union_from!(EventStreamCloudEventOrgDeleted => EventStreamSubscribeEventsResponse::OrgDeleted);
auth0_sdk_core::union_from!(EventStreamCloudEventOrgGroupRoleAssigned => EventStreamSubscribeEventsResponse::OrgGroupRoleAssigned);
auth0_sdk_core::union_from!(EventStreamCloudEventOrgGroupRoleDeleted => EventStreamSubscribeEventsResponse::OrgGroupRoleDeleted);
auth0_sdk_core::union_from!(EventStreamCloudEventOrgMemberAdded => EventStreamSubscribeEventsResponse::OrgMemberAdded);
auth0_sdk_core::union_from!(EventStreamCloudEventOrgMemberDeleted => EventStreamSubscribeEventsResponse::OrgMemberDeleted);
auth0_sdk_core::union_from!(EventStreamCloudEventOrgMemberRoleAssigned => EventStreamSubscribeEventsResponse::OrgMemberRoleAssigned);
auth0_sdk_core::union_from!(EventStreamCloudEventOrgMemberRoleDeleted => EventStreamSubscribeEventsResponse::OrgMemberRoleDeleted);
auth0_sdk_core::union_from!(EventStreamCloudEventOrgUpdated => EventStreamSubscribeEventsResponse::OrgUpdated);
auth0_sdk_core::union_from!(EventStreamCloudEventUserCreated => EventStreamSubscribeEventsResponse::UserCreated);
auth0_sdk_core::union_from!(EventStreamCloudEventUserDeleted => EventStreamSubscribeEventsResponse::UserDeleted);
auth0_sdk_core::union_from!(EventStreamCloudEventUserUpdated => EventStreamSubscribeEventsResponse::UserUpdated);
auth0_sdk_core::union_from!(EventStreamCloudEventErrorMessage => EventStreamSubscribeEventsResponse::ErrorMessage);
auth0_sdk_core::union_from!(EventStreamCloudEventOffsetOnlyMessage => EventStreamSubscribeEventsResponse::OffsetOnlyMessage);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionCreated => EventStreamSubscribeEventsResponse::ConnectionCreated);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionDeleted => EventStreamSubscribeEventsResponse::ConnectionDeleted);
auth0_sdk_core::union_from!(EventStreamCloudEventConnectionUpdated => EventStreamSubscribeEventsResponse::ConnectionUpdated);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamSubscription {
    /// `event_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
}
impl EventStreamSubscription {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            event_type: Default::default(),
        }
    }
    /// `event_type`.
    #[must_use]
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }
}
impl Default for EventStreamSubscription {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    ///
    /// At most 33 characters.
    pub enum EventStreamTestEventTypeEnum {
        /// `group.created`
        GroupCreated = "group.created",
        /// `group.deleted`
        GroupDeleted = "group.deleted",
        /// `group.member.added`
        GroupMemberAdded = "group.member.added",
        /// `group.member.deleted`
        GroupMemberDeleted = "group.member.deleted",
        /// `group.role.assigned`
        GroupRoleAssigned = "group.role.assigned",
        /// `group.role.deleted`
        GroupRoleDeleted = "group.role.deleted",
        /// `group.updated`
        GroupUpdated = "group.updated",
        /// `organization.connection.added`
        OrganizationConnectionAdded = "organization.connection.added",
        /// `organization.connection.removed`
        OrganizationConnectionRemoved = "organization.connection.removed",
        /// `organization.connection.updated`
        OrganizationConnectionUpdated = "organization.connection.updated",
        /// `organization.created`
        OrganizationCreated = "organization.created",
        /// `organization.deleted`
        OrganizationDeleted = "organization.deleted",
        /// `organization.group.role.assigned`
        OrganizationGroupRoleAssigned = "organization.group.role.assigned",
        /// `organization.group.role.deleted`
        OrganizationGroupRoleDeleted = "organization.group.role.deleted",
        /// `organization.member.added`
        OrganizationMemberAdded = "organization.member.added",
        /// `organization.member.deleted`
        OrganizationMemberDeleted = "organization.member.deleted",
        /// `organization.member.role.assigned`
        OrganizationMemberRoleAssigned = "organization.member.role.assigned",
        /// `organization.member.role.deleted`
        OrganizationMemberRoleDeleted = "organization.member.role.deleted",
        /// `organization.updated`
        OrganizationUpdated = "organization.updated",
        /// `user.created`
        UserCreated = "user.created",
        /// `user.deleted`
        UserDeleted = "user.deleted",
        /// `user.updated`
        UserUpdated = "user.updated",
        /// `connection.created`
        ConnectionCreated = "connection.created",
        /// `connection.deleted`
        ConnectionDeleted = "connection.deleted",
        /// `connection.updated`
        ConnectionUpdated = "connection.updated",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum EventStreamWebhookAuthorizationResponse {
        /// A [`EventStreamWebhookBasicAuth`].
        Basic(Box<EventStreamWebhookBasicAuth>) => auth0_sdk_core::union::Shape::Object { constants: &[("method", &["basic"])], typical: &[], required: &["method", "username"], known: &["method", "username"] },
        /// A [`EventStreamWebhookBearerAuth`].
        Bearer(Box<EventStreamWebhookBearerAuth>) => auth0_sdk_core::union::Shape::Object { constants: &[("method", &["bearer"])], typical: &[], required: &["method"], known: &["method"] },
        /// A [`EventStreamWebhookCustomHeaderAuth`].
        CustomHeader(Box<EventStreamWebhookCustomHeaderAuth>) => auth0_sdk_core::union::Shape::Object { constants: &[("method", &["custom_header"])], typical: &[], required: &["header_key", "method"], known: &["header_key", "method"] },
    }
}
auth0_sdk_core::union_from!(EventStreamWebhookBasicAuth => EventStreamWebhookAuthorizationResponse::Basic);
auth0_sdk_core::union_from!(EventStreamWebhookBearerAuth => EventStreamWebhookAuthorizationResponse::Bearer);
auth0_sdk_core::union_from!(EventStreamWebhookCustomHeaderAuth => EventStreamWebhookAuthorizationResponse::CustomHeader);

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamWebhookBasicAuth {
    /// `method`.
    pub method: EventStreamWebhookBasicAuthMethodEnum,
    /// `username`.
    ///
    /// At most 128 characters. Matches `^[^:]+$`.
    pub username: String,
}
impl EventStreamWebhookBasicAuth {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            method: EventStreamWebhookBasicAuthMethodEnum::Basic,
            username: username.into(),
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum EventStreamWebhookBasicAuthMethodEnum {
        /// `basic`
        Basic = "basic",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamWebhookBearerAuth {
    /// `method`.
    pub method: EventStreamWebhookBearerAuthMethodEnum,
}
impl EventStreamWebhookBearerAuth {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            method: EventStreamWebhookBearerAuthMethodEnum::Bearer,
        }
    }
}
impl Default for EventStreamWebhookBearerAuth {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum EventStreamWebhookBearerAuthMethodEnum {
        /// `bearer`
        Bearer = "bearer",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamWebhookConfiguration {
    /// `webhook_authorization`.
    pub webhook_authorization: EventStreamWebhookAuthorizationResponse,
    /// `webhook_endpoint`.
    ///
    /// Matches `^https://.*`.
    pub webhook_endpoint: String,
}
impl EventStreamWebhookConfiguration {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        webhook_authorization: impl Into<EventStreamWebhookAuthorizationResponse>,
        webhook_endpoint: impl Into<String>,
    ) -> Self {
        Self {
            webhook_authorization: webhook_authorization.into(),
            webhook_endpoint: webhook_endpoint.into(),
        }
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamWebhookCustomHeaderAuth {
    /// `header_key`.
    ///
    /// At least 1 character. Matches `^[a-zA-Z0-9!#$%&'*+.^_'|~-]+$`.
    pub header_key: String,
    /// `method`.
    pub method: EventStreamWebhookCustomHeaderAuthMethodEnum,
}
impl EventStreamWebhookCustomHeaderAuth {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(header_key: impl Into<String>) -> Self {
        Self {
            header_key: header_key.into(),
            method: EventStreamWebhookCustomHeaderAuthMethodEnum::CustomHeader,
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum EventStreamWebhookCustomHeaderAuthMethodEnum {
        /// `custom_header`
        CustomHeader = "custom_header",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamWebhookDestination {
    /// `configuration`.
    pub configuration: EventStreamWebhookConfiguration,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: EventStreamWebhookDestinationTypeEnum,
}
impl EventStreamWebhookDestination {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(configuration: EventStreamWebhookConfiguration) -> Self {
        Self {
            configuration: configuration,
            type_: EventStreamWebhookDestinationTypeEnum::Webhook,
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum EventStreamWebhookDestinationTypeEnum {
        /// `webhook`
        Webhook = "webhook",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct EventStreamWebhookResponse {
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<auth0_sdk_core::DateTime>,
    /// `destination`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub destination: Option<EventStreamWebhookDestination>,
    /// `id`.
    ///
    /// At least 26 characters. At most 26 characters. Format: event-stream-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<EventStreamStatusEnum>,
    /// `subscriptions`.
    ///
    /// At least 1 item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscriptions: Option<Vec<EventStreamSubscription>>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<auth0_sdk_core::DateTime>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for EventStreamWebhookResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventStreamWebhookResponse")
            .field("created_at", &self.created_at)
            .field("destination", &self.destination)
            .field("id", &self.id)
            .field("name", &self.name)
            .field("status", &self.status)
            .field("subscriptions", &self.subscriptions)
            .field("updated_at", &self.updated_at)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /event-streams/{id}/deliveries/{event_id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetEventStreamDeliveryHistoryResponse {
    /// `attempts`.
    pub attempts: Vec<EventStreamDeliveryAttempt>,
    /// `event`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<EventStreamCloudEvent>,
    /// `event_stream_id`.
    ///
    /// At least 26 characters. At most 26 characters. Format: event-stream-id.
    pub event_stream_id: String,
    /// `event_type`.
    pub event_type: EventStreamDeliveryEventTypeEnum,
    /// `id`.
    pub id: String,
    /// `status`.
    pub status: EventStreamDeliveryStatusEnum,
}

auth0_sdk_core::union! {
    /// Answer of `GET /event-streams/{id}`.
    pub enum GetEventStreamResponse {
        /// A [`EventStreamWebhookResponse`].
        Webhook(Box<EventStreamWebhookResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("/destination/type", &["webhook"])], typical: &[], required: &[], known: &["created_at", "destination", "id", "name", "status", "subscriptions", "updated_at"] },
        /// A [`EventStreamEventBridgeResponse`].
        EventBridge(Box<EventStreamEventBridgeResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("/destination/type", &["eventbridge"])], typical: &[], required: &[], known: &["created_at", "destination", "id", "name", "status", "subscriptions", "updated_at"] },
        /// A [`EventStreamActionResponse`].
        Action(Box<EventStreamActionResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("/destination/type", &["action"])], typical: &[], required: &[], known: &["created_at", "destination", "id", "name", "status", "subscriptions", "updated_at"] },
    }
}
auth0_sdk_core::union_from!(EventStreamWebhookResponse => GetEventStreamResponse::Webhook);
auth0_sdk_core::union_from!(EventStreamEventBridgeResponse => GetEventStreamResponse::EventBridge);
auth0_sdk_core::union_from!(EventStreamActionResponse => GetEventStreamResponse::Action);

/// Answer of `GET /event-streams/{id}/deliveries`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListEventStreamDeliveriesPage {
    /// `deliveries`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deliveries: Vec<EventStreamDelivery>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for ListEventStreamDeliveriesPage {
    type Item = EventStreamDelivery;
    fn items(&self) -> &[EventStreamDelivery] {
        &self.deliveries
    }
    fn into_items(self) -> Vec<EventStreamDelivery> {
        self.deliveries
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListEventStreamDeliveriesPage {
    const ITEMS: &'static str = "deliveries";
    fn from_items(deliveries: Vec<EventStreamDelivery>) -> Option<Self> {
        Some(Self {
            deliveries,
            form: auth0_sdk_core::PageForm::Array,
            next: Default::default(),
        })
    }
    fn form(&self) -> auth0_sdk_core::PageForm {
        self.form
    }
    fn set_form(&mut self, form: auth0_sdk_core::PageForm) {
        self.form = form;
    }
    fn read_object<'de, D: serde::Deserializer<'de>>(
        object: D,
    ) -> Result<Self, D::Error> {
        Self::deserialize(object)
    }
    fn write_object<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
auth0_sdk_core::page_forms!(ListEventStreamDeliveriesPage);

/// Answer of `GET /event-streams`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListEventStreamsPage {
    /// `eventStreams`.
    #[serde(rename = "eventStreams", default, skip_serializing_if = "Vec::is_empty")]
    pub event_streams: Vec<EventStreamResponse>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl std::fmt::Debug for ListEventStreamsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListEventStreamsPage")
            .field("event_streams", &self.event_streams)
            .field("next", &self.next)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListEventStreamsPage {
    type Item = EventStreamResponse;
    fn items(&self) -> &[EventStreamResponse] {
        &self.event_streams
    }
    fn into_items(self) -> Vec<EventStreamResponse> {
        self.event_streams
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListEventStreamsPage {
    const ITEMS: &'static str = "eventStreams";
    fn from_items(event_streams: Vec<EventStreamResponse>) -> Option<Self> {
        Some(Self {
            event_streams,
            form: auth0_sdk_core::PageForm::Array,
            next: Default::default(),
            additional_properties: Default::default(),
        })
    }
    fn form(&self) -> auth0_sdk_core::PageForm {
        self.form
    }
    fn set_form(&mut self, form: auth0_sdk_core::PageForm) {
        self.form = form;
    }
    fn read_object<'de, D: serde::Deserializer<'de>>(
        object: D,
    ) -> Result<Self, D::Error> {
        Self::deserialize(object)
    }
    fn write_object<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
auth0_sdk_core::page_forms!(ListEventStreamsPage);

auth0_sdk_core::union! {
    /// Body of `POST /event-streams`.
    pub enum PostEventStreamsRequest {
        /// A [`CreateEventStreamWebHook`].
        WebHook(Box<CreateEventStreamWebHook>) => auth0_sdk_core::union::Shape::Object { constants: &[("/destination/type", &["webhook"])], typical: &[], required: &["destination"], known: &["destination", "name", "status", "subscriptions"] },
        /// A [`CreateEventStreamEventBridge`].
        EventBridge(Box<CreateEventStreamEventBridge>) => auth0_sdk_core::union::Shape::Object { constants: &[("/destination/type", &["eventbridge"])], typical: &[], required: &["destination"], known: &["destination", "name", "status", "subscriptions"] },
        /// A [`CreateEventStreamAction`].
        Action(Box<CreateEventStreamAction>) => auth0_sdk_core::union::Shape::Object { constants: &[("/destination/type", &["action"])], typical: &[], required: &["destination"], known: &["destination", "name", "status", "subscriptions"] },
    }
}
auth0_sdk_core::union_from!(CreateEventStreamWebHook => PostEventStreamsRequest::WebHook);
auth0_sdk_core::union_from!(CreateEventStreamEventBridge => PostEventStreamsRequest::EventBridge);
auth0_sdk_core::union_from!(CreateEventStreamAction => PostEventStreamsRequest::Action);

/// Body of `PATCH /event-streams/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateEventStream {
    /// `destination`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub destination: Option<EventStreamDestinationPatch>,
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<EventStreamStatusEnum>,
    /// `subscriptions`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscriptions: Option<Vec<EventStreamSubscription>>,
}
impl UpdateEventStream {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            destination: Default::default(),
            name: Default::default(),
            status: Default::default(),
            subscriptions: Default::default(),
        }
    }
    /// `destination`.
    #[must_use]
    pub fn destination(
        mut self,
        destination: impl Into<EventStreamDestinationPatch>,
    ) -> Self {
        self.destination = Some(destination.into());
        self
    }
    /// `name`.
    ///
    /// At least 1 character. At most 128 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<EventStreamStatusEnum>) -> Self {
        self.status = Some(status.into());
        self
    }
    /// `subscriptions`.
    #[must_use]
    pub fn subscriptions(
        mut self,
        subscriptions: impl IntoIterator<Item = EventStreamSubscription>,
    ) -> Self {
        self.subscriptions = Some(subscriptions.into_iter().collect());
        self
    }
}
impl Default for UpdateEventStream {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::union! {
    /// Answer of `PATCH /event-streams/{id}`.
    pub enum UpdateEventStreamResponse {
        /// A [`EventStreamWebhookResponse`].
        Webhook(Box<EventStreamWebhookResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("/destination/type", &["webhook"])], typical: &[], required: &[], known: &["created_at", "destination", "id", "name", "status", "subscriptions", "updated_at"] },
        /// A [`EventStreamEventBridgeResponse`].
        EventBridge(Box<EventStreamEventBridgeResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("/destination/type", &["eventbridge"])], typical: &[], required: &[], known: &["created_at", "destination", "id", "name", "status", "subscriptions", "updated_at"] },
        /// A [`EventStreamActionResponse`].
        Action(Box<EventStreamActionResponse>) => auth0_sdk_core::union::Shape::Object { constants: &[("/destination/type", &["action"])], typical: &[], required: &[], known: &["created_at", "destination", "id", "name", "status", "subscriptions", "updated_at"] },
    }
}
auth0_sdk_core::union_from!(EventStreamWebhookResponse => UpdateEventStreamResponse::Webhook);
auth0_sdk_core::union_from!(EventStreamEventBridgeResponse => UpdateEventStreamResponse::EventBridge);
auth0_sdk_core::union_from!(EventStreamActionResponse => UpdateEventStreamResponse::Action);
