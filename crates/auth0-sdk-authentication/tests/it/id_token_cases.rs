//! The cases of the table of ID tokens.

use std::time::Duration;

use auth0_sdk_authentication::ValidateIdToken;
use auth0_sdk_jose::{Algorithm, Jws, Rejection};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::issuer::{Signed, now};

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
            claims: claims().to_string(),
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

fn claims() -> Value {
    json!({
        "iss": ISSUER, "sub": "auth0|1", "aud": APP, "iat": now(), "exp": now() + 3_600,
        "name": "Ada",
    })
}

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    cases.extend(right_ones());
    cases.extend(forms());
    cases.extend(signatures());
    cases.extend(types());
    cases.extend(parties());
    cases.extend(times());
    cases.extend(nonces());
    cases.extend(organizations());
    cases.extend(hashes());
    cases
}

fn right_ones() -> Vec<Case> {
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

fn forms() -> Vec<Case> {
    let right = Case::right;
    let parts = || Rejection::Malformed("it has not three parts with dots between them");
    let base64 = || Rejection::Malformed("a part of it is not in base64url without padding");
    let json = || Rejection::Malformed("its claims are no JSON");
    let object = || Rejection::Malformed("its claims are no JSON object");
    let twice = || Rejection::Malformed("a claim stands in it twice");
    let claims = claims().to_string();
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

fn signatures() -> Vec<Case> {
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
                let claims = claims().to_string().replace("auth0|1", "auth0|2");
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

/// Claims that are missing, or not of the type that they have.
fn types() -> Vec<Case> {
    let mut cases = Vec::new();
    for name in ["iss", "sub", "aud", "exp", "iat"] {
        let case = Case::right(format!("no {name}")).without(name);
        cases.push(case.refused(Rejection::MissingClaim(name.into())));
        let case = Case::right(format!("{name} is null")).claim(name, Value::Null);
        cases.push(case.refused(Rejection::WrongClaimType(name.into())));
    }
    for (name, value) in [
        ("iss", json!(7)),
        ("iss", json!([ISSUER])),
        ("sub", json!(7)),
        ("sub", json!({"id": "auth0|1"})),
        ("aud", json!(7)),
        ("aud", json!([APP, 7])),
        ("aud", json!({"a": APP})),
        ("exp", json!("soon")),
        ("exp", json!(true)),
        ("exp", json!([now() + 60])),
        ("iat", json!("2026-01-01T00:00:00Z")),
        ("iat", json!({})),
        ("nbf", json!("0")),
        ("auth_time", json!("0")),
        ("nonce", json!(7)),
        ("azp", json!([APP])),
        ("amr", json!("mfa")),
        ("org_id", json!(7)),
        ("org_name", json!(["acme"])),
        ("sid", json!(7)),
    ] {
        let case = Case::right(format!("{name} is {value}")).claim(name, value);
        cases.push(case.refused(Rejection::WrongClaimType(name.into())));
    }
    cases
}

fn parties() -> Vec<Case> {
    let issuer = || Rejection::WrongIssuer(ISSUER.to_owned());
    let audience = || Rejection::WrongAudience(APP.to_owned());
    let party = || Rejection::WrongAuthorizedParty(APP.to_owned());
    let mut cases = Vec::new();
    for iss in [
        "",
        "https://tenant.example",
        "http://tenant.example/",
        "https://tenant.example//",
        "https://TENANT.example/",
        "https://tenant.example.evil.example/",
        "https://evil.example/https://tenant.example/",
        "tenant.example",
    ] {
        cases.push(
            Case::right(format!("iss `{iss}`"))
                .claim("iss", iss)
                .refused(issuer()),
        );
    }
    for aud in [
        json!(""),
        json!("App"),
        json!("app "),
        json!([]),
        json!(["x"]),
        json!("https://api/"),
    ] {
        cases.push(
            Case::right(format!("aud {aud}"))
                .claim("aud", aud)
                .refused(audience()),
        );
    }
    cases.push(
        Case::right("sub is empty")
            .claim("sub", "")
            .refused(Rejection::MissingClaim("sub".into())),
    );
    let several = |name: &str| Case::right(name).claim("aud", json!([APP, "x"]));
    cases.extend([
        several("several audiences and no azp").refused(party()),
        several("several audiences, azp another")
            .claim("azp", "x")
            .refused(party()),
        several("several audiences, azp empty")
            .claim("azp", "")
            .refused(party()),
        Case::right("one audience, azp another")
            .claim("azp", "x")
            .refused(party()),
    ]);
    cases
}

fn times() -> Vec<Case> {
    let right = Case::right;
    let hour: fn(ValidateIdToken) -> ValidateIdToken =
        |check| check.expecting_max_age(Duration::from_secs(3_600));
    vec![
        right("ended")
            .claim("exp", now() - 3_600)
            .refused(Rejection::Expired),
        right("ended just beyond the leeway")
            .claim("exp", now() - 61)
            .refused(Rejection::Expired),
        right("ended in 1970")
            .claim("exp", 0)
            .refused(Rejection::Expired),
        right("ended before 1970")
            .claim("exp", -1)
            .refused(Rejection::Expired),
        right("issued in an hour")
            .claim("iat", now() + 3_600)
            .refused(Rejection::IssuedInFuture),
        right("issued beyond the leeway")
            .claim("iat", now() + 90)
            .refused(Rejection::IssuedInFuture),
        right("not before an hour")
            .claim("nbf", now() + 3_600)
            .refused(Rejection::NotYetValid),
        right("logged in a minute ago")
            .claim("auth_time", now() - 60)
            .expecting(hour),
        right("logged in at the limit")
            .claim("auth_time", now() - 3_630)
            .expecting(hour),
        right("max_age does not limit iat")
            .claim("iat", now() - 86_400)
            .claim("auth_time", now() - 60)
            .expecting(hour),
        right("logged in yesterday")
            .claim("auth_time", now() - 86_400)
            .expecting(hour)
            .refused(Rejection::AuthenticationTooOld),
        right("logged in beyond the leeway")
            .claim("auth_time", now() - 3_700)
            .expecting(hour)
            .refused(Rejection::AuthenticationTooOld),
        right("nobody knows when the user logged in")
            .expecting(hour)
            .refused(Rejection::MissingClaim("auth_time".into())),
        right("logged in yesterday, which nobody minds").claim("auth_time", now() - 86_400),
    ]
}

fn nonces() -> Vec<Case> {
    let right = Case::right;
    let sent: fn(ValidateIdToken) -> ValidateIdToken = |check| check.expecting_nonce("n-1");
    let mismatch = Rejection::NonceMismatch;
    vec![
        right("the nonce that was sent")
            .claim("nonce", "n-1")
            .expecting(sent),
        right("any nonce")
            .claim("nonce", "n-9")
            .expecting(ValidateIdToken::any_nonce),
        right("no nonce where any may be").expecting(ValidateIdToken::any_nonce),
        right("no nonce")
            .expecting(sent)
            .refused(Rejection::NonceMissing),
        right("another nonce")
            .claim("nonce", "n-2")
            .expecting(sent)
            .refused(mismatch.clone()),
        right("an empty nonce")
            .claim("nonce", "")
            .expecting(sent)
            .refused(mismatch.clone()),
        right("a longer nonce")
            .claim("nonce", "n-11")
            .expecting(sent)
            .refused(mismatch.clone()),
        right("the nonce in capitals")
            .claim("nonce", "N-1")
            .expecting(sent)
            .refused(mismatch),
        right("a nonce that nobody sent")
            .claim("nonce", "n-1")
            .refused(Rejection::NonceUnexpected),
    ]
}

fn organizations() -> Vec<Case> {
    let right = Case::right;
    let id: fn(ValidateIdToken) -> ValidateIdToken = |check| check.expecting_organization("org_1");
    let name: fn(ValidateIdToken) -> ValidateIdToken = |check| check.expecting_organization("Acme");
    let other_id = || Rejection::OrganizationIdMismatch("org_1".to_owned());
    let other_name = || Rejection::OrganizationNameMismatch("Acme".to_owned());
    let missing = |name: &'static str| Rejection::MissingClaim(name.into());
    vec![
        right("the organization's id")
            .claim("org_id", "org_1")
            .expecting(id),
        right("the organization's name")
            .claim("org_name", "acme")
            .expecting(name),
        right("the organization's name in capitals")
            .claim("org_name", "ACME")
            .expecting(name),
        right("no organization")
            .expecting(id)
            .refused(missing("org_id")),
        right("another organization")
            .claim("org_id", "org_2")
            .expecting(id)
            .refused(other_id()),
        right("the id in capitals")
            .claim("org_id", "ORG_1")
            .expecting(id)
            .refused(other_id()),
        right("an id that is longer")
            .claim("org_id", "org_11")
            .expecting(id)
            .refused(other_id()),
        right("the name where the id is asked for")
            .claim("org_name", "org_1")
            .expecting(id)
            .refused(missing("org_id")),
        right("no organization by name")
            .expecting(name)
            .refused(missing("org_name")),
        right("another organization by name")
            .claim("org_name", "acme-2")
            .expecting(name)
            .refused(other_name()),
        right("the id where the name is asked for")
            .claim("org_id", "Acme")
            .expecting(name)
            .refused(missing("org_name")),
    ]
}

fn hashes() -> Vec<Case> {
    let right = Case::right;
    let half = |text: &str| URL_SAFE_NO_PAD.encode(&Sha256::digest(text)[..16]);
    let whole = |text: &str| URL_SAFE_NO_PAD.encode(Sha256::digest(text));
    let token: fn(ValidateIdToken) -> ValidateIdToken = |check| check.with_access_token("at-1");
    let code: fn(ValidateIdToken) -> ValidateIdToken = |check| check.with_code("c-1");
    vec![
        right("the hash of the access token")
            .claim("at_hash", half("at-1"))
            .expecting(token),
        right("the hash of the code")
            .claim("c_hash", half("c-1"))
            .expecting(code),
        right("no hash of the access token").expecting(token),
        right("a hash that there is nothing to compare with").claim("at_hash", half("at-2")),
        right("the hash of another access token")
            .claim("at_hash", half("at-2"))
            .expecting(token)
            .refused(Rejection::AtHashMismatch),
        right("the whole hash of the access token")
            .claim("at_hash", whole("at-1"))
            .expecting(token)
            .refused(Rejection::AtHashMismatch),
        right("an empty hash of the access token")
            .claim("at_hash", "")
            .expecting(token)
            .refused(Rejection::AtHashMismatch),
        right("a hash of the access token that is no text")
            .claim("at_hash", 7)
            .expecting(token)
            .refused(Rejection::WrongClaimType("at_hash".into())),
        right("the hash of another code")
            .claim("c_hash", half("c-2"))
            .expecting(code)
            .refused(Rejection::CHashMismatch),
        right("the hash of the access token as that of the code")
            .claim("c_hash", half("at-1"))
            .expecting(code)
            .refused(Rejection::CHashMismatch),
    ]
}
