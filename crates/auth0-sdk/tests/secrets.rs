//! All that a run at the level TRACE writes, of the SDK and of everything below it, is
//! scanned for every secret that was used. A process has one subscriber for all its
//! threads, so this is a program of its own.
#![forbid(unsafe_code)]
#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_emulator::{Emulator, Fault, Target};
use auth0_sdk::http::header::AUTHORIZATION;
use auth0_sdk::types::{CreateClient, CreateUser, UpdateUser};
use auth0_sdk::{
    Attempted, Backoff, ClientAuthentication, ClientBuilder, Error, FileTokenStore,
    ManagementClient, Observer, PrivateKey, Result, Waiting,
};
use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der};
use aws_lc_rs::rsa::{KeyPair, KeySize};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tracing_subscriber::filter::LevelFilter;

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
        self.0
            .lock()
            .unwrap()
            .push_str(&String::from_utf8_lossy(bytes));
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

#[tokio::test]
async fn no_secret_is_written_anywhere() -> Result<()> {
    let written = Texts::default();
    let writer = written.clone();
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .init();

    let emulator = Emulator::start().await.unwrap();
    let secrets = Texts::default();
    secrets.add(emulator.client_secret());
    for secret in [
        "Pass-of-a-user-1",
        "hush-of-a-header",
        "value-of-a-secret-field",
        "hush-of-a-parameter",
        "hush-of-a-proxy",
        "hush-of-a-link",
    ] {
        secrets.add(secret);
    }
    let builder = || {
        // Whatever token goes out is a secret too.
        let secrets = secrets.clone();
        let layer =
            tower::util::MapRequestLayer::new(move |request: auth0_sdk::http::Request<_>| {
                if let Some(value) = request.headers().get(AUTHORIZATION) {
                    let (_, credentials) = value.to_str().unwrap().split_once(' ').unwrap();
                    secrets.add(credentials);
                }
                request
            });
        ManagementClient::builder()
            .base_url(emulator.url())
            .backoff(Backoff::new(Duration::ZERO, Duration::ZERO))
            .observer(written.clone())
            .layer(layer)
    };

    let folder = tempfile::tempdir().unwrap();
    let store = FileTokenStore::new(folder.path().join("tokens"));
    let by_secret = builder().token_store(store);
    let by_secret = by_secret.token_parameter("pass", "hush-of-a-parameter");
    let by_secret = by_secret.client_credentials(emulator.client_id(), emulator.client_secret());
    let basic = ClientAuthentication::secret_basic(emulator.client_secret());
    let by_header = builder().client_authentication(emulator.client_id(), basic);
    let scopes = "create:users update:users delete:users read:users create:clients";
    let minted = emulator.mint().scope(scopes).token();
    let by_token = builder().token(minted);
    let by_key = builder().client_authentication("unknown", signing(&secrets));
    for client in [by_secret, by_header, by_token, by_key] {
        written.add(&format!("{client:?}"));
        run(client, &emulator, &written, &secrets).await?;
    }

    by_proxy(&emulator, &written).await;

    let written = written.get();
    let secrets = secrets.get();
    for secret in secrets.lines() {
        assert!(secret.len() > 8, "too short to be told from other texts");
        if let Some(place) = written.find(secret) {
            let line = written[..place].lines().last().unwrap_or_default();
            panic!("a secret of {} characters follows: {line}", secret.len());
        }
    }
    // The head of every JWT, whoever made it, and of every key.
    for beginning in ["eyJ", "PRIVATE KEY"] {
        let line = written.lines().find(|line| line.contains(beginning));
        assert_eq!(line, None);
    }
    // Nothing was found in something: those below the SDK were heard as well, down to
    // the connections, and every kind of credential was sent.
    for source in [
        "auth0_sdk_core",
        "hyper_util",
        "auth0_emulator",
        "cause=\"retry\"",
    ] {
        assert!(written.contains(source), "{source} wrote nothing");
    }
    assert!(secrets.lines().count() > 30, "{}", secrets.lines().count());
    Ok(())
}

