//! The cases of the table of ID tokens.

use auth0_sdk_authentication::ValidateIdToken;
use auth0_sdk_jose::{Algorithm, Rejection};
use serde_json::{Value, json};

use crate::issuer::{Signed, now};

mod claims;
mod expectations;
mod forms;
mod right;

const APP: &str = "app";
const ISSUER: &str = "https://tenant.example/";

/// One token, what is expected of it, and why it is refused, if it is.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) head: Value,
    pub(crate) claims: String,
    pub(crate) signed: Signed,
    pub(crate) algorithm: Algorithm,
    pub(crate) spoil: Option<fn(String) -> String>,
    pub(crate) expecting: fn(ValidateIdToken) -> ValidateIdToken,
    pub(crate) refused: Option<Rejection>,
}

impl Case {
    /// A token that is right in every respect.
    fn right(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            head: json!({"alg": "RS256", "typ": "JWT", "kid": "one"}),
            claims: usual_claims().to_string(),
            signed: Signed::Rs256,
            algorithm: Algorithm::Rs256,
            spoil: None,
            expecting: |check| check,
            refused: None,
        }
    }

    fn head(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.head[name] = value.into();
        self
    }

    fn without_head(mut self, name: &str) -> Self {
        self.head.as_object_mut().unwrap().remove(name);
        self
    }

    fn claim(self, name: &str, value: impl Into<Value>) -> Self {
        self.change(|claims| claims[name] = value.into())
    }

    fn without(self, name: &str) -> Self {
        self.change(|claims| {
            claims.as_object_mut().unwrap().remove(name);
        })
    }

    fn change(mut self, change: impl FnOnce(&mut Value)) -> Self {
        let mut claims: Value = serde_json::from_str(&self.claims).unwrap();
        change(&mut claims);
        self.claims = claims.to_string();
        self
    }

    fn text(mut self, claims: impl Into<String>) -> Self {
        self.claims = claims.into();
        self
    }

    fn signed(mut self, how: Signed) -> Self {
        self.signed = how;
        self
    }

    fn algorithm(mut self, algorithm: Algorithm) -> Self {
        self.algorithm = algorithm;
        self
    }

    fn spoiled(mut self, spoil: fn(String) -> String) -> Self {
        self.spoil = Some(spoil);
        self
    }

    fn expecting(mut self, expecting: fn(ValidateIdToken) -> ValidateIdToken) -> Self {
        self.expecting = expecting;
        self
    }

    fn refused(mut self, reason: Rejection) -> Self {
        self.refused = Some(reason);
        self
    }
}

fn usual_claims() -> Value {
    json!({
        "iss": ISSUER, "sub": "auth0|1", "aud": APP, "iat": now() - 60, "exp": now() + 3_600,
        "name": "Ada",
    })
}

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    cases.extend(right::right_ones());
    cases.extend(forms::forms());
    cases.extend(forms::signatures());
    cases.extend(claims::types());
    cases.extend(claims::parties());
    cases.extend(claims::times());
    cases.extend(expectations::nonces());
    cases.extend(expectations::organizations());
    cases.extend(expectations::hashes());
    cases
}
