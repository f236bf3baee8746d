//! Tokens that several processes share, each of them this very test program.

use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use auth0_sdk_core::{ClientBuilder, FileTokenStore, TokenStore};
use axum::Router;
use axum::routing::{get, post};
use serde_json::json;
use tokio::sync::Semaphore;

use crate::calls::Tenant;
use crate::server::reply;

const PROCESSES: usize = 8;
const SERVER: &str = "TEST_TOKEN_SERVER";
const STORE: &str = "TEST_TOKEN_STORE";

/// What each of the processes does.
#[tokio::test]
#[ignore = "the tests below start it, in processes of its own"]
async fn one_process() {
    let server = std::env::var(SERVER).unwrap();
    let store = std::env::var(STORE).unwrap();
    #[cfg(feature = "redis")]
    let store: Arc<dyn TokenStore> = match store.starts_with("redis:") {
        true => Arc::new(auth0_sdk_core::RedisTokenStore::new(store).unwrap()),
        false => Arc::new(FileTokenStore::new(store)),
    };
    #[cfg(not(feature = "redis"))]
    let store: Arc<dyn TokenStore> = Arc::new(FileTokenStore::new(store));
    let tenant = ClientBuilder::<Tenant>::new()
        .base_url(server)
        .client_credentials("client", "hush")
        .token_store(store)
        .build()
        .unwrap();
    // All processes are there before the first of them asks for a token.
    let ready = tenant
        .get("ready")
        .with_header("authorization", "none")
        .unwrap();
    ready.await.unwrap();
    tenant.get("1").await.unwrap();
}

/// Starts the processes, and counts the token requests that they make.
async fn token_requests(store: &str) -> usize {
    let counter = Arc::new(Semaphore::new(0));
    let (counted, barrier) = (
        counter.clone(),
        Arc::new(tokio::sync::Barrier::new(PROCESSES)),
    );
    let app = Router::new()
        .route(
            "/oauth/token",
            post(move || async move {
                counted.add_permits(1);
                // Long enough for the others to ask as well, if they are going to.
                tokio::time::sleep(Duration::from_millis(300)).await;
                reply(200, json!({"access_token": "t", "expires_in": 86_400}))
            }),
        )
        .route(
            "/api/v2/users/ready",
            get(move || async move {
                barrier.wait().await;
                reply(200, json!({"user_id": "ready"}))
            }),
        )
        .route(
            "/api/v2/users/1",
            get(|| async { reply(200, json!({"user_id": "1"})) }),
        );
    let server = crate::server::Server::router(app).await;
    let start = |_| -> Child {
        Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "token_processes::one_process", "--ignored"])
            .env(SERVER, server.url())
            .env(STORE, store)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap()
    };
    for process in (0..PROCESSES).map(start).collect::<Vec<_>>() {
        let wait = tokio::task::spawn_blocking(|| process.wait_with_output());
        let output = wait.await.unwrap().unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{text}");
        assert!(text.contains("1 passed"), "{text}");
    }
    counter.available_permits()
}

#[tokio::test(flavor = "multi_thread")]
async fn processes_with_one_folder_make_one_token_request() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(token_requests(folder.path().to_str().unwrap()).await, 1);
}

#[cfg(feature = "redis")]
mod with_redis {
    use std::io::Write as _;

    use super::*;
    use auth0_sdk_core::{RedisTokenStore, Result};

    use crate::calls::builder;
    use crate::server::Server;
    use crate::token_stores::{issuing, serves};

    /// A Redis server of the test's own, which ends with it.
    struct Redis {
        process: Child,
        port: u16,
        _folder: tempfile::TempDir,
    }

