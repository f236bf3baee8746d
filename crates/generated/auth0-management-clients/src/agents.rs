// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `agents`.

/// Calls of the group `agents`.
#[derive(Clone, Debug)]
pub struct Agents {
    client: auth0_sdk_core::Client,
}
impl Agents {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /agents`
    ///
    /// Lifecycle: EA. Scopes: `create:agents`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/agents/post-agent>
    pub fn create(&self, body: crate::types::CreateAgent) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /agents/{id}`
    ///
    /// Lifecycle: EA. Scopes: `delete:agents`. Statuses: 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/agents/delete-agent>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /agents`
    ///
    /// Lifecycle: EA. Scopes: `read:agents`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/agents/get-agents>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            from: None,
            take: None,
        }
    }
    /// `GET /agents/{id}`
    ///
    /// Lifecycle: EA. Scopes: `read:agents`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/agents/get-agent>
    pub fn read(&self, id: impl Into<String>) -> Read {
        Read {
            call: self.client.call(&READ),
            id: id.into(),
        }
    }
    /// `PATCH /agents/{id}`
    ///
    /// Lifecycle: EA. Scopes: `update:agents`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/agents/patch-agent>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateAgent,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_agent",
    method: "POST",
    path: "/agents",
    scopes: &["create:agents"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /agents`](https://auth0.com/docs/api/management/v2/agents/post-agent).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateAgent,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_agent(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::AgentResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_agent",
    method: "DELETE",
    path: "/agents/{id}",
    scopes: &["delete:agents"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /agents/{id}`](https://auth0.com/docs/api/management/v2/agents/delete-agent).
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
        crate::operations::delete_agent(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_agents",
    method: "GET",
    path: "/agents",
    scopes: &["read:agents"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /agents`](https://auth0.com/docs/api/management/v2/agents/get-agents).
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
    ///
    /// At most 1000 characters.
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
        crate::operations::get_agents(&self.call, self.from.as_deref(), self.take)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListAgentsPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListAgentsPage, checkpoint);
static READ: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_agent",
    method: "GET",
    path: "/agents/{id}",
    scopes: &["read:agents"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /agents/{id}`](https://auth0.com/docs/api/management/v2/agents/get-agent).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Read {
    call: auth0_sdk_core::Call,
    id: String,
}
impl Read {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &READ;
}
impl Read {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_agent(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Read => crate ::types::AgentResponse);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_agent",
    method: "PATCH",
    path: "/agents/{id}",
    scopes: &["update:agents"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /agents/{id}`](https://auth0.com/docs/api/management/v2/agents/patch-agent).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateAgent,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_agent(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::AgentResponse);
