//! Addresses that end a session, and those of the other protocols, as the tenant answers them.

use auth0_sdk_core::OAuthErrorCode;
use url::Url;

use crate::app::{App, BACK, HOME, parameter};

/// Whether the tenant has a session of the browser.
async fn has_session(app: &mut App) -> bool {
    let auth0 = app.client();
    let request = auth0.authorize().redirect_uri(BACK).prompt("none");
    let (transaction, callback) = app.come_back(request.begin().unwrap()).await;
    match auth0.complete(transaction, callback).await {
        Ok(_) => true,
        Err(error) => {
            assert_eq!(
                error.oauth_error_code(),
                Some(OAuthErrorCode::LoginRequired)
            );
            false
        }
    }
}

#[tokio::test]
async fn a_session_ends_by_auth0s_logout_and_by_the_standards() {
    let mut app = App::new().await;
    let auth0 = app.client();
    for standard in [false, true] {
        let request = auth0.authorize().redirect_uri(BACK).scope("openid");
        let (transaction, callback) = app.come_back(request.begin().unwrap()).await;
        let tokens = auth0.complete(transaction, callback).await.unwrap();
        assert!(has_session(&mut app).await);
        let url = match standard {
            false => auth0.logout().return_to(HOME).federated().url(),
            true => auth0
                .oidc_logout()
                .id_token_hint(tokens.id_token.unwrap())
                .post_logout_redirect_uri(HOME)
                .state("gone & back")
                .ui_locales("de")
                .url(),
        };
        let page = app.browser.open(&url.unwrap()).await.unwrap();
        assert!(page.url.as_str().starts_with(HOME), "{}", page.url);
        let state = standard.then(|| "gone & back".to_owned());
        assert_eq!(parameter(&page.url, "state"), state);
        assert!(!has_session(&mut app).await);
    }
}

#[tokio::test]
async fn a_place_that_is_not_allowed_is_refused_by_the_tenant() {
    let mut app = App::new().await;
    let auth0 = app.client();
    for url in [
        auth0.logout().return_to("https://elsewhere.example/").url(),
        auth0
            .oidc_logout()
            .post_logout_redirect_uri("https://elsewhere.example/")
            .url(),
        auth0.oidc_logout().id_token_hint("nonsense").url(),
    ] {
        assert_eq!(app.browser.open(&url.unwrap()).await.unwrap().status, 400);
    }
}

#[tokio::test]
async fn addresses_are_the_issuers_and_escaped() {
    let app = App::new().await;
    let auth0 = app.client();
    let (issuer, id) = (auth0.issuer(), auth0.client_id());
    let cases = [
        (auth0.logout().url(), format!("v2/logout?client_id={id}")),
        (
            auth0.oidc_logout().logout_hint("s 1").federated().url(),
            format!("oidc/logout?client_id={id}&logout_hint=s+1&federated="),
        ),
        (auth0.saml_login("a/b").url(), "samlp/a%2Fb".to_owned()),
        (
            auth0
                .saml_login(id)
                .connection("c&d")
                .organization("o")
                .relay_state("/x")
                .url(),
            format!("samlp/{id}?connection=c%26d&organization=o&RelayState=%2Fx"),
        ),
        (
            auth0
                .ws_federation_login(id)
                .wtrealm("urn:a")
                .whr("w")
                .wctx("x")
                .wreply(HOME)
                .url(),
            format!(
                "wsfed/{id}?wa=wsignin1.0&wtrealm=urn%3Aa&whr=w&wctx=x\
                 &wreply=http%3A%2F%2F127.0.0.1%3A9%2Fhome"
            ),
        ),
    ];
    for (url, expected) in cases {
        assert_eq!(url.unwrap().as_str(), format!("{issuer}{expected}"));
    }
    for wrong in ["", ".."] {
        assert!(
            auth0
                .saml_login(wrong)
                .url()
                .unwrap_err()
                .is_invalid_request()
        );
        assert!(
            auth0
                .ws_federation_login(wrong)
                .url()
                .unwrap_err()
                .is_invalid_request()
        );
    }
}

#[tokio::test]
async fn the_other_protocols_begin_where_the_tenant_has_them() {
    let mut app = App::new().await;
    let auth0 = app.client();
    let id = auth0.client_id();
    let known: [Url; 2] = [
        auth0.saml_login(id).url().unwrap(),
        auth0.ws_federation_login(id).url().unwrap(),
    ];
    // The emulator makes no assertions, and says so where they would begin.
    for url in known {
        let page = app.browser.open(&url).await.unwrap();
        assert!(
            page.text.contains("assertions are not made"),
            "{}",
            page.text
        );
    }
}
