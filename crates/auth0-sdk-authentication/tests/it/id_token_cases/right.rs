//! Tokens that are right, each in a way of its own.

use auth0_sdk_jose::Algorithm;
use serde_json::json;

use super::{APP, Case};
use crate::issuer::{Signed, now};

pub(super) fn right_ones() -> Vec<Case> {
    let right = Case::right;
    vec![
        right("as it should be"),
        right("no typ").without_head("typ"),
        right("typ in small letters").head("typ", "jwt"),
        right("typ with its tree").head("typ", "application/jwt"),
        right("another key of the tenant").head("kid", "two"),
        right("more in the head").head("x5t", "abc"),
        right("one audience in a list").claim("aud", json!([APP])),
        right("several audiences and azp")
            .claim("aud", json!(["x", APP]))
            .claim("azp", APP),
        right("azp with one audience").claim("azp", APP),
        right("a subject of another kind").claim("sub", "google-oauth2|7"),
        right("ended within the leeway").claim("exp", now() - 30),
        right("issued within the leeway").claim("iat", now() + 30),
        right("not before within the leeway").claim("nbf", now() + 30),
        right("times with fractions").claim("exp", now() as f64 + 9.5),
        right("ends in a thousand years").claim("exp", now() + 31_536_000_000),
        right("issued long ago").claim("iat", 1),
        right("a claim of the tenant's own").claim("https://example.com/roles", json!(["a"])),
        right("claims about the person").claim("address", json!({"country": "X"})),
        right("no claim about the person").without("name"),
        right("an organization nobody asked for").claim("org_id", "org_1"),
        right("by PS256")
            .head("alg", "PS256")
            .signed(Signed::Ps256)
            .algorithm(Algorithm::Ps256),
        right("by HS256")
            .head("alg", "HS256")
            .signed(Signed::Hs256)
            .algorithm(Algorithm::Hs256),
        right("by HS256 without kid")
            .head("alg", "HS256")
            .without_head("kid")
            .signed(Signed::Hs256)
            .algorithm(Algorithm::Hs256),
    ]
}
