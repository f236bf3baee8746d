//! One call, or one address, for each operation of the document.

use std::pin::Pin;

use auth0_sdk_authentication::SubjectIdentifier;

use super::stage::{BACK, DATABASE, EMAIL, PASSWORD, Stage};

pub(crate) type Done<'a> = Pin<Box<dyn Future<Output = ()> + 'a>>;

/// How an operation is reached.
pub(crate) enum Way {
    /// By a request, whose answer does not matter here.
    Sent(for<'a> fn(&'a Stage) -> Done<'a>),
    /// By a browser, which is given the address.
    Opened(fn(&Stage) -> String),
}

/// The id of the operation, what reaches it, and how.
pub(crate) type Row = (&'static str, &'static str, Way);

/// A request, by an expression that is awaited.
macro_rules! sent {
    ($operation:literal, $call:literal, $stage:ident => $request:expr) => {
        (
            $operation,
            $call,
            Way::Sent(|$stage| {
                Box::pin(async move {
                    let _ = $request.await;
                })
            }),
        )
    };
}

#[rustfmt::skip]
pub(crate) fn calls() -> Vec<Row> {
    vec![
        ("acceptSAMLRequest", "AuthenticationClient::saml_login", Way::Opened(|s| s.auth0.saml_login(s.auth0.client_id()).url().unwrap().into())),
        ("acceptWsFederationRequest", "AuthenticationClient::ws_federation_login", Way::Opened(|s| s.auth0.ws_federation_login(s.auth0.client_id()).url().unwrap().into())),
        sent!("associateMfaAuthenticator", "mfa::Mfa::associate_otp", s => s.auth0.mfa().associate_otp(&s.mfa_token)),
        ("authorize", "AuthenticationClient::authorize", Way::Opened(|s| s.auth0.authorize().redirect_uri(BACK).begin().unwrap().url.into())),
        sent!("changePassword", "database::Database::change_password", s => s.auth0.database().change_password(DATABASE, EMAIL)),
        sent!("deleteMfaAuthenticator", "mfa::Mfa::delete_authenticator", s => s.auth0.mfa().delete_authenticator(&s.mfa_token, s.authenticator_id().await)),
        sent!("dynamicApplicationRegistration", "AuthenticationClient::register_client", s => s.auth0.register_client([BACK])),
        sent!("exchangeToken", "tokens::Tokens", s => s.auth0.tokens().client_credentials(s.emulator.management_audience())),
        sent!("getDelegationToken", "legacy::Legacy::delegation", s => s.auth0.legacy().delegation("eyJ")),
        sent!("getSAMLMetadata", "AuthenticationClient::saml_metadata", s => s.auth0.saml_metadata(s.auth0.client_id())),
        sent!("getTokenInfo", "legacy::Legacy::token_info", s => s.auth0.legacy().token_info(s.tokens.id_token.as_ref().unwrap())),
        sent!("getUserInfo", "AuthenticationClient::userinfo", s => s.auth0.userinfo(&s.tokens.access_token)),
        sent!("getWsFederationMetadata", "AuthenticationClient::ws_federation_metadata", s => s.auth0.ws_federation_metadata()),
        sent!("globalTokenRevocation", "AuthenticationClient::revoke_globally", s => s.auth0.revoke_globally("staff", SubjectIdentifier::iss_sub("https://idp/", "4711"), "eyJ")),
        sent!("idpInitiatedSSO", "AuthenticationClient::saml_response", s => s.auth0.saml_response("staff", "PD94bWw+")),
        sent!("impersonateUser", "legacy::Legacy::impersonate", s => s.auth0.legacy().impersonate("auth0|a", "auth0|b", "oauth2")),
        sent!("listMfaAuthenticators", "mfa::Mfa::authenticators", s => s.auth0.mfa().authenticators(&s.mfa_token)),
        ("logout", "AuthenticationClient::logout", Way::Opened(|s| s.auth0.logout().return_to(BACK).url().unwrap().into())),
        ("oidcLogout", "AuthenticationClient::oidc_logout", Way::Opened(|s| s.auth0.oidc_logout().id_token_hint(s.tokens.id_token.as_ref().unwrap()).url().unwrap().into())),
        sent!("pushAuthorizationRequest", "authorize::AuthorizationRequest::push", s => s.auth0.authorize().redirect_uri(BACK).push()),
        sent!("requestDeviceCode", "device::Device::authorize", s => s.auth0.device().authorize()),
        sent!("requestMfaChallenge", "mfa::Mfa::challenge", s => s.auth0.mfa().challenge(&s.mfa_token)),
        sent!("resourceOwnerLegacy", "legacy::Legacy::resource_owner", s => s.auth0.legacy().resource_owner(DATABASE, EMAIL, PASSWORD)),
        sent!("revokeToken", "tokens::Tokens::revoke", s => s.auth0.tokens().revoke(s.tokens.refresh_token.as_ref().unwrap())),
        sent!("samlLogout", "AuthenticationClient::saml_logout", s => s.auth0.saml_logout(s.auth0.client_id(), "<LogoutRequest/>")),
        sent!("signup", "database::Database::signup", s => s.auth0.database().signup(DATABASE, "bob@example.com", PASSWORD)),
        sent!("socialWithProviderAccessToken", "legacy::Legacy::provider_token", s => s.auth0.legacy().provider_token("google-oauth2", "x")),
        sent!("startBackChannelLogin", "backchannel::Backchannel::authorize", s => s.auth0.backchannel().authorize(s.user_id().await, "hello")),
        sent!("startPasswordless", "passwordless::Passwordless", s => s.auth0.passwordless().email_code(EMAIL)),
        sent!("unlink", "legacy::Legacy::unlink", s => s.auth0.legacy().unlink(&s.tokens.access_token, "google-oauth2|1")),
        sent!("verify", "legacy::Legacy::verify_passwordless", s => s.auth0.legacy().verify_passwordless("email", EMAIL, "000000", BACK)),
    ]
}
