// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `signals`.

/// Calls of the group `signals`.
#[derive(Clone, Debug)]
pub struct Signals {
    client: auth0_sdk_core::Client,
}
impl Signals {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /signals/last`
    ///
    /// Deprecated by the document. Statuses: 200, 401, 429.
    pub fn last(&self, since: impl Into<auth0_sdk_core::DateTime>) -> Last {
        Last {
            call: self.client.call(&LAST),
            since: since.into(),
        }
    }
    /// `GET /signals`
    ///
    /// Lifecycle: EA. Scopes: `read:signals`. Statuses: 200.
    pub fn subscribe(&self) -> Subscribe {
        Subscribe {
            call: self.client.call(&SUBSCRIBE),
        }
    }
}
static LAST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_last_signals",
    method: "GET",
    path: "/signals/last",
    scopes: &[],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of `GET /signals/last`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Last {
    call: auth0_sdk_core::Call,
    since: auth0_sdk_core::DateTime,
}
impl Last {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LAST;
}
impl Last {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_last_signals(&self.call, self.since.as_str())
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Last => Vec < crate ::types::Signal >);
static SUBSCRIBE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_signals",
    method: "GET",
    path: "/signals",
    scopes: &["read:signals"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of `GET /signals`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Subscribe {
    call: auth0_sdk_core::Call,
}
impl Subscribe {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &SUBSCRIBE;
}
impl Subscribe {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_signals(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::event_call!(Subscribe => crate ::types::Signal);
