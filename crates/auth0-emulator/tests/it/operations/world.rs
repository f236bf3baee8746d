//! What each operation is asked with, and the tenant that makes it right.

use auth0_emulator::Emulator;
use serde_json::{Value, json};

use crate::client::DATABASE;
use crate::keys::{Ec, manage, now};
use crate::logins::{App, BACK, PASSWORD, claims};

/// What is asked of an operation.
#[derive(Default)]
pub(super) struct Ask {
    pub(super) status: u16,
    pub(super) token: Option<Value>,
    /// The query, or the body.
    pub(super) with: Value,
    /// What stands in the path.
    pub(super) open: String,
}

fn ask(status: u16, with: Value) -> Ask {
    Ask {
        status,
        with,
        ..Ask::default()
    }
}

pub(super) struct World {
    pub(super) app: App,
    key: Ec,
    /// Of a person, and of one whose second factor is missing.
    tokens: Value,
    mfa: Value,
    factors: Value,
}

impl World {
    pub(super) async fn new() -> Self {
        let builder = Emulator::builder()
            .connection("staff", "samlp")
            .connection("google", "google-oauth2");
        let app = App::of(builder).await;
        let key = Ec::new();
        let path = format!(
            "/connections/{}",
            app.emulator.connection_id("staff").unwrap()
        );
        let options = json!({"options": {"jwks": {"keys": [key.jwk]}}});
        manage(&app.emulator, reqwest::Method::PATCH, &path, options).await;
        let by_password = |more: Value| {
            let mut body = json!({
                "grant_type": "password", "username": "ada@example.com", "password": PASSWORD,
                "scope": "openid offline_access",
            });
            body.as_object_mut()
                .unwrap()
                .extend(more.as_object().unwrap().clone());
            body
        };
        let (status, tokens) = app.token(by_password(json!({}))).await;
        assert_eq!(status, 200, "{tokens}");
        let (status, factors) = app
            .token(by_password(json!({
                "audience": format!("{}/mfa/", app.emulator.url()),
                "scope": "enroll read:authenticators remove:authenticators",
            })))
            .await;
        assert_eq!(status, 200, "{factors}");
        let acr = "http://schemas.openid.net/pape/policies/2007/06/multi-factor";
        let (_, mfa) = app.token(by_password(json!({"acr_values": acr}))).await;
        assert_eq!(mfa["error"], "mfa_required");
        Self {
            app,
            key,
            tokens,
            mfa: mfa["mfa_token"].clone(),
            factors: factors["access_token"].clone(),
        }
    }

