//! A table of callbacks, each right or wrong in one respect. They are those of real logins at
//! a tenant, changed on their way back.

use auth0_emulator::{Emulator, Mint};
use auth0_sdk_authentication::authorize::{ResponseMode, ResponseType};
use auth0_sdk_authentication::{AuthenticationClient, Callback, CallbackRejection};
use auth0_sdk_core::{Error, OAuthErrorCode};
use auth0_sdk_jose::Rejection;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};

use crate::app::{App, BACK, form};
use crate::callback_table::ROWS;
use crate::double::{self, Double};

/// What came back from a login, and what was kept of it, to be changed.
pub(crate) struct Came<'a> {
    tenant: &'a Emulator,
    is_form: bool,
    pairs: Vec<(String, String)>,
    /// Follows the pairs as it is.
    raw: String,
    /// The transaction.
    pub(crate) kept: Value,
}

/// What becomes of a callback.
#[derive(Debug, PartialEq)]
pub(crate) enum Becomes {
    Tokens,
    /// It is not the answer to the login.
    NotIt(CallbackRejection),
    /// Its ID token is wrong.
    WrongToken(Rejection),
    /// The tenant said no, in the callback or at the token endpoint.
    Refused(OAuthErrorCode),
}

pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) kind: ResponseType,
    pub(crate) mode: Option<ResponseMode>,
    pub(crate) change: fn(&mut Came<'_>),
    pub(crate) becomes: fn() -> Becomes,
}

impl Came<'_> {
    pub(crate) fn get(&self, name: &str) -> &str {
        let mut found = self.pairs.iter().filter(|(known, _)| known == name);
        &found.next().unwrap().1
    }

    pub(crate) fn add(&mut self, name: &str, value: &str) {
        self.pairs.push((name.to_owned(), value.to_owned()));
    }

    pub(crate) fn remove(&mut self, name: &str) {
        self.pairs.retain(|(known, _)| known != name);
    }

    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.remove(name);
        self.add(name, value);
    }

    pub(crate) fn raw(&mut self, text: &str) {
        self.raw.push_str(text);
    }

    /// The same by a form instead of the query, or the other way round.
    pub(crate) fn switch(&mut self) {
        self.is_form = !self.is_form;
    }

    /// Leaves an error instead of what there was.
    pub(crate) fn fail(&mut self, code: &str) {
        self.pairs.retain(|(name, _)| name == "state");
        self.add("error", code);
    }

    /// The ID token again, with other claims, signed by the tenant's key.
    pub(crate) fn sign(&mut self, change: impl FnOnce(&mut Map<String, Value>)) {
        self.sign_by(|mint| mint, change);
    }

    pub(crate) fn sign_by(
        &mut self,
        how: impl FnOnce(Mint) -> Mint,
        change: impl FnOnce(&mut Map<String, Value>),
    ) {
        let claims = self.get("id_token").split('.').nth(1).unwrap();
        let claims = URL_SAFE_NO_PAD.decode(claims).unwrap();
        let mut claims: Map<String, Value> = serde_json::from_slice(&claims).unwrap();
        change(&mut claims);
        let mint = self.tenant.mint();
        // Of its own it has what access tokens have.
        let mint = ["azp", "gty", "scope"]
            .into_iter()
            .fold(mint, Mint::without);
        let mint = claims
            .into_iter()
            .fold(mint, |mint, (name, value)| mint.claim(name, value));
        self.set("id_token", &how(mint).token());
    }

    async fn complete(self, auth0: &AuthenticationClient) -> Result<(), Error> {
        let text = format!("{}{}", form(&self.pairs), self.raw);
        let callback = match self.is_form {
            true => Callback::from_form(text)?,
            false => Callback::from_url(format!("/callback?{text}"))?,
        };
        let transaction = serde_json::from_value(self.kept).unwrap();
        auth0.complete(transaction, callback).await.map(|_| ())
    }
}

/// A login up to its callback.
async fn log_in<'a>(
    app: &'a mut App,
    auth0: &AuthenticationClient,
    kind: ResponseType,
    mode: Option<ResponseMode>,
) -> Came<'a> {
    let mut request = auth0.authorize().redirect_uri(BACK).scope("openid");
    if let Some(mode) = mode {
        request = request.response_mode(mode);
    }
    let login = request.response_type(kind).begin().unwrap();
    let page = app.go(&login.url).await;
    let is_form = !page.url.as_str().starts_with(BACK);
    let pairs = match is_form {
        true => page.form().unwrap().1,
        false => {
            let text = page.url.query().or(page.url.fragment()).unwrap();
            url::form_urlencoded::parse(text.as_bytes())
                .into_owned()
                .collect()
        }
    };
    Came {
        tenant: &app.tenant,
        is_form,
        pairs,
        raw: String::new(),
        kept: json!(login.transaction),
    }
}

