//! All that a run at the level TRACE writes, of the SDK and of everything below it, is
//! scanned for every secret that was used. A process has one subscriber for all its
//! threads, so this is a program of its own.
#![forbid(unsafe_code)]
#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

#[path = "../examples/web_login/browser.rs"]
mod browser;
#[path = "secrets/endpoints.rs"]
mod endpoints;
#[path = "secrets/logins.rs"]
mod logins;

use std::fmt::Debug;
use std::io::Write;
use std::sync::{Arc, Mutex};

use auth0_emulator::{Emulator, SeedUser};
use auth0_sdk_authentication::{
    AuthenticationClient, AuthenticationClientBuilder, DpopKey, TokenSet,
};
use auth0_sdk_core::{
    Attempted, ClientAuthentication, Observer, PrivateKey, Secret, Waiting, http,
};
use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der};
use aws_lc_rs::rsa::{KeyPair, KeySize};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tracing_subscriber::filter::LevelFilter;

const EMAIL: &str = "ada@example.com";
const PASSWORD: &str = "Pass-of-a-user-1";
const API: &str = "https://orders/";

/// Texts that are collected: those that were written, or those that nobody may write.
#[derive(Clone, Default)]
struct Texts(Arc<Mutex<String>>);

impl Texts {
    fn add(&self, text: &str) {
        let mut texts = self.0.lock().unwrap();
        texts.push_str(text);
        texts.push('\n');
    }

    fn get(&self) -> String {
        self.0.lock().unwrap().clone()
    }
}

