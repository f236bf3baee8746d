use auth0_emulator::Emulator;
use serde_json::json;

pub(crate) use crate::app::{App, BACK, PASSWORD, claims};
use crate::browser::Browser;
use crate::client::read;

#[tokio::test]
async fn a_code_flow_with_pkce_logs_in_once_and_its_code_is_good_once() {
    let mut app = App::new().await;
    let challenge = "xyZGsr1T1ULAwWaaoDBlfnnwyVN8wMKIGszV9YDYEjQ";
    let asked = format!(
        "response_type=code&scope=openid+profile+email+offline_access+read:orders&nonce=n1\
         &audience=https://orders/&code_challenge={challenge}&code_challenge_method=S256"
    );
    let back = app.log_in(&asked).await;
    assert!(back.place().starts_with(BACK), "{}", back.place());
    assert_eq!(back.parameter("state").as_deref(), Some("xyz"));
    let code = back.parameter("code").unwrap();
    let redeem = |code: &str| {
        json!({
            "grant_type": "authorization_code", "code": code, "redirect_uri": BACK,
            "code_verifier": "dBjftJeZ4CVP-mB92K27uhbUJU1r1r_wW1gFWFOEjXk",
        })
    };
    let (status, tokens) = app.token(redeem(&code)).await;
    assert_eq!(status, 200, "{tokens}");
    let id = claims(&tokens["id_token"]);
    assert_eq!(
        (&id["nonce"], &id["email"]),
        (&json!("n1"), &json!("ada@example.com"))
    );
    assert_eq!(
        (&id["aud"], &id["iss"]),
        (
            &json!(app.emulator.client_id()),
            &json!(app.emulator.issuer())
        )
    );
    assert!(id["sid"].is_string() && id["auth_time"].is_i64());
    let access = claims(&tokens["access_token"]);
    assert_eq!(access["aud"][0], "https://orders/");
    assert_eq!(
        access["scope"],
        "openid profile email offline_access read:orders"
    );

    let http = reqwest::Client::new();
    let info = http.get(format!("{}/userinfo", app.emulator.url()));
    let info = info
        .bearer_auth(tokens["access_token"].as_str().unwrap())
        .send()
        .await
        .unwrap();
    assert_eq!(read(info).await.1["email"], "ada@example.com");

    // The session lets the next request through without a page.
    let url = app.authorize("response_type=code&prompt=none");
    assert!(app.browser.get(&url).await.parameter("code").is_some());
    let url = app.authorize("response_type=code&prompt=login");
    assert!(app.browser.get(&url).await.place().contains("/u/login"));

    // A second use is refused and takes the refresh token back.
    let (status, again) = app.token(redeem(&code)).await;
    assert_eq!((status, &again["error"]), (403, &json!("invalid_grant")));
    let refresh = json!({"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]});
    assert_eq!(app.token(refresh).await.1["error"], "invalid_grant");
}

#[tokio::test]
async fn the_login_page_keeps_the_address_and_says_what_is_wrong() {
    let mut app = App::new().await;
    let url = app.authorize("response_type=code&login_hint=ada@example.com");
    let state = app.browser.get(&url).await.parameter("state").unwrap();
    let page = format!("{}/u/login", app.emulator.url());
    let shown = app.browser.get(&format!("{page}?state={state}")).await;
    assert!(
        shown.text.contains("value=\"ada@example.com\""),
        "{}",
        shown.text
    );
    let form = [
        ("state", state.as_str()),
        ("username", "Ada@example.com"),
        ("password", "wrong"),
    ];
    let refused = app.browser.post(&page, &form).await;
    assert_eq!(refused.status, 400);
    assert!(
        refused.text.contains("role=\"alert\"")
            && refused.text.contains("value=\"Ada@example.com\"")
    );
    // Another browser has no business here.
    let stranger = Browser::new().post(&page, &form).await;
    assert!(
        stranger.status == 400 && stranger.text.contains("another browser"),
        "{}",
        stranger.text
    );
}

#[tokio::test]
async fn hybrid_and_implicit_answers_come_in_their_mode() {
    let mut app = App::new().await;
    let back = app
        .log_in("response_type=code+id_token+token&scope=openid&nonce=n")
        .await;
    assert!(back.place().starts_with(&format!("{BACK}#")));
    let id = claims(&json!(back.parameter("id_token").unwrap()));
    assert!(id["at_hash"].is_string() && id["c_hash"].is_string());
    let url = app.authorize("response_type=code&response_mode=form_post");
    let page = app.browser.get(&url).await;
    assert!(
        page.status == 200 && page.text.contains("name=\"code\""),
        "{}",
        page.text
    );
    for (asked, error) in [
        ("response_type=id_token&scope=openid", "invalid_request"),
        ("response_type=magic", "unsupported_response_type"),
        ("response_type=token&response_mode=query", "invalid_request"),
        ("response_type=code&prompt=none+login", "invalid_request"),
        (
            "response_type=code&audience=https://elsewhere/",
            "access_denied",
        ),
        ("response_type=code&organization=nowhere", "invalid_request"),
        (
            "response_type=code&code_challenge=x&code_challenge_method=S1",
            "invalid_request",
        ),
    ] {
        let url = app.authorize(asked);
        assert_eq!(
            app.browser.get(&url).await.parameter("error").as_deref(),
            Some(error),
            "{asked}"
        );
    }
    let strange = app
        .authorize("response_type=code")
        .replace("localhost", "elsewhere");
    assert_eq!(app.browser.get(&strange).await.status, 403);
    let silent = app.authorize("response_type=code&prompt=none");
    assert_eq!(
        Browser::new()
            .get(&silent)
            .await
            .parameter("error")
            .as_deref(),
        Some("login_required")
    );
}

#[tokio::test]
async fn an_age_of_nothing_asks_for_the_password_again() {
    let mut app = App::new().await;
    app.log_in("response_type=code").await;
    for (more, error) in [
        ("", None),
        ("&max_age=3600", None),
        ("&max_age=0", Some("login_required")),
    ] {
        let url = app.authorize(&format!("response_type=code&prompt=none{more}"));
        let back = app.browser.get(&url).await;
        assert_eq!(back.parameter("error").as_deref(), error, "{more}");
    }
    // Whoever has just logged in for it is not asked forever.
    let back = app.log_in("response_type=code&max_age=0").await;
    assert!(back.parameter("code").is_some(), "{}", back.place());
}

#[tokio::test]
async fn passwords_are_checked_and_ten_wrong_ones_block() {
    let app = App::new().await;
    let ask = |password: &str| {
        json!({
            "grant_type": "password", "username": "ada@example.com", "password": password,
            "scope": "openid profile",
        })
    };
    let (status, tokens) = app.token(ask(PASSWORD)).await;
    assert_eq!(
        (status, &tokens["token_type"]),
        (200, &json!("Bearer")),
        "{tokens}"
    );
    for _ in 0..10 {
        assert_eq!(app.token(ask("wrong")).await.1["error"], "invalid_grant");
    }
    let (status, blocked) = app.token(ask(PASSWORD)).await;
    assert_eq!(
        (status, &blocked["error"]),
        (429, &json!("too_many_attempts"))
    );
    assert_eq!(
        app.signup("ada@example.com").await.1["code"],
        "invalid_signup"
    );
    assert_eq!(app.signup("ada").await.1["code"], "invalid_email");
}

#[tokio::test]
async fn a_second_factor_is_asked_for_and_proven() {
    let app = App::of(Emulator::builder().require_mfa()).await;
    let (status, asked) = app.token(json!({
        "grant_type": "password", "username": "ada@example.com", "password": PASSWORD, "scope": "openid",
    })).await;
    assert_eq!(
        (status, &asked["error"]),
        (403, &json!("mfa_required")),
        "{asked}"
    );
    let token = asked["mfa_token"].clone();
    let http = reqwest::Client::new();
    let associate = http.post(format!("{}/mfa/associate", app.emulator.url()));
    let associate = associate.bearer_auth(token.as_str().unwrap());
    let body = json!({"authenticator_types": ["oob"], "oob_channels": ["sms"], "phone_number": "+15551234567"});
    let (status, made) = read(associate.json(&body).send().await.unwrap()).await;
    assert_eq!(
        (status, &made["binding_method"]),
        (200, &json!("prompt")),
        "{made}"
    );
    let prove = |code: &str| {
        json!({
            "grant_type": "http://auth0.com/oauth/grant-type/mfa-oob", "mfa_token": token,
            "oob_code": made["oob_code"], "binding_code": code,
        })
    };
    assert_eq!(app.token(prove("000")).await.1["error"], "invalid_grant");
    assert_eq!(app.token(prove("123456")).await.1["error"], "invalid_grant");
    let sent = app.emulator.messages().pop().unwrap().code.unwrap();
    let (status, tokens) = app.token(prove(&sent)).await;
    assert_eq!(status, 200, "{tokens}");
    assert_eq!(claims(&tokens["id_token"])["amr"], json!(["mfa"]));
}

#[tokio::test]
async fn passwordless_codes_are_good_once() {
    let app = App::new().await;
    let id = app.emulator.client_id();
    let start =
        json!({"client_id": id, "connection": "email", "email": "Eve@example.com", "send": "code"});
    assert_eq!(app.send("/passwordless/start", start).await.0, 200);
    let ask = |code: &str| {
        json!({
            "grant_type": "http://auth0.com/oauth/grant-type/passwordless/otp", "realm": "email",
            "username": "eve@example.com", "otp": code, "scope": "openid email",
        })
    };
    assert_eq!(app.token(ask("111111")).await.1["error"], "invalid_grant");
    assert_eq!(app.token(ask("000000")).await.1["error"], "invalid_grant");
    let sent = app.emulator.messages().pop().unwrap().code.unwrap();
    let (status, tokens) = app.token(ask(&sent)).await;
    assert_eq!(status, 200, "{tokens}");
    assert_eq!(claims(&tokens["id_token"])["email_verified"], true);
    assert_eq!(app.token(ask(&sent)).await.1["error"], "invalid_grant");
}

#[tokio::test]
async fn codes_are_fixed_for_those_who_ask_for_it() {
    for builder in [
        Emulator::builder().fixed_codes(),
        Emulator::builder().lenient(),
    ] {
        let app = App::of(builder).await;
        let id = app.emulator.client_id();
        let start = json!({"client_id": id, "connection": "email", "email": "eve@example.com", "send": "code"});
        assert_eq!(app.send("/passwordless/start", start).await.0, 200);
        let sent = app.emulator.messages().pop().unwrap().code;
        assert_eq!(sent.as_deref(), Some("000000"));
        let ask = json!({
            "grant_type": "http://auth0.com/oauth/grant-type/passwordless/otp", "realm": "email",
            "username": "eve@example.com", "otp": "000000", "scope": "openid",
        });
        let (status, tokens) = app.token(ask).await;
        assert_eq!(status, 200, "{tokens}");
    }
}

#[tokio::test]
async fn the_page_for_a_code_comes_when_one_was_sent() {
    let mut app = App::new().await;
    let state = app.begin("response_type=code&connection=email").await;
    let url = format!("{}/u/login", app.emulator.url());
    let shown = app.browser.get(&format!("{url}?state={state}")).await;
    assert!(!shown.text.contains("name=\"code\""), "{}", shown.text);
    let form = [("state", state.as_str()), ("username", "eve@example.com")];
    let asked = app.browser.post(&url, &form).await;
    assert!(
        asked.status == 200 && asked.text.contains("name=\"code\""),
        "{}",
        asked.text
    );
    let sent = app.emulator.messages().pop().unwrap().code.unwrap();
    let wrong = app
        .browser
        .post(&url, &[form[0], form[1], ("code", "000000")])
        .await;
    assert!(
        wrong.status == 400 && wrong.text.contains("name=\"code\""),
        "{}",
        wrong.text
    );
    let right = app
        .browser
        .post(&url, &[form[0], form[1], ("code", sent.as_str())])
        .await;
    assert!(right.parameter("code").is_some(), "{}", right.place());
    assert_eq!(app.sent("login_code").len(), 1);
}

#[tokio::test]
async fn a_device_waits_until_its_user_confirms() {
    let mut app = App::new().await;
    let id = app.emulator.client_id().to_owned();
    let (_, device) = app
        .send(
            "/oauth/device/code",
            json!({"client_id": id, "scope": "openid"}),
        )
        .await;
    let poll = json!({
        "grant_type": "urn:ietf:params:oauth:grant-type:device_code", "device_code": device["device_code"],
    });
    assert_eq!(
        app.token(poll.clone()).await.1["error"],
        "authorization_pending"
    );
    assert_eq!(app.token(poll.clone()).await.1["error"], "slow_down");
    let url = app.emulator.url().to_owned();
    let typed = [("user_code", device["user_code"].as_str().unwrap())];
    let asked = app.browser.post(&format!("{url}/activate"), &typed).await;
    let state = asked.parameter("state").unwrap();
    let form = [
        ("state", state.as_str()),
        ("username", "ada@example.com"),
        ("password", PASSWORD),
    ];
    let confirm = app.browser.post(&format!("{url}/u/login"), &form).await;
    assert!(
        confirm.place().contains("/u/consent"),
        "{}",
        confirm.place()
    );
    let form = [("state", state.as_str()), ("action", "default")];
    assert_eq!(
        app.browser
            .post(&format!("{url}/u/consent"), &form)
            .await
            .status,
        200
    );
    assert!(app.token(poll).await.1["id_token"].is_string());
}

#[tokio::test]
async fn keys_rotate_and_tokens_are_minted_to_order() {
    let app = App::new().await;
    let url = format!("{}/api/v2/users", app.emulator.url());
    let http = reqwest::Client::new();
    let ask = async |token: String| {
        http.get(&url)
            .bearer_auth(token)
            .send()
            .await
            .unwrap()
            .status()
            .as_u16()
    };
    let mint = || app.emulator.mint().scope("read:users");
    assert_eq!(ask(mint().token()).await, 200);
    for wrong in [
        mint().expired(),
        mint().wrong_key(),
        mint().wrong_audience(),
        mint().unsigned(),
    ] {
        assert_eq!(ask(wrong.token()).await, 401);
    }
    let token = app
        .emulator
        .mint()
        .scope("create:signing_keys update:signing_keys read:signing_keys")
        .token();
    let keys = format!("{}/api/v2/keys/signing", app.emulator.url());
    let rotated = http
        .post(format!("{keys}/rotate"))
        .bearer_auth(&token)
        .send()
        .await
        .unwrap();
    assert_eq!(rotated.status(), 201);
    let (_, listed) = read(http.get(&keys).bearer_auth(&token).send().await.unwrap()).await;
    let listed = listed.as_array().unwrap();
    assert_eq!(listed.len(), 3, "{listed:?}");
    let old = listed.iter().find(|key| key["previous"] == true).unwrap();
    let revoke = http.put(format!("{keys}/{}/revoke", old["kid"].as_str().unwrap()));
    let revoke = revoke.bearer_auth(&token).send().await.unwrap();
    assert_eq!(revoke.status(), 200);
    assert_eq!(ask(token).await, 401);
}

#[tokio::test]
async fn nonsense_at_every_endpoint_is_refused_as_oauth_has_it() {
    let app = App::new().await;
    let http = reqwest::Client::new();
    let paths = [
        "/oauth/token",
        "/oauth/par",
        "/oauth/revoke",
        "/oauth/device/code",
        "/bc-authorize",
        "/dbconnections/signup",
        "/dbconnections/change_password",
        "/passwordless/start",
        "/passwordless/verify",
        "/mfa/challenge",
        "/mfa/associate",
        "/oidc/register",
        "/tokeninfo",
        "/oauth/ro",
        "/oauth/access_token",
        "/delegation",
        "/login/callback",
        "/login/unlink",
        "/u/login",
        "/u/signup",
        "/u/mfa",
        "/u/consent",
        "/u/reset-password",
        "/authorize",
        "/oauth/global-token-revocation/connection/x",
        "/users/x/impersonate",
        "/samlp/x/logout",
    ];
    let deep = format!("{{\"client_id\":{}", "[".repeat(100_000));
    let bodies = [
        ("application/json", b"\x00\xff\xfe{{".to_vec()),
        ("application/x-www-form-urlencoded", b"%zz=%ff&&==".to_vec()),
        ("application/json", deep.into_bytes()),
        ("application/json", vec![b' '; 3 << 20]),
        ("text/plain", b"client_id=\xc3\x28".to_vec()),
        (
            "application/json",
            b"{\"client_id\":{\"a\":[]},\"grant_type\":7}".to_vec(),
        ),
    ];
    for path in paths {
        for (media, body) in &bodies {
            let request = http.post(format!("{}{path}", app.emulator.url()));
            let request = request.header("content-type", *media).body(body.clone());
            let (status, answer) = read(request.send().await.unwrap()).await;
            assert!((400..500).contains(&status), "{path}: {status}");
            assert!(answer["error"].is_string(), "{path}: {answer}");
        }
    }
}
