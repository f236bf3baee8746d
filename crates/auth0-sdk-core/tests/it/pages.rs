//! Lists that come in pages.

use auth0_sdk_core::{
    Call, CustomDomain, Idempotency, Operation, Page, Place, Request, Result, json_call,
    paginated_call,
};
use axum::response::Response;
use serde::Deserialize;
use serde_json::json;

use crate::calls::{Tenant, builder};
use crate::server::{Hit, Server, reply};

pub(crate) const PATH: &str = "/api/v2/things";

macro_rules! operation {
    ($name:ident, $id:literal) => {
        pub(crate) static $name: Operation = Operation {
            id: $id,
            method: "GET",
            path: "/things",
            scopes: &[],
            custom_domain: CustomDomain::Unsupported,
            idempotency: Idempotency::ByMethod,
        };
    };
}

operation!(OFFSET, "list_by_offset");
operation!(CHECKPOINT, "list_by_checkpoint");
operation!(BOTH, "list_by_both");

#[derive(Debug, Deserialize)]
pub(crate) struct Things {
    things: Vec<u64>,
    next: Option<String>,
    total: Option<u64>,
    start: Option<u64>,
}

impl Page for Things {
    type Item = u64;

    fn items(&self) -> &[u64] {
        &self.things
    }

    fn into_items(self) -> Vec<u64> {
        self.things
    }

    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }

    fn total(&self) -> Option<u64> {
        self.total
    }

    fn start(&self) -> Option<u64> {
        self.start
    }
}

macro_rules! list {
    ($name:ident, $style:ident, $($field:ident: $type:ty),*) => {
        #[derive(Debug, Clone)]
        pub(crate) struct $name {
            call: Call,
            $(pub(crate) $field: Option<$type>,)*
        }

        impl $name {
            pub(crate) fn new(tenant: &Tenant, operation: &'static Operation) -> Self {
                Self { call: tenant.0.call(operation), $($field: None,)* }
            }

            fn request(&self) -> Result<Request> {
                let mut query = Vec::new();
                $(if let Some(value) = &self.$field {
                    query.push((stringify!($field), value.to_string()));
                })*
                let url = self.call.url(format_args!("/things"));
                Request::build(self.call.http_client().get(url).query(&query))
            }
        }

        json_call!($name => Things);
        paginated_call!($name => Things, $style);
    };
}

list!(ByOffset, offset, page: i64, per_page: i64);
list!(ByCheckpoint, checkpoint, from: String, take: i64);
list!(ByBoth, both, page: i64, per_page: i64, from: String, take: i64);

/// A list of numbers, in pages of no more than `cap`.
pub(crate) fn numbers(
    total: u64,
    cap: u64,
    totals: bool,
) -> impl Fn(Hit) -> Response + Clone + Send + Sync {
    move |hit| {
        let number = |name: &str| hit.query(name).map(|text| text.parse::<u64>().unwrap());
        if let Some(take) = number("take") {
            let start = number("from").unwrap_or(0);
            let end = (start + take.min(cap)).min(total);
            let next = (end < total).then(|| end.to_string());
            return reply(
                200,
                json!({"things": Vec::from_iter(start..end), "next": next}),
            );
        }
        let length = number("per_page").unwrap_or(50).min(cap);
        let start = number("page").unwrap_or(0) * length;
        if start + length > 1000 {
            return reply(
                400,
                json!({"statusCode": 400, "error": "Bad Request", "message": "first 1000 records only"}),
            );
        }
        if totals {
            return page(start, start + length, total);
        }
        let end = (start + length).min(total);
        let things = Vec::from_iter(start.min(end)..end);
        reply(200, json!({"things": things}))
    }
}

/// A page of a list of numbers, with its total.
pub(crate) fn page(start: u64, end: u64, total: u64) -> Response {
    let things = Vec::from_iter(start.min(total)..end.min(total));
    reply(
        200,
        json!({"things": things, "start": start, "total": total}),
    )
}

pub(crate) async fn serve(
    answer: impl Fn(Hit) -> Response + Clone + Send + Sync + 'static,
) -> (Server, Tenant) {
    let server = Server::start(answer).await;
    let tenant = builder(&server).token("t").build().unwrap();
    (server, tenant)
}

