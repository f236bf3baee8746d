//! Proofs that their key has not signed.

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};
use serde_json::json;

use super::super::caller::{Caller, base64url, message};
use super::{SIGNATURE, Table};

pub(super) fn add(table: &mut Table, caller: &Caller, token: &str) {
    let right = caller.proof(token);
    let message_ = right.message();
    let signature = caller.sign(&message_);
    let with = |signature: &[u8]| format!("{message_}.{}", base64url(signature));
    let mut altered = signature.clone();
    altered[63] ^= 1;
    table.invalid("an altered signature", with(&altered), SIGNATURE);
    table.invalid("no signature", with(&[]), SIGNATURE);
    table.invalid("a signature of zeros", with(&[0; 64]), SIGNATURE);
    table.invalid("half a signature", with(&signature[..32]), SIGNATURE);
    table.invalid(
        "a longer signature",
        with(&[&signature[..], &[0]].concat()),
        SIGNATURE,
    );
    let swapped = [&signature[32..], &signature[..32]].concat();
    table.invalid("the halves swapped", with(&swapped), SIGNATURE);
    let altered = message(
        &right.header.to_string(),
        &right.clone().claim("x", 1).claims.to_string(),
    );
    let altered = format!("{altered}.{}", base64url(&signature));
    table.invalid("claims that were altered", altered, SIGNATURE);
    let altered = message(
        &right.clone().header("x", 1).header.to_string(),
        &right.claims.to_string(),
    );
    let altered = format!("{altered}.{}", base64url(&signature));
    table.invalid("a header that was altered", altered, SIGNATURE);
    // The form that certificates have, which is longer.
    let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap();
    let (x, y) = pair.public_key().as_ref()[1..].split_at(32);
    let jwk = json!({"kty": "EC", "crv": "P-256", "x": base64url(x), "y": base64url(y)});
    let in_der = caller.proof(token).header("jwk", jwk).message();
    let signature = pair.sign(&SystemRandom::new(), in_der.as_bytes()).unwrap();
    let in_der = format!("{in_der}.{}", base64url(signature.as_ref()));
    table.invalid("a signature in DER", in_der, SIGNATURE);
}
