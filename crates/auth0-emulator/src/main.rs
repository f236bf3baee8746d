//! `auth0-emulator`: the emulator as a program.
//!
//! It starts a tenant, prints what to export so that other programs use it, and
//! serves until it is interrupted. Its log goes to standard error. With
//! `--record` it is a proxy before a real tenant instead.
#![forbid(unsafe_code)]

use std::borrow::Cow;
use std::error::Error;
use std::io::{Write as _, stderr, stdout};
use std::net::IpAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use auth0_emulator::{Emulator, EmulatorBuilder, Fault, Recorder, StartError};
use clap::Parser;
use tracing_subscriber::EnvFilter;

/// Where it listens if nobody says otherwise.
const USUAL_PORT: u16 = 3210;

/// What says something about a tenant of its own, which a recorder has not. The
/// secret of the emulator's API is not among them: the program itself exports it, so
/// that it may be in the environment by chance.
const NOT_FOR_RECORDING: [&str; 13] = [
    "config",
    "seed",
    "state",
    "client_id",
    "client_secret",
    "lenient",
    "fixed_codes",
    "require_mfa",
    "require_dpop_nonce",
    "users",
    "latency",
    "rate_limit",
    "replay",
];

/// An Auth0 tenant in a box.
// No `Debug`: the secrets among the arguments are not to be printed. As a doc
// comment this would be a part of `--help`.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    /// The port to listen on; 0 takes a free one [default: 3210]
    #[arg(long, env = "AUTH0_EMULATOR_PORT")]
    port: Option<u16>,
    /// The address to listen on [default: 127.0.0.1]
    #[arg(long, env = "AUTH0_EMULATOR_HOST")]
    host: Option<IpAddr>,
    /// Options in a TOML file; those given here come before them
    #[arg(long, env = "AUTH0_EMULATOR_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    /// Entities to begin with, in a JSON or TOML file
    #[arg(long, env = "AUTH0_EMULATOR_SEED", value_name = "FILE")]
    seed: Option<PathBuf>,
    /// Keeps the tenant in this file, and begins with it if it is there
    #[arg(long, env = "AUTH0_EMULATOR_STATE", value_name = "FILE")]
    state: Option<PathBuf>,
    /// The id of the application that asks for tokens; random if not given
    #[arg(long, env = "AUTH0_EMULATOR_CLIENT_ID")]
    client_id: Option<String>,
    /// The secret of that application; random if not given
    #[arg(long, env = "AUTH0_EMULATOR_CLIENT_SECRET", hide_env_values = true)]
    client_secret: Option<String>,
    /// The secret of the emulator's own API; random if not given
    #[arg(long, env = "AUTH0_EMULATOR_ADMIN_SECRET", hide_env_values = true)]
    admin_secret: Option<String>,
    /// Takes what Auth0 refuses: any secret, place to be sent back to, audience, scope and grant
    #[arg(long, env = "AUTH0_EMULATOR_LENIENT")]
    lenient: bool,
    /// Makes the codes 000000 (login), 123456 (second factor) and ABCDEFGHIJKLMNOP (recovery) always right
    #[arg(long, env = "AUTH0_EMULATOR_FIXED_CODES")]
    fixed_codes: bool,
    /// Asks everybody for a second factor
    #[arg(long, env = "AUTH0_EMULATOR_REQUIRE_MFA")]
    require_mfa: bool,
    /// Takes DPoP proofs only with a nonce of the tenant
    #[arg(long, env = "AUTH0_EMULATOR_REQUIRE_DPOP_NONCE")]
    require_dpop_nonce: bool,
    /// How many sample users to begin with
    #[arg(long, env = "AUTH0_EMULATOR_USERS", default_value_t = 0)]
    users: usize,
    /// Speaks HTTPS, with a certificate made at the start
    #[arg(long, env = "AUTH0_EMULATOR_TLS")]
    tls: bool,
    /// Writes the certificate that clients have to trust to this file
    #[arg(
        long,
        alias = "tls-ca",
        env = "AUTH0_EMULATOR_TLS_CERTIFICATE",
        value_name = "FILE"
    )]
    tls_certificate: Option<PathBuf>,
    /// Speaks HTTPS with the certificates in this PEM file
    #[arg(
        long,
        value_name = "FILE",
        requires = "tls_key",
        conflicts_with = "tls"
    )]
    tls_chain: Option<PathBuf>,
    /// The key of those certificates, in PEM
    #[arg(long, value_name = "FILE", requires = "tls_chain")]
    tls_key: Option<PathBuf>,
    /// Lets every answer wait, in milliseconds
    #[arg(long, value_name = "MILLISECONDS")]
    latency: Option<u64>,
    /// How many Management requests a second are answered
    #[arg(long, value_name = "REQUESTS", value_parser = clap::value_parser!(u32).range(1..))]
    rate_limit: Option<u32>,
    /// Answers from the recordings in this folder what they hold
    #[arg(long, value_name = "FOLDER")]
    replay: Option<PathBuf>,
    /// Records what a real tenant answers into this folder, without secrets
    #[arg(
        long,
        value_name = "FOLDER",
        requires = "upstream",
        conflicts_with_all = NOT_FOR_RECORDING
    )]
    record: Option<PathBuf>,
    /// The address of the tenant to record: https://tenant.eu.auth0.com
    #[arg(long, value_name = "URL", requires = "record")]
    upstream: Option<String>,
    /// Gives every email address another name in what is recorded
    #[arg(long, requires = "record")]
    rename_emails: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();

    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody is left to tell if standard error is closed.
            let _ = writeln!(stderr(), "auth0-emulator: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(mut arguments: Arguments) -> Result<(), Box<dyn Error>> {
    if let (Some(folder), Some(upstream)) = (arguments.record.take(), arguments.upstream.take()) {
        return record(arguments, folder, upstream).await;
    }
    let certificate = arguments.tls_certificate.take();
    let emulator = builder(arguments)?.start().await?;
    write_certificate(certificate, emulator.certificate())?;
    tracing::info!(url = emulator.url(), "listening");
    announce(&[
        ("AUTH0_DOMAIN", emulator.domain()),
        ("AUTH0_CLIENT_ID", emulator.client_id()),
        ("AUTH0_CLIENT_SECRET", emulator.client_secret()),
        ("AUTH0_EMULATOR_ADMIN_SECRET", emulator.admin_secret()),
    ])?;

    interrupted().await?;
    tracing::info!("stopping");
    emulator.stop_and_keep().await?;
    Ok(())
}

