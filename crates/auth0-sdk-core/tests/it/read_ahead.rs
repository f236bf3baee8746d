//! Lists that are read ahead of their caller.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_sdk_core::{Place, Result};
use axum::Router;
use axum::extract::{Query, State};
use axum::response::Response;
use serde_json::json;
use tokio::sync::Semaphore;

use crate::calls::{Tenant, builder};
use crate::pages::{ByCheckpoint, ByOffset, CHECKPOINT, OFFSET, all, numbers, page, serve};
use crate::server::{Server, reply};

/// A list in pages of ten, each of which is answered when the test lets it.
struct Gate {
    tenant: Tenant,
    /// Pages that were asked for and not answered yet.
    waiting: Arc<Mutex<BTreeSet<u64>>>,
    answers: Arc<Semaphore>,
}

#[derive(Clone)]
struct Gated {
    total: u64,
    waiting: Arc<Mutex<BTreeSet<u64>>>,
    answers: Arc<Semaphore>,
}

/// A page that is asked for; it counts as waiting for as long as this lives.
struct Waiting(u64, Arc<Mutex<BTreeSet<u64>>>);

impl Drop for Waiting {
    fn drop(&mut self) {
        self.1.lock().unwrap().remove(&self.0);
    }
}

impl Gate {
    async fn new(total: u64) -> Self {
        let gated = Gated {
            total,
            waiting: Arc::default(),
            answers: Arc::new(Semaphore::new(0)),
        };
        let app = Router::new()
            .fallback(Self::answer)
            .with_state(gated.clone());
        let server = Server::router(app).await;
        Self {
            tenant: builder(&server).token("t").build().unwrap(),
            waiting: gated.waiting,
            answers: gated.answers,
        }
    }

    async fn answer(
        State(gated): State<Gated>,
        Query(query): Query<Vec<(String, String)>>,
    ) -> Response {
        let number = |name: &str| {
            let pair = query.iter().find(|(key, _)| key == name)?;
            pair.1.parse::<u64>().ok()
        };
        let start = number("from").unwrap_or_else(|| number("page").unwrap_or(0) * 10);
        let end = (start + 10).min(gated.total);
        gated.waiting.lock().unwrap().insert(start / 10);
        let waiting = Waiting(start / 10, gated.waiting.clone());
        gated.answers.acquire().await.unwrap().forget();
        drop(waiting);
        let things = Vec::from_iter(start.min(end)..end);
        if number("take").is_some() {
            let next = (end < gated.total).then(|| end.to_string());
            return reply(200, json!({"things": things, "next": next}));
        }
        reply(
            200,
            json!({"things": things, "start": start, "total": gated.total}),
        )
    }

    fn by_offset(&self) -> ByOffset {
        let mut list = ByOffset::new(&self.tenant, &OFFSET);
        list.per_page = Some(10);
        list
    }

    fn by_checkpoint(&self) -> ByCheckpoint {
        let mut list = ByCheckpoint::new(&self.tenant, &CHECKPOINT);
        list.take = Some(10);
        list
    }

    fn answer_next(&self, count: usize) {
        self.answers.add_permits(count);
    }

