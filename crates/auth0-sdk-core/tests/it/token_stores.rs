//! Tokens that several clients and several processes share.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use auth0_sdk_core::{
    FileTokenStore, LockAttempt, MemoryTokenStore, Result, Secret, StoreFuture, TokenKey,
    TokenStore,
};
use axum::response::Response;
use serde_json::{Value, json};

use crate::calls::{builder, user};
use crate::server::{Hit, Server, not_found, reply};

pub(crate) fn issuing(hit: Hit) -> Response {
    match hit.path.as_str() {
        "/oauth/token" => not_found(),
        _ => user(),
    }
}

/// As many clients as are wanted, each built apart from the others, ask at once.
async fn ask(server: &Server, store: &Arc<dyn TokenStore>, clients: usize) {
    let client = |_| builder(server).token_store(store.clone()).build().unwrap();
    // Building takes longer than asking, so that all are there before one asks.
    let clients: Vec<_> = (0..clients).map(client).collect();
    let tasks = clients
        .iter()
        .map(|client| tokio::spawn(client.get("1").into_future()));
    for task in tasks.collect::<Vec<_>>() {
        task.await.unwrap().unwrap();
    }
}

/// Everything that a store is for, with any store.
pub(crate) async fn serves(store: Arc<dyn TokenStore>) {
    let server = Server::start(issuing).await;
    ask(&server, &store, 20).await;
    assert_eq!(server.count("/oauth/token"), 1);
    ask(&server, &store, 2).await;
    assert_eq!(server.count("/oauth/token"), 1);

    // Another audience is another token.
    let other = builder(&server)
        .token_store(store.clone())
        .audience("urn:other");
    other.build().unwrap().get("1").await.unwrap();
    assert_eq!(server.count("/oauth/token"), 2);

    // A token that is refused is replaced once, for all.
    let picky = Server::start(
        |hit| match (hit.path.as_str(), hit.header("authorization")) {
            ("/oauth/token", _) => not_found(),
            (_, "Bearer t1") => reply(401, json!({"error": "Unauthorized"})),
            _ => user(),
        },
    )
    .await;
    let clients = [0; 3].map(|_| builder(&picky).token_store(store.clone()).build().unwrap());
    for client in &clients {
        client.get("1").await.unwrap();
    }
    assert_eq!(picky.count("/oauth/token"), 2);
}

/// What fails to store, lock or load does not fail a call.
async fn does_no_harm(store: impl TokenStore) -> Result<()> {
    let server = Server::start(issuing).await;
    let tenant = builder(&server).token_store(store).build()?;
    tenant.get("1").await?;
    tenant.get("1").await?;
    assert_eq!(server.count("/oauth/token"), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn memory_serves() {
    serves(Arc::new(MemoryTokenStore::new())).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn files_serve() {
    let folder = tempfile::tempdir().unwrap();
    serves(Arc::new(FileTokenStore::new(
        folder.path().join("deep/down"),
    )))
    .await;
}

/// The one token file in a folder.
fn token_file(folder: &Path) -> PathBuf {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut files = entries.map(|entry| entry.unwrap().path());
    files
        .find(|path| path.extension().is_some_and(|it| it == "json"))
        .unwrap()
}

#[tokio::test]
async fn a_file_that_is_no_token_is_replaced() -> Result<()> {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(issuing).await;
    let client = || {
        builder(&server)
            .token_store(FileTokenStore::new(folder.path()))
            .build()
    };
    client()?.get("1").await?;
    let path = token_file(folder.path());
    let good: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    let with = |name: &str, value: Value| {
        let mut stored = good.clone();
        stored[name] = value;
        stored.to_string().into_bytes()
    };
    let wrong = [
        Vec::new(),
        b"{".to_vec(),
        vec![0xff; 100],
        with("version", json!(99)),
        with("access_token", json!("a\nb")),
        with("expires_at", json!(1)),
        with("expires_at", json!("soon")),
    ];
    for (number, wrong) in wrong.iter().enumerate() {
        std::fs::write(&path, wrong).unwrap();
        client()?.get("1").await?;
        assert_eq!(server.count("/oauth/token"), number + 2);
        // What was written instead serves the next.
        client()?.get("1").await?;
        assert_eq!(server.count("/oauth/token"), number + 2);
    }
    Ok(())
}

#[cfg(unix)]
#[tokio::test]
async fn files_are_for_their_owner_alone() -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let set = |path: &Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("tokens");
    let server = Server::start(issuing).await;
    let client = || {
        builder(&server)
            .token_store(FileTokenStore::new(&folder))
            .build()
    };
    client()?.get("1").await?;
    assert_eq!(mode(&folder), 0o700);
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        assert!(!name.contains("client") && !name.contains("hush"));
    }

    // One that others could read is not used, and is replaced by one that they cannot.
    let path = token_file(&folder);
    set(&path, 0o644);
    client()?.get("1").await?;
    assert_eq!(server.count("/oauth/token"), 2);
    assert_eq!(mode(&path), 0o600);
    client()?.get("1").await?;
    assert_eq!(server.count("/oauth/token"), 2);

    // In a folder to which others could write, nothing is believed.
    set(&folder, 0o777);
    client()?.get("1").await?;
    assert_eq!(server.count("/oauth/token"), 3);
    Ok(())
}

#[tokio::test]
async fn a_folder_that_cannot_be_does_no_harm() -> Result<()> {
    let file = tempfile::NamedTempFile::new().unwrap();
    does_no_harm(FileTokenStore::new(file.path().join("below a file"))).await
}

/// Fails in whatever it is asked, or never answers.
struct Broken {
    hangs: bool,
    asked: Arc<AtomicUsize>,
}

impl Broken {
    fn fail<T: Send + 'static>(&self) -> StoreFuture<'static, T> {
        self.asked.fetch_add(1, SeqCst);
        if self.hangs {
            return Box::pin(std::future::pending());
        }
        Box::pin(std::future::ready(Err("out of order".into())))
    }
}

impl TokenStore for Broken {
    fn load<'a>(&'a self, _: &'a TokenKey) -> StoreFuture<'a, Option<Secret>> {
        self.fail()
    }

    fn save<'a>(&'a self, _: &'a TokenKey, _: &'a Secret, _: Duration) -> StoreFuture<'a, ()> {
        self.fail()
    }

    fn try_lock<'a>(&'a self, _: &'a TokenKey) -> StoreFuture<'a, LockAttempt> {
        self.fail()
    }
}

