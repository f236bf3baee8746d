//! The stream of events; what is told, and in which form, is in `stream`.

use http::Method;

use super::{Entry, Handler};

pub(super) static HANDLERS: &[Entry] = &[Entry {
    method: Method::GET,
    path: "/events",
    handler: Handler::Events,
}];
