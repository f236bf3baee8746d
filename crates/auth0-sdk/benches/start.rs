//! From the start of a process to its first answer over https, beside the same by hand
//! with either library: `cargo bench -p auth0-sdk --bench start` prints the table.
//!
//! The program starts itself again for each measurement. What is measured ends when the
//! answer is there; the system's own root certificates are read by all of them.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement that fails says why by failing, and prints what it found"
)]

mod support;

use std::io::Read as _;
use std::process::{Command, Stdio};
use std::time::Instant;

use auth0_emulator::Emulator;
use rustls::crypto::{CryptoProvider, aws_lc_rs, ring};

use support::median;

const ROUNDS: usize = 41;
const KINDS: [&str; 3] = ["raw-ring", "raw-aws-lc-rs", "sdk"];

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let kind = KINDS
        .into_iter()
        .find(|kind| arguments[1..].iter().any(|given| given == kind));
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_all().build().unwrap();
    match kind {
        Some(kind) => runtime.block_on(child(kind)),
        None => measure(),
    }
}

fn measure() {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime.worker_threads(1).enable_all().build().unwrap();
    let emulator = runtime.block_on(Emulator::builder().tls().start()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    // To the roots of the system comes that of the emulator, as a company's own would.
    let roots = folder.path().join("roots.pem");
    let system = std::fs::read_to_string("/etc/ssl/certs/ca-certificates.crt").unwrap_or_default();
    std::fs::write(&roots, system + emulator.certificate().unwrap()).unwrap();
    let token = emulator.mint().scope("read:users").token();

    println!("start of a process to its first answer over https, medians of {ROUNDS} runs in turn");
    let mut times = KINDS.map(|_| Vec::new());
    for round in 0..=ROUNDS {
        for (kind, times) in KINDS.iter().zip(&mut times) {
            let begun = Instant::now();
            let mut process = Command::new(std::env::current_exe().unwrap())
                .arg(kind)
                .env("URL", emulator.url())
                .env("TOKEN", &token)
                .env("SSL_CERT_FILE", &roots)
                .stdout(Stdio::piped())
                .spawn()
                .unwrap();
            let mut answered = [0];
            process
                .stdout
                .as_mut()
                .unwrap()
                .read_exact(&mut answered)
                .unwrap();
            let took = begun.elapsed().as_secs_f64();
            assert!(process.wait().unwrap().success());
            // The first of each reads the program from the disk.
            if round > 0 {
                times.push(took * 1e3);
            }
        }
    }
    for (kind, times) in KINDS.iter().zip(&times) {
        println!("  {kind:14} {:6.2} ms", median(times));
    }
    println!(
        "  sdk to raw-ring {:.2}",
        median(&times[2]) / median(&times[0])
    );
}

async fn child(kind: &str) {
    let variable = |name| std::env::var(name).unwrap();
    let (url, token) = (variable("URL"), variable("TOKEN"));
    match kind {
        "sdk" => {
            let auth0 = auth0_sdk::ManagementClient::builder()
                .base_url(url)
                .token(token)
                .build()
                .unwrap();
            let error = auth0.users().get("auth0|nobody").await.unwrap_err();
            assert!(error.is_not_found(), "{error}");
        }
        kind => {
            let provider: CryptoProvider = match kind {
                "raw-ring" => ring::default_provider(),
                _ => aws_lc_rs::default_provider(),
            };
            provider.install_default().unwrap();
            let url = format!("{url}/api/v2/users/auth0%7Cnobody");
            let http = reqwest::Client::builder().no_proxy().build().unwrap();
            let answer = http.get(url).bearer_auth(token).send().await.unwrap();
            assert_eq!(answer.status(), 404);
            answer.json::<serde_json::Value>().await.unwrap();
        }
    }
    print!(".");
}
