//! What is no token, and what the tenant did not sign.

use auth0_sdk_jose::{Algorithm, Jws, Rejection};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;

use super::{Case, usual_claims};
use crate::issuer::Signed;

pub(super) fn forms() -> Vec<Case> {
    let right = Case::right;
    let parts = || Rejection::Malformed("it has not three parts with dots between them");
    let base64 = || Rejection::Malformed("a part of it is not in base64url without padding");
    let json = || Rejection::Malformed("its claims are no JSON");
    let object = || Rejection::Malformed("its claims are no JSON object");
    let twice = || Rejection::Malformed("a claim stands in it twice");
    let claims = usual_claims().to_string();
    let again = |more: &str| format!("{},{more}}}", claims.trim_end_matches('}'));
    vec![
        right("empty").spoiled(|_| String::new()).refused(parts()),
        right("no dots")
            .spoiled(|token| token.replace('.', ""))
            .refused(parts()),
        right("two parts")
            .spoiled(|token| token.rsplit_once('.').unwrap().0.to_owned())
            .refused(parts()),
        right("four parts")
            .spoiled(|token| token + ".x")
            .refused(parts()),
        right("five parts, as if encrypted")
            .spoiled(|token| token + ".x.y")
            .refused(parts()),
        right("padded")
            .spoiled(|token| token + "=")
            .refused(base64()),
        right("in plain base64")
            .spoiled(|token| format!("{token}+/"))
            .refused(base64()),
        right("a blank before it")
            .spoiled(|token| format!(" {token}"))
            .refused(base64()),
        right("a line behind it")
            .spoiled(|token| token + "\n")
            .refused(base64()),
        right("as it stands in a header")
            .spoiled(|token| format!("Bearer {token}"))
            .refused(base64()),
        right("too long")
            .claim("x", "x".repeat(70_000))
            .refused(Rejection::TooLong(Jws::MAX_LENGTH)),
        right("claims in a list").text("[]").refused(object()),
        right("claims that are a text")
            .text("\"a\"")
            .refused(object()),
        right("no claims").text("").refused(json()),
        right("claims that are cut")
            .text("{\"iss\":")
            .refused(json()),
        right("claims with something behind")
            .text(claims.clone() + "x")
            .refused(json()),
        right("sub twice")
            .text(again(r#""sub":"auth0|2""#))
            .refused(twice()),
        right("aud twice")
            .text(again(r#""aud":"other""#))
            .refused(twice()),
        right("a claim of one's own twice")
            .text(again(r#""name":"Eve""#))
            .refused(twice()),
        right("sub twice, once escaped")
            .text(again(r#""\u0073ub":"auth0|2""#))
            .refused(twice()),
    ]
}

pub(super) fn signatures() -> Vec<Case> {
    let right = Case::right;
    let rs256 = || Rejection::AlgorithmNotAllowed(vec![Algorithm::Rs256]);
    let hs256 = || Rejection::AlgorithmNotAllowed(vec![Algorithm::Hs256]);
    let ps256 = || Rejection::AlgorithmNotAllowed(vec![Algorithm::Ps256]);
    let mut cases = vec![
        right("by a stranger")
            .signed(Signed::ByStranger)
            .refused(Rejection::BadSignature),
        right("one bit of the signature")
            .signed(Signed::Spoiled)
            .refused(Rejection::BadSignature),
        right("an empty signature")
            .signed(Signed::Not)
            .refused(Rejection::BadSignature),
        right("RS384 called RS256")
            .signed(Signed::Rs384)
            .refused(Rejection::BadSignature),
        right("PS256 called RS256")
            .signed(Signed::Ps256)
            .refused(Rejection::BadSignature),
        right("RS384")
            .head("alg", "RS384")
            .signed(Signed::Rs384)
            .refused(rs256()),
        right("PS256")
            .head("alg", "PS256")
            .signed(Signed::Ps256)
            .refused(rs256()),
        right("HS256")
            .head("alg", "HS256")
            .signed(Signed::Hs256)
            .refused(rs256()),
        right("HS256 by the public key")
            .head("alg", "HS256")
            .signed(Signed::Hs256ByPublicKey)
            .refused(rs256()),
        right("RS256 where HS256 is agreed")
            .algorithm(Algorithm::Hs256)
            .refused(hs256()),
        right("RS256 where PS256 is agreed")
            .algorithm(Algorithm::Ps256)
            .refused(ps256()),
        right("HS256 by another secret")
            .head("alg", "HS256")
            .signed(Signed::Hs256ByPublicKey)
            .algorithm(Algorithm::Hs256)
            .refused(Rejection::BadSignature),
        right("no alg")
            .without_head("alg")
            .refused(Rejection::Malformed("its header has no `alg`")),
        right("a key that the tenant has not")
            .head("kid", "three")
            .refused(Rejection::KeyNotFound),
        right("no kid where there are two keys")
            .without_head("kid")
            .refused(Rejection::KeyNotFound),
        right("crit")
            .head("crit", json!(["exp"]))
            .refused(Rejection::Malformed(
                "its header has `crit`, and nothing that it could name is supported",
            )),
        right("the claims of another token")
            .spoiled(|token| {
                let (head, rest) = token.split_once('.').unwrap();
                let (_, signature) = rest.split_once('.').unwrap();
                let claims = usual_claims().to_string().replace("auth0|1", "auth0|2");
                format!("{head}.{}.{signature}", URL_SAFE_NO_PAD.encode(claims))
            })
            .refused(Rejection::BadSignature),
    ];
    for none in ["none", "None", "NONE", "nOnE", ""] {
        let case = Case::right(format!("alg `{none}`"))
            .head("alg", none)
            .signed(Signed::Not);
        cases.push(case.refused(rs256()));
    }
    for (name, value) in [
        ("alg", json!(256)),
        ("kid", json!(1)),
        ("typ", json!(["JWT"])),
    ] {
        let case = Case::right(format!("{name} of another type")).head(name, value);
        let reason = Rejection::Malformed("a member of its header is not a string");
        cases.push(case.refused(reason));
    }
    for other in ["at+jwt", "logout+jwt", "dpop+jwt", "JWE", ""] {
        let case = Case::right(format!("typ `{other}`")).head("typ", other);
        cases.push(case.refused(Rejection::WrongType("JWT")));
    }
    cases
}
