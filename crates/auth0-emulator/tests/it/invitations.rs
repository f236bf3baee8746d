//! Invitations to an organization, from the link to the membership.

use auth0_emulator::{Emulator, SeedOrganization};
use reqwest::Method;
use serde_json::{Value, json};

use crate::keys::manage;
use crate::logins::{App, BACK, claims};

/// Where the application begins a login.
const LOGIN: &str = "https://app.example.com/login";

async fn invited(email: &str) -> (App, Value) {
    let app = App::of(Emulator::builder().organization(SeedOrganization::new("acme"))).await;
    let organization = manage(
        &app.emulator,
        Method::GET,
        "/organizations/name/acme",
        Value::Null,
    )
    .await;
    let id = organization["id"].as_str().unwrap();
    let client = format!("/clients/{}", app.emulator.client_id());
    let login = json!({"initiate_login_uri": LOGIN});
    manage(&app.emulator, Method::PATCH, &client, login).await;
    let role = json!({"name": "editor"});
    let role = manage(&app.emulator, Method::POST, "/roles", role).await;
    let body = json!({
        "inviter": {"name": "Grace"}, "invitee": {"email": email}, "roles": [role["id"]],
        "client_id": app.emulator.client_id(), "ttl_sec": 3_600,
    });
    let path = format!("/organizations/{id}/invitations");
    let invitation = manage(&app.emulator, Method::POST, &path, body).await;
    (app, invitation)
}

fn request(invitation: &Value) -> String {
    format!(
        "response_type=code&scope=openid&invitation={}&organization={}",
        invitation["ticket_id"].as_str().unwrap(),
        invitation["organization_id"].as_str().unwrap()
    )
}

async fn error_of(app: &mut App, more: &str) -> Option<String> {
    let (url, id) = (app.emulator.url(), app.emulator.client_id());
    let url = format!("{url}/authorize?client_id={id}&redirect_uri={BACK}&{more}");
    app.browser.get(&url).await.parameter("error")
}

#[tokio::test]
async fn whoever_was_invited_becomes_a_member() {
    let (mut app, invitation) = invited("Ada@example.com").await;
    let back = app.log_in(&request(&invitation)).await;
    let code = back.parameter("code").unwrap();
    let (status, tokens) = app
        .token(json!({
            "grant_type": "authorization_code", "code": code, "redirect_uri": BACK,
        }))
        .await;
    assert_eq!(status, 200, "{tokens}");
    let id = claims(&tokens["id_token"]);
    assert_eq!(id["org_id"], invitation["organization_id"]);
    assert_eq!(id["org_name"], "acme");
    // The invitation was good once; membership needs none.
    let again = error_of(&mut app, &request(&invitation)).await;
    assert_eq!(again.as_deref(), Some("invalid_request"));
    let by_name = "response_type=code&organization=acme&prompt=none";
    assert_eq!(error_of(&mut app, by_name).await, None);
}

#[tokio::test]
async fn somebody_else_does_not_get_in_by_an_invitation() {
    let (mut app, invitation) = invited("grace@example.com").await;
    let back = app.log_in(&request(&invitation)).await;
    assert_eq!(
        back.parameter("error").as_deref(),
        Some("access_denied"),
        "{}",
        back.place()
    );
    let id = invitation["organization_id"].as_str().unwrap();
    let path = format!("/organizations/{id}/members");
    let members = manage(&app.emulator, Method::GET, &path, Value::Null).await;
    assert_eq!(members, json!([]));
}

#[tokio::test]
async fn an_invitation_leads_nowhere_when_it_is_over_or_unknown() {
    let (mut app, invitation) = invited("ada@example.com").await;
    let right = request(&invitation);
    let ticket = invitation["ticket_id"].as_str().unwrap();
    for wrong in [
        right.replace(ticket, "guess"),
        right.replace("organization=", "org="),
    ] {
        let error = error_of(&mut app, &wrong).await;
        assert_eq!(error.as_deref(), Some("invalid_request"), "{wrong}");
    }
    let later = std::time::Duration::from_secs(3_700);
    app.emulator.clock().advance(later);
    let error = error_of(&mut app, &right).await;
    assert_eq!(error.as_deref(), Some("invalid_request"));
}

