//! Proofs whose header is wrong, or whose key is.

use serde_json::{Value, json};

use super::super::caller::{Caller, Rsa, base64url};
use super::{ALGORITHM, KEY, MALFORMED, SIGNATURE, Table};

const TYPE: &str = "the DPoP proof is not of the type dpop+jwt";

pub(super) fn add(table: &mut Table, caller: &Caller, token: &str) {
    let proof = || caller.proof(token);
    let unsigned = proof().header("alg", "none").message();
    table.invalid("alg none", format!("{unsigned}."), ALGORITHM);
    for (what, algorithm) in [
        ("alg NONE", "NONE"),
        ("alg HS256", "HS256"),
        ("alg RS256", "RS256"),
        ("alg ES384", "ES384"),
        ("alg ES512", "ES512"),
        ("alg in lower case", "es256"),
        ("alg of nothing", ""),
    ] {
        table.invalid(what, proof().header("alg", algorithm).text(), ALGORITHM);
    }
    table.invalid("no alg", proof().without("alg").text(), MALFORMED);
    table.invalid(
        "alg as a number",
        proof().header("alg", 256).text(),
        MALFORMED,
    );
    table.invalid(
        "alg in an array",
        proof().header("alg", json!(["ES256"])).text(),
        MALFORMED,
    );
    table.invalid(
        "crit",
        proof().header("crit", json!(["exp"])).text(),
        MALFORMED,
    );
    table.invalid(
        "an empty crit",
        proof().header("crit", json!([])).text(),
        MALFORMED,
    );
    table.invalid("no typ", proof().without("typ").text(), TYPE);
    for (what, kind) in [
        ("typ JWT", "JWT"),
        ("typ at+jwt", "at+jwt"),
        ("typ with a blank", "dpop+jwt "),
        ("typ of another tree", "text/dpop+jwt"),
        ("typ of nothing", ""),
    ] {
        table.invalid(what, proof().header("typ", kind).text(), TYPE);
    }
    table.invalid(
        "typ null",
        proof().header("typ", Value::Null).text(),
        MALFORMED,
    );
    table.invalid("no jwk", proof().without("jwk").text(), KEY);
    let with = |name: &str, value: Value| {
        let mut jwk = caller.jwk();
        jwk[name] = value;
        proof().header("jwk", jwk).text()
    };
    table.invalid("jwk null", proof().header("jwk", Value::Null).text(), KEY);
    table.invalid(
        "jwk as text",
        proof().header("jwk", caller.jwk().to_string()).text(),
        KEY,
    );
    table.invalid("a private key", with("d", base64url([1; 32]).into()), KEY);
    let secret = json!({"kty": "oct", "k": base64url([1; 32])});
    table.invalid("a secret", proof().header("jwk", secret).text(), KEY);
    table.invalid("a key of another kind", with("kty", "OKP".into()), KEY);
    table.invalid("another curve", with("crv", "secp256k1".into()), KEY);
    table.invalid(
        "a short coordinate",
        with("x", base64url([1; 31]).into()),
        KEY,
    );
    table.invalid("a coordinate with padding", with("x", "AQ==".into()), KEY);
    table.invalid("no coordinate", with("y", Value::Null), KEY);
    table.invalid(
        "a point off the curve",
        with("y", base64url([1; 32]).into()),
        SIGNATURE,
    );
    table.invalid("a key for encryption", with("use", "enc".into()), KEY);
    table.invalid(
        "a key that signs only",
        with("key_ops", json!(["sign"])),
        KEY,
    );
    table.invalid(
        "a key for another algorithm",
        with("alg", "ES384".into()),
        KEY,
    );
    let rsa = Rsa::of_another().jwk();
    table.invalid("a key of RSA", proof().header("jwk", rsa).text(), SIGNATURE);
    let other = Caller::new().jwk();
    table.invalid(
        "the key of another",
        proof().header("jwk", other).text(),
        SIGNATURE,
    );
}
