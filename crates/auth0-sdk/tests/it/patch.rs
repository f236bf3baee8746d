//! What a change says arrives as it was said: null, empty and false.

use auth0_sdk::types::UpdateUser;
use auth0_sdk::{Patch, Result};
use serde_json::{Map, Value, json};

use crate::server::Server;
use crate::tenant::Tenant;

async fn sent(change: UpdateUser) -> Result<Value> {
    let server = Server::json(200, json!({})).await;
    server
        .client()
        .build()?
        .users()
        .update("auth0|1", change)
        .await?;
    Ok(serde_json::from_slice(&server.hits()[0].body).unwrap())
}

#[tokio::test]
async fn null_empty_and_false_arrive() -> Result<()> {
    let change = UpdateUser::new()
        .nickname(Patch::Null)
        .name("")
        .blocked(false)
        .user_metadata(Map::new());
    let expected = json!({"nickname": null, "name": "", "blocked": false, "user_metadata": {}});
    assert_eq!(sent(change).await?, expected);
    assert_eq!(sent(UpdateUser::new()).await?, json!({}));
    assert_eq!(
        sent(UpdateUser::new().nickname(Patch::Unset).given_name(None)).await?,
        json!({"given_name": null})
    );
    Ok(())
}

#[tokio::test]
async fn a_tenant_understands_them() -> Result<()> {
    let tenant = Tenant::new().await;
    let id = tenant.user("a@example.com").await?;
    let users = tenant.auth0.users();
    let known: Map<String, Value> = [("plan".to_owned(), json!("free"))].into_iter().collect();
    let set = UpdateUser::new()
        .nickname("a")
        .blocked(true)
        .user_metadata(known.clone());
    users.update(&id, set).await?;
    let user = users.get(&id).await?;
    assert_eq!(
        (user.nickname.as_deref(), user.blocked),
        (Some("a"), Some(true))
    );

    users
        .update(&id, UpdateUser::new().nickname(Patch::Null).blocked(false))
        .await?;
    let user = users.get(&id).await?;
    assert_eq!((user.nickname, user.blocked), (None, Some(false)));
    // What was left out stayed.
    assert_eq!(user.user_metadata, Some(known));

    users
        .update(&id, UpdateUser::new().user_metadata(Map::new()))
        .await?;
    assert_eq!(
        users.get(&id).await?.user_metadata.unwrap_or_default(),
        Map::new()
    );
    Ok(())
}