pub(crate) async fn all(mut items: auth0_sdk_core::Items<u64>) -> Result<Vec<u64>> {
    let mut all = Vec::new();
    while let Some(item) = items.try_next().await? {
        all.push(item);
    }
    Ok(all)
}

#[tokio::test]
async fn totals_end_a_list_without_an_empty_page() -> Result<()> {
    let (server, tenant) = serve(numbers(120, 100, true)).await;
    let mut list = ByOffset::new(&tenant, &OFFSET);
    list.per_page = Some(40);
    assert_eq!(all(list.items()).await?, Vec::from_iter(0..120));
    assert_eq!(server.count(PATH), 3);
    Ok(())
}

#[tokio::test]
async fn a_capped_page_size_does_not_end_a_list() -> Result<()> {
    for totals in [true, false] {
        let (server, tenant) = serve(numbers(120, 50, totals)).await;
        let mut list = ByOffset::new(&tenant, &OFFSET);
        list.per_page = Some(100);
        assert_eq!(all(list.items()).await?, Vec::from_iter(0..120));
        assert_eq!(server.count(PATH), if totals { 3 } else { 4 });
    }
    Ok(())
}

#[tokio::test]
async fn an_empty_list_is_one_page() -> Result<()> {
    for totals in [true, false] {
        let (server, tenant) = serve(numbers(0, 50, totals)).await;
        assert!(
            all(ByOffset::new(&tenant, &OFFSET).items())
                .await?
                .is_empty()
        );
        assert!(
            all(ByCheckpoint::new(&tenant, &CHECKPOINT).items())
                .await?
                .is_empty()
        );
        assert_eq!(server.count(PATH), 2);
    }
    Ok(())
}

