//! Options in a TOML file: everything that the builder can be told, by the same
//! names. What is not known is refused, with its line.

use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;

use crate::builder::EmulatorBuilder;
use crate::error::StartError;
use crate::faults::Fault;
use crate::seed_file::SeedFile;

/// All that a file can say. It has no `Debug`, for the secrets' sake.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Config {
    host: Option<IpAddr>,
    port: Option<u16>,
    client_id: Option<String>,
    client_secret: Option<String>,
    scopes: Option<Vec<String>>,
    callbacks: Vec<String>,
    logout_urls: Vec<String>,
    lenient: bool,
    fixed_codes: bool,
    require_mfa: bool,
    require_dpop_nonce: bool,
    /// In seconds, as the others.
    token_lifetime: Option<u64>,
    heartbeat: Option<u64>,
    rate_limit: Option<u32>,
    rate_limit_burst: Option<u32>,
    pending_job_reads: Option<u32>,
    job_duration: Option<u64>,
    sample_users: usize,
    admin_secret: Option<String>,
    state_file: Option<PathBuf>,
    seed_file: Option<PathBuf>,
    replay: Option<PathBuf>,
    #[cfg(feature = "tls")]
    tls: Option<Tls>,
    api: Vec<Api>,
    connection: Vec<Connection>,
    fault: Vec<Fault>,
    /// Entities to begin with, by their collections.
    seed: Option<Value>,
}

