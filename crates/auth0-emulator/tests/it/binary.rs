//! The program as a user runs it: its flags, what it prints, how it ends.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Output, Stdio};

use auth0_emulator::Emulator;
use serde_json::{Value, json};

use crate::client::read;

const PROGRAM: &str = env!("CARGO_BIN_EXE_auth0-emulator");

/// A program that runs, and what it printed.
struct Running {
    child: Child,
    exports: HashMap<String, String>,
}

/// Without what the shell of whoever runs the test has set.
fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    for (name, _) in std::env::vars() {
        if name.starts_with("AUTH0_") || name == "RUST_LOG" {
            command.env_remove(name);
        }
    }
    command.args(arguments);
    command
}

impl Running {
    fn start(arguments: &[&str]) -> Self {
        Self::of(command(arguments))
    }

    fn of(command: Command) -> Self {
        Self::printing(4, command)
    }

    fn printing(lines_expected: usize, mut command: Command) -> Self {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut exports = HashMap::new();
        while exports.len() < lines_expected {
            let line = lines.next().unwrap().unwrap();
            let (name, value) = line
                .strip_prefix("export ")
                .and_then(|line| line.split_once('='))
                .unwrap();
            exports.insert(name.to_owned(), value.to_owned());
        }
        Self { child, exports }
    }

    fn export(&self, name: &str) -> &str {
        &self.exports[name]
    }

    fn url(&self, scheme: &str) -> String {
        format!("{scheme}://{}", self.export("AUTH0_DOMAIN"))
    }

    async fn token(&self, http: &reqwest::Client, scheme: &str) -> String {
        let url = self.url(scheme);
        let body = json!({
            "grant_type": "client_credentials", "client_id": self.export("AUTH0_CLIENT_ID"),
            "client_secret": self.export("AUTH0_CLIENT_SECRET"),
            "audience": format!("{url}/api/v2/"),
        });
        let request = http.post(format!("{url}/oauth/token")).json(&body);
        let (status, answer) = read(request.send().await.unwrap()).await;
        assert_eq!(status, 200, "{answer}");
        answer["access_token"].as_str().unwrap().to_owned()
    }

