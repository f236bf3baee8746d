//! Claims that are not what the request asked for.

use auth0_sdk_authentication::ValidateIdToken;
use auth0_sdk_jose::Rejection;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use super::Case;

pub(super) fn nonces() -> Vec<Case> {
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

pub(super) fn organizations() -> Vec<Case> {
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

pub(super) fn hashes() -> Vec<Case> {
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
