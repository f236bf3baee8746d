//! A tenant as text: taken, put back, begun again, and kept in a file that is
//! written as a whole or not at all. The signing keys are part of it, so that
//! tokens outlive a restart.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::error::StartError;
use crate::server::Shared;
use crate::tenant::Tenant;
use crate::virtual_clock::SavedClock;

/// What this build writes and reads.
const VERSION: u32 = 1;
/// How long a change may wait until it is written.
const INTERVAL: Duration = Duration::from_secs(2);

/// What a text of a tenant holds.
#[derive(Serialize)]
struct Written<'a> {
    version: u32,
    /// Where the tenant was; its documents hold addresses that begin so.
    url: &'a str,
    client: WrittenClient<'a>,
    clock: SavedClock,
    tenant: &'a Tenant,
}

#[derive(Serialize)]
struct WrittenClient<'a> {
    id: &'a str,
    secret: &'a str,
}

/// A tenant that was read from a text.
#[derive(Deserialize)]
pub(crate) struct Saved {
    pub(crate) client: SavedClient,
    /// Nothing in texts that are older than this property.
    pub(crate) clock: Option<SavedClock>,
    pub(crate) tenant: Tenant,
}

/// The application that a test uses before it makes any itself. It has no
/// `Debug`, for the secret's sake.
#[derive(Deserialize)]
pub(crate) struct SavedClient {
    pub(crate) id: String,
    pub(crate) secret: String,
}

/// The beginning of a text, read before the rest is believed.
#[derive(Deserialize)]
struct Head {
    version: u32,
    url: String,
}

/// A text is not the state of a tenant, or a file of one cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StateError {
    #[error("{}: {error}", path.display())]
    File { path: PathBuf, error: io::Error },
    #[error("{}: {error}", path.display())]
    InFile { path: PathBuf, error: Box<Self> },
    #[error("the state cannot be read: {0}")]
    Form(String),
    #[error("the state has version {0}, and this emulator reads version {VERSION}")]
    Version(u32),
}

impl StateError {
    /// The same, which says in what file.
    pub(crate) fn in_file(self, path: PathBuf) -> Self {
        let error = Box::new(self);
        Self::InFile { path, error }
    }
}

impl Saved {
    /// Reads a tenant for an emulator that is at `url`.
    pub(crate) fn read(text: &str, url: &str) -> Result<Self, StateError> {
        let head: Head = serde_json::from_str(text).map_err(unread)?;
        if head.version != VERSION {
            return Err(StateError::Version(head.version));
        }
        // Tokens and audiences name the address, which may be another one now.
        // What follows it keeps a longer port from being taken for this one.
        let moved = ["/", "\""].iter().fold(text.to_owned(), |text, end| {
            text.replace(&format!("{}{end}", head.url), &format!("{url}{end}"))
        });
        serde_json::from_str(&moved).map_err(unread)
    }
}

/// The text of a state file; nothing if there is no such file yet.
pub(crate) fn load(path: &Path) -> Result<Option<String>, StateError> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StateError::File {
            path: path.to_owned(),
            error,
        }),
    }
}

impl Shared {
    /// The tenant as text, secrets included.
    pub(crate) fn export(&self) -> Result<String, StateError> {
        let client = WrittenClient {
            id: &self.client.id,
            secret: self.client.secret.expose(),
        };
        let tenant = self.read();
        let written = Written {
            version: VERSION,
            url: &self.url,
            client,
            clock: self.clock.saved(),
            tenant: &tenant,
        };
        serde_json::to_string(&written).map_err(unread)
    }

    /// Puts the tenant of a text in the place of this one.
    pub(crate) fn import(&self, text: &str) -> Result<(), StateError> {
        let mut saved = Saved::read(text, &self.url)?;
        saved.tenant.url.clone_from(&self.url);
        if let Some(clock) = saved.clock {
            self.clock.restore(clock);
        }
        *self.write() = saved.tenant;
        Ok(())
    }

    /// Begins again: the tenant as it was first set up or loaded, without faults,
    /// expectations and requests, at the system's time or, if the tenant was
    /// loaded, by the clock that was loaded with it.
    pub(crate) fn reset(&self) -> Result<(), StartError> {
        let client = &mut self.client.clone();
        let tenant = self.beginning.tenant(&self.url, client, &self.clock)?;
        *self.write() = tenant;
        self.faults.clear();
        self.beginning.inject_faults(&self.faults)?;
        self.expectations.clear();
        self.replay_guard.clear();
        self.journal().clear();
        *self.rate() = self.beginning.rate();
        Ok(())
    }
}

/// How often the tenant has changed, and its clock.
type Changes = (u64, SavedClock);

/// Writes the tenant to a file now, and says as of which changes.
pub(crate) async fn save(shared: &Arc<Shared>, path: &Path) -> Result<Changes, StateError> {
    let changes = changes(shared);
    let (shared, path) = (Arc::clone(shared), path.to_owned());
    let work = move || {
        let text = shared.export()?;
        replace(&path, text.as_bytes()).map_err(|error| StateError::File { path, error })
    };
    let saved = tokio::task::spawn_blocking(work).await.unwrap_or(Ok(()));
    saved.map(|()| changes)
}

/// Writes the tenant to a file whenever it or its clock has changed since it was
/// written, while it is served, and once more when the last answer has been sent.
pub(crate) async fn keep(
    shared: Arc<Shared>,
    path: PathBuf,
    mut written: Changes,
    served: impl Future<Output = ()>,
) -> Result<(), StateError> {
    let mut served = std::pin::pin!(served);
    loop {
        let ended = tokio::select! {
            () = served.as_mut() => true,
            () = tokio::time::sleep(INTERVAL) => false,
        };
        let mut kept = Ok(());
        if written != changes(&shared) {
            kept = save(&shared, &path).await.map(|saved| written = saved);
        }
        if let Err(error) = &kept {
            tracing::error!(%error, "the state could not be written");
        }
        if ended {
            return kept;
        }
    }
}

fn changes(shared: &Shared) -> Changes {
    (shared.changes.load(Ordering::Acquire), shared.clock.saved())
}

fn unread(error: serde_json::Error) -> StateError {
    StateError::Form(error.to_string())
}

/// Puts a whole file in the place of another one: whoever reads it finds the old
/// content or the new one, whatever happens in between.
fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let new = path.with_file_name(name);
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    // One that an interrupted run has left may be open to others.
    let _ = fs::remove_file(&new);
    let mut file = options.open(&new)?;
    file.write_all(content)?;
    file.sync_all()?;
    drop(file);
    fs::rename(&new, path)?;
    // The new name has to last as well, where a folder can be synchronised.
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    if let Ok(folder) = File::open(folder.unwrap_or(Path::new("."))) {
        let _ = folder.sync_all();
    }
    Ok(())
}