#[tokio::test]
async fn an_organization_is_named_by_its_name_unless_the_tenant_says_no() {
    let (mut app, invitation) = invited("ada@example.com").await;
    app.log_in(&request(&invitation)).await;
    let id = invitation["organization_id"].as_str().unwrap();
    let asked = |name: &str| format!("response_type=code&prompt=none&organization={name}");
    assert_eq!(error_of(&mut app, &asked("ACME")).await, None);
    assert_eq!(error_of(&mut app, &asked(id)).await, None);
    let no = json!({"allow_organization_name_in_authentication_api": false});
    manage(&app.emulator, Method::PATCH, "/tenants/settings", no).await;
    let error = error_of(&mut app, &asked("acme")).await;
    assert_eq!(error.as_deref(), Some("invalid_request"));
    assert_eq!(error_of(&mut app, &asked(id)).await, None);
    let error = error_of(&mut app, &asked("org_unknown")).await;
    assert_eq!(error.as_deref(), Some("invalid_request"));
}

#[tokio::test]
async fn an_invitation_is_found_in_the_outbox_unless_nobody_is_to_be_written_to() {
    let (app, invitation) = invited("eve@example.com").await;
    let sent = app.emulator.messages().pop().unwrap();
    assert_eq!(
        (sent.kind.as_str(), sent.to.as_str()),
        ("invitation", "eve@example.com")
    );
    assert_eq!(sent.link.as_deref(), invitation["invitation_url"].as_str());
    let before = app.emulator.messages().len();
    let organization = invitation["organization_id"].as_str().unwrap();
    let path = format!("/organizations/{organization}/invitations");
    let body = json!({
        "inviter": {"name": "Grace"}, "invitee": {"email": "bob@example.com"},
        "client_id": app.emulator.client_id(), "send_invitation_email": false,
    });
    manage(&app.emulator, Method::POST, &path, body).await;
    assert_eq!(app.emulator.messages().len(), before);
}

#[tokio::test]
async fn an_invitation_leads_to_the_application_or_to_the_default_route_or_is_refused() {
    let app = App::of(Emulator::builder().organization(SeedOrganization::new("acme"))).await;
    let by_name = "/organizations/name/acme";
    let (_, organization) = app.manage(Method::GET, by_name, Value::Null).await;
    let path = format!(
        "/organizations/{}/invitations",
        organization["id"].as_str().unwrap()
    );
    let client = format!("/clients/{}", app.emulator.client_id());
    let invite = async || {
        let body = json!({
            "inviter": {"name": "Grace"}, "invitee": {"email": "eve@example.com"},
            "client_id": app.emulator.client_id(),
        });
        app.manage(Method::POST, &path, body).await
    };
    let (status, refused) = invite().await;
    assert_eq!(status, 400, "{refused}");
    assert_eq!(
        refused["message"],
        "A default login route is required to generate the invitation url"
    );
    assert!(app.sent("invitation").is_empty());

    let route = "https://app.example.com/start?a=b";
    for (path, body, start) in [
        (
            "/tenants/settings",
            json!({"default_redirection_uri": route}),
            format!("{route}&invitation="),
        ),
        (
            client.as_str(),
            json!({"initiate_login_uri": LOGIN}),
            format!("{LOGIN}?invitation="),
        ),
    ] {
        let (status, answer) = app.manage(Method::PATCH, path, body).await;
        assert_eq!(status, 200, "{answer}");
        let (status, made) = invite().await;
        assert_eq!(status, 200, "{made}");
        let link = made["invitation_url"].as_str().unwrap();
        assert!(link.starts_with(&start), "{link}");
        assert_eq!(app.sent("invitation").pop().unwrap().link.unwrap(), link);
    }
}