fn became(ended: Result<(), Error>) -> Becomes {
    let Err(error) = ended else {
        return Becomes::Tokens;
    };
    if let Some(reason) = CallbackRejection::of(&error) {
        assert!(error.is_invalid_callback());
        return Becomes::NotIt(reason.clone());
    }
    if let Some(reason) = Rejection::of(&error) {
        assert!(error.is_invalid_token());
        return Becomes::WrongToken(reason.clone());
    }
    let code = error.oauth_error_code();
    Becomes::Refused(code.unwrap_or_else(|| panic!("{error}")))
}

#[tokio::test]
#[allow(clippy::print_stdout, reason = "the figure is to be seen")]
async fn each_is_accepted_or_refused_for_its_own_reason() {
    let mut app = App::of(Emulator::builder().client_id("app")).await;
    let auth0 = app.client();
    let mut right = 0;
    for row in ROWS {
        let mut came = log_in(&mut app, &auth0, row.kind, row.mode).await;
        (row.change)(&mut came);
        let found = became(came.complete(&auth0).await);
        assert_eq!(found, (row.becomes)(), "{}", row.name);
        right += usize::from(found == Becomes::Tokens);
    }
    let wrong = ROWS.len() - right;
    println!(
        "{} callbacks: {right} accepted, {wrong} refused",
        ROWS.len()
    );
    assert!(right >= 10 && wrong >= 30);
}

#[tokio::test]
async fn a_tenant_that_says_who_answers_always_does() {
    let mut app = App::new().await;
    let auth0 = app.client();
    let name = "authorization_response_iss_parameter_supported";
    app.manage(
        reqwest::Method::PATCH,
        "/tenants/settings",
        json!({name: true}),
    )
    .await;
    let asked = |app: &App| {
        let all = app.tenant.requests();
        let is_it = |path: &str| path == "/.well-known/openid-configuration";
        all.iter().filter(|request| is_it(&request.path)).count()
    };
    let came = log_in(&mut app, &auth0, ResponseType::Code, None).await;
    assert_eq!(came.get("iss"), auth0.issuer());
    assert_eq!(became(came.complete(&auth0).await), Becomes::Tokens);
    // An ID token says so too.
    let mut came = log_in(&mut app, &auth0, ResponseType::CodeIdToken, None).await;
    came.remove("iss");
    assert_eq!(became(came.complete(&auth0).await), Becomes::Tokens);
    assert_eq!(asked(&app), 0, "the description was not needed");

    for _ in 0..2 {
        let mut came = log_in(&mut app, &auth0, ResponseType::Code, None).await;
        came.remove("iss");
        let missing = Becomes::NotIt(CallbackRejection::IssuerMissing);
        assert_eq!(became(came.complete(&auth0).await), missing);
    }
    assert_eq!(asked(&app), 1, "the description was not kept");
}

#[tokio::test]
async fn a_login_with_openid_does_not_end_without_an_id_token() {
    let server = Double::answering(200, r#"{"issuer":"https://tenant.example/"}"#).and(
        double::json(200, r#"{"access_token":"a","token_type":"Bearer"}"#),
    );
    let auth0 = server.settings().build().unwrap();
    for (scope, right) in [("openid", false), ("read:orders", true)] {
        let login = auth0.authorize().scope(scope).begin().unwrap();
        let query = format!("code=c&state={}", login.transaction.state().expose());
        let callback = Callback::from_query(query).unwrap();
        match auth0.complete(login.transaction, callback).await {
            Ok(_) => assert!(right),
            Err(error) => assert!(!right && error.is_decode(), "{error}"),
        }
    }
}

#[tokio::test]
async fn the_wrong_way_to_end_a_login_says_so() {
    let app = App::new().await;
    let auth0 = app.client();
    let begin = |kind| {
        let login = auth0.authorize().response_type(kind).begin().unwrap();
        let state = login.transaction.state().expose().to_owned();
        let callback = Callback::from_form(format!("state={state}")).unwrap();
        (login.transaction, callback)
    };
    let (transaction, callback) = begin(ResponseType::IdToken);
    let error = auth0.complete(transaction, callback).await.unwrap_err();
    assert!(error.to_string().contains("`complete_implicit`"), "{error}");
    let (transaction, callback) = begin(ResponseType::Code);
    let error = auth0
        .complete_implicit(transaction, callback)
        .await
        .unwrap_err();
    assert!(error.to_string().contains("`complete`"), "{error}");
    let (transaction, callback) = begin(ResponseType::IdToken);
    let error = auth0
        .complete_implicit(transaction, callback)
        .await
        .unwrap_err();
    let missing = CallbackRejection::Missing("id_token");
    assert_eq!(CallbackRejection::of(&error), Some(&missing));
}
