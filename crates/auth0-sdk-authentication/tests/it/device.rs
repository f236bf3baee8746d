//! Devices, as the tenant and a person with a browser answer them.

use std::time::Duration;

use auth0_sdk_authentication::device::DeviceAuthorization;
use auth0_sdk_core::OAuthErrorCode;

use crate::person;
use crate::tenant::{EMAIL, client, settings, tenant};

/// With as short a wait as there is, because the tenant's clock and ours are not the same.
async fn authorize(tenant: &auth0_emulator::Emulator) -> DeviceAuthorization {
    let device = client(tenant).device().authorize();
    let mut device = device.scope("openid email").await.unwrap();
    assert_eq!(device.interval, Duration::from_secs(5));
    device.interval = Duration::ZERO;
    device
}

#[tokio::test]
async fn a_device_is_let_in() {
    let tenant = tenant().await;
    let device = authorize(&tenant).await;
    let complete = device.verification_uri_complete.clone().unwrap();
    assert!(complete.as_str().ends_with(&device.user_code));
    person::decides(tenant.url(), &device.user_code, "default").await;
    let tokens = device.poll().await.unwrap();
    assert_eq!(tokens.claims.unwrap().text("email"), Some(EMAIL));

    let shown = format!("{device:?}");
    assert!(!shown.contains(&device.user_code) && shown.contains("/activate"));
    // The code was good once.
    let error = device.poll().await.unwrap_err();
    assert_eq!(error.oauth_error_code(), Some(OAuthErrorCode::InvalidGrant));
}

#[tokio::test]
async fn a_device_is_not_let_in_or_too_late() {
    let tenant = tenant().await;
    let (refused, late) = (authorize(&tenant).await, authorize(&tenant).await);
    person::decides(tenant.url(), &refused.user_code, "decline").await;
    let error = refused.poll().await.unwrap_err();
    assert_eq!(error.oauth_error_code(), Some(OAuthErrorCode::AccessDenied));
    tenant.clock().advance(Duration::from_secs(901));
    let error = late.poll().await.unwrap_err();
    assert_eq!(error.oauth_error_code(), Some(OAuthErrorCode::ExpiredToken));
}

#[tokio::test]
async fn an_application_that_nobody_knows_gets_no_code() {
    let tenant = tenant().await;
    let auth0 = settings(&tenant).client_id("nobody").build().unwrap();
    let error = auth0.device().authorize().await.unwrap_err();
    assert!(
        error
            .status()
            .is_some_and(|status| status.is_client_error())
    );
    assert_eq!(error.operation(), Some("requestDeviceCode"));
}