    impl Redis {
        /// `None`, and a word about it, where Redis is not installed.
        async fn start() -> Option<Self> {
            let folder = tempfile::tempdir().unwrap();
            for _ in 0..10 {
                let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
                let port = free.local_addr().unwrap().port();
                drop(free);
                let started = Command::new("redis-server")
                    .args(["--port", &port.to_string(), "--bind", "127.0.0.1"])
                    .args(["--save", "", "--appendonly", "no", "--requirepass", "hush"])
                    .current_dir(folder.path())
                    .stdout(Stdio::null())
                    .spawn();
                let Ok(mut process) = started else {
                    let required = std::env::var_os("AUTH0_REDIS_REQUIRED");
                    assert!(
                        required.is_none_or(|required| required.is_empty()),
                        "redis-server has to be installed: AUTH0_REDIS_REQUIRED"
                    );
                    // Not by a macro, whose output the tests that pass do not show.
                    let _ = writeln!(
                        std::io::stderr(),
                        "left out, because redis-server is not installed: {}",
                        std::thread::current().name().unwrap_or("a test with Redis")
                    );
                    return None;
                };
                // Another program can have taken the port meanwhile; Redis ends then.
                while process.try_wait().unwrap().is_none() {
                    if tokio::net::TcpStream::connect(("127.0.0.1", port))
                        .await
                        .is_ok()
                    {
                        return Some(Self {
                            process,
                            port,
                            _folder: folder,
                        });
                    }
                    tokio::time::sleep(Duration::from_millis(10)).await;
                }
            }
            panic!("redis-server does not start");
        }

        fn address(&self) -> String {
            format!("redis://:hush@127.0.0.1:{}/", self.port)
        }

        async fn asked(&self, command: &[&str]) -> redis::Value {
            let client = redis::Client::open(self.address()).unwrap();
            let mut connection = client.get_multiplexed_async_connection().await.unwrap();
            let mut asked = redis::cmd(command[0]);
            asked
                .arg(&command[1..])
                .query_async(&mut connection)
                .await
                .unwrap()
        }
    }

    impl Drop for Redis {
        fn drop(&mut self) {
            let _ = self.process.kill();
            let _ = self.process.wait();
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn redis_serves() {
        if let Some(redis) = Redis::start().await {
            serves(Arc::new(RedisTokenStore::new(redis.address()).unwrap())).await;
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn processes_with_one_redis_make_one_token_request() {
        if let Some(redis) = Redis::start().await {
            assert_eq!(token_requests(&redis.address()).await, 1);
            // The lock is let go of, not left to run out.
            let locks = redis.asked(&["KEYS", "*:lock"]).await;
            assert_eq!(locks, redis::Value::Array(Vec::new()));
        }
    }

    #[tokio::test]
    async fn entries_expire_and_hold_no_secret_in_their_names() -> Result<()> {
        let Some(redis) = Redis::start().await else {
            return Ok(());
        };
        let server = Server::start(issuing).await;
        let store = RedisTokenStore::new(redis.address())?.with_prefix("test:");
        assert!(!format!("{store:?}").contains("hush"));
        let tenant = builder(&server).token_store(store.clone()).build()?;
        tenant.get("1").await?;
        let redis::Value::Array(keys) = redis.asked(&["KEYS", "test:*"]).await else {
            panic!("no list of keys");
        };
        let [redis::Value::BulkString(key)] = &keys[..] else {
            panic!("{keys:?}");
        };
        let key = std::str::from_utf8(key).unwrap();
        assert_eq!(key.len(), "test:".len() + 64);
        let redis::Value::Int(left) = redis.asked(&["TTL", key]).await else {
            panic!("no time to live");
        };
        assert!((86_000..=86_400).contains(&left), "{left}");

        // Something else in its place is replaced.
        redis.asked(&["SET", key, "nonsense"]).await;
        let tenant = builder(&server).token_store(store).build()?;
        tenant.get("1").await?;
        assert_eq!(server.count("/oauth/token"), 2);
        Ok(())
    }

    #[tokio::test]
    async fn a_redis_that_is_gone_does_no_harm() -> Result<()> {
        let Some(redis) = Redis::start().await else {
            return Ok(());
        };
        let server = Server::start(issuing).await;
        let store = RedisTokenStore::new(redis.address())?;
        let client = || builder(&server).token_store(store.clone()).build();
        client()?.get("1").await?;
        drop(redis);
        client()?.get("1").await?;
        assert_eq!(server.count("/oauth/token"), 2);
        Ok(())
    }

    #[test]
    fn an_address_that_is_not_valid_is_not_shown() {
        let error = RedisTokenStore::new("http://:hush@127.0.0.1").unwrap_err();
        assert!(error.is_configuration() && !format!("{error:?}").contains("hush"));
    }
}
