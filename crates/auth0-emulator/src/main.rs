//! `auth0-emulator`: the emulator as a program.
//!
//! It starts a tenant, prints what to export so that other programs use it, and
//! serves until it is interrupted. Its log goes to standard error.
#![forbid(unsafe_code)]

use std::error::Error;
use std::io::{Write as _, stdout};
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use auth0_emulator::Emulator;
use clap::Parser;
use tracing_subscriber::EnvFilter;

/// An Auth0 tenant in a box.
///
/// No `Debug`: the secret among the arguments is not to be printed.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    /// The port to listen on; 0 takes a free one
    #[arg(long, env = "AUTH0_EMULATOR_PORT", default_value_t = 3210)]
    port: u16,
    /// The address to listen on
    #[arg(long, env = "AUTH0_EMULATOR_HOST", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// The id of the application that asks for tokens; random if not given
    #[arg(long, env = "AUTH0_EMULATOR_CLIENT_ID")]
    client_id: Option<String>,
    /// The secret of that application; random if not given
    #[arg(long, env = "AUTH0_EMULATOR_CLIENT_SECRET", hide_env_values = true)]
    client_secret: Option<String>,
    /// How many sample users to begin with
    #[arg(long, env = "AUTH0_EMULATOR_USERS", default_value_t = 0)]
    users: usize,
    /// The secret of the emulator's own API; random if not given
    #[arg(long, env = "AUTH0_EMULATOR_ADMIN_SECRET", hide_env_values = true)]
    admin_secret: Option<String>,
    /// Speak HTTPS, with a certificate made at the start
    #[arg(long, env = "AUTH0_EMULATOR_TLS")]
    tls: bool,
    /// Where to write the certificate that clients have to trust, in PEM
    #[arg(
        long,
        env = "AUTH0_EMULATOR_TLS_CA",
        value_name = "FILE",
        requires = "tls"
    )]
    tls_ca: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();

    let arguments = Arguments::parse();
    let mut builder = Emulator::builder()
        .host(arguments.host)
        .port(arguments.port)
        .sample_users(arguments.users);
    if let Some(id) = arguments.client_id {
        builder = builder.client_id(id);
    }
    if let Some(secret) = arguments.client_secret {
        builder = builder.client_secret(secret);
    }
    if let Some(secret) = arguments.admin_secret {
        builder = builder.admin_secret(secret);
    }
    if arguments.tls {
        builder = builder.tls();
    }
    let emulator = builder.start().await?;
    if let (Some(file), Some(certificate)) = (arguments.tls_ca, emulator.certificate()) {
        std::fs::write(file, certificate)?;
    }
    tracing::info!(url = emulator.url(), "listening");
    announce(&emulator)?;

    interrupted().await?;
    tracing::info!("stopping");
    emulator.stop().await;
    Ok(())
}

/// Says on standard output, and only there, how to use the tenant.
fn announce(emulator: &Emulator) -> std::io::Result<()> {
    let mut out = stdout().lock();
    writeln!(out, "export AUTH0_DOMAIN={}", emulator.domain())?;
    writeln!(out, "export AUTH0_CLIENT_ID={}", emulator.client_id())?;
    writeln!(
        out,
        "export AUTH0_CLIENT_SECRET={}",
        emulator.client_secret()
    )?;
    writeln!(
        out,
        "export AUTH0_EMULATOR_ADMIN_SECRET={}",
        emulator.admin_secret()
    )?;
    out.flush()
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
