//! The main job from end to end: token, users, pages, a change, an organization, errors.

use auth0_sdk::types::{
    AssignOrganizationMemberRoles, CreateOrganization, CreateOrganizationMember, CreateRole,
    UpdateUser,
};
use auth0_sdk::{Patch, Result};

use crate::tenant::Tenant;

#[tokio::test]
async fn the_main_job() -> Result<()> {
    let tenant = Tenant::new().await;
    let auth0 = &tenant.auth0;

    let mut ids = Vec::new();
    for number in 0..5 {
        ids.push(tenant.user(&format!("u{number}@example.com")).await?);
    }
    let mut users = auth0.users().list().per_page(2).items();
    let mut seen = Vec::new();
    while let Some(user) = users.try_next().await? {
        seen.push(user.user_id.unwrap());
    }
    seen.sort();
    ids.sort();
    assert_eq!(seen, ids);

    let change = UpdateUser::new().given_name("Ada").nickname(Patch::Null);
    auth0.users().update(&ids[0], change).await?;
    let user = auth0.users().get(&ids[0]).await?;
    assert_eq!(
        (user.given_name.as_deref(), user.nickname),
        (Some("Ada"), None)
    );

    let new = CreateOrganization::new("acme").display_name("Acme");
    let org = auth0.organizations().create(new).await?.id.unwrap();
    let members = CreateOrganizationMember::new(&ids);
    auth0
        .organizations()
        .members()
        .create(&org, members)
        .await?;
    let page = auth0.organizations().members().list(&org).await?;
    assert_eq!(page.members.len(), 5);

    let role = auth0
        .roles()
        .create(CreateRole::new("admin"))
        .await?
        .id
        .unwrap();
    let roles = AssignOrganizationMemberRoles::new([&role]);
    let of_members = auth0.organizations().members();
    of_members.roles().assign(&org, &ids[0], roles).await?;
    let held = of_members.roles().list(&org, &ids[0]).await?;
    assert_eq!(held.roles[0].id.as_deref(), Some(role.as_str()));

    auth0.users().delete(&ids[0]).await?;
    let error = auth0.users().get(&ids[0]).await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.error_code(), Some("inexistent_user"));
    assert_eq!(tenant.count("/oauth/token"), 1);
    Ok(())
}
