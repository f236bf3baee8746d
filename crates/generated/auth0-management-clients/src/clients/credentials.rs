// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `credentials`.

/// Calls of the group `credentials`.
#[derive(Clone, Debug)]
pub struct Credentials {
    client: auth0_sdk_core::Client,
}
impl Credentials {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /clients/{client_id}/credentials`
    ///
    /// Scopes: `create:client_credentials`. Statuses: 201, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/clients/post-credentials>
    pub fn create(
        &self,
        client_id: impl Into<String>,
        body: crate::types::PostClientCredential,
    ) -> Create {
        Create {
            call: self.client.call(&CREATE),
            client_id: client_id.into(),
            body: body,
        }
    }
    /// `DELETE /clients/{client_id}/credentials/{credential_id}`
    ///
    /// Scopes: `delete:client_credentials`. Statuses: 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/clients/delete-credentials-by-credential-id>
    pub fn delete(
        &self,
        client_id: impl Into<String>,
        credential_id: impl Into<String>,
    ) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            client_id: client_id.into(),
            credential_id: credential_id.into(),
        }
    }
    /// `GET /clients/{client_id}/credentials/{credential_id}`
    ///
    /// Scopes: `read:client_credentials`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/clients/get-credentials-by-credential-id>
    pub fn get(
        &self,
        client_id: impl Into<String>,
        credential_id: impl Into<String>,
    ) -> Get {
        Get {
            call: self.client.call(&GET),
            client_id: client_id.into(),
            credential_id: credential_id.into(),
        }
    }
    /// `GET /clients/{client_id}/credentials`
    ///
    /// Scopes: `read:client_credentials`. Statuses: 200, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/clients/get-credentials>
    pub fn list(&self, client_id: impl Into<String>) -> List {
        List {
            call: self.client.call(&LIST),
            client_id: client_id.into(),
        }
    }
    /// `PATCH /clients/{client_id}/credentials/{credential_id}`
    ///
    /// Scopes: `update:client_credentials`. Statuses: 201, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/clients/patch-credentials-by-credential-id>
    pub fn update(
        &self,
        client_id: impl Into<String>,
        credential_id: impl Into<String>,
        body: crate::types::PatchClientCredential,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            client_id: client_id.into(),
            credential_id: credential_id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_credentials",
    method: "POST",
    path: "/clients/{client_id}/credentials",
    scopes: &["create:client_credentials"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /clients/{client_id}/credentials`](https://auth0.com/docs/api/management/v2/clients/post-credentials).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    client_id: String,
    body: crate::types::PostClientCredential,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_credentials(&self.call, &self.client_id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::PostClientCredentialResponse);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_credentials_by_credential_id",
    method: "DELETE",
    path: "/clients/{client_id}/credentials/{credential_id}",
    scopes: &["delete:client_credentials"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /clients/{client_id}/credentials/{credential_id}`](https://auth0.com/docs/api/management/v2/clients/delete-credentials-by-credential-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    client_id: String,
    credential_id: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_credentials_by_credential_id(
                &self.call,
                &self.client_id,
                &self.credential_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_credentials_by_credential_id",
    method: "GET",
    path: "/clients/{client_id}/credentials/{credential_id}",
    scopes: &["read:client_credentials"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /clients/{client_id}/credentials/{credential_id}`](https://auth0.com/docs/api/management/v2/clients/get-credentials-by-credential-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    client_id: String,
    credential_id: String,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_credentials_by_credential_id(
                &self.call,
                &self.client_id,
                &self.credential_id,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetClientCredentialResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_credentials",
    method: "GET",
    path: "/clients/{client_id}/credentials",
    scopes: &["read:client_credentials"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /clients/{client_id}/credentials`](https://auth0.com/docs/api/management/v2/clients/get-credentials).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    client_id: String,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_credentials(&self.call, &self.client_id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => Vec < crate ::types::ClientCredential >);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_credentials_by_credential_id",
    method: "PATCH",
    path: "/clients/{client_id}/credentials/{credential_id}",
    scopes: &["update:client_credentials"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /clients/{client_id}/credentials/{credential_id}`](https://auth0.com/docs/api/management/v2/clients/patch-credentials-by-credential-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    client_id: String,
    credential_id: String,
    body: crate::types::PatchClientCredential,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_credentials_by_credential_id(
                &self.call,
                &self.client_id,
                &self.credential_id,
                &self.body,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::PatchClientCredentialResponse);
