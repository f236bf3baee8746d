// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `connected_accounts`.

/// The group `connections`.
pub mod connections;
/// Calls of the group `connected_accounts`.
#[derive(Clone, Debug)]
pub struct ConnectedAccounts {
    client: auth0_sdk_core::Client,
}
impl ConnectedAccounts {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `connections`.
    #[must_use]
    pub fn connections(&self) -> connections::Connections {
        connections::Connections::new(self.client.clone())
    }
    /// `POST /connected-accounts/complete`
    ///
    /// Scopes: `create:me:connected_accounts`. Statuses: 201, 400, 401, 403, 409, 415, 429.
    ///
    /// <https://auth0.com/docs/api/myaccount/connected-accounts/complete-connected-account-request>
    pub fn complete(&self, body: crate::types::CompleteConnectedAccounts) -> Complete {
        Complete {
            call: self.client.call(&COMPLETE),
            body: body,
        }
    }
    /// `POST /connected-accounts/connect`
    ///
    /// Scopes: `create:me:connected_accounts`. Statuses: 201, 400, 401, 403, 415, 429.
    ///
    /// <https://auth0.com/docs/api/myaccount/connected-accounts/create-connected-account-request>
    pub fn create(&self, body: crate::types::CreateConnectedAccounts) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /connected-accounts/accounts/{id}`
    ///
    /// Scopes: `delete:me:connected_accounts`. Statuses: 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/myaccount/connected-accounts/delete-connected-account>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /connected-accounts/accounts`
    ///
    /// Scopes: `read:me:connected_accounts`. Paged by checkpoint. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/myaccount/connected-accounts/get-connected-accounts>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            connection: None,
            from: None,
            take: None,
        }
    }
}
static COMPLETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "completeConnectedAccountRequest",
    method: "POST",
    path: "/connected-accounts/complete",
    scopes: &["create:me:connected_accounts"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /connected-accounts/complete`](https://auth0.com/docs/api/myaccount/connected-accounts/complete-connected-account-request).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Complete {
    call: auth0_sdk_core::Call,
    body: crate::types::CompleteConnectedAccounts,
}
impl Complete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &COMPLETE;
}
impl Complete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::complete_connected_account_request(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Complete => crate ::types::CompleteConnectedAccountsResponse);
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "createConnectedAccountRequest",
    method: "POST",
    path: "/connected-accounts/connect",
    scopes: &["create:me:connected_accounts"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /connected-accounts/connect`](https://auth0.com/docs/api/myaccount/connected-accounts/create-connected-account-request).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateConnectedAccounts,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::create_connected_account_request(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateConnectedAccountsResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "deleteConnectedAccount",
    method: "DELETE",
    path: "/connected-accounts/accounts/{id}",
    scopes: &["delete:me:connected_accounts"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /connected-accounts/accounts/{id}`](https://auth0.com/docs/api/myaccount/connected-accounts/delete-connected-account).
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
        crate::operations::delete_connected_account(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "getConnectedAccounts",
    method: "GET",
    path: "/connected-accounts/accounts",
    scopes: &["read:me:connected_accounts"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /connected-accounts/accounts`](https://auth0.com/docs/api/myaccount/connected-accounts/get-connected-accounts).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    connection: Option<Vec<String>>,
    from: Option<String>,
    take: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `connection`.
    pub fn connection(
        mut self,
        connection: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.connection = Some(connection.into_iter().map(Into::into).collect());
        self
    }
    /// The query parameter `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `take`.
    ///
    /// Default in the document: `10`. At least 1.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        let connection: Option<Vec<String>> = self
            .connection
            .as_ref()
            .map(|values| values.iter().map(ToString::to_string).collect());
        crate::operations::get_connected_accounts(
                &self.call,
                connection.as_ref(),
                self.from.as_deref(),
                self.take,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListConnectedAccountsPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListConnectedAccountsPage, checkpoint
);
