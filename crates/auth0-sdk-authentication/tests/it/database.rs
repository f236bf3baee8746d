//! Signing up and asking for a new password, as the tenant answers it.

use serde_json::json;

use crate::double::{Double, json as answer};
use crate::tenant::{EMAIL, client, tenant};

const DATABASE: &str = "Username-Password-Authentication";

#[tokio::test]
async fn a_user_signs_up_and_logs_in() {
    let tenant = tenant().await;
    let auth0 = client(&tenant);
    let database = auth0.database();
    let request = database.signup(DATABASE, "bob@example.com", "Long-Enough-9");
    let user = request
        .name("Bob")
        .given_name("Robert")
        .family_name("Roe")
        .nickname("bobby")
        .picture("https://example.com/bob.png")
        .user_metadata([("plan".to_owned(), "silver".into())])
        .await
        .unwrap();
    assert_eq!(user.email.as_deref(), Some("bob@example.com"));
    assert_eq!(user.email_verified, Some(false));
    assert_eq!(user.user_metadata.as_ref().unwrap()["plan"], "silver");
    assert_eq!(user.extra["nickname"], "bobby");
    let shown = format!("{user:?}");
    assert!(
        !shown.contains("bob@") && shown.contains(&user.id),
        "{shown}"
    );

    let login = auth0.tokens().password("bob@example.com", "Long-Enough-9");
    let tokens = login.scope("openid").await.unwrap();
    assert_eq!(tokens.claims.unwrap().sub, format!("auth0|{}", user.id));
}

#[tokio::test]
async fn who_cannot_sign_up_is_told_why() {
    let tenant = tenant().await;
    let auth0 = client(&tenant);
    let database = auth0.database();
    for (connection, email, password, code) in [
        (DATABASE, EMAIL, "Long-Enough-9", "invalid_signup"),
        (DATABASE, "bob@example.com", "tiny-1", "invalid_password"),
        (DATABASE, "nonsense", "Long-Enough-9", "invalid_email"),
    ] {
        let error = database
            .signup(connection, email, password)
            .await
            .unwrap_err();
        assert_eq!(error.error_code(), Some(code), "{error}");
        assert!(error.is_bad_request() && !error.to_string().contains(password));
    }
    let error = database
        .signup("nowhere", "bob@example.com", "Long-Enough-9")
        .await;
    assert!(error.unwrap_err().status().unwrap().is_client_error());
}

#[tokio::test]
async fn the_id_stands_under_any_of_its_names() {
    for name in ["_id", "user_id", "id"] {
        let double = Double::new([answer(200, json!({name: "4711", "email": "b@example.com"}))]);
        let auth0 = double.client();
        let user = auth0
            .database()
            .signup(DATABASE, "b@example.com", "x")
            .await;
        assert_eq!(user.unwrap().id, "4711");
    }
}

#[tokio::test]
async fn a_new_password_is_asked_for_by_mail() {
    let tenant = tenant().await;
    let auth0 = client(&tenant);
    let database = auth0.database();
    let said = database.change_password(DATABASE, EMAIL).await.unwrap();
    assert!(!said.is_empty());
    let mail = tenant.messages().pop().unwrap();
    assert_eq!(
        (mail.kind.as_str(), mail.to.as_str()),
        ("reset_password", EMAIL)
    );
    // Whether there is such a user is not told.
    let nobody = database.change_password(DATABASE, "nobody@example.com");
    assert_eq!(nobody.organization("org_1").await.unwrap(), said);
    let error = database
        .change_password("nowhere", EMAIL)
        .await
        .unwrap_err();
    assert!(error.status().unwrap().is_client_error());
    assert_eq!(error.operation(), Some("changePassword"));
}
