use auth0_emulator::Emulator;
use reqwest::Certificate;

use crate::client::fetch_token;

#[tokio::test]
async fn https_is_spoken_with_a_certificate_to_trust() {
    let emulator = Emulator::builder().tls().start().await.unwrap();
    assert!(emulator.issuer().starts_with("https://127.0.0.1:"));
    let trusted = Certificate::from_pem(emulator.certificate().unwrap().as_bytes()).unwrap();
    let http = reqwest::Client::builder()
        .tls_certs_only([trusted])
        .build()
        .unwrap();
    fetch_token(&http, &emulator).await;
    // Whoever does not trust it does not get in.
    let stranger = reqwest::Client::new();
    let url = format!("{}/healthz", emulator.url());
    assert!(stranger.get(url).send().await.is_err());
    emulator.stop().await;
}

#[tokio::test]
async fn a_connection_that_speaks_no_tls_harms_nobody() {
    let emulator = Emulator::builder().tls().start().await.unwrap();
    let plain = reqwest::get(format!("http://{}/healthz", emulator.domain()));
    assert!(plain.await.is_err());
    let missing = Emulator::builder().tls_files("no-such-chain.pem", "no-such-key.pem");
    let error = missing.start().await.unwrap_err();
    assert!(error.to_string().contains("no-such-chain.pem"), "{error}");
}

#[cfg(feature = "client")]
#[tokio::test]
async fn its_own_client_trusts_its_certificate() {
    let emulator = Emulator::builder().tls().start().await.unwrap();
    let auth0 = emulator.client().unwrap();
    let users = auth0.request(reqwest::Method::GET, "/users").await;
    assert!(users.is_ok(), "{users:?}");
}

/// A page in a frame of another site gets no other cookie along.
#[tokio::test]
async fn its_cookies_go_where_those_of_a_real_tenant_go() {
    let back = "http://localhost:9/";
    let builder = Emulator::builder().tls().callback(back);
    let emulator = builder.start().await.unwrap();
    let trusted = Certificate::from_pem(emulator.certificate().unwrap().as_bytes()).unwrap();
    let http = reqwest::Client::builder()
        .tls_certs_only([trusted])
        .redirect(reqwest::redirect::Policy::none());
    let (url, id) = (emulator.url(), emulator.client_id());
    let asked = format!("{url}/authorize?client_id={id}&response_type=code&redirect_uri={back}");
    let begun = http.build().unwrap().get(asked).send().await.unwrap();
    let cookie = begun.headers()["set-cookie"].to_str().unwrap();
    for word in ["HttpOnly", "Secure", "SameSite=None"] {
        assert!(cookie.split("; ").any(|part| part == word), "{cookie}");
    }
}