#[cfg(feature = "tls")]
#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum Tls {
    SelfSigned(bool),
    Files { chain: PathBuf, key: PathBuf },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Api {
    audience: String,
    #[serde(default)]
    scopes: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Connection {
    name: String,
    strategy: String,
}

impl EmulatorBuilder {
    /// Takes the options of a TOML file; paths in it are relative to its folder.
    ///
    /// ```toml
    /// port = 3210
    /// client_id = "my-app"
    /// token_lifetime = 3600
    /// tls = true
    ///
    /// [[api]]
    /// audience = "https://api.example.com"
    /// scopes = ["read:things"]
    ///
    /// [[fault]]
    /// on = { operation = "get_users" }
    /// effect = { status = { status = 503 } }
    /// schedule = { probability = 0.1, seed = 7 }
    ///
    /// [[seed.roles]]
    /// name = "admin"
    /// ```
    ///
    /// # Errors
    ///
    /// When the file cannot be read; the error says where it is wrong.
    pub fn config(self, path: impl AsRef<Path>) -> Result<Self, StartError> {
        let path = path.as_ref();
        let config: Config = read(path)?;
        config.apply(self, path)
    }

    /// Takes entities to begin with from a JSON or TOML file: `connections`,
    /// `resource_servers`, `clients`, `client_grants`, `roles`, `users` and
    /// `organizations`, each a list of what the operation takes that creates one.
    /// Users need no connection and no password, and may have `roles`, by name or id,
    /// and `permissions`, as roles may; clients may have a `client_id`, which
    /// `client_grants` then name; organizations may have `members`, by id or address.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, or names other things.
    pub fn seed_file(self, path: impl AsRef<Path>) -> Result<Self, StartError> {
        let path = path.as_ref();
        let text = if path.extension().is_some_and(|end| end == "toml") {
            read::<Value>(path)?.to_string()
        } else {
            text(path)?
        };
        let file = SeedFile::new(path.display().to_string(), text);
        Ok(self.seeds(file.map_err(|error| wrong(path, &error))?))
    }
}

impl Config {
    /// Sets what the file at a path says.
    fn apply(self, builder: EmulatorBuilder, path: &Path) -> Result<EmulatorBuilder, StartError> {
        let folder = path.parent().unwrap_or(Path::new(""));
        let mut builder = builder.sample_users(self.sample_users);
        builder = given(builder, self.host, EmulatorBuilder::host);
        builder = given(builder, self.port, EmulatorBuilder::port);
        builder = given(builder, self.client_id, EmulatorBuilder::client_id);
        builder = given(builder, self.client_secret, EmulatorBuilder::client_secret);
        builder = given(builder, self.scopes, EmulatorBuilder::scopes);
        builder = given(builder, self.rate_limit, EmulatorBuilder::rate_limit);
        builder = given(
            builder,
            self.rate_limit_burst,
            EmulatorBuilder::rate_limit_burst,
        );
        builder = given(
            builder,
            self.pending_job_reads,
            EmulatorBuilder::pending_job_reads,
        );
        builder = given(builder, self.admin_secret, EmulatorBuilder::admin_secret);
        let seconds = |seconds: Option<u64>| seconds.map(Duration::from_secs);
        let lifetime = seconds(self.token_lifetime);
        builder = given(builder, lifetime, EmulatorBuilder::token_lifetime);
        builder = given(builder, seconds(self.heartbeat), EmulatorBuilder::heartbeat);
        let duration = seconds(self.job_duration);
        builder = given(builder, duration, EmulatorBuilder::job_duration);
        let here = |path: Option<PathBuf>| path.map(|path| folder.join(path));
        builder = given(builder, here(self.state_file), EmulatorBuilder::state_file);
        builder = given(builder, here(self.replay), EmulatorBuilder::replay);
        if self.lenient {
            builder = builder.lenient();
        }
        if self.fixed_codes {
            builder = builder.fixed_codes();
        }
        if self.require_mfa {
            builder = builder.require_mfa();
        }
        if self.require_dpop_nonce {
            builder = builder.require_dpop_nonce();
        }
        builder = each(builder, self.callbacks, EmulatorBuilder::callback);
        builder = each(builder, self.logout_urls, EmulatorBuilder::logout_url);
        builder = each(builder, self.fault, EmulatorBuilder::fault);
        builder = each(builder, self.api, |builder, api| {
            builder.api(api.audience, api.scopes)
        });
        builder = each(builder, self.connection, |builder, connection| {
            builder.connection(connection.name, connection.strategy)
        });
        #[cfg(feature = "tls")]
        match self.tls {
            Some(Tls::SelfSigned(true)) => builder = builder.tls(),
            Some(Tls::Files { chain, key }) => {
                builder = builder.tls_files(folder.join(chain), folder.join(key));
            }
            Some(Tls::SelfSigned(false)) | None => {}
        }
        if let Some(seeds) = self.seed {
            let file = SeedFile::new(path.display().to_string(), seeds.to_string());
            builder = builder.seeds(file.map_err(|error| wrong(path, &error))?);
        }
        match here(self.seed_file) {
            Some(path) => builder.seed_file(path),
            None => Ok(builder),
        }
    }
}

fn given<T>(
    builder: EmulatorBuilder,
    option: Option<T>,
    set: impl FnOnce(EmulatorBuilder, T) -> EmulatorBuilder,
) -> EmulatorBuilder {
    match option {
        Some(value) => set(builder, value),
        None => builder,
    }
}

fn each<T>(
    builder: EmulatorBuilder,
    values: Vec<T>,
    add: impl Fn(EmulatorBuilder, T) -> EmulatorBuilder,
) -> EmulatorBuilder {
    values.into_iter().fold(builder, add)
}

fn read<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<T, StartError> {
    let text = text(path)?;
    toml::from_str(&text).map_err(|error| {
        // The error's own text shows the line that is wrong, and with it a secret
        // that may stand there.
        let line = error.span().map_or(1, |span| {
            1 + text
                .bytes()
                .take(span.start)
                .filter(|byte| *byte == b'\n')
                .count()
        });
        StartError::config(format!(
            "{}, line {line}: {}",
            path.display(),
            error.message()
        ))
    })
}

fn text(path: &Path) -> Result<String, StartError> {
    std::fs::read_to_string(path).map_err(|error| wrong(path, &error))
}

fn wrong(path: &Path, error: &dyn std::fmt::Display) -> StartError {
    StartError::config(format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("emulator.toml");
        for (text, line) in [
            ("port = 1\nprot = 2\n", "line 2"),
            ("\n\nport = \"hush\"\n", "line 3"),
            ("[[fault]]\neffect = \"nothing_such\"\n", "line 2"),
            ("port = 70000\n", "line 1"),
            ("client_secret = \"hush", "line 1"),
        ] {
            std::fs::write(&path, text).unwrap();
            let error = EmulatorBuilder::new()
                .config(&path)
                .unwrap_err()
                .to_string();
            assert!(error.contains(line), "{error}");
            assert!(error.contains("emulator.toml"), "{error}");
        }
    }
}
