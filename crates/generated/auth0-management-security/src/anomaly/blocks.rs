// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `blocks`.

/// Calls of the group `blocks`.
#[derive(Clone, Debug)]
pub struct Blocks {
    client: auth0_sdk_core::Client,
}
impl Blocks {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// `GET /anomaly/blocks/ips/{id}`
    ///
    /// Scopes: `read:anomaly_blocks`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/anomaly/get-ips-by-id>
    pub fn check_ip(&self, id: impl Into<String>) -> CheckIp {
        CheckIp {
            call: self.client.call(&CHECK_IP),
            id: id.into(),
        }
    }
    /// `DELETE /anomaly/blocks/ips/{id}`
    ///
    /// Scopes: `delete:anomaly_blocks`. Statuses: 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/anomaly/delete-ips-by-id>
    pub fn unblock_ip(&self, id: impl Into<String>) -> UnblockIp {
        UnblockIp {
            call: self.client.call(&UNBLOCK_IP),
            id: id.into(),
        }
    }
}
static CHECK_IP: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_ips_by_id",
    method: "GET",
    path: "/anomaly/blocks/ips/{id}",
    scopes: &["read:anomaly_blocks"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /anomaly/blocks/ips/{id}`](https://auth0.com/docs/api/management/v2/anomaly/get-ips-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CheckIp {
    call: auth0_sdk_core::Call,
    id: String,
}
impl CheckIp {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CHECK_IP;
}
impl CheckIp {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_ips_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(CheckIp);
static UNBLOCK_IP: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_ips_by_id",
    method: "DELETE",
    path: "/anomaly/blocks/ips/{id}",
    scopes: &["delete:anomaly_blocks"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /anomaly/blocks/ips/{id}`](https://auth0.com/docs/api/management/v2/anomaly/delete-ips-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct UnblockIp {
    call: auth0_sdk_core::Call,
    id: String,
}
impl UnblockIp {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UNBLOCK_IP;
}
impl UnblockIp {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_ips_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(UnblockIp);
