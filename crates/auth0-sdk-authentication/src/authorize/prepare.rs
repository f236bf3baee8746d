//! Making a login unique: what is random, and what is kept of it.

use auth0_sdk_core::{Error, Result, Secret};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use super::{AuthorizationRequest, ResponseMode, ResponseType};
use crate::Transaction;
use crate::browser_url::BrowserUrl;

/// What the answer is checked by, or what is checked before it is sent, so that it cannot be set
/// past either.
const KEPT: [&str; 15] = [
    "client_id",
    "state",
    "nonce",
    "code_challenge",
    "code_challenge_method",
    "response_type",
    "response_mode",
    "redirect_uri",
    "organization",
    "max_age",
    "dpop_jkt",
    "authorization_details",
    "claims",
    "request",
    "request_uri",
];

impl AuthorizationRequest {
    /// All parameters, and what is kept until the answer comes.
    pub(super) fn prepare(self) -> Result<(BrowserUrl, Transaction)> {
        self.check()?;
        let response_type = self.response_type;
        let usual = ResponseMode::usual(response_type);
        let response_mode = self.response_mode.unwrap_or(usual);
        let mut url = self.url.with("response_type", response_type.as_str());
        if self.response_mode.is_some() || response_mode != ResponseMode::Query {
            url = url.with("response_mode", response_mode.as_str());
        }
        if let Some(uri) = &self.redirect_uri {
            url = url.with("redirect_uri", uri);
        }
        if let Some(organization) = &self.organization {
            url = url.with("organization", organization);
        }
        if let Some(max_age) = self.max_age {
            url.parameters.set_json("max_age", max_age.as_secs().into());
        }
        let state = random()?;
        url = url.with("state", &state);
        let nonce = match brings_id_token(&url, response_type) {
            true => Some(random()?),
            false => None,
        };
        if let Some(nonce) = &nonce {
            url = url.with("nonce", nonce);
        }
        let mut code_verifier = None;
        let mut dpop_thumbprint = None;
        if response_type.has("code") {
            let verifier = random()?;
            let challenge = Sha256::digest(verifier.expose());
            url = url
                .with("code_challenge", URL_SAFE_NO_PAD.encode(challenge))
                .with("code_challenge_method", "S256");
            code_verifier = Some(verifier);
            dpop_thumbprint = self.dpop.as_ref().map(crate::DpopKey::thumbprint);
        }
        if let Some(thumbprint) = &dpop_thumbprint {
            url = url.with("dpop_jkt", thumbprint);
        }
        let transaction = Transaction {
            issuer: self.client.issuer().to_owned(),
            client_id: self.client.client_id().to_owned(),
            state,
            nonce,
            code_verifier,
            redirect_uri: self.redirect_uri,
            response_type,
            response_mode,
            max_age: self.max_age.map(|age| age.as_secs()),
            organization: self.organization,
            dpop_thumbprint,
            begun_at: Transaction::now(),
            lifetime: self.lifetime.as_secs(),
            return_to: self.return_to,
        };
        Ok((url, transaction))
    }

    /// Refuses what the server would refuse with a page that helps nobody, or what could not
    /// be checked when the answer comes.
    fn check(&self) -> Result<()> {
        if let Some(name) = self.by_hand.iter().find(|name| KEPT.contains(&&***name)) {
            return Err(Error::refused(format!(
                "`{name}` cannot be set by `parameter`: it is made for each login, or has a setter \
                 of its own"
            )));
        }
        let mode = self.response_mode;
        if self.response_type != ResponseType::Code && mode == Some(ResponseMode::Query) {
            return Err(Error::refused(
                "tokens do not come back in the query, where they would be logged: use \
                 `ResponseMode::FormPost`",
            ));
        }
        if self.max_age.is_some() && !brings_id_token(&self.url, self.response_type) {
            return Err(Error::refused(
                "`max_age` is checked by the ID token, and none was asked for: add the scope \
                 `openid`",
            ));
        }
        let details = self.url.parameters.json("authorization_details");
        if details.is_some_and(|details| !details.is_array()) {
            return Err(Error::refused(
                "`authorization_details` is no list (RFC 9396, section 2)",
            ));
        }
        let claims = self.url.parameters.json("claims");
        if claims.is_some_and(|claims| !claims.is_object()) {
            return Err(Error::refused(
                "`claims` is no object (OpenID Connect Core, section 5.5)",
            ));
        }
        Ok(())
    }
}

fn brings_id_token(url: &BrowserUrl, response_type: ResponseType) -> bool {
    let scope = url.parameters.text("scope").unwrap_or_default();
    response_type.has("id_token") || scope.split(' ').any(|one| one == "openid")
}

/// 256 random bits as text. It is also of a length and of letters that a code verifier may
/// have (RFC 7636, section 4.1).
fn random() -> Result<Secret> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|_| {
        Error::misconfigured("the operating system gave no random numbers for a login")
    })?;
    Ok(Secret::new(URL_SAFE_NO_PAD.encode(bytes)))
}
