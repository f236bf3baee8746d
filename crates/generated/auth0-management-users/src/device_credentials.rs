// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `device_credentials`.

/// Calls of the group `device_credentials`.
#[derive(Clone, Debug)]
pub struct DeviceCredentials {
    client: auth0_sdk_core::Client,
}
impl DeviceCredentials {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `POST /device-credentials`
    ///
    /// Scopes: `create:current_user_device_credentials`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/device-credentials/post-device-credentials>
    pub fn create_public_key(
        &self,
        body: crate::types::CreatePublicKeyDeviceCredential,
    ) -> CreatePublicKey {
        CreatePublicKey {
            call: self.client.call(&CREATE_PUBLIC_KEY),
            body: body,
        }
    }
    /// `DELETE /device-credentials/{id}`
    ///
    /// Scopes: `delete:device_credentials`, `delete:current_user_device_credentials`. Statuses: 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/device-credentials/delete-device-credentials-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /device-credentials`
    ///
    /// Scopes: `read:device_credentials`. Paged by offset. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/device-credentials/get-device-credentials>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            client_id: None,
            fields: None,
            include_fields: None,
            page: None,
            per_page: None,
            type_: None,
            user_id: None,
        }
    }
}
static CREATE_PUBLIC_KEY: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_device-credentials",
    method: "POST",
    path: "/device-credentials",
    scopes: &["create:current_user_device_credentials"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /device-credentials`](https://auth0.com/docs/api/management/v2/device-credentials/post-device-credentials).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreatePublicKey {
    call: auth0_sdk_core::Call,
    body: crate::types::CreatePublicKeyDeviceCredential,
}
impl CreatePublicKey {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE_PUBLIC_KEY;
}
impl CreatePublicKey {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_device_credentials(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    CreatePublicKey => crate ::types::CreatePublicKeyDeviceCredentialResponse
);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_device-credentials_by_id",
    method: "DELETE",
    path: "/device-credentials/{id}",
    scopes: &["delete:device_credentials", "delete:current_user_device_credentials"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /device-credentials/{id}`](https://auth0.com/docs/api/management/v2/device-credentials/delete-device-credentials-by-id).
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
        crate::operations::delete_device_credentials_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_device-credentials",
    method: "GET",
    path: "/device-credentials",
    scopes: &["read:device_credentials"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /device-credentials`](https://auth0.com/docs/api/management/v2/device-credentials/get-device-credentials).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    client_id: Option<String>,
    fields: Option<String>,
    include_fields: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    type_: Option<crate::types::DeviceCredentialTypeEnum>,
    user_id: Option<String>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `client_id`.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// The query parameter `fields`.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
    /// The query parameter `include_fields`.
    pub fn include_fields(mut self, include_fields: bool) -> Self {
        self.include_fields = Some(include_fields);
        self
    }
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
    /// The query parameter `type`.
    pub fn type_(
        mut self,
        type_: impl Into<crate::types::DeviceCredentialTypeEnum>,
    ) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// The query parameter `user_id`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_device_credentials(
                &self.call,
                self.client_id.as_deref(),
                self.fields.as_deref(),
                self.include_fields,
                Some(true),
                self.page,
                self.per_page,
                self.type_.as_ref().map(|value| value.as_str()),
                self.user_id.as_deref(),
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListDeviceCredentialsPage);
auth0_sdk_core::paginated_call!(
    List => crate ::types::ListDeviceCredentialsPage, offset
);