/// The options of the file, and those of the command line over them.
fn builder(arguments: Arguments) -> Result<EmulatorBuilder, StartError> {
    let mut builder = Emulator::builder().port(USUAL_PORT);
    if let Some(path) = arguments.config {
        builder = builder.config(path)?;
    }
    if let Some(path) = arguments.seed {
        builder = builder.seed_file(path)?;
    }
    builder = builder.sample_users(arguments.users);
    if let Some(port) = arguments.port {
        builder = builder.port(port);
    }
    if let Some(host) = arguments.host {
        builder = builder.host(host);
    }
    if let Some(path) = arguments.state {
        builder = builder.state_file(path);
    }
    if let Some(id) = arguments.client_id {
        builder = builder.client_id(id);
    }
    if let Some(secret) = arguments.client_secret {
        builder = builder.client_secret(secret);
    }
    if let Some(secret) = arguments.admin_secret {
        builder = builder.admin_secret(secret);
    }
    if arguments.lenient {
        builder = builder.lenient();
    }
    if arguments.fixed_codes {
        builder = builder.fixed_codes();
    }
    if arguments.require_mfa {
        builder = builder.require_mfa();
    }
    if arguments.require_dpop_nonce {
        builder = builder.require_dpop_nonce();
    }
    if let Some(requests) = arguments.rate_limit {
        builder = builder.rate_limit(requests);
    }
    if let Some(milliseconds) = arguments.latency {
        builder = builder.fault(Fault::latency(Duration::from_millis(milliseconds)));
    }
    if let Some(folder) = arguments.replay {
        builder = builder.replay(folder);
    }
    if arguments.tls {
        builder = builder.tls();
    }
    if let (Some(chain), Some(key)) = (arguments.tls_chain, arguments.tls_key) {
        builder = builder.tls_files(chain, key);
    }
    Ok(builder)
}

async fn record(
    arguments: Arguments,
    folder: PathBuf,
    upstream: String,
) -> Result<(), Box<dyn Error>> {
    let port = arguments.port.unwrap_or(USUAL_PORT);
    let mut builder = Recorder::builder(upstream, folder).port(port);
    if let Some(host) = arguments.host {
        builder = builder.host(host);
    }
    if arguments.tls {
        builder = builder.tls();
    }
    if let (Some(chain), Some(key)) = (arguments.tls_chain, arguments.tls_key) {
        builder = builder.tls_files(chain, key);
    }
    let recorder = builder.start().await?;
    write_certificate(arguments.tls_certificate, recorder.certificate())?;
    if arguments.rename_emails {
        recorder.rename_emails();
    }
    tracing::info!(url = recorder.url(), "recording");
    announce(&[("AUTH0_DOMAIN", recorder.domain())])?;
    interrupted().await?;
    recorder.stop().await;
    Ok(())
}

/// Writes what clients have to trust, where somebody asks for it.
fn write_certificate(path: Option<PathBuf>, pem: Option<&str>) -> Result<(), Box<dyn Error>> {
    match (path, pem) {
        (Some(path), Some(pem)) => Ok(std::fs::write(path, pem)?),
        (Some(_), None) => Err("there is no certificate without --tls".into()),
        (None, _) => Ok(()),
    }
}

/// Says on standard output, and only there, how to use the tenant.
fn announce(exports: &[(&str, &str)]) -> std::io::Result<()> {
    let mut out = stdout().lock();
    for (name, value) in exports {
        writeln!(out, "export {name}={}", quoted(value))?;
    }
    out.flush()
}

/// A value that a shell takes as it is, whatever is in it.
fn quoted(value: &str) -> Cow<'_, str> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._:/[]".contains(&byte);
    if !value.is_empty() && value.bytes().all(plain) {
        return value.into();
    }
    format!("'{}'", value.replace('\'', "'\\''")).into()
}

#[cfg(unix)]
async fn interrupted() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        pressed = tokio::signal::ctrl_c() => pressed,
        _ = terminate.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn interrupted() -> std::io::Result<()> {
    tokio::signal::ctrl_c().await
}