    /// Asks it to stop, as a supervisor does.
    fn terminate(mut self) -> ExitStatus {
        let id = self.child.id().to_string();
        let asked = Command::new("kill").args(["-TERM", &id]).status();
        assert!(asked.unwrap().success());
        self.child.wait().unwrap()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // One that ended cannot be killed any more.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[cfg(unix)]
#[tokio::test]
async fn it_starts_with_its_flags_and_leaves_a_whole_state_file() {
    let folder = tempfile::tempdir().unwrap();
    let [seed, config, state] =
        ["seed.json", "emulator.toml", "state.json"].map(|name| folder.path().join(name));
    std::fs::write(
        &seed,
        json!({"roles": [{"name": "admin"}], "users": [
            {"email": "ada@example.com", "password": "Secret-1", "user_id": "ada"},
        ]})
        .to_string(),
    )
    .unwrap();
    std::fs::write(&config, "client_id = \"my-app\"\nsample_users = 2\n").unwrap();
    let arguments = [
        "--port",
        "0",
        "--config",
        text(&config),
        "--seed",
        text(&seed),
        "--state",
        text(&state),
        "--client-secret",
        "given",
        "--admin-secret",
        "sesame",
    ];
    let program = Running::start(&arguments);
    assert_eq!(program.export("AUTH0_CLIENT_ID"), "my-app");
    assert_eq!(program.export("AUTH0_CLIENT_SECRET"), "given");
    assert_eq!(program.export("AUTH0_EMULATOR_ADMIN_SECRET"), "sesame");
    let (http, url) = (reqwest::Client::new(), program.url("http"));
    let health = http.get(format!("{url}/healthz")).send().await.unwrap();
    assert_eq!(read(health).await, (200, json!({"status": "ok"})));
    let token = program.token(&http, "http").await;
    let request = http.post(format!("{url}/api/v2/roles")).bearer_auth(&token);
    let made = request.json(&json!({"name": "late"})).send().await.unwrap();
    assert_eq!(made.status(), 200);
    assert_eq!(program.terminate().code(), Some(0));

    let saved: Value = serde_json::from_str(&std::fs::read_to_string(&state).unwrap()).unwrap();
    let saved = saved.to_string();
    for word in ["ada@example.com", "user1@example.com", "admin", "late"] {
        assert!(saved.contains(word), "{word}");
    }

    // It goes on from there, without the seeds, and its old tokens are still good.
    let again = Running::start(&["--port", "0", "--state", text(&state)]);
    assert_eq!(again.export("AUTH0_CLIENT_SECRET"), "given");
    let token = again.token(&http, "http").await;
    let roles = http.get(format!("{}/api/v2/roles", again.url("http")));
    let (_, roles) = read(roles.bearer_auth(token).send().await.unwrap()).await;
    assert_eq!(roles.as_array().unwrap().len(), 2, "{roles}");
    assert_eq!(again.terminate().code(), Some(0));
}

#[cfg(unix)]
#[test]
fn what_it_prints_is_taken_by_a_shell_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let trap = folder.path().join("trap");
    let secret = format!("it's \"a\" $(touch {}) \\ ; b", text(&trap));
    let program = Running::start(&["--port", "0", "--client-secret", &secret]);
    let printed = program.export("AUTH0_CLIENT_SECRET");
    let script = format!("export SECRET={printed}\nprintf %s \"$SECRET\"");
    let said = Command::new("sh").args(["-c", &script]).output().unwrap();
    assert_eq!(String::from_utf8(said.stdout).unwrap(), secret);
    assert!(!trap.exists());
}

#[cfg(unix)]
#[test]
fn a_state_that_cannot_be_kept_is_no_success() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("place");
    std::fs::create_dir(&place).unwrap();
    let state = place.join("state.json");
    let program = Running::start(&["--port", "0", "--state", text(&state)]);
    assert!(state.exists());
    std::fs::remove_dir_all(&place).unwrap();
    // Something has to be kept that was not there before.
    let admin = program.export("AUTH0_EMULATOR_ADMIN_SECRET").to_owned();
    let url = format!("{}/_emulator/clock/freeze", program.url("http"));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let status = runtime.unwrap().block_on(async {
        let ask = reqwest::Client::new().post(url).bearer_auth(admin);
        ask.send().await.unwrap().status()
    });
    assert!(status.is_success(), "{status}");
    assert_eq!(program.terminate().code(), Some(1));
}

#[cfg(unix)]
#[tokio::test]
async fn it_speaks_https_with_the_certificate_that_it_writes() {
    let folder = tempfile::tempdir().unwrap();
    let pem = folder.path().join("ca.pem");
    let arguments = ["--port", "0", "--tls", "--tls-certificate", text(&pem)];
    let program = Running::start(&arguments);
    let trusted = reqwest::Certificate::from_pem(&std::fs::read(&pem).unwrap()).unwrap();
    let http = reqwest::Client::builder()
        .tls_certs_only([trusted])
        .build()
        .unwrap();
    program.token(&http, "https").await;
    assert_eq!(program.terminate().code(), Some(0));
}