/// A proxy with a password, where nobody listens, and a link with a signature: what fails
/// shows neither.
async fn by_proxy(emulator: &Emulator, written: &Texts) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let nobody = listener.local_addr().unwrap();
    drop(listener);
    let proxied = ManagementClient::builder()
        .base_url("http://tenant.localhost:9")
        .token("token-of-a-proxied-client")
        .proxy(format!("http://user:hush-of-a-proxy@{nobody}"))
        .max_retries(0);
    written.add(&format!("{proxied:?}"));
    let proxied = proxied.build().unwrap();
    let error = proxied.users().get("1").await.unwrap_err();
    written.add(&format!("{proxied:?} {error} {error:?}"));

    let direct = ManagementClient::builder()
        .base_url(emulator.url())
        .token("token-of-a-download")
        .backoff(Backoff::new(Duration::ZERO, Duration::ZERO))
        .observer(written.clone())
        .build()
        .unwrap();
    for link in [
        format!("{}/exports/none?signature=hush-of-a-link", emulator.url()),
        format!("http://{nobody}/file?signature=hush-of-a-link"),
        "http://elsewhere.example/file?signature=hush-of-a-link".to_owned(),
    ] {
        let error = direct.download(link).await.unwrap_err();
        written.add(&format!("{error} {error:?}"));
    }
}

/// A key that is made now; its lines are secrets.
fn signing(secrets: &Texts) -> ClientAuthentication {
    let pair = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let der: Pkcs8V1Der<'_> = pair.as_der().unwrap();
    let encoded = STANDARD.encode(der.as_ref());
    let lines: Vec<_> = encoded
        .as_bytes()
        .chunks(64)
        .map(|line| String::from_utf8_lossy(line))
        .collect();
    lines
        .iter()
        .filter(|line| line.len() == 64)
        .for_each(|line| secrets.add(line));
    let pem = format!(
        "-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n",
        lines.join("\n")
    );
    ClientAuthentication::private_key_jwt(PrivateKey::from_pem(pem).unwrap())
}

/// Calls that succeed, calls that are repeated and calls that fail, with all that can be
/// shown of them.
async fn run(
    client: ClientBuilder<ManagementClient>,
    emulator: &Emulator,
    written: &Texts,
    secrets: &Texts,
) -> Result<()> {
    let auth0 = client.build()?;
    written.add(&format!("{auth0:?}"));
    let shown = |error: Error| {
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            written.add(&format!("{cause} {cause:?}"));
            source = cause.source();
        }
        written.add(&format!("{error} {error:?}"));
    };

    let new = CreateUser::new("Username-Password-Authentication")
        .email("ada@example.com")
        .password("Pass-of-a-user-1");
    written.add(&format!("{new:?}"));
    let call = auth0.users().create(new);
    let call = call.with_header("x-secret", "hush-of-a-header")?;
    written.add(&format!("{call:?}"));
    match call.await {
        Ok(user) => {
            written.add(&format!("{user:?}"));
            let id = user.user_id.unwrap();
            let change = UpdateUser::new().password("Pass-of-a-user-1");
            let changed = auth0.users().update(id.as_str(), change).await?;
            written.add(&format!("{changed:?}"));
            let application = auth0.clients().create(CreateClient::new("app")).await?;
            secrets.add(&application.client_secret.clone().unwrap());
            written.add(&format!("{application:?}"));
            auth0.users().delete(id).await?;
        }
        Err(error) => shown(error),
    }

    for fault in [
        Fault::status(503),
        Fault::status(401),
        Fault::rate_limited(Duration::ZERO),
        Fault::reset_before_headers(),
        Fault::reset_mid_body(),
        Fault::status(200).body("not a user"),
    ] {
        for target in [
            Target::operation("get_users_by_id"),
            Target::path("/oauth/token"),
        ] {
            emulator.inject(fault.clone().on(target)).unwrap();
            if let Err(error) = auth0.users().get("auth0|1").await {
                shown(error);
            }
            emulator.clear_faults();
        }
    }
    Ok(())
}
