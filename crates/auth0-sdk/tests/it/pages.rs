//! Lists longer than a page, by offset and by checkpoint.

use std::collections::HashSet;

use auth0_emulator::Emulator;
use auth0_sdk::types::CreateOrganization;
use auth0_sdk::{Place, Result};
use futures_util::TryStreamExt;
use serde_json::json;

use crate::server::Server;
use crate::tenant::Tenant;

async fn with_organizations(count: usize) -> Result<Tenant> {
    let tenant = Tenant::new().await;
    for number in 0..count {
        let new = CreateOrganization::new(format!("org{number}"));
        tenant.auth0.organizations().create(new).await?;
    }
    tenant.emulator.clear_requests();
    Ok(tenant)
}

#[tokio::test]
async fn every_user_comes_once_by_offset() -> Result<()> {
    let tenant = Tenant::of(Emulator::builder().sample_users(230)).await;
    let users: Vec<_> = tenant
        .auth0
        .users()
        .list()
        .per_page(100)
        .items()
        .try_collect()
        .await?;
    let ids: HashSet<_> = users.iter().map(|user| &user.user_id).collect();
    assert_eq!((users.len(), ids.len()), (230, 230));
    assert_eq!(tenant.count("/users"), 3);

    let mut pages = tenant.auth0.users().list().per_page(100).pages();
    let mut lengths = Vec::new();
    while let Some(page) = pages.try_next().await? {
        lengths.push(page.users.len());
    }
    assert_eq!(lengths, [100, 100, 30]);
    Ok(())
}

#[tokio::test]
async fn every_user_comes_once_when_pages_are_read_ahead() -> Result<()> {
    let tenant = Tenant::of(Emulator::builder().sample_users(930)).await;
    let mut users = tenant.auth0.users().list().items().with_prefetch(8);
    let mut ids = HashSet::new();
    while let Some(user) = users.try_next().await? {
        assert!(ids.insert(user.user_id));
        assert_eq!(users.total(), Some(930));
    }
    assert_eq!((ids.len(), tenant.count("/users")), (930, 19));

    let mut none = tenant.auth0.users().list().per_page(0).items();
    assert!(none.try_next().await.unwrap_err().is_invalid_request());
    assert_eq!(tenant.count("/users"), 19);
    Ok(())
}

#[tokio::test]
async fn every_organization_comes_once_by_either_style() -> Result<()> {
    let tenant = with_organizations(130).await?;
    let list = || tenant.auth0.organizations().list();
    for (call, style) in [
        (list().take(50), "take=50"),
        (list().page(0).per_page(50), "page=0"),
        (list().per_page(50).by_checkpoint(), "take=50"),
        (list().per_page(50).by_offset(), "page=0"),
    ] {
        tenant.emulator.clear_requests();
        let all: Vec<_> = call.items().try_collect().await?;
        let ids: HashSet<_> = all.iter().map(|organization| &organization.id).collect();
        assert_eq!((all.len(), ids.len()), (130, 130), "{style}");
        let requests = tenant.emulator.requests();
        let queries: Vec<_> = requests
            .iter()
            .filter_map(|request| request.query.as_deref())
            .collect();
        assert_eq!(queries.len(), 3, "{queries:?}");
        assert!(queries[0].contains(style), "{queries:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_place_is_resumed_from_text() -> Result<()> {
    let tenant = with_organizations(30).await?;
    let list = || tenant.auth0.organizations().list().take(7).items();
    let mut items = list();
    let mut names = Vec::new();
    for _ in 0..10 {
        names.push(items.try_next().await?.unwrap().name.unwrap());
    }
    let text = serde_json::to_string(&items.place()).unwrap();
    let place: Place = serde_json::from_str(&text).unwrap();
    let rest: Vec<_> = list().starting_at(place.clone()).try_collect().await?;
    names.extend(
        rest.into_iter()
            .map(|organization| organization.name.unwrap()),
    );
    assert_eq!(names.len(), 30);
    assert_eq!(names.iter().collect::<HashSet<_>>().len(), 30);

    let mut elsewhere = tenant.auth0.users().list().items().starting_at(place);
    assert!(elsewhere.try_next().await.unwrap_err().is_invalid_request());
    Ok(())
}

#[tokio::test]
async fn the_end_of_what_offsets_reach_is_an_error_and_no_end() -> Result<()> {
    let tenant = Tenant::of(Emulator::builder().sample_users(1_001)).await;
    let mut users = tenant.auth0.users().list().per_page(100).items();
    let mut count = 0;
    let error = loop {
        match users.try_next().await {
            Ok(user) => count += user.into_iter().count(),
            Err(error) => break error,
        }
        assert!(count <= 1_000);
    };
    assert!(error.is_offset_limit(), "{error}");
    assert_eq!(count, 1_000);
    Ok(())
}

#[tokio::test]
async fn a_list_that_turns_in_a_circle_is_an_error() -> Result<()> {
    let server = Server::json(
        200,
        json!({"organizations": [{"id": "org_1"}], "next": "a"}),
    )
    .await;
    let auth0 = server.client().build()?;
    let list: Result<Vec<_>> = auth0.organizations().list().items().try_collect().await;
    assert!(list.unwrap_err().is_repeated_cursor());
    Ok(())
}