#[cfg(unix)]
#[tokio::test]
async fn it_records_over_https_with_the_certificate_that_it_writes() {
    let tenant = Emulator::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (pem, records) = (folder.path().join("ca.pem"), folder.path().join("records"));
    let arguments = [
        "--record",
        text(&records),
        "--upstream",
        tenant.url(),
        "--port",
        "0",
        "--tls",
        "--tls-certificate",
        text(&pem),
    ];
    let program = Running::printing(1, command(&arguments));
    let trusted = reqwest::Certificate::from_pem(&std::fs::read(&pem).unwrap()).unwrap();
    let http = reqwest::Client::builder()
        .tls_certs_only([trusted])
        .build()
        .unwrap();
    let health = http.get(format!("{}/healthz", program.url("https")));
    let health = health.send().await.unwrap();
    assert_eq!(read(health).await, (200, json!({"status": "ok"})));
    assert_eq!(program.terminate().code(), Some(0));
    assert_eq!(std::fs::read_dir(&records).unwrap().count(), 1);
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn it_reads_the_keys_of_a_provider_that_the_system_trusts() {
    let provider = Emulator::builder().tls().start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let [seed, roots] = ["seed.json", "roots.pem"].map(|name| folder.path().join(name));
    std::fs::write(&roots, provider.certificate().unwrap()).unwrap();
    let options = json!({"jwks_uri": format!("{}/.well-known/jwks.json", provider.url())});
    let seeds = json!({
        "connections": [{"name": "staff", "strategy": "auth0", "options": options}],
        "users": [{"email": "ada@example.com", "password": "Secret-1", "connection": "staff"}],
    });
    std::fs::write(&seed, seeds.to_string()).unwrap();
    for (trusts, status) in [(false, 401), (true, 200)] {
        let mut command = command(&["--port", "0", "--seed", text(&seed)]);
        if trusts {
            command.env("SSL_CERT_FILE", &roots);
        }
        let program = Running::of(command);
        let url = program.url("http");
        let token = provider.mint().audience(format!("{url}/")).token();
        let request = reqwest::Client::new()
            .post(format!(
                "{url}/oauth/global-token-revocation/connection/staff"
            ))
            .bearer_auth(token);
        let subject = json!({"subject": {"format": "email", "email": "ada@example.com"}});
        let answer = request.json(&subject).send().await.unwrap();
        assert_eq!(answer.status(), status);
        assert_eq!(program.terminate().code(), Some(0));
    }
}

#[test]
fn what_is_wrong_is_told_and_nothing_starts() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, content: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        text(&path).to_owned()
    };
    let config = file("wrong.toml", "port = 0\nprot = 1\n");
    let seed = file("wrong.json", "{\"people\": []}");
    let refused = file("refused.json", "{\"roles\": [{\"name\": 7}]}");
    let state = file("state.json", "{\"version\": 1");
    let nowhere = folder.path().join("no-such-folder").join("state.json");
    let nowhere = text(&nowhere).to_owned();
    let records = text(folder.path());
    let upstream = "http://127.0.0.1:1";
    let recording = ["--port", "0", "--record", records, "--upstream", upstream];
    for (arguments, word) in [
        (&["--prot", "0"][..], "--prot"),
        (&["--port", "70000"], "70000"),
        (&["--record", "folder"], "--upstream"),
        (&[&recording[..], &["--seed", &seed]].concat(), "--seed"),
        (&[&recording[..], &["--state", &state]].concat(), "--state"),
        (
            &[&recording[..], &["--config", &config]].concat(),
            "--config",
        ),
        (
            &[&recording[..], &["--tls-certificate", "x.pem"]].concat(),
            "--tls",
        ),
        (&["--port", "0", "--config", &config], "line 2"),
        (&["--port", "0", "--config", "no-such.toml"], "no-such.toml"),
        (&["--port", "0", "--seed", &seed], "people"),
        (&["--port", "0", "--seed", &refused], "/roles"),
        (&["--port", "0", "--state", &state], "state.json"),
        (&["--port", "0", "--state", &nowhere], "no-such-folder"),
        (&["--port", "0", "--rate-limit", "0"], "--rate-limit"),
        (&["--port", "0", "--tls-certificate", "x.pem"], "--tls"),
    ] {
        let Output {
            status,
            stdout,
            stderr,
        } = command(arguments).output().unwrap();
        let said = String::from_utf8(stderr).unwrap();
        assert!(
            !status.success() && status.code().is_some(),
            "{arguments:?}"
        );
        assert!(said.contains(word), "{arguments:?}: {said}");
        // A text for people, and not the inside of a type.
        assert!(!said.contains("StartError("), "{said}");
        assert!(stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn its_help_is_for_those_who_use_it() {
    let Output { status, stdout, .. } = command(&["--help"]).output().unwrap();
    let help = String::from_utf8(stdout).unwrap();
    assert!(status.success() && help.contains("--state"), "{help}");
    assert!(!help.contains("`Debug`"), "{help}");
}
