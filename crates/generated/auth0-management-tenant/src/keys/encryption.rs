// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `encryption`.

/// Calls of the group `encryption`.
#[derive(Clone, Debug)]
pub struct Encryption {
    client: auth0_sdk_core::Client,
}
impl Encryption {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /keys/encryption`
    ///
    /// Scopes: `create:encryption_keys`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/keys/post-encryption>
    pub fn create(&self, body: crate::types::CreateEncryptionKey) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `POST /keys/encryption/{kid}/wrapping-key`
    ///
    /// Scopes: `create:encryption_keys`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/keys/post-encryption-wrapping-key>
    pub fn create_public_wrapping_key(
        &self,
        kid: impl Into<String>,
    ) -> CreatePublicWrappingKey {
        CreatePublicWrappingKey {
            call: self.client.call(&CREATE_PUBLIC_WRAPPING_KEY),
            kid: kid.into(),
        }
    }
    /// `DELETE /keys/encryption/{kid}`
    ///
    /// Scopes: `delete:encryption_keys`. Statuses: 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/keys/delete-encryption-key>
    pub fn delete(&self, kid: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            kid: kid.into(),
        }
    }
    /// `GET /keys/encryption/{kid}`
    ///
    /// Scopes: `read:encryption_keys`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/keys/get-encryption-key>
    pub fn get(&self, kid: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            kid: kid.into(),
        }
    }
    /// `POST /keys/encryption/{kid}`
    ///
    /// Scopes: `update:encryption_keys`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/keys/post-encryption-key>
    pub fn import(
        &self,
        kid: impl Into<String>,
        body: crate::types::ImportEncryptionKey,
    ) -> Import {
        Import {
            call: self.client.call(&IMPORT),
            kid: kid.into(),
            body: body,
        }
    }
    /// `GET /keys/encryption`
    ///
    /// Scopes: `read:encryption_keys`. Paged by offset. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/keys/get-encryption-keys>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            page: None,
            per_page: None,
        }
    }
    /// `POST /keys/encryption/rekey`
    ///
    /// Scopes: `create:encryption_keys`, `update:encryption_keys`. Statuses: 204, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/keys/post-encryption-rekey>
    pub fn rekey(&self) -> Rekey {
        Rekey {
            call: self.client.call(&REKEY),
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_encryption",
    method: "POST",
    path: "/keys/encryption",
    scopes: &["create:encryption_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /keys/encryption`](https://auth0.com/docs/api/management/v2/keys/post-encryption).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateEncryptionKey,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_encryption(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateEncryptionKeyResponse);
static CREATE_PUBLIC_WRAPPING_KEY: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_encryption_wrapping_key",
    method: "POST",
    path: "/keys/encryption/{kid}/wrapping-key",
    scopes: &["create:encryption_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /keys/encryption/{kid}/wrapping-key`](https://auth0.com/docs/api/management/v2/keys/post-encryption-wrapping-key).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreatePublicWrappingKey {
    call: auth0_sdk_core::Call,
    kid: String,
}
impl CreatePublicWrappingKey {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE_PUBLIC_WRAPPING_KEY;
}
impl CreatePublicWrappingKey {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_encryption_wrapping_key(&self.call, &self.kid)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    CreatePublicWrappingKey => crate ::types::CreateEncryptionKeyPublicWrappingResponse
);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_encryption_key",
    method: "DELETE",
    path: "/keys/encryption/{kid}",
    scopes: &["delete:encryption_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /keys/encryption/{kid}`](https://auth0.com/docs/api/management/v2/keys/delete-encryption-key).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    kid: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_encryption_key(&self.call, &self.kid)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_encryption_key",
    method: "GET",
    path: "/keys/encryption/{kid}",
    scopes: &["read:encryption_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /keys/encryption/{kid}`](https://auth0.com/docs/api/management/v2/keys/get-encryption-key).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    kid: String,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_encryption_key(&self.call, &self.kid)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetEncryptionKeyResponse);
static IMPORT: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_encryption_key",
    method: "POST",
    path: "/keys/encryption/{kid}",
    scopes: &["update:encryption_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /keys/encryption/{kid}`](https://auth0.com/docs/api/management/v2/keys/post-encryption-key).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Import {
    call: auth0_sdk_core::Call,
    kid: String,
    body: crate::types::ImportEncryptionKey,
}
impl Import {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &IMPORT;
}
impl Import {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_encryption_key(&self.call, &self.kid, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Import => crate ::types::ImportEncryptionKeyResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_encryption_keys",
    method: "GET",
    path: "/keys/encryption",
    scopes: &["read:encryption_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /keys/encryption`](https://auth0.com/docs/api/management/v2/keys/get-encryption-keys).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    page: Option<i64>,
    per_page: Option<i64>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `page`.
    ///
    /// At least 0.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
    /// The query parameter `per_page`.
    ///
    /// At least 1. At most 100.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_encryption_keys(
                &self.call,
                Some(true),
                self.page,
                self.per_page,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListEncryptionKeysPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListEncryptionKeysPage, offset);
static REKEY: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_encryption_rekey",
    method: "POST",
    path: "/keys/encryption/rekey",
    scopes: &["create:encryption_keys", "update:encryption_keys"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /keys/encryption/rekey`](https://auth0.com/docs/api/management/v2/keys/post-encryption-rekey).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Rekey {
    call: auth0_sdk_core::Call,
}
impl Rekey {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &REKEY;
}
impl Rekey {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_encryption_rekey(&self.call)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Rekey);
