// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `log_streams`.

/// Calls of the group `log_streams`.
#[derive(Clone, Debug)]
pub struct LogStreams {
    client: auth0_sdk_core::Client,
}
impl LogStreams {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /log-streams`
    ///
    /// Scopes: `create:log_streams`. Statuses: 200, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/log-streams/post-log-streams>
    pub fn create(&self, body: impl Into<crate::types::CreateLogStream>) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body.into(),
        }
    }
    /// `DELETE /log-streams/{id}`
    ///
    /// Scopes: `delete:log_streams`. Statuses: 204, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/log-streams/delete-log-streams-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /log-streams/{id}`
    ///
    /// Scopes: `read:log_streams`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/log-streams/get-log-streams-by-id>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /log-streams`
    ///
    /// Scopes: `read:log_streams`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/log-streams/get-log-streams>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
        }
    }
    /// `PATCH /log-streams/{id}`
    ///
    /// Scopes: `update:log_streams`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/log-streams/patch-log-streams-by-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateLogStream,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_log-streams",
    method: "POST",
    path: "/log-streams",
    scopes: &["create:log_streams"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /log-streams`](https://auth0.com/docs/api/management/v2/log-streams/post-log-streams).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateLogStream,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_log_streams(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateLogStreamResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_log-streams_by_id",
    method: "DELETE",
    path: "/log-streams/{id}",
    scopes: &["delete:log_streams"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /log-streams/{id}`](https://auth0.com/docs/api/management/v2/log-streams/delete-log-streams-by-id).
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
        crate::operations::delete_log_streams_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_log-streams_by_id",
    method: "GET",
    path: "/log-streams/{id}",
    scopes: &["read:log_streams"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /log-streams/{id}`](https://auth0.com/docs/api/management/v2/log-streams/get-log-streams-by-id).
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
        crate::operations::get_log_streams_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetLogStreamResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_log-streams",
    method: "GET",
    path: "/log-streams",
    scopes: &["read:log_streams"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /log-streams`](https://auth0.com/docs/api/management/v2/log-streams/get-log-streams).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_log_streams(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => Vec < crate ::types::LogStreamResponseSchema >);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_log-streams_by_id",
    method: "PATCH",
    path: "/log-streams/{id}",
    scopes: &["update:log_streams"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /log-streams/{id}`](https://auth0.com/docs/api/management/v2/log-streams/patch-log-streams-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateLogStream,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_log_streams_by_id(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateLogStreamResponse);