impl Write for Texts {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.add(&String::from_utf8_lossy(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Writes down all that a hook for metrics is told.
impl Observer for Texts {
    fn attempted(&self, attempted: &Attempted<'_>) {
        self.add(&format!("{attempted:?}"));
    }

    fn waiting(&self, waiting: &Waiting<'_>) {
        self.add(&format!("{waiting:?}"));
    }
}

/// A tenant, what was written, and what must not be.
struct Run {
    tenant: Emulator,
    written: Texts,
    secrets: Texts,
}

#[tokio::test]
async fn no_secret_is_written_anywhere() {
    let written = Texts::default();
    let writer = written.clone();
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .init();
    let user = SeedUser::new(EMAIL).password(PASSWORD);
    let tenant = Emulator::builder()
        .user(user)
        .callback(logins::BACK)
        .api(API, ["read:orders"]);
    let run = Run {
        tenant: tenant.start().await.unwrap(),
        written,
        secrets: Texts::default(),
    };
    for secret in [PASSWORD, run.tenant.client_secret(), "hush-of-a-parameter"] {
        run.secrets.add(secret);
    }
    run.clients().await;
    run.passwords().await;
    run.possession().await;
    run.logins().await;
    run.endpoints().await;

    let (written, secrets) = (run.written.get(), run.secrets.get());
    for secret in secrets.lines() {
        assert!(secret.len() > 8, "too short to be told from other texts");
        if let Some(place) = written.find(secret) {
            let line = written[..place].lines().last().unwrap_or_default();
            panic!("a secret of {} characters follows: {line}", secret.len());
        }
    }
    // The head of every JWT, whoever made it.
    let line = written.lines().find(|line| line.contains("eyJ"));
    assert_eq!(line, None);
    // Nothing was found in something: those below the SDK were heard as well.
    for source in [
        "auth0.call",
        "hyper_util",
        "auth0_emulator",
        "exchangeToken",
    ] {
        assert!(written.contains(source), "{source} wrote nothing");
    }
    assert!(secrets.lines().count() > 60, "{}", secrets.lines().count());
}

impl Run {
    fn settings(&self) -> AuthenticationClientBuilder {
        // Whatever is sent to prove something is a secret too.
        let secrets = self.secrets.clone();
        let layer = tower::util::MapRequestLayer::new(move |request: http::Request<_>| {
            for name in ["authorization", "dpop"] {
                if let Some(value) = request.headers().get(name) {
                    let value = value.to_str().unwrap();
                    secrets.add(value.rsplit(' ').next().unwrap());
                }
            }
            request
        });
        AuthenticationClient::builder()
            .base_url(self.tenant.url())
            .client_id(self.tenant.client_id())
            .client_secret(self.tenant.client_secret())
            .observer(self.written.clone())
            .layer(layer)
    }

    /// Writes down how something looks to whoever debugs it.
    fn show(&self, thing: &impl Debug) {
        self.written.add(&format!("{thing:?} {thing:#?}"));
    }

    fn keep(&self, tokens: &TokenSet) {
        self.show(tokens);
        let all = [
            Some(&tokens.access_token),
            tokens.refresh_token.as_ref(),
            tokens.id_token.as_ref(),
        ];
        for token in all.into_iter().flatten() {
            self.secrets.add(token.expose());
        }
    }

    /// Each kind of proof, right and wrong.
    async fn clients(&self) {
        let id = self.tenant.client_id();
        let pair = KeyPair::generate(KeySize::Rsa2048).unwrap();
        let der: Pkcs8V1Der<'_> = pair.as_der().unwrap();
        self.secrets.add(&STANDARD.encode(der.as_ref()));
        let key = PrivateKey::from_der(der.as_ref()).unwrap();
        self.secrets.add("hush-of-a-wrong-secret");
        for authentication in [
            ClientAuthentication::secret_post(self.tenant.client_secret()),
            ClientAuthentication::secret_basic(self.tenant.client_secret()),
            ClientAuthentication::secret_basic("hush-of-a-wrong-secret"),
            ClientAuthentication::private_key_jwt(key),
        ] {
            let settings = self.settings().client_authentication(authentication);
            self.show(&settings);
            let auth0 = settings.client_id(id).build().unwrap();
            self.show(&auth0);
            let request = auth0.tokens().client_credentials(API);
            let request = request.parameter("pass", "hush-of-a-parameter");
            self.show(&request);
            match request.await {
                Ok(tokens) => self.keep(&tokens),
                Err(error) => self.written.add(&format!("{error} {error:?}")),
            }
        }
    }

    async fn passwords(&self) {
        let auth0 = self.settings().build().unwrap();
        let login = auth0.tokens().password(EMAIL, PASSWORD);
        let tokens = login.scope("openid email offline_access").await.unwrap();
        self.keep(&tokens);
        let refresh = tokens.refresh_token.unwrap();
        let revoke = auth0.tokens().revoke(&refresh);
        self.keep(&auth0.tokens().refresh(&refresh).await.unwrap());
        self.show(&revoke);
        revoke.await.unwrap();
        let wrong = Secret::new("hush-of-a-wrong-password");
        self.secrets.add(wrong.expose());
        let error = auth0.tokens().password(EMAIL, &wrong).await.unwrap_err();
        self.written.add(&format!("{error} {error:?}"));
        let id_token = tokens.id_token.unwrap();
        let check = auth0
            .validate_id_token(&id_token)
            .expecting_nonce("hush-of-a-nonce");
        self.secrets.add("hush-of-a-nonce");
        self.show(&check);
        let error = check.await.unwrap_err();
        self.written.add(&format!("{error} {error:?}"));
    }

    async fn possession(&self) {
        let key = DpopKey::generate().unwrap();
        self.secrets.add(&STANDARD.encode(key.to_pkcs8()));
        self.show(&key);
        let auth0 = self.settings().dpop(key.clone()).build().unwrap();
        let tokens = auth0.tokens().client_credentials(API).await.unwrap();
        self.keep(&tokens);
        let proof = key.prove("GET", "https://orders/1").unwrap();
        let proof = proof
            .access_token(&tokens.access_token)
            .nonce("hush-of-a-proof");
        self.secrets.add("hush-of-a-proof");
        self.show(&proof);
        self.show(&proof.sign().unwrap());
    }
}