    /// The request that an operation is asked with; nothing for one that nobody
    /// has thought about here.
    #[allow(clippy::too_many_lines, reason = "one arm for each operation")]
    pub(super) fn ask(&self, operation: &str) -> Option<Ask> {
        let emulator = &self.app.emulator;
        let (id, secret) = (emulator.client_id(), emulator.client_secret());
        let application = json!({"client_id": id, "client_secret": secret});
        let and = |more: Value| {
            let mut body = application.clone();
            body.as_object_mut()
                .unwrap()
                .extend(more.as_object().unwrap().clone());
            body
        };
        let hint = json!({
            "format": "iss_sub", "iss": emulator.issuer(),
            "sub": claims(&self.tokens["id_token"])["sub"],
        });
        let authorization = json!({"client_id": id, "response_type": "code", "redirect_uri": BACK});
        let as_person = |ask: Ask, token: &Value| Ask {
            token: Some(token.clone()),
            ..ask
        };
        let of_client = |ask: Ask| Ask {
            open: id.to_owned(),
            ..ask
        };
        Some(match operation {
            "authorize" => ask(302, authorization),
            "startBackChannelLogin" => ask(
                200,
                and(json!({
                    "binding_message": "hello", "scope": "openid", "login_hint": hint.to_string(),
                })),
            ),
            "changePassword" => ask(
                200,
                json!({
                    "client_id": id, "email": "ada@example.com", "connection": DATABASE,
                }),
            ),
            "signup" => ask(
                200,
                json!({
                    "client_id": id, "email": "new@example.com", "password": PASSWORD,
                    "connection": DATABASE,
                }),
            ),
            "getDelegationToken" => ask(
                400,
                json!({
                    "client_id": id, "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",
                    "id_token": self.tokens["id_token"],
                }),
            ),
            "idpInitiatedSSO" => ask(400, json!({"connection": "staff", "SAMLResponse": "x"})),
            "unlink" => as_person(ask(400, json!({})), &self.tokens["access_token"]),
            "associateMfaAuthenticator" => {
                as_person(ask(200, json!({"authenticator_types": ["otp"]})), &self.mfa)
            }
            "listMfaAuthenticators" => as_person(ask(200, json!({})), &self.factors),
            // There is none with this id.
            "deleteMfaAuthenticator" => as_person(ask(404, json!({})), &self.factors),
            // Nothing of that kind was set up.
            "requestMfaChallenge" => ask(
                400,
                and(json!({
                    "mfa_token": self.mfa, "challenge_type": "oob", "authenticator_id": "unknown",
                })),
            ),
            // What a social provider gives cannot be checked.
            "socialWithProviderAccessToken" => ask(
                401,
                json!({
                    "client_id": id, "access_token": "x", "connection": "google",
                }),
            ),
            "requestDeviceCode" => ask(200, json!({"client_id": id, "scope": "openid"})),
            "globalTokenRevocation" => {
                let said = json!({"aud": emulator.issuer(), "exp": now(emulator) + 60});
                let subject = json!({"format": "iss_sub", "iss": "https://idp/", "sub": "x"});
                let token = json!(self.key.sign(&said));
                let asked = as_person(ask(200, json!({"subject": subject})), &token);
                Ask {
                    open: "staff".to_owned(),
                    ..asked
                }
            }
            "pushAuthorizationRequest" => ask(201, and(authorization)),
            "revokeToken" => ask(200, and(json!({"token": self.tokens["refresh_token"]}))),
            "resourceOwnerLegacy" => ask(
                200,
                json!({
                    "client_id": id, "username": "ada@example.com", "password": PASSWORD,
                    "connection": DATABASE, "grant_type": "password", "scope": "openid",
                }),
            ),
            "exchangeToken" => ask(
                200,
                and(json!({
                    "grant_type": "client_credentials", "audience": "https://orders/",
                })),
            ),
            "oidcLogout" | "logout" => ask(
                302,
                json!({
                    "client_id": id, "returnTo": "http://localhost:9/bye",
                    "post_logout_redirect_uri": "http://localhost:9/bye",
                }),
            ),
            "dynamicApplicationRegistration" => ask(201, json!({"redirect_uris": [BACK]})),
            "startPasswordless" => ask(
                200,
                json!({
                    "client_id": id, "connection": "email", "email": "eve@example.com", "send": "code",
                }),
            ),
            // The one-time password was never sent.
            "verify" => ask(
                403,
                json!({
                    "grant_type": "password", "client_id": id, "connection": "sms",
                    "username": "+15551234567", "password": "000000", "redirect_uri": BACK,
                }),
            ),
            "getSAMLMetadata" => of_client(ask(200, json!({}))),
            "acceptSAMLRequest" | "acceptWsFederationRequest" | "samlLogout" => {
                of_client(ask(400, json!({})))
            }
            "getTokenInfo" => ask(200, json!({"id_token": self.tokens["id_token"]})),
            "getUserInfo" => as_person(ask(200, json!({})), &self.tokens["access_token"]),
            "impersonateUser" => ask(
                400,
                json!({
                    "protocol": "oauth2", "impersonator_id": "x", "client_id": id,
                }),
            ),
            "getWsFederationMetadata" => ask(200, json!({})),
            _ => return None,
        })
    }
}
