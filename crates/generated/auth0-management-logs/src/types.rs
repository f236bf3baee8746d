// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that calls send and receive.

pub use auth0_management_types::*;

auth0_sdk_core::union! {
    /// Body of `POST /log-streams`.
    pub enum CreateLogStream {
        /// A [`CreateLogStreamHttpRequestBody`].
        Http(Box<CreateLogStreamHttpRequestBody>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["http"])], typical: &[], required: &["sink", "type"], known: &["filters", "isPriority", "name", "pii_config", "sink", "startFrom", "type"] },
        /// A [`CreateLogStreamEventBridgeRequestBody`].
        EventBridge(Box<CreateLogStreamEventBridgeRequestBody>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["eventbridge"])], typical: &[], required: &["sink", "type"], known: &["filters", "isPriority", "name", "pii_config", "sink", "startFrom", "type"] },
        /// A [`CreateLogStreamEventGridRequestBody`].
        EventGrid(Box<CreateLogStreamEventGridRequestBody>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["eventgrid"])], typical: &[], required: &["sink", "type"], known: &["filters", "isPriority", "name", "pii_config", "sink", "startFrom", "type"] },
        /// A [`CreateLogStreamDatadogRequestBody`].
        Datadog(Box<CreateLogStreamDatadogRequestBody>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["datadog"])], typical: &[], required: &["sink", "type"], known: &["filters", "isPriority", "name", "pii_config", "sink", "startFrom", "type"] },
        /// A [`CreateLogStreamSplunkRequestBody`].
        Splunk(Box<CreateLogStreamSplunkRequestBody>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["splunk"])], typical: &[], required: &["sink", "type"], known: &["filters", "isPriority", "name", "pii_config", "sink", "startFrom", "type"] },
        /// A [`CreateLogStreamSumoRequestBody`].
        Sumo(Box<CreateLogStreamSumoRequestBody>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["sumo"])], typical: &[], required: &["sink", "type"], known: &["filters", "isPriority", "name", "pii_config", "sink", "startFrom", "type"] },
        /// A [`CreateLogStreamSegmentRequestBody`].
        Segment(Box<CreateLogStreamSegmentRequestBody>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["segment"])], typical: &[], required: &["sink", "type"], known: &["filters", "isPriority", "name", "pii_config", "sink", "startFrom", "type"] },
        /// A [`CreateLogStreamMixpanelRequestBody`].
        Mixpanel(Box<CreateLogStreamMixpanelRequestBody>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["mixpanel"])], typical: &[], required: &["sink", "type"], known: &["filters", "isPriority", "name", "pii_config", "sink", "startFrom", "type"] },
    }
}
auth0_sdk_core::union_from!(CreateLogStreamHttpRequestBody => CreateLogStream::Http);
auth0_sdk_core::union_from!(CreateLogStreamEventBridgeRequestBody => CreateLogStream::EventBridge);
auth0_sdk_core::union_from!(CreateLogStreamEventGridRequestBody => CreateLogStream::EventGrid);
auth0_sdk_core::union_from!(CreateLogStreamDatadogRequestBody => CreateLogStream::Datadog);
auth0_sdk_core::union_from!(CreateLogStreamSplunkRequestBody => CreateLogStream::Splunk);
auth0_sdk_core::union_from!(CreateLogStreamSumoRequestBody => CreateLogStream::Sumo);
auth0_sdk_core::union_from!(CreateLogStreamSegmentRequestBody => CreateLogStream::Segment);
auth0_sdk_core::union_from!(CreateLogStreamMixpanelRequestBody => CreateLogStream::Mixpanel);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateLogStreamDatadogRequestBody {
    /// `filters`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<LogStreamFilter>>,
    /// `isPriority`.
    #[serde(rename = "isPriority", default, skip_serializing_if = "Option::is_none")]
    pub is_priority: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `pii_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pii_config: Option<LogStreamPiiConfig>,
    /// `sink`.
    pub sink: LogStreamDatadogSink,
    /// `startFrom`.
    #[serde(rename = "startFrom", default, skip_serializing_if = "Option::is_none")]
    pub start_from: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: LogStreamDatadogEnum,
}
impl CreateLogStreamDatadogRequestBody {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(sink: LogStreamDatadogSink) -> Self {
        Self {
            filters: Default::default(),
            is_priority: Default::default(),
            name: Default::default(),
            pii_config: Default::default(),
            sink: sink,
            start_from: Default::default(),
            type_: LogStreamDatadogEnum::Datadog,
        }
    }
    /// `filters`.
    #[must_use]
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = LogStreamFilter>,
    ) -> Self {
        self.filters = Some(filters.into_iter().collect());
        self
    }
    /// `isPriority`.
    #[must_use]
    pub fn is_priority(mut self, is_priority: bool) -> Self {
        self.is_priority = Some(is_priority);
        self
    }
    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `pii_config`.
    #[must_use]
    pub fn pii_config(mut self, pii_config: LogStreamPiiConfig) -> Self {
        self.pii_config = Some(pii_config);
        self
    }
    /// `startFrom`.
    #[must_use]
    pub fn start_from(mut self, start_from: impl Into<String>) -> Self {
        self.start_from = Some(start_from.into());
        self
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateLogStreamEventBridgeRequestBody {
    /// `filters`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<LogStreamFilter>>,
    /// `isPriority`.
    #[serde(rename = "isPriority", default, skip_serializing_if = "Option::is_none")]
    pub is_priority: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `pii_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pii_config: Option<LogStreamPiiConfig>,
    /// `sink`.
    pub sink: LogStreamEventBridgeSink,
    /// `startFrom`.
    #[serde(rename = "startFrom", default, skip_serializing_if = "Option::is_none")]
    pub start_from: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: LogStreamEventBridgeEnum,
}
impl CreateLogStreamEventBridgeRequestBody {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(sink: LogStreamEventBridgeSink) -> Self {
        Self {
            filters: Default::default(),
            is_priority: Default::default(),
            name: Default::default(),
            pii_config: Default::default(),
            sink: sink,
            start_from: Default::default(),
            type_: LogStreamEventBridgeEnum::Eventbridge,
        }
    }
    /// `filters`.
    #[must_use]
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = LogStreamFilter>,
    ) -> Self {
        self.filters = Some(filters.into_iter().collect());
        self
    }
    /// `isPriority`.
    #[must_use]
    pub fn is_priority(mut self, is_priority: bool) -> Self {
        self.is_priority = Some(is_priority);
        self
    }
    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `pii_config`.
    #[must_use]
    pub fn pii_config(mut self, pii_config: LogStreamPiiConfig) -> Self {
        self.pii_config = Some(pii_config);
        self
    }
    /// `startFrom`.
    #[must_use]
    pub fn start_from(mut self, start_from: impl Into<String>) -> Self {
        self.start_from = Some(start_from.into());
        self
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateLogStreamEventGridRequestBody {
    /// `filters`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<LogStreamFilter>>,
    /// `isPriority`.
    #[serde(rename = "isPriority", default, skip_serializing_if = "Option::is_none")]
    pub is_priority: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `pii_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pii_config: Option<LogStreamPiiConfig>,
    /// `sink`.
    pub sink: LogStreamEventGridSink,
    /// `startFrom`.
    #[serde(rename = "startFrom", default, skip_serializing_if = "Option::is_none")]
    pub start_from: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: LogStreamEventGridEnum,
}
impl CreateLogStreamEventGridRequestBody {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(sink: LogStreamEventGridSink) -> Self {
        Self {
            filters: Default::default(),
            is_priority: Default::default(),
            name: Default::default(),
            pii_config: Default::default(),
            sink: sink,
            start_from: Default::default(),
            type_: LogStreamEventGridEnum::Eventgrid,
        }
    }
    /// `filters`.
    #[must_use]
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = LogStreamFilter>,
    ) -> Self {
        self.filters = Some(filters.into_iter().collect());
        self
    }
    /// `isPriority`.
    #[must_use]
    pub fn is_priority(mut self, is_priority: bool) -> Self {
        self.is_priority = Some(is_priority);
        self
    }
    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `pii_config`.
    #[must_use]
    pub fn pii_config(mut self, pii_config: LogStreamPiiConfig) -> Self {
        self.pii_config = Some(pii_config);
        self
    }
    /// `startFrom`.
    #[must_use]
    pub fn start_from(mut self, start_from: impl Into<String>) -> Self {
        self.start_from = Some(start_from.into());
        self
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateLogStreamHttpRequestBody {
    /// `filters`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<LogStreamFilter>>,
    /// `isPriority`.
    #[serde(rename = "isPriority", default, skip_serializing_if = "Option::is_none")]
    pub is_priority: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `pii_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pii_config: Option<LogStreamPiiConfig>,
    /// `sink`.
    pub sink: LogStreamHttpSink,
    /// `startFrom`.
    #[serde(rename = "startFrom", default, skip_serializing_if = "Option::is_none")]
    pub start_from: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: LogStreamHttpEnum,
}
impl CreateLogStreamHttpRequestBody {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(sink: LogStreamHttpSink) -> Self {
        Self {
            filters: Default::default(),
            is_priority: Default::default(),
            name: Default::default(),
            pii_config: Default::default(),
            sink: sink,
            start_from: Default::default(),
            type_: LogStreamHttpEnum::Http,
        }
    }
    /// `filters`.
    #[must_use]
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = LogStreamFilter>,
    ) -> Self {
        self.filters = Some(filters.into_iter().collect());
        self
    }
    /// `isPriority`.
    #[must_use]
    pub fn is_priority(mut self, is_priority: bool) -> Self {
        self.is_priority = Some(is_priority);
        self
    }
    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `pii_config`.
    #[must_use]
    pub fn pii_config(mut self, pii_config: LogStreamPiiConfig) -> Self {
        self.pii_config = Some(pii_config);
        self
    }
    /// `startFrom`.
    #[must_use]
    pub fn start_from(mut self, start_from: impl Into<String>) -> Self {
        self.start_from = Some(start_from.into());
        self
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateLogStreamMixpanelRequestBody {
    /// `filters`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<LogStreamFilter>>,
    /// `isPriority`.
    #[serde(rename = "isPriority", default, skip_serializing_if = "Option::is_none")]
    pub is_priority: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `pii_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pii_config: Option<LogStreamPiiConfig>,
    /// `sink`.
    pub sink: LogStreamMixpanelSink,
    /// `startFrom`.
    #[serde(rename = "startFrom", default, skip_serializing_if = "Option::is_none")]
    pub start_from: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: LogStreamMixpanelEnum,
}
impl CreateLogStreamMixpanelRequestBody {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(sink: LogStreamMixpanelSink) -> Self {
        Self {
            filters: Default::default(),
            is_priority: Default::default(),
            name: Default::default(),
            pii_config: Default::default(),
            sink: sink,
            start_from: Default::default(),
            type_: LogStreamMixpanelEnum::Mixpanel,
        }
    }
    /// `filters`.
    #[must_use]
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = LogStreamFilter>,
    ) -> Self {
        self.filters = Some(filters.into_iter().collect());
        self
    }
    /// `isPriority`.
    #[must_use]
    pub fn is_priority(mut self, is_priority: bool) -> Self {
        self.is_priority = Some(is_priority);
        self
    }
    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `pii_config`.
    #[must_use]
    pub fn pii_config(mut self, pii_config: LogStreamPiiConfig) -> Self {
        self.pii_config = Some(pii_config);
        self
    }
    /// `startFrom`.
    #[must_use]
    pub fn start_from(mut self, start_from: impl Into<String>) -> Self {
        self.start_from = Some(start_from.into());
        self
    }
}

auth0_sdk_core::union! {
    /// Answer of `POST /log-streams`.
    pub enum CreateLogStreamResponse {
        /// A [`LogStreamHttpResponseSchema`].
        Http(Box<LogStreamHttpResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["http"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamEventBridgeResponseSchema`].
        EventBridge(Box<LogStreamEventBridgeResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["eventbridge"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamEventGridResponseSchema`].
        EventGrid(Box<LogStreamEventGridResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["eventgrid"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamDatadogResponseSchema`].
        Datadog(Box<LogStreamDatadogResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["datadog"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamSplunkResponseSchema`].
        Splunk(Box<LogStreamSplunkResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["splunk"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamSumoResponseSchema`].
        Sumo(Box<LogStreamSumoResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["sumo"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamSegmentResponseSchema`].
        Segment(Box<LogStreamSegmentResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["segment"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamMixpanelResponseSchema`].
        Mixpanel(Box<LogStreamMixpanelResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["mixpanel"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
    }
}
auth0_sdk_core::union_from!(LogStreamHttpResponseSchema => CreateLogStreamResponse::Http);
auth0_sdk_core::union_from!(LogStreamEventBridgeResponseSchema => CreateLogStreamResponse::EventBridge);
auth0_sdk_core::union_from!(LogStreamEventGridResponseSchema => CreateLogStreamResponse::EventGrid);
auth0_sdk_core::union_from!(LogStreamDatadogResponseSchema => CreateLogStreamResponse::Datadog);
auth0_sdk_core::union_from!(LogStreamSplunkResponseSchema => CreateLogStreamResponse::Splunk);
auth0_sdk_core::union_from!(LogStreamSumoResponseSchema => CreateLogStreamResponse::Sumo);
auth0_sdk_core::union_from!(LogStreamSegmentResponseSchema => CreateLogStreamResponse::Segment);
auth0_sdk_core::union_from!(LogStreamMixpanelResponseSchema => CreateLogStreamResponse::Mixpanel);

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateLogStreamSegmentRequestBody {
    /// `filters`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<LogStreamFilter>>,
    /// `isPriority`.
    #[serde(rename = "isPriority", default, skip_serializing_if = "Option::is_none")]
    pub is_priority: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `pii_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pii_config: Option<LogStreamPiiConfig>,
    /// `sink`.
    pub sink: LogStreamSegmentSinkWriteKey,
    /// `startFrom`.
    #[serde(rename = "startFrom", default, skip_serializing_if = "Option::is_none")]
    pub start_from: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: LogStreamSegmentEnum,
}
impl CreateLogStreamSegmentRequestBody {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(sink: LogStreamSegmentSinkWriteKey) -> Self {
        Self {
            filters: Default::default(),
            is_priority: Default::default(),
            name: Default::default(),
            pii_config: Default::default(),
            sink: sink,
            start_from: Default::default(),
            type_: LogStreamSegmentEnum::Segment,
        }
    }
    /// `filters`.
    #[must_use]
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = LogStreamFilter>,
    ) -> Self {
        self.filters = Some(filters.into_iter().collect());
        self
    }
    /// `isPriority`.
    #[must_use]
    pub fn is_priority(mut self, is_priority: bool) -> Self {
        self.is_priority = Some(is_priority);
        self
    }
    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `pii_config`.
    #[must_use]
    pub fn pii_config(mut self, pii_config: LogStreamPiiConfig) -> Self {
        self.pii_config = Some(pii_config);
        self
    }
    /// `startFrom`.
    #[must_use]
    pub fn start_from(mut self, start_from: impl Into<String>) -> Self {
        self.start_from = Some(start_from.into());
        self
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateLogStreamSplunkRequestBody {
    /// `filters`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<LogStreamFilter>>,
    /// `isPriority`.
    #[serde(rename = "isPriority", default, skip_serializing_if = "Option::is_none")]
    pub is_priority: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `pii_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pii_config: Option<LogStreamPiiConfig>,
    /// `sink`.
    pub sink: LogStreamSplunkSink,
    /// `startFrom`.
    #[serde(rename = "startFrom", default, skip_serializing_if = "Option::is_none")]
    pub start_from: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: LogStreamSplunkEnum,
}
impl CreateLogStreamSplunkRequestBody {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(sink: LogStreamSplunkSink) -> Self {
        Self {
            filters: Default::default(),
            is_priority: Default::default(),
            name: Default::default(),
            pii_config: Default::default(),
            sink: sink,
            start_from: Default::default(),
            type_: LogStreamSplunkEnum::Splunk,
        }
    }
    /// `filters`.
    #[must_use]
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = LogStreamFilter>,
    ) -> Self {
        self.filters = Some(filters.into_iter().collect());
        self
    }
    /// `isPriority`.
    #[must_use]
    pub fn is_priority(mut self, is_priority: bool) -> Self {
        self.is_priority = Some(is_priority);
        self
    }
    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `pii_config`.
    #[must_use]
    pub fn pii_config(mut self, pii_config: LogStreamPiiConfig) -> Self {
        self.pii_config = Some(pii_config);
        self
    }
    /// `startFrom`.
    #[must_use]
    pub fn start_from(mut self, start_from: impl Into<String>) -> Self {
        self.start_from = Some(start_from.into());
        self
    }
}

/// Sent by calls.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateLogStreamSumoRequestBody {
    /// `filters`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<LogStreamFilter>>,
    /// `isPriority`.
    #[serde(rename = "isPriority", default, skip_serializing_if = "Option::is_none")]
    pub is_priority: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `pii_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pii_config: Option<LogStreamPiiConfig>,
    /// `sink`.
    pub sink: LogStreamSumoSink,
    /// `startFrom`.
    #[serde(rename = "startFrom", default, skip_serializing_if = "Option::is_none")]
    pub start_from: Option<String>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: LogStreamSumoEnum,
}
impl CreateLogStreamSumoRequestBody {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(sink: LogStreamSumoSink) -> Self {
        Self {
            filters: Default::default(),
            is_priority: Default::default(),
            name: Default::default(),
            pii_config: Default::default(),
            sink: sink,
            start_from: Default::default(),
            type_: LogStreamSumoEnum::Sumo,
        }
    }
    /// `filters`.
    #[must_use]
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = LogStreamFilter>,
    ) -> Self {
        self.filters = Some(filters.into_iter().collect());
        self
    }
    /// `isPriority`.
    #[must_use]
    pub fn is_priority(mut self, is_priority: bool) -> Self {
        self.is_priority = Some(is_priority);
        self
    }
    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `pii_config`.
    #[must_use]
    pub fn pii_config(mut self, pii_config: LogStreamPiiConfig) -> Self {
        self.pii_config = Some(pii_config);
        self
    }
    /// `startFrom`.
    #[must_use]
    pub fn start_from(mut self, start_from: impl Into<String>) -> Self {
        self.start_from = Some(start_from.into());
        self
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DailyStats {
    /// `created_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// `date`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// `leaked_passwords`.
    ///
    /// Default in the document: `100`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leaked_passwords: Option<i64>,
    /// `logins`.
    ///
    /// Default in the document: `100`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logins: Option<i64>,
    /// `signups`.
    ///
    /// Default in the document: `100`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signups: Option<i64>,
    /// `updated_at`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for DailyStats {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DailyStats")
            .field("created_at", &self.created_at)
            .field("date", &self.date)
            .field("leaked_passwords", &self.leaked_passwords)
            .field("logins", &self.logins)
            .field("signups", &self.signups)
            .field("updated_at", &self.updated_at)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /logs/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetLogResponse {
    /// `audience`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// `client_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `client_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_name: Option<String>,
    /// `connection`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<String>,
    /// `connection_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `date`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<LogDate>,
    /// `description`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub description: auth0_sdk_core::Patch<String>,
    /// `details`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<serde_json::Map<String, serde_json::Value>>,
    /// `hostname`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    /// `ip`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// `isMobile`.
    #[serde(rename = "isMobile", default, skip_serializing_if = "Option::is_none")]
    pub is_mobile: Option<bool>,
    /// `location_info`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location_info: Option<LogLocationInfo>,
    /// `log_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub log_id: Option<String>,
    /// `scope`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// `security_context`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub security_context: Option<LogSecurityContext>,
    /// `strategy`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategy: Option<String>,
    /// `strategy_type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategy_type: Option<String>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// `user_agent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// `user_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for GetLogResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetLogResponse")
            .field("audience", &self.audience)
            .field("client_id", &self.client_id)
            .field("client_name", &self.client_name)
            .field("connection", &self.connection)
            .field("connection_id", &self.connection_id)
            .field("date", &self.date)
            .field("description", &self.description)
            .field("details", &self.details)
            .field("hostname", &self.hostname)
            .field("ip", &self.ip)
            .field("is_mobile", &self.is_mobile)
            .field("location_info", &self.location_info)
            .field("log_id", &self.log_id)
            .field("scope", &self.scope)
            .field("security_context", &self.security_context)
            .field("strategy", &self.strategy)
            .field("strategy_type", &self.strategy_type)
            .field("type_", &self.type_)
            .field("user_agent", &self.user_agent)
            .field("user_id", &self.user_id)
            .field("user_name", &self.user_name)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::union! {
    /// Answer of `GET /log-streams/{id}`.
    pub enum GetLogStreamResponse {
        /// A [`LogStreamHttpResponseSchema`].
        Http(Box<LogStreamHttpResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["http"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamEventBridgeResponseSchema`].
        EventBridge(Box<LogStreamEventBridgeResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["eventbridge"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamEventGridResponseSchema`].
        EventGrid(Box<LogStreamEventGridResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["eventgrid"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamDatadogResponseSchema`].
        Datadog(Box<LogStreamDatadogResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["datadog"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamSplunkResponseSchema`].
        Splunk(Box<LogStreamSplunkResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["splunk"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamSumoResponseSchema`].
        Sumo(Box<LogStreamSumoResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["sumo"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamSegmentResponseSchema`].
        Segment(Box<LogStreamSegmentResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["segment"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamMixpanelResponseSchema`].
        Mixpanel(Box<LogStreamMixpanelResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["mixpanel"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
    }
}
auth0_sdk_core::union_from!(LogStreamHttpResponseSchema => GetLogStreamResponse::Http);
auth0_sdk_core::union_from!(LogStreamEventBridgeResponseSchema => GetLogStreamResponse::EventBridge);
auth0_sdk_core::union_from!(LogStreamEventGridResponseSchema => GetLogStreamResponse::EventGrid);
auth0_sdk_core::union_from!(LogStreamDatadogResponseSchema => GetLogStreamResponse::Datadog);
auth0_sdk_core::union_from!(LogStreamSplunkResponseSchema => GetLogStreamResponse::Splunk);
auth0_sdk_core::union_from!(LogStreamSumoResponseSchema => GetLogStreamResponse::Sumo);
auth0_sdk_core::union_from!(LogStreamSegmentResponseSchema => GetLogStreamResponse::Segment);
auth0_sdk_core::union_from!(LogStreamMixpanelResponseSchema => GetLogStreamResponse::Mixpanel);

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct HttpCustomHeader {
    /// `header`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<String>,
    /// `value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl HttpCustomHeader {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            header: Default::default(),
            value: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `header`.
    #[must_use]
    pub fn header(mut self, header: impl Into<String>) -> Self {
        self.header = Some(header.into());
        self
    }
    /// `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl Default for HttpCustomHeader {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for HttpCustomHeader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HttpCustomHeader")
            .field("header", &self.header)
            .field("value", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /logs`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListLogPage {
    /// `length`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<f64>,
    /// `limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
    /// `logs`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub logs: Vec<Log>,
    /// `start`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<f64>,
    /// `total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl std::fmt::Debug for ListLogPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListLogPage")
            .field("length", &self.length)
            .field("limit", &self.limit)
            .field("logs", &self.logs)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListLogPage {
    type Item = Log;
    fn items(&self) -> &[Log] {
        &self.logs
    }
    fn into_items(self) -> Vec<Log> {
        self.logs
    }
    fn total(&self) -> Option<u64> {
        self.total.and_then(auth0_sdk_core::count_from_number)
    }
    fn start(&self) -> Option<u64> {
        self.start.and_then(auth0_sdk_core::count_from_number)
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListLogPage {
    const ITEMS: &'static str = "logs";
    fn from_items(logs: Vec<Log>) -> Option<Self> {
        Some(Self {
            logs,
            form: auth0_sdk_core::PageForm::Array,
            length: Default::default(),
            limit: Default::default(),
            start: Default::default(),
            total: Default::default(),
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
auth0_sdk_core::page_forms!(ListLogPage);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum LogStreamDatadogEnum {
        /// `datadog`
        Datadog = "datadog",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum LogStreamDatadogRegionEnum {
        /// `us`
        Us = "us",
        /// `eu`
        Eu = "eu",
        /// `us3`
        Us3 = "us3",
        /// `us5`
        Us5 = "us5",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogStreamDatadogResponseSchema {
    /// `filters`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<LogStreamFilter>>,
    /// `id`.
    ///
    /// Format: log-stream-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `isPriority`.
    #[serde(rename = "isPriority", default, skip_serializing_if = "Option::is_none")]
    pub is_priority: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `pii_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pii_config: Option<LogStreamPiiConfig>,
    /// `sink`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sink: Option<LogStreamDatadogSink>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<LogStreamStatusEnum>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<LogStreamDatadogEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for LogStreamDatadogResponseSchema {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogStreamDatadogResponseSchema")
            .field("filters", &self.filters)
            .field("id", &self.id)
            .field("is_priority", &self.is_priority)
            .field("name", &self.name)
            .field("pii_config", &self.pii_config)
            .field("sink", &self.sink)
            .field("status", &self.status)
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogStreamDatadogSink {
    /// `datadogApiKey`.
    #[serde(rename = "datadogApiKey")]
    pub datadog_api_key: String,
    /// `datadogRegion`.
    #[serde(rename = "datadogRegion")]
    pub datadog_region: LogStreamDatadogRegionEnum,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl LogStreamDatadogSink {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        datadog_api_key: impl Into<String>,
        datadog_region: impl Into<LogStreamDatadogRegionEnum>,
    ) -> Self {
        Self {
            datadog_api_key: datadog_api_key.into(),
            datadog_region: datadog_region.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for LogStreamDatadogSink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogStreamDatadogSink")
            .field("datadog_api_key", &auth0_sdk_core::Redacted)
            .field("datadog_region", &self.datadog_region)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum LogStreamEventBridgeEnum {
        /// `eventbridge`
        Eventbridge = "eventbridge",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogStreamEventBridgeResponseSchema {
    /// `filters`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<LogStreamFilter>>,
    /// `id`.
    ///
    /// Format: log-stream-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `isPriority`.
    #[serde(rename = "isPriority", default, skip_serializing_if = "Option::is_none")]
    pub is_priority: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `pii_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pii_config: Option<LogStreamPiiConfig>,
    /// `sink`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sink: Option<LogStreamEventBridgeSink>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<LogStreamStatusEnum>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<LogStreamEventBridgeEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for LogStreamEventBridgeResponseSchema {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogStreamEventBridgeResponseSchema")
            .field("filters", &self.filters)
            .field("id", &self.id)
            .field("is_priority", &self.is_priority)
            .field("name", &self.name)
            .field("pii_config", &self.pii_config)
            .field("sink", &self.sink)
            .field("status", &self.status)
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogStreamEventBridgeSink {
    /// `awsAccountId`.
    ///
    /// Matches `^\d{12}$`.
    #[serde(rename = "awsAccountId")]
    pub aws_account_id: String,
    /// `awsPartnerEventSource`.
    #[serde(
        rename = "awsPartnerEventSource",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub aws_partner_event_source: Option<String>,
    /// `awsRegion`.
    #[serde(rename = "awsRegion")]
    pub aws_region: LogStreamEventBridgeSinkRegionEnum,
}
impl LogStreamEventBridgeSink {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        aws_account_id: impl Into<String>,
        aws_region: impl Into<LogStreamEventBridgeSinkRegionEnum>,
    ) -> Self {
        Self {
            aws_account_id: aws_account_id.into(),
            aws_partner_event_source: Default::default(),
            aws_region: aws_region.into(),
        }
    }
    /// `awsPartnerEventSource`.
    #[must_use]
    pub fn aws_partner_event_source(
        mut self,
        aws_partner_event_source: impl Into<String>,
    ) -> Self {
        self.aws_partner_event_source = Some(aws_partner_event_source.into());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum LogStreamEventBridgeSinkRegionEnum {
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

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum LogStreamEventGridEnum {
        /// `eventgrid`
        Eventgrid = "eventgrid",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum LogStreamEventGridRegionEnum {
        /// `australiacentral`
        Australiacentral = "australiacentral",
        /// `australiaeast`
        Australiaeast = "australiaeast",
        /// `australiasoutheast`
        Australiasoutheast = "australiasoutheast",
        /// `brazilsouth`
        Brazilsouth = "brazilsouth",
        /// `canadacentral`
        Canadacentral = "canadacentral",
        /// `canadaeast`
        Canadaeast = "canadaeast",
        /// `centralindia`
        Centralindia = "centralindia",
        /// `centralus`
        Centralus = "centralus",
        /// `eastasia`
        Eastasia = "eastasia",
        /// `eastus`
        Eastus = "eastus",
        /// `eastus2`
        Eastus2 = "eastus2",
        /// `francecentral`
        Francecentral = "francecentral",
        /// `germanywestcentral`
        Germanywestcentral = "germanywestcentral",
        /// `japaneast`
        Japaneast = "japaneast",
        /// `japanwest`
        Japanwest = "japanwest",
        /// `koreacentral`
        Koreacentral = "koreacentral",
        /// `koreasouth`
        Koreasouth = "koreasouth",
        /// `northcentralus`
        Northcentralus = "northcentralus",
        /// `northeurope`
        Northeurope = "northeurope",
        /// `norwayeast`
        Norwayeast = "norwayeast",
        /// `southafricanorth`
        Southafricanorth = "southafricanorth",
        /// `southcentralus`
        Southcentralus = "southcentralus",
        /// `southeastasia`
        Southeastasia = "southeastasia",
        /// `southindia`
        Southindia = "southindia",
        /// `swedencentral`
        Swedencentral = "swedencentral",
        /// `switzerlandnorth`
        Switzerlandnorth = "switzerlandnorth",
        /// `uaenorth`
        Uaenorth = "uaenorth",
        /// `uksouth`
        Uksouth = "uksouth",
        /// `ukwest`
        Ukwest = "ukwest",
        /// `westcentralus`
        Westcentralus = "westcentralus",
        /// `westeurope`
        Westeurope = "westeurope",
        /// `westindia`
        Westindia = "westindia",
        /// `westus`
        Westus = "westus",
        /// `westus2`
        Westus2 = "westus2",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogStreamEventGridResponseSchema {
    /// `filters`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<LogStreamFilter>>,
    /// `id`.
    ///
    /// Format: log-stream-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `isPriority`.
    #[serde(rename = "isPriority", default, skip_serializing_if = "Option::is_none")]
    pub is_priority: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `pii_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pii_config: Option<LogStreamPiiConfig>,
    /// `sink`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sink: Option<LogStreamEventGridSink>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<LogStreamStatusEnum>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<LogStreamEventGridEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for LogStreamEventGridResponseSchema {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogStreamEventGridResponseSchema")
            .field("filters", &self.filters)
            .field("id", &self.id)
            .field("is_priority", &self.is_priority)
            .field("name", &self.name)
            .field("pii_config", &self.pii_config)
            .field("sink", &self.sink)
            .field("status", &self.status)
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogStreamEventGridSink {
    /// `azurePartnerTopic`.
    #[serde(
        rename = "azurePartnerTopic",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub azure_partner_topic: Option<String>,
    /// `azureRegion`.
    #[serde(rename = "azureRegion")]
    pub azure_region: LogStreamEventGridRegionEnum,
    /// `azureResourceGroup`.
    #[serde(rename = "azureResourceGroup")]
    pub azure_resource_group: String,
    /// `azureSubscriptionId`.
    ///
    /// Matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
    #[serde(rename = "azureSubscriptionId")]
    pub azure_subscription_id: String,
}
impl LogStreamEventGridSink {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        azure_region: impl Into<LogStreamEventGridRegionEnum>,
        azure_resource_group: impl Into<String>,
        azure_subscription_id: impl Into<String>,
    ) -> Self {
        Self {
            azure_partner_topic: Default::default(),
            azure_region: azure_region.into(),
            azure_resource_group: azure_resource_group.into(),
            azure_subscription_id: azure_subscription_id.into(),
        }
    }
    /// `azurePartnerTopic`.
    #[must_use]
    pub fn azure_partner_topic(
        mut self,
        azure_partner_topic: impl Into<String>,
    ) -> Self {
        self.azure_partner_topic = Some(azure_partner_topic.into());
        self
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogStreamFilter {
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<LogStreamFilterGroupNameEnum>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<LogStreamFilterTypeEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl LogStreamFilter {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: Default::default(),
            type_: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<LogStreamFilterGroupNameEnum>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<LogStreamFilterTypeEnum>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}
impl Default for LogStreamFilter {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for LogStreamFilter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogStreamFilter")
            .field("name", &self.name)
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum LogStreamFilterGroupNameEnum {
        /// `auth.login.fail`
        AuthLoginFail = "auth.login.fail",
        /// `auth.login.notification`
        AuthLoginNotification = "auth.login.notification",
        /// `auth.login.success`
        AuthLoginSuccess = "auth.login.success",
        /// `auth.logout.fail`
        AuthLogoutFail = "auth.logout.fail",
        /// `auth.logout.success`
        AuthLogoutSuccess = "auth.logout.success",
        /// `auth.signup.fail`
        AuthSignupFail = "auth.signup.fail",
        /// `auth.signup.success`
        AuthSignupSuccess = "auth.signup.success",
        /// `auth.silent_auth.fail`
        AuthSilentAuthFail = "auth.silent_auth.fail",
        /// `auth.silent_auth.success`
        AuthSilentAuthSuccess = "auth.silent_auth.success",
        /// `auth.token_exchange.fail`
        AuthTokenExchangeFail = "auth.token_exchange.fail",
        /// `auth.token_exchange.success`
        AuthTokenExchangeSuccess = "auth.token_exchange.success",
        /// `management.fail`
        ManagementFail = "management.fail",
        /// `management.success`
        ManagementSuccess = "management.success",
        /// `scim.event`
        ScimEvent = "scim.event",
        /// `system.notification`
        SystemNotification = "system.notification",
        /// `user.fail`
        UserFail = "user.fail",
        /// `user.notification`
        UserNotification = "user.notification",
        /// `user.success`
        UserSuccess = "user.success",
        /// `actions`
        Actions = "actions",
        /// `other`
        Other = "other",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum LogStreamFilterTypeEnum {
        /// `category`
        Category = "category",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum LogStreamHttpContentFormatEnum {
        /// `JSONARRAY`
        Jsonarray = "JSONARRAY",
        /// `JSONLINES`
        Jsonlines = "JSONLINES",
        /// `JSONOBJECT`
        Jsonobject = "JSONOBJECT",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum LogStreamHttpEnum {
        /// `http`
        Http = "http",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogStreamHttpResponseSchema {
    /// `filters`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<LogStreamFilter>>,
    /// `id`.
    ///
    /// Format: log-stream-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `isPriority`.
    #[serde(rename = "isPriority", default, skip_serializing_if = "Option::is_none")]
    pub is_priority: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `pii_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pii_config: Option<LogStreamPiiConfig>,
    /// `sink`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sink: Option<LogStreamHttpSink>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<LogStreamStatusEnum>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<LogStreamHttpEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for LogStreamHttpResponseSchema {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogStreamHttpResponseSchema")
            .field("filters", &self.filters)
            .field("id", &self.id)
            .field("is_priority", &self.is_priority)
            .field("name", &self.name)
            .field("pii_config", &self.pii_config)
            .field("sink", &self.sink)
            .field("status", &self.status)
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogStreamHttpSink {
    /// `httpAuthorization`.
    #[serde(
        rename = "httpAuthorization",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub http_authorization: Option<String>,
    /// `httpContentFormat`.
    #[serde(
        rename = "httpContentFormat",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub http_content_format: Option<LogStreamHttpContentFormatEnum>,
    /// `httpContentType`.
    #[serde(
        rename = "httpContentType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub http_content_type: Option<String>,
    /// `httpCustomHeaders`.
    #[serde(
        rename = "httpCustomHeaders",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub http_custom_headers: Option<Vec<HttpCustomHeader>>,
    /// `httpEndpoint`.
    ///
    /// Matches `^https://.*`.
    #[serde(rename = "httpEndpoint")]
    pub http_endpoint: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl LogStreamHttpSink {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(http_endpoint: impl Into<String>) -> Self {
        Self {
            http_authorization: Default::default(),
            http_content_format: Default::default(),
            http_content_type: Default::default(),
            http_custom_headers: Default::default(),
            http_endpoint: http_endpoint.into(),
            additional_properties: Default::default(),
        }
    }
    /// `httpAuthorization`.
    #[must_use]
    pub fn http_authorization(mut self, http_authorization: impl Into<String>) -> Self {
        self.http_authorization = Some(http_authorization.into());
        self
    }
    /// `httpContentFormat`.
    #[must_use]
    pub fn http_content_format(
        mut self,
        http_content_format: impl Into<LogStreamHttpContentFormatEnum>,
    ) -> Self {
        self.http_content_format = Some(http_content_format.into());
        self
    }
    /// `httpContentType`.
    #[must_use]
    pub fn http_content_type(mut self, http_content_type: impl Into<String>) -> Self {
        self.http_content_type = Some(http_content_type.into());
        self
    }
    /// `httpCustomHeaders`.
    #[must_use]
    pub fn http_custom_headers(
        mut self,
        http_custom_headers: impl IntoIterator<Item = HttpCustomHeader>,
    ) -> Self {
        self.http_custom_headers = Some(http_custom_headers.into_iter().collect());
        self
    }
}
impl std::fmt::Debug for LogStreamHttpSink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogStreamHttpSink")
            .field("http_authorization", &auth0_sdk_core::Redacted)
            .field("http_content_format", &self.http_content_format)
            .field("http_content_type", &self.http_content_type)
            .field("http_custom_headers", &self.http_custom_headers)
            .field("http_endpoint", &self.http_endpoint)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum LogStreamMixpanelEnum {
        /// `mixpanel`
        Mixpanel = "mixpanel",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum LogStreamMixpanelRegionEnum {
        /// `us`
        Us = "us",
        /// `eu`
        Eu = "eu",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogStreamMixpanelResponseSchema {
    /// `filters`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<LogStreamFilter>>,
    /// `id`.
    ///
    /// Format: log-stream-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `isPriority`.
    #[serde(rename = "isPriority", default, skip_serializing_if = "Option::is_none")]
    pub is_priority: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `pii_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pii_config: Option<LogStreamPiiConfig>,
    /// `sink`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sink: Option<LogStreamMixpanelSink>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<LogStreamStatusEnum>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<LogStreamMixpanelEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for LogStreamMixpanelResponseSchema {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogStreamMixpanelResponseSchema")
            .field("filters", &self.filters)
            .field("id", &self.id)
            .field("is_priority", &self.is_priority)
            .field("name", &self.name)
            .field("pii_config", &self.pii_config)
            .field("sink", &self.sink)
            .field("status", &self.status)
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogStreamMixpanelSink {
    /// `mixpanelProjectId`.
    ///
    /// Matches `^\d+$`.
    #[serde(rename = "mixpanelProjectId")]
    pub mixpanel_project_id: String,
    /// `mixpanelRegion`.
    #[serde(rename = "mixpanelRegion")]
    pub mixpanel_region: LogStreamMixpanelRegionEnum,
    /// `mixpanelServiceAccountPassword`.
    ///
    /// Matches `^[^:]+$`.
    #[serde(rename = "mixpanelServiceAccountPassword")]
    pub mixpanel_service_account_password: String,
    /// `mixpanelServiceAccountUsername`.
    ///
    /// Matches `^[^:]+$`.
    #[serde(rename = "mixpanelServiceAccountUsername")]
    pub mixpanel_service_account_username: String,
}
impl LogStreamMixpanelSink {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        mixpanel_project_id: impl Into<String>,
        mixpanel_region: impl Into<LogStreamMixpanelRegionEnum>,
        mixpanel_service_account_password: impl Into<String>,
        mixpanel_service_account_username: impl Into<String>,
    ) -> Self {
        Self {
            mixpanel_project_id: mixpanel_project_id.into(),
            mixpanel_region: mixpanel_region.into(),
            mixpanel_service_account_password: mixpanel_service_account_password.into(),
            mixpanel_service_account_username: mixpanel_service_account_username.into(),
        }
    }
}
impl std::fmt::Debug for LogStreamMixpanelSink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogStreamMixpanelSink")
            .field("mixpanel_project_id", &self.mixpanel_project_id)
            .field("mixpanel_region", &self.mixpanel_region)
            .field("mixpanel_service_account_password", &auth0_sdk_core::Redacted)
            .field(
                "mixpanel_service_account_username",
                &self.mixpanel_service_account_username,
            )
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogStreamMixpanelSinkPatch {
    /// `mixpanelProjectId`.
    ///
    /// Matches `^\d+$`.
    #[serde(rename = "mixpanelProjectId")]
    pub mixpanel_project_id: String,
    /// `mixpanelRegion`.
    #[serde(rename = "mixpanelRegion")]
    pub mixpanel_region: LogStreamMixpanelRegionEnum,
    /// `mixpanelServiceAccountPassword`.
    ///
    /// Matches `^[^:]+$`.
    #[serde(
        rename = "mixpanelServiceAccountPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub mixpanel_service_account_password: Option<String>,
    /// `mixpanelServiceAccountUsername`.
    ///
    /// Matches `^[^:]+$`.
    #[serde(rename = "mixpanelServiceAccountUsername")]
    pub mixpanel_service_account_username: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl LogStreamMixpanelSinkPatch {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        mixpanel_project_id: impl Into<String>,
        mixpanel_region: impl Into<LogStreamMixpanelRegionEnum>,
        mixpanel_service_account_username: impl Into<String>,
    ) -> Self {
        Self {
            mixpanel_project_id: mixpanel_project_id.into(),
            mixpanel_region: mixpanel_region.into(),
            mixpanel_service_account_password: Default::default(),
            mixpanel_service_account_username: mixpanel_service_account_username.into(),
            additional_properties: Default::default(),
        }
    }
    /// `mixpanelServiceAccountPassword`.
    ///
    /// Matches `^[^:]+$`.
    #[must_use]
    pub fn mixpanel_service_account_password(
        mut self,
        mixpanel_service_account_password: impl Into<String>,
    ) -> Self {
        self.mixpanel_service_account_password = Some(
            mixpanel_service_account_password.into(),
        );
        self
    }
}
impl std::fmt::Debug for LogStreamMixpanelSinkPatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogStreamMixpanelSinkPatch")
            .field("mixpanel_project_id", &self.mixpanel_project_id)
            .field("mixpanel_region", &self.mixpanel_region)
            .field("mixpanel_service_account_password", &auth0_sdk_core::Redacted)
            .field(
                "mixpanel_service_account_username",
                &self.mixpanel_service_account_username,
            )
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum LogStreamPiiAlgorithmEnum {
        /// `xxhash`
        Xxhash = "xxhash",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogStreamPiiConfig {
    /// `algorithm`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub algorithm: Option<LogStreamPiiAlgorithmEnum>,
    /// `log_fields`.
    ///
    /// At least 1 item.
    pub log_fields: Vec<LogStreamPiiLogFieldsEnum>,
    /// `method`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<LogStreamPiiMethodEnum>,
}
impl LogStreamPiiConfig {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        log_fields: impl IntoIterator<Item = impl Into<LogStreamPiiLogFieldsEnum>>,
    ) -> Self {
        Self {
            algorithm: Default::default(),
            log_fields: log_fields.into_iter().map(Into::into).collect(),
            method: Default::default(),
        }
    }
    /// `algorithm`.
    #[must_use]
    pub fn algorithm(mut self, algorithm: impl Into<LogStreamPiiAlgorithmEnum>) -> Self {
        self.algorithm = Some(algorithm.into());
        self
    }
    /// `method`.
    #[must_use]
    pub fn method(mut self, method: impl Into<LogStreamPiiMethodEnum>) -> Self {
        self.method = Some(method.into());
        self
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum LogStreamPiiLogFieldsEnum {
        /// `first_name`
        FirstName = "first_name",
        /// `last_name`
        LastName = "last_name",
        /// `username`
        Username = "username",
        /// `email`
        Email = "email",
        /// `phone`
        Phone = "phone",
        /// `address`
        Address = "address",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum LogStreamPiiMethodEnum {
        /// `mask`
        Mask = "mask",
        /// `hash`
        Hash = "hash",
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum LogStreamResponseSchema {
        /// A [`LogStreamHttpResponseSchema`].
        Http(Box<LogStreamHttpResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["http"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamEventBridgeResponseSchema`].
        EventBridge(Box<LogStreamEventBridgeResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["eventbridge"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamEventGridResponseSchema`].
        EventGrid(Box<LogStreamEventGridResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["eventgrid"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamDatadogResponseSchema`].
        Datadog(Box<LogStreamDatadogResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["datadog"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamSplunkResponseSchema`].
        Splunk(Box<LogStreamSplunkResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["splunk"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamSumoResponseSchema`].
        Sumo(Box<LogStreamSumoResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["sumo"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamSegmentResponseSchema`].
        Segment(Box<LogStreamSegmentResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["segment"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamMixpanelResponseSchema`].
        Mixpanel(Box<LogStreamMixpanelResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["mixpanel"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
    }
}
auth0_sdk_core::union_from!(LogStreamHttpResponseSchema => LogStreamResponseSchema::Http);
auth0_sdk_core::union_from!(LogStreamEventBridgeResponseSchema => LogStreamResponseSchema::EventBridge);
auth0_sdk_core::union_from!(LogStreamEventGridResponseSchema => LogStreamResponseSchema::EventGrid);
auth0_sdk_core::union_from!(LogStreamDatadogResponseSchema => LogStreamResponseSchema::Datadog);
auth0_sdk_core::union_from!(LogStreamSplunkResponseSchema => LogStreamResponseSchema::Splunk);
auth0_sdk_core::union_from!(LogStreamSumoResponseSchema => LogStreamResponseSchema::Sumo);
auth0_sdk_core::union_from!(LogStreamSegmentResponseSchema => LogStreamResponseSchema::Segment);
auth0_sdk_core::union_from!(LogStreamMixpanelResponseSchema => LogStreamResponseSchema::Mixpanel);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum LogStreamSegmentEnum {
        /// `segment`
        Segment = "segment",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogStreamSegmentResponseSchema {
    /// `filters`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<LogStreamFilter>>,
    /// `id`.
    ///
    /// Format: log-stream-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `isPriority`.
    #[serde(rename = "isPriority", default, skip_serializing_if = "Option::is_none")]
    pub is_priority: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `pii_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pii_config: Option<LogStreamPiiConfig>,
    /// `sink`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sink: Option<LogStreamSegmentSinkWriteKey>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<LogStreamStatusEnum>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<LogStreamSegmentEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for LogStreamSegmentResponseSchema {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogStreamSegmentResponseSchema")
            .field("filters", &self.filters)
            .field("id", &self.id)
            .field("is_priority", &self.is_priority)
            .field("name", &self.name)
            .field("pii_config", &self.pii_config)
            .field("sink", &self.sink)
            .field("status", &self.status)
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogStreamSegmentSink {
    /// `segmentWriteKey`.
    #[serde(
        rename = "segmentWriteKey",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub segment_write_key: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl LogStreamSegmentSink {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            segment_write_key: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `segmentWriteKey`.
    #[must_use]
    pub fn segment_write_key(mut self, segment_write_key: impl Into<String>) -> Self {
        self.segment_write_key = Some(segment_write_key.into());
        self
    }
}
impl Default for LogStreamSegmentSink {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for LogStreamSegmentSink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogStreamSegmentSink")
            .field("segment_write_key", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogStreamSegmentSinkWriteKey {
    /// `segmentWriteKey`.
    #[serde(rename = "segmentWriteKey")]
    pub segment_write_key: String,
}
impl LogStreamSegmentSinkWriteKey {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(segment_write_key: impl Into<String>) -> Self {
        Self {
            segment_write_key: segment_write_key.into(),
        }
    }
}
impl std::fmt::Debug for LogStreamSegmentSinkWriteKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogStreamSegmentSinkWriteKey")
            .field("segment_write_key", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::union! {
    /// Sent by calls.
    pub enum LogStreamSinkPatch {
        /// A [`LogStreamHttpSink`].
        HttpSink(Box<LogStreamHttpSink>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["httpEndpoint"], known: &["httpAuthorization", "httpContentFormat", "httpContentType", "httpCustomHeaders", "httpEndpoint"] },
        /// A [`LogStreamDatadogSink`].
        DatadogSink(Box<LogStreamDatadogSink>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[("datadogRegion", &["us", "eu", "us3", "us5"])], required: &["datadogApiKey", "datadogRegion"], known: &["datadogApiKey", "datadogRegion"] },
        /// A [`LogStreamSplunkSink`].
        SplunkSink(Box<LogStreamSplunkSink>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["splunkDomain", "splunkPort", "splunkSecure", "splunkToken"], known: &["splunkDomain", "splunkPort", "splunkSecure", "splunkToken"] },
        /// A [`LogStreamSumoSink`].
        SumoSink(Box<LogStreamSumoSink>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["sumoSourceAddress"], known: &["sumoSourceAddress"] },
        /// A [`LogStreamSegmentSink`].
        SegmentSink(Box<LogStreamSegmentSink>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &[], known: &["segmentWriteKey"] },
        /// A [`LogStreamMixpanelSinkPatch`].
        MixpanelSinkPatch(Box<LogStreamMixpanelSinkPatch>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[("mixpanelRegion", &["us", "eu"])], required: &["mixpanelProjectId", "mixpanelRegion", "mixpanelServiceAccountUsername"], known: &["mixpanelProjectId", "mixpanelRegion", "mixpanelServiceAccountPassword", "mixpanelServiceAccountUsername"] },
    }
}
auth0_sdk_core::union_from!(LogStreamHttpSink => LogStreamSinkPatch::HttpSink);
auth0_sdk_core::union_from!(LogStreamDatadogSink => LogStreamSinkPatch::DatadogSink);
auth0_sdk_core::union_from!(LogStreamSplunkSink => LogStreamSinkPatch::SplunkSink);
auth0_sdk_core::union_from!(LogStreamSumoSink => LogStreamSinkPatch::SumoSink);
auth0_sdk_core::union_from!(LogStreamSegmentSink => LogStreamSinkPatch::SegmentSink);
auth0_sdk_core::union_from!(LogStreamMixpanelSinkPatch => LogStreamSinkPatch::MixpanelSinkPatch);

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum LogStreamSplunkEnum {
        /// `splunk`
        Splunk = "splunk",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogStreamSplunkResponseSchema {
    /// `filters`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<LogStreamFilter>>,
    /// `id`.
    ///
    /// Format: log-stream-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `isPriority`.
    #[serde(rename = "isPriority", default, skip_serializing_if = "Option::is_none")]
    pub is_priority: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `pii_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pii_config: Option<LogStreamPiiConfig>,
    /// `sink`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sink: Option<LogStreamSplunkSink>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<LogStreamStatusEnum>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<LogStreamSplunkEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for LogStreamSplunkResponseSchema {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogStreamSplunkResponseSchema")
            .field("filters", &self.filters)
            .field("id", &self.id)
            .field("is_priority", &self.is_priority)
            .field("name", &self.name)
            .field("pii_config", &self.pii_config)
            .field("sink", &self.sink)
            .field("status", &self.status)
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogStreamSplunkSink {
    /// `splunkDomain`.
    #[serde(rename = "splunkDomain")]
    pub splunk_domain: String,
    /// `splunkPort`.
    ///
    /// Matches `^[0-9]*$`.
    #[serde(rename = "splunkPort")]
    pub splunk_port: String,
    /// `splunkSecure`.
    #[serde(rename = "splunkSecure")]
    pub splunk_secure: bool,
    /// `splunkToken`.
    #[serde(rename = "splunkToken")]
    pub splunk_token: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl LogStreamSplunkSink {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        splunk_domain: impl Into<String>,
        splunk_port: impl Into<String>,
        splunk_secure: bool,
        splunk_token: impl Into<String>,
    ) -> Self {
        Self {
            splunk_domain: splunk_domain.into(),
            splunk_port: splunk_port.into(),
            splunk_secure: splunk_secure,
            splunk_token: splunk_token.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for LogStreamSplunkSink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogStreamSplunkSink")
            .field("splunk_domain", &self.splunk_domain)
            .field("splunk_port", &self.splunk_port)
            .field("splunk_secure", &self.splunk_secure)
            .field("splunk_token", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum LogStreamStatusEnum {
        /// `active`
        Active = "active",
        /// `paused`
        Paused = "paused",
        /// `suspended`
        Suspended = "suspended",
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum LogStreamSumoEnum {
        /// `sumo`
        Sumo = "sumo",
    }
}

/// Received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogStreamSumoResponseSchema {
    /// `filters`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<LogStreamFilter>>,
    /// `id`.
    ///
    /// Format: log-stream-id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `isPriority`.
    #[serde(rename = "isPriority", default, skip_serializing_if = "Option::is_none")]
    pub is_priority: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `pii_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pii_config: Option<LogStreamPiiConfig>,
    /// `sink`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sink: Option<LogStreamSumoSink>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<LogStreamStatusEnum>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<LogStreamSumoEnum>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for LogStreamSumoResponseSchema {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogStreamSumoResponseSchema")
            .field("filters", &self.filters)
            .field("id", &self.id)
            .field("is_priority", &self.is_priority)
            .field("name", &self.name)
            .field("pii_config", &self.pii_config)
            .field("sink", &self.sink)
            .field("status", &self.status)
            .field("type_", &self.type_)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LogStreamSumoSink {
    /// `sumoSourceAddress`.
    #[serde(rename = "sumoSourceAddress")]
    pub sumo_source_address: String,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl LogStreamSumoSink {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(sumo_source_address: impl Into<String>) -> Self {
        Self {
            sumo_source_address: sumo_source_address.into(),
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for LogStreamSumoSink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LogStreamSumoSink")
            .field("sumo_source_address", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Body of `PATCH /log-streams/{id}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateLogStream {
    /// `filters`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<LogStreamFilter>>,
    /// `isPriority`.
    #[serde(rename = "isPriority", default, skip_serializing_if = "Option::is_none")]
    pub is_priority: Option<bool>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `pii_config`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pii_config: Option<LogStreamPiiConfig>,
    /// `sink`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sink: Option<LogStreamSinkPatch>,
    /// `status`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<LogStreamStatusEnum>,
}
impl UpdateLogStream {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            filters: Default::default(),
            is_priority: Default::default(),
            name: Default::default(),
            pii_config: Default::default(),
            sink: Default::default(),
            status: Default::default(),
        }
    }
    /// `filters`.
    #[must_use]
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = LogStreamFilter>,
    ) -> Self {
        self.filters = Some(filters.into_iter().collect());
        self
    }
    /// `isPriority`.
    #[must_use]
    pub fn is_priority(mut self, is_priority: bool) -> Self {
        self.is_priority = Some(is_priority);
        self
    }
    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `pii_config`.
    #[must_use]
    pub fn pii_config(mut self, pii_config: LogStreamPiiConfig) -> Self {
        self.pii_config = Some(pii_config);
        self
    }
    /// `sink`.
    #[must_use]
    pub fn sink(mut self, sink: impl Into<LogStreamSinkPatch>) -> Self {
        self.sink = Some(sink.into());
        self
    }
    /// `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<LogStreamStatusEnum>) -> Self {
        self.status = Some(status.into());
        self
    }
}
impl Default for UpdateLogStream {
    fn default() -> Self {
        Self::new()
    }
}

auth0_sdk_core::union! {
    /// Answer of `PATCH /log-streams/{id}`.
    pub enum UpdateLogStreamResponse {
        /// A [`LogStreamHttpResponseSchema`].
        Http(Box<LogStreamHttpResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["http"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamEventBridgeResponseSchema`].
        EventBridge(Box<LogStreamEventBridgeResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["eventbridge"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamEventGridResponseSchema`].
        EventGrid(Box<LogStreamEventGridResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["eventgrid"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamDatadogResponseSchema`].
        Datadog(Box<LogStreamDatadogResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["datadog"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamSplunkResponseSchema`].
        Splunk(Box<LogStreamSplunkResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["splunk"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamSumoResponseSchema`].
        Sumo(Box<LogStreamSumoResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["sumo"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamSegmentResponseSchema`].
        Segment(Box<LogStreamSegmentResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["segment"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
        /// A [`LogStreamMixpanelResponseSchema`].
        Mixpanel(Box<LogStreamMixpanelResponseSchema>) => auth0_sdk_core::union::Shape::Object { constants: &[("/pii_config/algorithm", &["xxhash"]), ("type", &["mixpanel"])], typical: &[], required: &[], known: &["filters", "id", "isPriority", "name", "pii_config", "sink", "status", "type"] },
    }
}
auth0_sdk_core::union_from!(LogStreamHttpResponseSchema => UpdateLogStreamResponse::Http);
auth0_sdk_core::union_from!(LogStreamEventBridgeResponseSchema => UpdateLogStreamResponse::EventBridge);
auth0_sdk_core::union_from!(LogStreamEventGridResponseSchema => UpdateLogStreamResponse::EventGrid);
auth0_sdk_core::union_from!(LogStreamDatadogResponseSchema => UpdateLogStreamResponse::Datadog);
auth0_sdk_core::union_from!(LogStreamSplunkResponseSchema => UpdateLogStreamResponse::Splunk);
auth0_sdk_core::union_from!(LogStreamSumoResponseSchema => UpdateLogStreamResponse::Sumo);
auth0_sdk_core::union_from!(LogStreamSegmentResponseSchema => UpdateLogStreamResponse::Segment);
auth0_sdk_core::union_from!(LogStreamMixpanelResponseSchema => UpdateLogStreamResponse::Mixpanel);
