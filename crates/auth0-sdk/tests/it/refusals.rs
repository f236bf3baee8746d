//! Input that is refused before anything is sent.

use auth0_emulator::Emulator;
use auth0_sdk::http::Method;
use auth0_sdk::types::UpdateUser;
use auth0_sdk::{ManagementClient, Result};

use crate::tenant::{Tenant, client_of};

#[tokio::test]
async fn nothing_is_sent_for_ids_that_would_move_the_path() {
    let tenant = Tenant::new().await;
    let users = tenant.auth0.users();
    let organizations = tenant.auth0.organizations();
    for id in ["", ".", ".."] {
        for refused in [
            users.get(id).await.map(drop),
            users.delete(id).await,
            users.update(id, UpdateUser::new()).await.map(drop),
            organizations.members().list(id).await.map(drop),
            organizations
                .members()
                .roles()
                .list("org_1", id)
                .await
                .map(drop),
        ] {
            let error = refused.unwrap_err();
            assert!(
                error.is_invalid_request() && !error.is_retryable(),
                "{error}"
            );
            assert_eq!((error.attempts(), error.status()), (0, None));
        }
        let mut members = organizations.members().list(id).items();
        assert!(members.try_next().await.unwrap_err().is_invalid_request());
    }
    assert_eq!(tenant.emulator.requests(), []);
}

#[tokio::test]
async fn nothing_is_sent_for_headers_that_would_forge_another() -> Result<()> {
    let tenant = Tenant::new().await;
    for (name, value) in [
        ("x-id", "1\r\nx-admin: 1"),
        ("x-id", "1\n"),
        ("x-id\r\n", "1"),
        ("", "1"),
        ("host", "elsewhere.example"),
    ] {
        let error = tenant
            .auth0
            .users()
            .list()
            .with_header(name, value)
            .unwrap_err();
        assert!(error.is_invalid_request());
        assert!(!error.to_string().contains("x-admin"), "{error}");
    }
    let untyped = tenant.auth0.request(Method::GET, "/users");
    assert!(untyped.with_header("x-id", "\r\n").is_err());
    assert_eq!(tenant.emulator.requests(), []);
    Ok(())
}

#[tokio::test]
async fn nothing_is_sent_for_untyped_paths_that_lead_elsewhere() {
    let tenant = Tenant::new().await;
    for path in [
        "users",
        "",
        "/users/../clients",
        "/users/%2e%2e",
        "//elsewhere.example",
        "/users?page=1",
    ] {
        let error = tenant.auth0.request(Method::GET, path).await.unwrap_err();
        assert!(error.is_invalid_request(), "{path}: {error}");
    }
    assert_eq!(tenant.emulator.requests(), []);
}

#[tokio::test]
async fn a_bad_setting_is_found_when_the_client_is_built() {
    let emulator = Emulator::start().await.unwrap();
    for domain in [
        "",
        "https://tenant.eu.auth0.com",
        "tenant.eu.auth0.com/",
        "tenant.eu.auth0.com\r\n",
        "user@tenant.eu.auth0.com",
        "tenant..com",
        "tenant.eu.auth0.com:port",
        "a b",
    ] {
        let built = ManagementClient::builder()
            .domain(domain)
            .token("t")
            .build();
        assert!(built.unwrap_err().is_configuration(), "{domain:?}");
        let built = client_of(&emulator).custom_domain(domain).build();
        assert!(built.unwrap_err().is_configuration(), "{domain:?}");
    }
    for base in [
        "http://tenant.eu.auth0.com",
        "ftp://127.0.0.1",
        "127.0.0.1",
        "https://u:p@h.example",
    ] {
        let built = client_of(&emulator).base_url(base).build();
        assert!(built.unwrap_err().is_configuration(), "{base}");
    }
    let without = ManagementClient::builder()
        .domain("tenant.eu.auth0.com")
        .build();
    assert!(without.unwrap_err().is_configuration());
    let error = client_of(&emulator).token("a\nb").build().unwrap_err();
    assert!(error.is_configuration() && !format!("{error:?} {error}").contains("a\nb"));
    assert_eq!(emulator.requests(), []);
}
