// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `token_exchange_profiles`.

/// Calls of the group `token_exchange_profiles`.
#[derive(Clone, Debug)]
pub struct TokenExchangeProfiles {
    client: auth0_sdk_core::Client,
}
impl TokenExchangeProfiles {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /token-exchange-profiles`
    ///
    /// Lifecycle: EA. Scopes: `create:token_exchange_profiles`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/token-exchange-profiles/post-token-exchange-profiles>
    pub fn create(&self, body: crate::types::CreateTokenExchangeProfile) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /token-exchange-profiles/{id}`
    ///
    /// Lifecycle: EA. Scopes: `delete:token_exchange_profiles`. Statuses: 204, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/token-exchange-profiles/delete-token-exchange-profiles-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /token-exchange-profiles/{id}`
    ///
    /// Lifecycle: EA. Scopes: `read:token_exchange_profiles`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/token-exchange-profiles/get-token-exchange-profiles-by-id>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
        }
    }
    /// `GET /token-exchange-profiles`
    ///
    /// Lifecycle: EA. Scopes: `read:token_exchange_profiles`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/token-exchange-profiles/get-token-exchange-profiles>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            from: None,
            take: None,
        }
    }
    /// `PATCH /token-exchange-profiles/{id}`
    ///
    /// Lifecycle: EA. Scopes: `update:token_exchange_profiles`. Statuses: 200, 400, 401, 403, 404, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/token-exchange-profiles/patch-token-exchange-profiles-by-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateTokenExchangeProfile,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_token-exchange-profiles",
    method: "POST",
    path: "/token-exchange-profiles",
    scopes: &["create:token_exchange_profiles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /token-exchange-profiles`](https://auth0.com/docs/api/management/v2/token-exchange-profiles/post-token-exchange-profiles).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateTokenExchangeProfile,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_token_exchange_profiles(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateTokenExchangeProfileResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_token-exchange-profiles_by_id",
    method: "DELETE",
    path: "/token-exchange-profiles/{id}",
    scopes: &["delete:token_exchange_profiles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /token-exchange-profiles/{id}`](https://auth0.com/docs/api/management/v2/token-exchange-profiles/delete-token-exchange-profiles-by-id).
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
        crate::operations::delete_token_exchange_profiles_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_token-exchange-profiles_by_id",
    method: "GET",
    path: "/token-exchange-profiles/{id}",
    scopes: &["read:token_exchange_profiles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /token-exchange-profiles/{id}`](https://auth0.com/docs/api/management/v2/token-exchange-profiles/get-token-exchange-profiles-by-id).
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
        crate::operations::get_token_exchange_profiles_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetTokenExchangeProfileResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_token-exchange-profiles",
    method: "GET",
    path: "/token-exchange-profiles",
    scopes: &["read:token_exchange_profiles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /token-exchange-profiles`](https://auth0.com/docs/api/management/v2/token-exchange-profiles/get-token-exchange-profiles).
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
        crate::operations::get_token_exchange_profiles(
                &self.call,
                self.from.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListTokenExchangeProfilePage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListTokenExchangeProfilePage, checkpoint
);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_token-exchange-profiles_by_id",
    method: "PATCH",
    path: "/token-exchange-profiles/{id}",
    scopes: &["update:token_exchange_profiles"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /token-exchange-profiles/{id}`](https://auth0.com/docs/api/management/v2/token-exchange-profiles/patch-token-exchange-profiles-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateTokenExchangeProfile,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_token_exchange_profiles_by_id(
                &self.call,
                &self.id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Update);
