//! Headless Chromium, driven over WebDriver.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::process::{Child, Command};
use url::Url;

use crate::Failure;

/// The variable that makes a browser that is not there a failure.
const REQUIRED: &str = "AUTH0_BROWSER_REQUIRED";
/// How long the driver may take to listen.
const STARTS: usize = 200;

/// A browser with a profile of its own.
pub struct Browser {
    /// What it is driven by.
    pub client: Client,
    _driver: Child,
    _profile: TempDir,
}

/// What the person prefers to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Scheme {
    /// Its name in CSS.
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Browser {
    /// Starts a browser; nothing, and a word about it, where there is no Chromium
    /// with its driver.
    ///
    /// # Errors
    ///
    /// When there is one and it does not start, and when there is none although
    /// `AUTH0_BROWSER_REQUIRED` says that there has to be.
    pub async fn start() -> Result<Option<Self>, Failure> {
        let is_there = |name: &str| {
            let paths = std::env::var_os("PATH").unwrap_or_default();
            std::env::split_paths(&paths).any(|folder| folder.join(name).is_file())
        };
        if !is_there("chromedriver") || !is_there("chromium") {
            if std::env::var_os(REQUIRED).is_some_and(|required| !required.is_empty()) {
                return Err(
                    format!("chromium and chromedriver have to be installed: {REQUIRED}").into(),
                );
            }
            let thread = std::thread::current();
            // Not by a macro, whose output the tests that pass do not show.
            let _ = writeln!(
                std::io::stderr(),
                "left out, because chromium and chromedriver are not installed: {}",
                thread.name().unwrap_or("a test in a browser")
            );
            return Ok(None);
        }
        let port = TcpListener::bind("127.0.0.1:0").await?.local_addr()?.port();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()?;
        let profile = TempDir::new()?;
        let url = format!("http://127.0.0.1:{port}");
        for _ in 0..STARTS {
            if reqwest::get(format!("{url}/status")).await.is_ok() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        // The driver is on this machine and speaks plain HTTP.
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities(&profile));
        let client = builder.connect(&url).await?;
        client.set_window_size(1_000, 800).await?;
        Ok(Some(Self {
            client,
            _driver: driver,
            _profile: profile,
        }))
    }

    /// What the page is told that the person prefers.
    ///
    /// # Errors
    ///
    /// When the browser does not do it.
    pub async fn prefer(&self, scheme: Scheme) -> Result<(), Failure> {
        let features = json!([{"name": "prefers-color-scheme", "value": scheme.name()}]);
        self.devtools("Emulation.setEmulatedMedia", json!({"features": features}))
            .await
    }

    /// Keeps a picture of the page in the folder `screenshots` beside what was
    /// built.
    ///
    /// # Errors
    ///
    /// When the browser takes none, or when it cannot be written.
    pub async fn picture(&self, name: &str) -> Result<(), Failure> {
        let folder = screenshots()?;
        std::fs::create_dir_all(&folder)?;
        std::fs::write(
            folder.join(format!("{name}.png")),
            self.client.screenshot().await?,
        )?;
        Ok(())
    }

    async fn devtools(&self, command: &'static str, parameters: Value) -> Result<(), Failure> {
        self.client
            .issue_cmd(Devtools {
                command,
                parameters,
            })
            .await?;
        Ok(())
    }
}

/// The program is in `TARGET/PROFILE/deps`, wherever cargo was told to build.
fn screenshots() -> Result<PathBuf, Failure> {
    let program = std::env::current_exe()?;
    let targets = program
        .ancestors()
        .nth(3)
        .ok_or("there is no folder of targets")?;
    Ok(targets.join("screenshots"))
}

/// The flags keep the browser from looking for hosts that no test knows.
fn capabilities(profile: &TempDir) -> Map<String, Value> {
    let profile = format!("--user-data-dir={}", profile.path().display());
    let arguments = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        &profile,
    ];
    // Pages of the tests run no scripts; whoever needs one of its own is found out.
    let preferences = json!({"profile.managed_default_content_settings.javascript": 2});
    let options = json!({"args": arguments, "prefs": preferences});
    Map::from_iter([("goog:chromeOptions".to_owned(), options)])
}

/// A command that WebDriver has no name for.
#[derive(Debug)]
struct Devtools {
    command: &'static str,
    parameters: Value,
}

impl WebDriverCompatibleCommand for Devtools {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        base.join(&format!(
            "session/{}/goog/cdp/execute",
            session.unwrap_or_default()
        ))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let body = json!({"cmd": self.command, "params": self.parameters});
        (Method::POST, Some(body.to_string()))
    }
}