#[tokio::test]
async fn a_store_that_fails_does_no_harm() -> Result<()> {
    let asked = Arc::new(AtomicUsize::new(0));
    let store = Broken {
        hangs: false,
        asked: asked.clone(),
    };
    does_no_harm(store).await?;
    assert!(asked.load(SeqCst) > 0);
    Ok(())
}

#[tokio::test]
async fn a_store_that_hangs_does_no_harm() -> Result<()> {
    let store = Broken {
        hangs: true,
        asked: Arc::default(),
    };
    does_no_harm(store).await
}

/// A lock that somebody holds who never lets go of it, and never saves anything.
struct Locked;

impl TokenStore for Locked {
    fn load<'a>(&'a self, _: &'a TokenKey) -> StoreFuture<'a, Option<Secret>> {
        Box::pin(std::future::ready(Ok(None)))
    }

    fn save<'a>(&'a self, _: &'a TokenKey, _: &'a Secret, _: Duration) -> StoreFuture<'a, ()> {
        Box::pin(std::future::ready(Ok(())))
    }

    fn try_lock<'a>(&'a self, _: &'a TokenKey) -> StoreFuture<'a, LockAttempt> {
        Box::pin(std::future::ready(Ok(LockAttempt::Held)))
    }
}

#[tokio::test]
async fn a_call_with_little_time_does_not_wait_for_a_lock_beyond_it() -> Result<()> {
    let server = Server::start(issuing).await;
    let tenant = builder(&server).token_store(Locked).build()?;
    let call = tenant.get("1").with_timeout(Duration::from_millis(100));
    let error = call.await.unwrap_err();
    assert!(error.is_token() && error.is_timeout());
    Ok(())
}

/// Has the same token for everybody until another one is saved.
struct Given(std::sync::Mutex<Secret>);

impl Given {
    /// A token that was issued a while ago, and how long it still serves.
    fn new(issued: Duration, left: Duration) -> Self {
        let now = SystemTime::now();
        let seconds = |time: SystemTime| time.duration_since(UNIX_EPOCH).unwrap().as_secs();
        let stored = json!({
            "version": 1,
            "access_token": "old",
            "issued_at": seconds(now - issued),
            "expires_at": seconds(now + left),
        });
        Self(std::sync::Mutex::new(Secret::new(stored.to_string())))
    }
}

impl TokenStore for Given {
    fn load<'a>(&'a self, _: &'a TokenKey) -> StoreFuture<'a, Option<Secret>> {
        let given = self.0.lock().unwrap().clone();
        Box::pin(std::future::ready(Ok(Some(given))))
    }

    fn save<'a>(&'a self, _: &'a TokenKey, value: &'a Secret, _: Duration) -> StoreFuture<'a, ()> {
        *self.0.lock().unwrap() = value.clone();
        Box::pin(std::future::ready(Ok(())))
    }
}

#[tokio::test]
async fn a_stored_token_serves_while_the_next_is_fetched() -> Result<()> {
    let minute = Duration::from_secs(60);
    let server = Server::start(issuing).await;
    let given = Arc::new(Given::new(20 * minute, minute));
    let tenant = builder(&server).token_store(given.clone()).build()?;
    tenant.get("1").await?;
    assert_eq!(server.count("/oauth/token"), 0);
    // It is near its end, so that the second call begins to fetch another, and still has it.
    tenant.get("1").await?;
    let tokens = || -> Vec<String> {
        let hits = server.hits("/api/v2/users/1").into_iter();
        hits.map(|hit| hit.header("authorization").to_owned())
            .collect()
    };
    assert_eq!(tokens(), ["Bearer old"; 2]);
    while tokens().last().is_some_and(|last| last == "Bearer old") {
        tokio::task::yield_now().await;
        tenant.get("1").await?;
    }
    assert_eq!(server.count("/oauth/token"), 1);
    assert!(given.0.lock().unwrap().expose().contains("\"t1\""));
    Ok(())
}

#[tokio::test]
async fn a_stored_token_that_is_over_is_not_sent() -> Result<()> {
    let minute = Duration::from_secs(60);
    let server = Server::start(issuing).await;
    let given = Given::new(20 * minute, Duration::ZERO);
    let tenant = builder(&server).token_store(given).build()?;
    tenant.get("1").await?;
    assert_eq!(
        server.hits("/api/v2/users/1")[0].header("authorization"),
        "Bearer t1"
    );
    Ok(())
}
