//! New tokens in the place of those that a recording does not hold: a client that
//! gets them goes on, and the emulator takes them for its own. What a token said
//! is gone with it, so that a new one says what request and answer still tell.

use std::borrow::Cow;
use std::time::Duration;

use serde_json::{Map, Value};

use super::exchange::{Answered, Asked, Content};
use crate::mask::MASK;
use crate::mint::Mint;
use crate::secret::random_alphanumeric;
use crate::server::Shared;

/// Where tokens are given out.
const TOKENS: &str = "/oauth/token";
/// A person of whom nothing is known but that they logged in.
const SOMEBODY: &str = "auth0|recorded";
/// How long a token is good for where the answer does not say, in seconds.
const USUAL_LIFETIME: u64 = 86_400;

/// An answer with new tokens in it, if it is one that had some.
pub(super) fn renewed<'a>(
    answered: &'a Answered,
    asked: &Asked,
    shared: &Shared,
) -> Cow<'a, Answered> {
    let Some(Content::Json(Value::Object(body))) = &answered.body else {
        return Cow::Borrowed(answered);
    };
    let is_gone = |name: &str| body.get(name).and_then(Value::as_str) == Some(MASK);
    let gone = ["access_token", "id_token", "refresh_token"].map(|name| (name, is_gone(name)));
    if asked.path != TOKENS || !gone.iter().any(|(_, is_gone)| *is_gone) {
        return Cow::Borrowed(answered);
    }
    let mut new = body.clone();
    for (name, _) in gone.into_iter().filter(|(_, is_gone)| *is_gone) {
        let token = match name {
            "access_token" => access_token(body, asked, shared),
            "id_token" => id_token(body, asked, shared),
            // Without randomness the mask stays, which is no token either.
            _ => random_alphanumeric(43).unwrap_or_else(|_| MASK.to_owned()),
        };
        new.insert(name.to_owned(), token.into());
    }
    Cow::Owned(Answered {
        body: Some(Content::Json(Value::Object(new))),
        ..answered.clone()
    })
}

fn access_token(body: &Map<String, Value>, asked: &Asked, shared: &Shared) -> String {
    let asks = |name: &str| text(asked.body.as_ref().and_then(Value::as_object), name);
    let mut mint = Mint::of(shared).lifetime(lifetime(body));
    if let Some(audience) = asks("audience") {
        mint = mint.audience(audience);
    }
    // The answer names the scopes where they are others than were asked for.
    if let Some(scope) = text(Some(body), "scope").or(asks("scope")) {
        mint = mint.scope(scope);
    }
    let client = client_of(asked, shared);
    mint = mint.claim("azp", client);
    match asks("grant_type") {
        Some("client_credentials") => mint.claim("sub", format!("{client}@clients")).token(),
        _ => mint.subject(SOMEBODY).token(),
    }
}

fn id_token(body: &Map<String, Value>, asked: &Asked, shared: &Shared) -> String {
    let mint = Mint::of(shared).lifetime(lifetime(body)).subject(SOMEBODY);
    let client = client_of(asked, shared);
    mint.audience(client).without("azp").token()
}

/// The application that asked, or the emulator's own where that is not said.
fn client_of<'a>(asked: &'a Asked, shared: &'a Shared) -> &'a str {
    let fields = asked.body.as_ref().and_then(Value::as_object);
    text(fields, "client_id").unwrap_or(&shared.client.id)
}

fn lifetime(body: &Map<String, Value>) -> Duration {
    let seconds = body.get("expires_in").and_then(Value::as_u64);
    Duration::from_secs(seconds.unwrap_or(USUAL_LIFETIME))
}

fn text<'a>(fields: Option<&'a Map<String, Value>>, name: &str) -> Option<&'a str> {
    let text = fields?.get(name)?.as_str()?;
    (text != MASK).then_some(text)
}
