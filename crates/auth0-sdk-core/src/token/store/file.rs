//! Tokens that the processes of one machine share through files.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{LockAttempt, StoreFuture, TokenKey, TokenLock, TokenStore};
use crate::Secret;
use crate::token::assertion::unique;

/// A token with what is around it is never near this size.
const LONGEST_FILE: u64 = 1 << 20;

/// Keeps tokens in files of a folder, for all processes of a user on one machine.
///
/// On Unix, only the user can read the files, and what others could read or write is not
/// used. Files are replaced whole, and locked while a token is fetched; the operating
/// system lets go of the lock of a process that dies. The folder has to be on a file
/// system with locks, which some network file systems are not.
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_core::{Api, ClientBuilder, Result};
/// # fn build<A: Api>(client_id: &str, client_secret: &str) -> Result<A> {
/// use auth0_sdk_core::FileTokenStore;
/// let client = ClientBuilder::<A>::new()
///     .domain("tenant.eu.auth0.com")
///     .client_credentials(client_id, client_secret)
///     .token_store(FileTokenStore::new("/var/lib/example/tokens"))
///     .build()?;
/// # Ok(client)
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FileTokenStore {
    folder: PathBuf,
}

impl FileTokenStore {
    /// A store in this folder, which is made when the first token is fetched.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    /// Runs what waits for a disk where nothing else waits for it.
    fn blocking<T: Send + 'static>(
        &self,
        key: &TokenKey,
        run: impl FnOnce(&Path, &str) -> io::Result<T> + Send + 'static,
    ) -> StoreFuture<'static, T> {
        let (folder, name) = (self.folder.clone(), key.as_str().to_owned());
        let run = tokio::task::spawn_blocking(move || run(&folder, &name));
        Box::pin(async move { Ok(run.await??) })
    }
}

impl TokenStore for FileTokenStore {
    fn load<'a>(&'a self, key: &'a TokenKey) -> StoreFuture<'a, Option<Secret>> {
        self.blocking(key, load)
    }

    fn save<'a>(
        &'a self,
        key: &'a TokenKey,
        value: &'a Secret,
        _: Duration,
    ) -> StoreFuture<'a, ()> {
        let value = value.clone();
        self.blocking(key, move |folder, name| save(folder, name, &value))
    }

    fn try_lock<'a>(&'a self, key: &'a TokenKey) -> StoreFuture<'a, LockAttempt> {
        self.blocking(key, try_lock)
    }
}

fn load(folder: &Path, name: &str) -> io::Result<Option<Secret>> {
    let file = match File::open(folder.join(format!("{name}.json"))) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    check_folder(folder)?;
    if !is_private(&file)? {
        // It can have been read or planted, so that it counts for nothing.
        tracing::warn!("a token file that others can read is not used, and will be replaced");
        return Ok(None);
    }
    let mut bytes = Vec::new();
    file.take(LONGEST_FILE).read_to_end(&mut bytes)?;
    // What is no text is no token, which is for the reader to say.
    Ok(Some(Secret::new(
        String::from_utf8(bytes).unwrap_or_default(),
    )))
}

fn save(folder: &Path, name: &str, value: &Secret) -> io::Result<()> {
    make_folder(folder)?;
    let random = unique().map_err(io::Error::other)?;
    let beside = folder.join(format!("{name}.{random}.new"));
    let written = private(OpenOptions::new().write(true).create_new(true))
        .open(&beside)
        .and_then(|mut file| file.write_all(value.expose().as_bytes()))
        .and_then(|()| std::fs::rename(&beside, folder.join(format!("{name}.json"))));
    if written.is_err() {
        // Whether it goes or stays, the error is that of the writing.
        let _ = std::fs::remove_file(&beside);
    }
    written
}

fn try_lock(folder: &Path, name: &str) -> io::Result<LockAttempt> {
    make_folder(folder)?;
    // The file stays: a lock on one that somebody has removed would be a lock on nothing.
    let file = private(OpenOptions::new().write(true).create(true).truncate(false))
        .open(folder.join(format!("{name}.lock")))?;
    match file.try_lock() {
        Ok(()) => Ok(LockAttempt::Acquired(TokenLock::new(async move {
            drop(file);
        }))),
        Err(TryLockError::WouldBlock) => Ok(LockAttempt::Held),
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
            Ok(LockAttempt::Unsupported)
        }
        Err(TryLockError::Error(error)) => Err(error),
    }
}

fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    check_folder(folder)
}

/// Who can write to the folder can plant a token in it.
#[cfg(unix)]
fn check_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    if std::fs::metadata(folder)?.permissions().mode() & 0o022 == 0 {
        return Ok(());
    }
    Err(io::Error::new(
        io::ErrorKind::PermissionDenied,
        "others can write to the folder of the token store: give it the mode 0700",
    ))
}

#[cfg(not(unix))]
fn check_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn is_private(file: &File) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    Ok(file.metadata()?.permissions().mode() & 0o077 == 0)
}

#[cfg(not(unix))]
fn is_private(_: &File) -> io::Result<bool> {
    Ok(true)
}

/// Lets nobody else read what is created.
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}