#[tokio::test]
async fn the_wall_is_an_error_of_its_own() {
    for (totals, per_page) in [(true, 50), (false, 50), (true, 60), (false, 60)] {
        let (_server, tenant) = serve(numbers(1500, 100, totals)).await;
        let mut list = ByOffset::new(&tenant, &OFFSET);
        list.per_page = Some(per_page);
        let mut items = list.items();
        let mut count = 0;
        let error = loop {
            match items.try_next().await {
                Ok(Some(_)) => count += 1,
                Ok(None) => panic!("the list looks complete"),
                Err(error) => break error,
            }
        };
        assert!(error.is_offset_limit(), "{error}");
        assert_eq!(error.operation(), Some("list_by_offset"));
        assert_eq!(count, 1000 / per_page * per_page);
        assert!(items.try_next().await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_list_that_ends_at_the_wall_is_complete() -> Result<()> {
    let (server, tenant) = serve(numbers(1000, 100, true)).await;
    let mut list = ByOffset::new(&tenant, &OFFSET);
    list.per_page = Some(100);
    assert_eq!(all(list.items()).await?.len(), 1000);
    assert_eq!(server.count(PATH), 10);
    Ok(())
}

/// Whether there is a wall is for the server to say.
#[tokio::test]
async fn a_server_without_a_wall_gives_the_whole_list() -> Result<()> {
    let (server, tenant) = serve(|hit| {
        let number = hit.query("page").unwrap().parse::<u64>().unwrap();
        page(number * 100, number * 100 + 100, 2_345)
    })
    .await;
    let mut list = ByOffset::new(&tenant, &OFFSET);
    list.per_page = Some(100);
    let items = list.clone().items();
    assert_eq!(all(items).await?, Vec::from_iter(0..2_345));
    assert_eq!(server.count(PATH), 24);
    let items = list.items().with_prefetch(8);
    assert_eq!(all(items).await?, Vec::from_iter(0..2_345));
    assert_eq!(server.count(PATH), 48);
    Ok(())
}

#[tokio::test]
async fn what_makes_no_list_is_refused_before_anything_is_sent() {
    let (server, tenant) = serve(numbers(120, 50, true)).await;
    let both = |page, per_page, from: Option<&str>, take| {
        let mut list = ByBoth::new(&tenant, &BOTH);
        (list.page, list.per_page, list.take) = (page, per_page, take);
        list.from = from.map(str::to_owned);
        list
    };
    for list in [
        both(None, Some(0), None, None),
        both(None, Some(-1), None, None),
        both(Some(0), Some(0), None, None),
        both(None, None, None, Some(0)),
        both(Some(-1), None, None, None),
        both(Some(0), None, Some("a"), None),
        both(Some(0), None, None, Some(50)),
    ] {
        let error = list.clone().pages().try_next().await.unwrap_err();
        assert!(error.is_invalid_request(), "{list:?}");
        let mut items = list.items();
        let error = items.try_next().await.unwrap_err();
        assert_eq!(error.operation(), Some("list_by_both"));
        assert!(items.try_next().await.unwrap().is_none());
    }
    let mut list = ByOffset::new(&tenant, &OFFSET);
    list.per_page = Some(0);
    assert!(
        list.items()
            .try_next()
            .await
            .unwrap_err()
            .is_invalid_request()
    );
    assert_eq!(server.count(PATH), 0);
}

#[tokio::test]
async fn the_caller_chooses_the_style() -> Result<()> {
    let (server, tenant) = serve(numbers(120, 100, true)).await;
    let list = || {
        let mut list = ByBoth::new(&tenant, &BOTH);
        list.per_page = Some(70);
        list
    };
    let mut items = list().by_offset().items();
    items.try_next().await?;
    assert_eq!(items.total(), Some(120));
    assert_eq!(all(items).await?, Vec::from_iter(1..120));
    assert_eq!(
        all(list().by_checkpoint().items()).await?,
        Vec::from_iter(0..120)
    );
    assert_eq!(
        all(list().by_checkpoint().by_offset().items()).await?.len(),
        120
    );
    let contrary = ByBoth {
        page: Some(1),
        take: Some(60),
        ..list()
    };
    assert_eq!(
        all(contrary.clone().by_checkpoint().items()).await?.len(),
        120
    );
    assert_eq!(
        all(contrary.by_offset().items()).await?,
        Vec::from_iter(70..120)
    );
    let hits = server.hits(PATH);
    let queries: Vec<_> = hits.iter().map(|hit| hit.query.as_str()).collect();
    assert_eq!(
        queries,
        [
            "page=0&per_page=70",
            "page=1&per_page=70",
            "take=70",
            "from=70&take=70",
            "page=0&per_page=70",
            "page=1&per_page=70",
            "take=60",
            "from=60&take=60",
            "page=1&per_page=70",
        ]
    );
    Ok(())
}

#[tokio::test]
async fn another_bad_request_is_not_the_wall() {
    let (_server, tenant) =
        serve(|_| reply(400, json!({"statusCode": 400, "error": "Bad Request"}))).await;
    let error = all(ByOffset::new(&tenant, &OFFSET).items())
        .await
        .unwrap_err();
    assert!(error.is_bad_request() && !error.is_offset_limit());
}

#[tokio::test]
async fn checkpoints_have_no_wall() -> Result<()> {
    let (server, tenant) = serve(numbers(1234, 100, false)).await;
    let mut list = ByBoth::new(&tenant, &BOTH);
    list.per_page = Some(100);
    assert_eq!(all(list.items()).await?, Vec::from_iter(0..1234));
    let hits = server.hits(PATH);
    assert_eq!(hits.len(), 13);
    assert!(
        hits.iter()
            .all(|hit| hit.query("take").as_deref() == Some("100"))
    );
    assert!(
        hits.iter()
            .all(|hit| hit.query("per_page").is_none() && hit.query("page").is_none())
    );
    Ok(())
}

#[tokio::test]
async fn a_page_number_asks_for_offsets() -> Result<()> {
    let (server, tenant) = serve(numbers(120, 50, true)).await;
    let mut list = ByBoth::new(&tenant, &BOTH);
    list.page = Some(1);
    assert_eq!(all(list.items()).await?, Vec::from_iter(50..120));
    assert!(
        server
            .hits(PATH)
            .iter()
            .all(|hit| hit.query("take").is_none())
    );

    let (server, tenant) = serve(numbers(60, 100, true)).await;
    assert_eq!(all(ByBoth::new(&tenant, &BOTH).items()).await?.len(), 60);
    assert_eq!(server.hits(PATH)[0].query("take").as_deref(), Some("50"));
    Ok(())
}

#[tokio::test]
async fn a_repeated_checkpoint_is_an_error() {
    let (server, tenant) = serve(|hit| {
        let next = if hit.query("from").as_deref() == Some("a") {
            "b"
        } else {
            "a"
        };
        reply(200, json!({"things": [1], "next": next}))
    })
    .await;
    let mut pages = ByCheckpoint::new(&tenant, &CHECKPOINT).pages();
    let mut count = 0;
    let error = loop {
        match pages.try_next().await {
            Ok(page) => count += page.unwrap().things.len(),
            Err(error) => break error,
        }
    };
    assert!(error.is_repeated_cursor());
    assert_eq!((count, server.count(PATH)), (3, 3));
    assert!(pages.try_next().await.unwrap().is_none());
    // What was handed out is behind the place, so that it does not come twice.
    let place = pages.place().unwrap().to_string();
    assert_eq!(place, "v=1&list=list_by_checkpoint&take=50&from=a");
}

#[tokio::test]
async fn a_list_can_be_resumed_elsewhere() -> Result<()> {
    let (_server, tenant) = serve(numbers(120, 25, true)).await;
    let lists: [fn(&Tenant) -> auth0_sdk_core::Items<u64>; 2] = [
        |tenant| ByOffset::new(tenant, &OFFSET).items(),
        |tenant| ByCheckpoint::new(tenant, &CHECKPOINT).items(),
    ];
    for list in lists {
        for read in [0, 1, 24, 25, 26, 50, 119] {
            let mut items = list(&tenant);
            for expected in 0..read {
                assert_eq!(items.try_next().await?, Some(expected));
            }
            let place = serde_json::to_string(&items.place().unwrap()).unwrap();
            let place: Place = serde_json::from_str(&place).unwrap();
            let rest = all(list(&tenant).starting_at(place)).await?;
            assert_eq!(rest, Vec::from_iter(read..120), "after {read}");
        }
        let mut items = list(&tenant);
        while items.try_next().await?.is_some() {}
        assert_eq!(items.place(), None);
    }
    Ok(())
}

#[tokio::test]
async fn a_place_of_another_list_is_refused() {
    let (server, tenant) = serve(numbers(120, 25, true)).await;
    let place = ByOffset::new(&tenant, &OFFSET).pages().place().unwrap();
    let mut items = ByCheckpoint::new(&tenant, &CHECKPOINT)
        .items()
        .starting_at(place);
    assert!(items.try_next().await.unwrap_err().is_invalid_request());
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(server.count(PATH), 0);
}

#[tokio::test]
async fn a_failed_page_can_be_asked_for_again() -> Result<()> {
    let (_server, tenant) = serve(|hit| match hit.earlier {
        1 => reply(404, json!({})),
        _ => numbers(60, 50, true)(hit),
    })
    .await;
    let mut items = ByOffset::new(&tenant, &OFFSET).items();
    for _ in 0..50 {
        items.try_next().await?;
    }
    assert!(items.try_next().await.unwrap_err().is_not_found());
    let place = items.place().unwrap();
    let rest = ByOffset::new(&tenant, &OFFSET).items().starting_at(place);
    assert_eq!(all(rest).await?, Vec::from_iter(50..60));
    Ok(())
}

#[tokio::test]
async fn pages_are_a_stream() -> Result<()> {
    use futures_util::TryStreamExt;
    let (_server, tenant) = serve(numbers(120, 25, true)).await;
    let pages: Vec<Things> = ByCheckpoint::new(&tenant, &CHECKPOINT)
        .pages()
        .try_collect()
        .await?;
    assert_eq!(pages.len(), 5);
    let items: Vec<u64> = ByOffset::new(&tenant, &OFFSET)
        .items()
        .try_collect()
        .await?;
    assert_eq!(items.len(), 120);
    Ok(())
}
