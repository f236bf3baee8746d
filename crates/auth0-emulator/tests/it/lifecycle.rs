use std::collections::HashSet;
use std::time::{Duration, Instant};

use auth0_emulator::{Emulator, SeedOrganization, SeedUser};
use reqwest::Method;

use crate::client::{Client, DATABASE};

#[tokio::test]
async fn an_emulator_says_where_it_is() {
    let emulator = Emulator::start().await.unwrap();
    let url = emulator.url().to_owned();
    assert_eq!(url, format!("http://{}", emulator.domain()));
    assert_eq!(emulator.issuer(), format!("{url}/"));
    assert_eq!(emulator.management_audience(), format!("{url}/api/v2/"));
    assert_eq!(
        emulator.connection_id(DATABASE),
        Some(emulator.database_id())
    );
    assert_eq!(emulator.connection_id("nowhere"), None);
    let shown = format!(
        "{emulator:?}{:?}",
        Emulator::builder().client_secret("hush")
    );
    assert!(
        !shown.contains(emulator.client_secret()) && !shown.contains("hush"),
        "{shown}"
    );
}

#[tokio::test]
async fn a_hundred_run_at_once_and_share_nothing() {
    let mut running = Vec::new();
    for _ in 0..100 {
        running.push(tokio::spawn(Client::new()));
    }
    let mut seen = HashSet::new();
    let mut clients = Vec::new();
    for client in running {
        clients.push(client.await.unwrap());
    }
    for (number, client) in clients.iter().enumerate() {
        assert!(seen.insert(client.emulator.client_secret().to_owned()));
        client.user(&format!("user{number}@example.com")).await;
    }
    for client in &clients {
        assert_eq!(client.get("/users").await.1.as_array().unwrap().len(), 1);
    }
}

/// A port that is free again may be another test's a moment later, so what is
/// said of a port has to hold once in so many times.
const TRIES: usize = 5;

#[tokio::test]
async fn dropped_is_stopped() {
    for _ in 0..TRIES {
        let client = Client::new().await;
        let (url, http) = (client.emulator.url().to_owned(), client.http.clone());
        drop(client);
        let gone = async {
            while http.get(format!("{url}/healthz")).send().await.is_ok() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        if tokio::time::timeout(Duration::from_secs(5), gone)
            .await
            .is_ok()
        {
            return;
        }
    }
    panic!("it goes on");
}

#[tokio::test]
async fn stopping_frees_the_port() {
    for _ in 0..TRIES {
        let first = Emulator::start().await.unwrap();
        let port: u16 = first.domain().rsplit_once(':').unwrap().1.parse().unwrap();
        let taken = Emulator::builder().port(port).start().await.unwrap_err();
        assert!(taken.is_bind(), "{taken}");
        first.stop().await;
        if let Ok(second) = Emulator::builder().port(port).start().await {
            assert!(second.domain().ends_with(&format!(":{port}")));
            return;
        }
    }
    panic!("the port is not free again");
}

#[tokio::test]
async fn contradicting_seeds_are_told() {
    let twice = Emulator::builder()
        .user(SeedUser::new("a@b.c"))
        .user(SeedUser::new("A@b.c"));
    assert!(twice.start().await.unwrap_err().is_seed());
    let member = SeedOrganization::new("acme").member("nobody");
    let error = Emulator::builder()
        .organization(member)
        .start()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("acme"), "{error}");
}

#[tokio::test]
async fn requests_are_kept_for_counting() {
    let client = Client::new().await;
    client.get("/users?page=0").await;
    client
        .request(Method::DELETE, "/nowhere")
        .send()
        .await
        .unwrap();
    let seen = client.emulator.requests();
    assert_eq!(seen[0].path, "/oauth/token");
    assert_eq!(
        (seen[1].path.as_str(), seen[1].query.as_deref()),
        ("/api/v2/users", Some("page=0"))
    );
    assert_eq!((&seen[2].method, seen[2].status), (&Method::DELETE, 404));
    client.emulator.clear_requests();
    assert!(client.emulator.requests().is_empty());
}

/// Not an assertion of the figure, which belongs to a quiet machine: the bound
/// only catches a start that does something it should not.
#[tokio::test]
async fn starting_is_quick_after_the_first() {
    let first = Instant::now();
    drop(Emulator::start().await.unwrap());
    let first = first.elapsed();
    let mut times = Vec::new();
    for _ in 0..50 {
        let begun = Instant::now();
        let emulator = Emulator::start().await.unwrap();
        times.push(begun.elapsed());
        drop(emulator);
    }
    times.sort();
    println!(
        "first start {first:?}, median of the next 50 {:?}, slowest {:?}",
        times[25], times[49]
    );
    assert!(times[25] < Duration::from_millis(200), "{:?}", times[25]);
}
