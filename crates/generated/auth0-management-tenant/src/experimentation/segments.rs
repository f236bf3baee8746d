// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `segments`.

/// Calls of the group `segments`.
#[derive(Clone, Debug)]
pub struct Segments {
    client: auth0_sdk_core::Client,
}
impl Segments {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /experimentation/segments`
    ///
    /// Lifecycle: beta. Scopes: `create:experimentation`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/create-segment>
    pub fn create(&self, body: crate::types::CreateSegment) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /experimentation/segments/{id}`
    ///
    /// Lifecycle: beta. Scopes: `delete:experimentation`. Statuses: 204, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/delete-segment>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /experimentation/segments/{id}`
    ///
    /// Lifecycle: beta. Scopes: `read:experimentation`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/get-segment>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /experimentation/segments`
    ///
    /// Lifecycle: beta. Scopes: `read:experimentation`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/get-segments>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            from: None,
            take: None,
            type_: None,
        }
    }
    /// `PATCH /experimentation/segments/{id}`
    ///
    /// Lifecycle: beta. Scopes: `update:experimentation`. Statuses: 200, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/experimentation/update-segment>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateSegment,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "create_segment",
    method: "POST",
    path: "/experimentation/segments",
    scopes: &["create:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /experimentation/segments`](https://auth0.com/docs/api/management/v2/experimentation/create-segment).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateSegment,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::create_segment(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateSegmentResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_segment",
    method: "DELETE",
    path: "/experimentation/segments/{id}",
    scopes: &["delete:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /experimentation/segments/{id}`](https://auth0.com/docs/api/management/v2/experimentation/delete-segment).
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
        crate::operations::delete_segment(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_segment",
    method: "GET",
    path: "/experimentation/segments/{id}",
    scopes: &["read:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /experimentation/segments/{id}`](https://auth0.com/docs/api/management/v2/experimentation/get-segment).
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
        crate::operations::get_segment(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetSegmentResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_segments",
    method: "GET",
    path: "/experimentation/segments",
    scopes: &["read:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /experimentation/segments`](https://auth0.com/docs/api/management/v2/experimentation/get-segments).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    from: Option<String>,
    take: Option<i64>,
    type_: Option<crate::types::SegmentTypeFilterEnum>,
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
    /// At least 1. At most 50.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
    /// The query parameter `type`.
    pub fn type_(
        mut self,
        type_: impl Into<crate::types::SegmentTypeFilterEnum>,
    ) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_segments(
                &self.call,
                self.from.as_deref(),
                self.take,
                self.type_.as_ref().map(|value| value.as_str()),
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListSegmentsPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListSegmentsPage, checkpoint);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "update_segment",
    method: "PATCH",
    path: "/experimentation/segments/{id}",
    scopes: &["update:experimentation"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /experimentation/segments/{id}`](https://auth0.com/docs/api/management/v2/experimentation/update-segment).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateSegment,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::update_segment(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateSegmentResponse);
