//! SAML and WS-Federation: metadata of the tenant, and documents that are carried. The emulator
//! reads none of these, so that only what is sent and what an answer means is tested.

use crate::double::{Double, answer};
use crate::tenant::{client, tenant};

#[tokio::test]
async fn metadata_is_read_as_it_is() {
    let tenant = tenant().await;
    let auth0 = client(&tenant);
    let saml = auth0.saml_metadata(auth0.client_id()).await.unwrap();
    assert!(saml.contains("IDPSSODescriptor") && saml.contains(auth0.client_id()));
    let federation = auth0.ws_federation_metadata().await.unwrap();
    assert!(federation.contains("SecurityTokenServiceType"));
    let error = auth0.saml_metadata("nobody").await.unwrap_err();
    assert!(error.status().unwrap().is_client_error());
    assert!(
        auth0
            .saml_metadata("")
            .await
            .unwrap_err()
            .is_invalid_request()
    );
}

#[tokio::test]
async fn what_the_tenant_does_not_take_is_refused() {
    let tenant = tenant().await;
    let auth0 = client(&tenant);
    let logout = auth0.saml_logout(auth0.client_id(), "<LogoutRequest/>");
    assert!(logout.await.unwrap_err().is_bad_request());
    let asked = tenant.requests().pop().unwrap();
    assert_eq!(asked.header("content-type"), Some("application/xml"));
    let response = auth0.saml_response("staff", "PD94bWw+").await;
    assert!(response.unwrap_err().is_bad_request());
}

#[tokio::test]
async fn documents_are_carried_and_pages_come_back() {
    let page = || answer(200, "text/html", "<html>Continue</html>");
    let double = Double::new([page()]);
    let auth0 = double.client();
    let request = "<samlp:LogoutRequest xmlns:samlp=\"x\"/>";
    assert!(
        auth0
            .saml_logout("a/b", request)
            .await
            .unwrap()
            .contains("Continue")
    );
    let response = auth0
        .saml_response("staff", "PD94bWw+")
        .parameter("RelayState", "x");
    assert!(response.await.is_ok());
    let seen = double.asked();
    assert_eq!(seen[0].line(), "POST /samlp/a%2Fb/logout");
    assert_eq!(seen[0].body, request);
    assert_eq!(seen[1].line(), "POST /login/callback");
    assert_eq!(
        seen[1].body,
        "connection=staff&SAMLResponse=PD94bWw%2B&RelayState=x"
    );

    let moved = answer(302, "", "");
    let auth0 = Double::new([moved]).client();
    let error = auth0.saml_response("staff", "PD94bWw+").await.unwrap_err();
    assert!(error.is_redirect(), "{error}");
}
