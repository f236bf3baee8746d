//! Second factors: from a login that needs one to the tokens.

use auth0_emulator::{Emulator, SeedUser};
use auth0_sdk_authentication::AuthenticationClient;
use auth0_sdk_authentication::mfa::{AuthenticatorType, ChallengeType, OobChannel};
use auth0_sdk_core::{OAuthErrorCode, Secret};

use crate::tenant::{EMAIL, PASSWORD, client};

/// A code that is always right for a second factor at this tenant.
const CODE: &str = "123456";

async fn started() -> (Emulator, AuthenticationClient) {
    let user = SeedUser::new(EMAIL).password(PASSWORD);
    let builder = Emulator::builder().user(user).require_mfa().fixed_codes();
    let tenant = builder.start().await.unwrap();
    let auth0 = client(&tenant);
    (tenant, auth0)
}

async fn mfa_token(auth0: &AuthenticationClient) -> Secret {
    let login = auth0.tokens().password(EMAIL, PASSWORD).scope("openid");
    let error = login.await.unwrap_err();
    assert_eq!(error.oauth_error_code(), Some(OAuthErrorCode::MfaRequired));
    error.mfa_token().unwrap()
}

#[tokio::test]
async fn a_one_time_password_is_added_listed_asked_for_and_taken_away() {
    let (_tenant, auth0) = started().await;
    let token = mfa_token(&auth0).await;
    let error = auth0.mfa().challenge_otp(&token).await.unwrap_err();
    let code = error.oauth_error_code();
    assert_eq!(code, Some(OAuthErrorCode::AssociationRequired));

    let added = auth0.mfa().associate_otp(&token).await.unwrap();
    assert!(added.barcode_uri.expose().contains(added.secret.expose()));
    assert_eq!(added.recovery_codes.len(), 1);
    let tokens = auth0.tokens().mfa_otp(&token, CODE).await.unwrap();
    assert!(tokens.claims.is_some());

    let token = mfa_token(&auth0).await;
    let challenge = auth0.mfa().challenge(&token).await.unwrap();
    assert_eq!(challenge.challenge_type, ChallengeType::Otp);
    let error = auth0.mfa().challenge_oob(&token).await.unwrap_err();
    let code = error.oauth_error_code();
    assert_eq!(code, Some(OAuthErrorCode::AssociationRequired));
    let factors = auth0.mfa().authenticators(&token).await.unwrap();
    let of = |kind| {
        factors
            .iter()
            .find(|factor| factor.authenticator_type == kind)
    };
    let factor = of(AuthenticatorType::Otp).unwrap();
    assert!(factor.active && of(AuthenticatorType::RecoveryCode).is_some());
    let asked = auth0
        .mfa()
        .challenge_oob(&token)
        .authenticator_id(&factor.id);
    let error = asked.await.unwrap_err();
    assert_eq!(error.error_code(), Some("unsupported_challenge_type"));

    auth0
        .mfa()
        .delete_authenticator(&token, &factor.id)
        .await
        .unwrap();
    let again = auth0.mfa().delete_authenticator(&token, &factor.id).await;
    assert!(again.unwrap_err().is_not_found());
}

#[tokio::test]
async fn messages_calls_mails_and_pushes_are_added_and_answered() {
    let (tenant, auth0) = started().await;
    let token = mfa_token(&auth0).await;
    let mfa = auth0.mfa();
    for (request, channel) in [
        (mfa.associate_sms(&token, "+4930123456"), OobChannel::Sms),
        (
            mfa.associate_voice(&token, "+4930123457"),
            OobChannel::Voice,
        ),
        (
            mfa.associate_email(&token, "bob@example.com"),
            OobChannel::Email,
        ),
        (mfa.associate_push(&token), OobChannel::Push),
    ] {
        let added = request.await.unwrap();
        let is_push = channel == OobChannel::Push;
        assert_eq!(added.oob_channel, Some(channel));
        assert_eq!(added.binding_method.is_none(), is_push);
        assert_eq!(added.barcode_uri.is_some(), is_push);
        assert!(!format!("{added:?}").contains(added.oob_code.expose()));
    }
    let added = auth0
        .mfa()
        .associate_sms(&token, "+4930123458")
        .await
        .unwrap();
    let code = tenant.messages().pop().unwrap().code.unwrap();
    let prove = auth0.tokens().mfa_oob(&token, &added.oob_code);
    let error = prove.clone().binding_code("000001").await.unwrap_err();
    assert_eq!(error.oauth_error_code(), Some(OAuthErrorCode::InvalidGrant));
    assert!(prove.binding_code(code).await.unwrap().claims.is_some());

    let token = mfa_token(&auth0).await;
    let factors = auth0.mfa().authenticators(&token).await.unwrap();
    let active = factors
        .iter()
        .find(|factor| factor.active && factor.oob_channel.is_some())
        .unwrap();
    assert!(!format!("{active:?}").contains(active.name.as_deref().unwrap()));
    let challenge = auth0
        .mfa()
        .challenge_oob(&token)
        .authenticator_id(&active.id);
    let challenge = challenge.oob_channel(OobChannel::Sms).await.unwrap();
    assert_eq!(challenge.binding_method.as_deref(), Some("prompt"));
    let code = tenant.messages().pop().unwrap().code.unwrap();
    let prove = auth0.tokens().mfa_oob(&token, challenge.oob_code.unwrap());
    assert!(prove.binding_code(code).await.is_ok());
}

#[tokio::test]
async fn a_recovery_code_stands_in_and_the_next_one_comes() {
    let (_tenant, auth0) = started().await;
    let token = mfa_token(&auth0).await;
    let added = auth0.mfa().associate_otp(&token).await.unwrap();
    let code = &added.recovery_codes[0];
    let tokens = auth0
        .tokens()
        .mfa_recovery_code(&token, code)
        .await
        .unwrap();
    let next = tokens.extra["recovery_code"].as_str().unwrap();
    assert_ne!(next, code.expose());
}

#[tokio::test]
async fn a_token_that_does_not_serve_is_refused() {
    let (_tenant, auth0) = started().await;
    let mfa = auth0.mfa();
    let challenge = mfa.challenge_otp("nonsense").await.unwrap_err();
    assert_eq!(challenge.operation(), Some("requestMfaChallenge"));
    assert!(challenge.status().unwrap().is_client_error());
    assert!(
        mfa.associate_otp("nonsense")
            .await
            .unwrap_err()
            .is_unauthorized()
    );
    assert!(
        mfa.authenticators("nonsense")
            .await
            .unwrap_err()
            .is_unauthorized()
    );
    // What has no address is not sent.
    let error = mfa
        .delete_authenticator("nonsense", "..")
        .await
        .unwrap_err();
    assert!(error.is_invalid_request());
    let error = mfa
        .delete_authenticator("nonsense", "a/b")
        .await
        .unwrap_err();
    assert!(error.is_unauthorized());
}
