//! Tokens to one's liking, and the signing keys, for programs in other processes.

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::answer::{Answer, Outcome};
use crate::jwt::process_key;
use crate::mint::Mint;
use crate::server::Shared;

/// What a token is to say, beside what the tenant would say itself.
#[derive(Deserialize)]
#[serde(default, deny_unknown_fields)]
#[derive(Default)]
pub(super) struct NewToken {
    claims: Map<String, Value>,
    without: Vec<String>,
    audience: Option<String>,
    scope: Option<String>,
    subject: Option<String>,
    permissions: Option<Vec<String>>,
    organization: Option<String>,
    /// In seconds.
    lifetime: Option<u64>,
    kind: Kind,
    /// The thumbprint of a DPoP key.
    bound_to: Option<String>,
    fault: Option<Fault>,
}

#[derive(Deserialize, Default, Clone, Copy, PartialEq, Eq)]
enum Kind {
    #[default]
    #[serde(rename = "JWT")]
    Jwt,
    #[serde(rename = "at+jwt")]
    AtJwt,
}

/// What is wrong with a token.
#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum Fault {
    Expired,
    WrongKey,
    WrongAudience,
    Unsigned,
}

pub(super) fn mint(shared: &Shared, new: NewToken) -> Outcome {
    let mut token = Mint::of(shared);
    if new.kind == Kind::AtJwt {
        token = token.at_jwt();
    }
    token = given(token, new.audience, Mint::audience);
    token = given(token, new.subject, Mint::subject);
    token = given(token, new.scope, Mint::scope);
    token = given(token, new.permissions, Mint::permissions);
    token = given(token, new.organization, Mint::organization);
    token = given(token, new.bound_to, Mint::bound_to);
    let lifetime = new.lifetime.map(Duration::from_secs);
    token = given(token, lifetime, Mint::lifetime);
    token = match new.fault {
        Some(Fault::Expired) => token.expired(),
        Some(Fault::WrongKey) => token.wrong_key(),
        Some(Fault::WrongAudience) => token.wrong_audience(),
        Some(Fault::Unsigned) => token.unsigned(),
        None => token,
    };
    token = (new.claims.into_iter()).fold(token, |token, (name, value)| token.claim(name, value));
    token = (new.without.iter()).fold(token, |token, name| token.without(name));
    Ok(Answer::created(json!({"token": token.token()})))
}

pub(super) fn rotate(shared: &Shared) -> Outcome {
    let mut tenant = shared.write();
    let new = process_key(tenant.keys.next_number())?;
    let key = tenant.keys.rotate(new, shared.clock.moment())?;
    Ok(Answer::created(json!({"kid": key.kid})))
}

pub(super) fn revoke(shared: &Shared, kid: &str) -> Outcome {
    (shared.write().keys).revoke(kid, shared.clock.moment())?;
    Ok(Answer::no_content())
}

fn given<T>(token: Mint, value: Option<T>, set: impl FnOnce(Mint, T) -> Mint) -> Mint {
    match value {
        Some(value) => set(token, value),
        None => token,
    }
}
