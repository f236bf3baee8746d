//! Proofs that are remembered in a Redis.

use std::io::Write as _;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use auth0_sdk_verify::{Dpop, RedisReplayStore, Verifier};

use super::caller::{Caller, Lines, settings};
use super::replay::is_replay;

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

    fn store(&self) -> RedisReplayStore {
        RedisReplayStore::new(format!("redis://:hush@127.0.0.1:{}/", self.port)).unwrap()
    }

    async fn asked(&self, command: &[&str]) -> redis::Value {
        let address = format!("redis://:hush@127.0.0.1:{}/", self.port);
        let client = redis::Client::open(address).unwrap();
        let mut connection = client.get_multiplexed_async_connection().await.unwrap();
        let mut asked = redis::cmd(command[0]);
        let asked = asked.arg(&command[1..]);
        asked.query_async(&mut connection).await.unwrap()
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn verifier(store: RedisReplayStore) -> Verifier {
    let dpop = Dpop::required().replay_store(store);
    settings().dpop(dpop).build().unwrap()
}

#[tokio::test]
async fn a_proof_serves_once_for_all_who_share_a_redis() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let caller = Caller::new();
    let token = caller.token();
    // Stores of their own, as processes have them.
    let (one, two) = (verifier(redis.store()), verifier(redis.store()));
    let elsewhere = verifier(redis.store().with_prefix("elsewhere:"));
    let lines = Lines::dpop(&token, &caller.proof(&token).text());
    lines.sent_to(&one).await.unwrap();
    for verifier in [&one, &two] {
        let error = lines.sent_to(verifier).await.unwrap_err();
        assert!(is_replay(&error), "{error}");
    }
    lines.sent_to(&elsewhere).await.unwrap();

    let redis::Value::Array(keys) = redis.asked(&["KEYS", "auth0:dpop:*"]).await else {
        panic!("no list of keys");
    };
    let [redis::Value::BulkString(key)] = &keys[..] else {
        panic!("{keys:?}");
    };
    let key = std::str::from_utf8(key).unwrap();
    assert_eq!(key.len(), "auth0:dpop:".len() + 43);
    let redis::Value::Int(left) = redis.asked(&["TTL", key]).await else {
        panic!("no time to live");
    };
    assert!((300..=332).contains(&left), "{left}");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_at_once_redis_lets_one_in() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let caller = Caller::new();
    let token = caller.token();
    let verifiers = [verifier(redis.store()), verifier(redis.store())];
    let lines = Lines::dpop(&token, &caller.proof(&token).text());
    let ask = |number: usize| {
        let (lines, verifier) = (lines.clone(), verifiers[number % 2].clone());
        tokio::spawn(async move { lines.sent_to(&verifier).await.is_ok() })
    };
    let mut let_in = 0;
    for asked in (0..32).map(ask).collect::<Vec<_>>() {
        let_in += usize::from(asked.await.unwrap());
    }
    assert_eq!(let_in, 1);
}

#[tokio::test]
async fn nobody_is_let_in_while_redis_is_gone() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let caller = Caller::new();
    let token = caller.token();
    let verifier = verifier(redis.store());
    let sent = || Lines::dpop(&token, &caller.proof(&token).text());
    sent().sent_to(&verifier).await.unwrap();
    drop(redis);
    let error = sent().sent_to(&verifier).await.unwrap_err();
    assert!(error.is_unavailable());
    assert!(!format!("{error} {error:?}").contains("hush"));
}

#[test]
fn an_address_that_is_not_valid_is_not_shown() {
    let error = RedisReplayStore::new("http://:hush@127.0.0.1").unwrap_err();
    assert!(error.is_configuration() && !format!("{error:?}").contains("hush"));
    let store = RedisReplayStore::new("redis://:hush@127.0.0.1").unwrap();
    assert!(!format!("{store:?}").contains("hush"));
}