    /// Waits until exactly these pages are asked for and not answered.
    async fn waits_for(&self, pages: impl IntoIterator<Item = u64>) {
        let pages = BTreeSet::from_iter(pages);
        loop {
            let waiting = self.waiting.lock().unwrap().clone();
            if waiting == pages {
                break;
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }
}

#[tokio::test]
async fn as_many_pages_are_asked_for_as_were_allowed() -> Result<()> {
    let gate = Gate::new(95).await;
    let mut items = gate.by_offset().items().with_prefetch(4);
    assert_eq!(items.total(), None);
    gate.answer_next(1);
    assert_eq!(items.try_next().await?, Some(0));
    assert_eq!(items.total(), Some(95));
    // Nobody waits for these: they are on their way while the caller works.
    gate.waits_for(1..=4).await;
    for expected in 1..10 {
        assert_eq!(items.try_next().await?, Some(expected));
    }
    gate.answer_next(4);
    gate.waits_for([]).await;
    assert_eq!(items.try_next().await?, Some(10));
    // The ones that are there count as well: it is memory that is bounded.
    gate.waits_for([5]).await;
    gate.answer_next(5);
    let rest = all(items).await?;
    assert_eq!(rest, Vec::from_iter(11..95));
    Ok(())
}

#[tokio::test]
async fn a_list_by_checkpoint_is_one_page_ahead() -> Result<()> {
    let gate = Gate::new(95).await;
    let mut pages = gate.by_checkpoint().pages().with_prefetch(4);
    gate.answer_next(1);
    pages.try_next().await?;
    gate.waits_for([1]).await;
    gate.answer_next(1);
    gate.waits_for([]).await;
    pages.try_next().await?;
    gate.waits_for([2]).await;
    gate.answer_next(8);
    let mut pages_left = 0;
    while pages.try_next().await?.is_some() {
        pages_left += 1;
    }
    assert_eq!(pages_left, 8);
    assert_eq!(gate.answers.available_permits(), 0, "no call too many");
    Ok(())
}

#[tokio::test]
async fn nothing_is_read_ahead_unless_it_is_asked_for() -> Result<()> {
    let gate = Gate::new(95).await;
    gate.answer_next(3);
    let mut pages = gate.by_offset().pages();
    pages.try_next().await?;
    pages.try_next().await?;
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert_eq!(gate.answers.available_permits(), 1);
    Ok(())
}

#[tokio::test]
async fn dropping_a_list_ends_what_was_read_ahead() -> Result<()> {
    let gate = Gate::new(95).await;
    let mut items = gate.by_offset().items().with_prefetch(8);
    gate.answer_next(1);
    items.try_next().await?;
    gate.waits_for(1..=8).await;
    drop(items);
    // The server notices that nobody waits for these answers any more.
    gate.waits_for([]).await;
    assert_eq!(gate.answers.available_permits(), 0);
    Ok(())
}

#[tokio::test]
async fn the_place_is_that_of_the_caller() -> Result<()> {
    let (_server, tenant) = serve(numbers(120, 25, true)).await;
    let lists: [fn(&Tenant) -> auth0_sdk_core::Items<u64>; 2] = [
        |tenant| ByOffset::new(tenant, &OFFSET).items(),
        |tenant| ByCheckpoint::new(tenant, &CHECKPOINT).items(),
    ];
    for list in lists {
        for read in [0, 1, 24, 25, 26, 50, 119] {
            let mut items = list(&tenant).with_prefetch(3);
            for expected in 0..read {
                assert_eq!(items.try_next().await?, Some(expected));
            }
            let place: Place = items.place().unwrap().to_string().parse()?;
            let rest = list(&tenant).starting_at(place).with_prefetch(2);
            assert_eq!(all(rest).await?, Vec::from_iter(read..120), "after {read}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn an_error_comes_in_its_turn_and_keeps_its_place() -> Result<()> {
    let (server, tenant) = serve(|hit| match hit.query("page").as_deref() {
        Some("2") => reply(404, json!({})),
        _ => numbers(120, 25, true)(hit),
    })
    .await;
    let mut items = ByOffset::new(&tenant, &OFFSET).items().with_prefetch(8);
    for expected in 0..50 {
        assert_eq!(items.try_next().await?, Some(expected));
    }
    assert!(items.try_next().await.unwrap_err().is_not_found());
    assert_eq!(items.try_next().await?, None);
    let place = items.place().unwrap().to_string();
    assert_eq!(place, "v=1&list=list_by_offset&page=2&before=50");
    assert!(server.count(crate::pages::PATH) <= 5);
    Ok(())
}

#[tokio::test]
async fn every_item_comes_once_in_order_however_far_is_read_ahead() -> Result<()> {
    for prefetch in [1, 2, 3, 7, 100] {
        for (total, cap, totals) in [
            (120, 25, true),
            (100, 25, true),
            (61, 25, false),
            (0, 9, true),
        ] {
            let (server, tenant) = serve(numbers(total, cap, totals)).await;
            let mut list = ByOffset::new(&tenant, &OFFSET);
            list.per_page = Some(40);
            let items = list.items().with_prefetch(prefetch);
            assert_eq!(all(items).await?, Vec::from_iter(0..total));
            let pages = total.div_ceil(cap).max(1);
            let calls = if totals || total == 0 {
                pages
            } else {
                pages + 1
            };
            assert_eq!(
                server.count(crate::pages::PATH) as u64,
                calls,
                "{total} {prefetch}"
            );
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_wall_is_tried_once() {
    let (server, tenant) = serve(numbers(5_000, 100, true)).await;
    let mut list = ByOffset::new(&tenant, &OFFSET);
    list.per_page = Some(100);
    let mut items = list.items().with_prefetch(8);
    let mut count = 0;
    let error = loop {
        match items.try_next().await {
            Ok(Some(_)) => count += 1,
            Ok(None) => panic!("the list looks complete"),
            Err(error) => break error,
        }
    };
    assert!(error.is_offset_limit(), "{error}");
    assert_eq!((count, server.count(crate::pages::PATH)), (1_000, 11));
}

#[tokio::test]
async fn a_list_that_grows_and_shrinks_is_read_to_its_end() -> Result<()> {
    for (totals, length) in [
        ([100, 100, 140, 140, 140], 140),
        ([200, 200, 90, 90, 90], 90),
    ] {
        let (_server, tenant) = serve(move |hit| {
            let start = hit
                .query("page")
                .map_or(0, |text| text.parse::<u64>().unwrap() * 25);
            let total = totals[hit.earlier.min(4)];
            page(start, start + 25, total)
        })
        .await;
        let items = ByOffset::new(&tenant, &OFFSET).items();
        assert_eq!(all(items).await?.len(), length);
        let items = ByOffset::new(&tenant, &OFFSET).items().with_prefetch(3);
        assert!(all(items).await?.len() >= 90);
    }
    Ok(())
}
