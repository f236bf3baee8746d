//! Proofs that are for something else, or say nothing that can be understood.

use serde_json::{Value, json};

use super::super::caller::{self, Caller, now, sha256};
use super::{Table, Wrong};

const HTM: &str = "DPoP Proof htm mismatch";
const HTU: &str = "DPoP Proof htu mismatch";
const ATH: &str = "DPoP proof \"ath\" mismatch";
const IAT: &str = "DPoP proof \"iat\" is outside the acceptable range";

pub(super) fn add(table: &mut Table, holder: &Caller, token: &str) {
    let proof = || holder.proof(token);
    for (name, missing, invalid) in [
        (
            "jti",
            "Missing \"jti\" in DPoP proof",
            "Invalid \"jti\" in DPoP proof",
        ),
        (
            "htm",
            "Missing \"htm\" in DPoP proof",
            "Invalid \"htm\" in DPoP proof",
        ),
        (
            "htu",
            "Missing \"htu\" in DPoP proof",
            "Invalid \"htu\" in DPoP proof",
        ),
        (
            "iat",
            "Missing \"iat\" in DPoP proof",
            "Invalid \"iat\" in DPoP proof",
        ),
        (
            "ath",
            "Missing \"ath\" in DPoP proof",
            "Invalid \"ath\" in DPoP proof",
        ),
    ] {
        table.invalid(missing, proof().without(name).text(), missing);
        table.invalid(invalid, proof().claim(name, Value::Null).text(), invalid);
        table.invalid(invalid, proof().claim(name, json!({})).text(), invalid);
        table.invalid(invalid, proof().claim(name, json!([])).text(), invalid);
    }
    let nonce = "Invalid \"nonce\" in DPoP proof";
    table.invalid(nonce, proof().claim("nonce", 1).text(), nonce);
    let text = now().to_string();
    table.invalid(
        "iat as text",
        proof().claim("iat", text).text(),
        "Invalid \"iat\" in DPoP proof",
    );
    table.invalid(
        "jti as a number",
        proof().claim("jti", 1).text(),
        "Invalid \"jti\" in DPoP proof",
    );
    table.invalid(
        "jti of nothing",
        proof().claim("jti", "").text(),
        "Invalid \"jti\" in DPoP proof",
    );
    let long = proof().claim("jti", "x".repeat(257)).text();
    table.invalid("a long jti", long, "Invalid \"jti\" in DPoP proof");

    for (what, iat, code) in [
        ("six minutes old", json!(now() - 360), "dpop_proof_expired"),
        ("of 1970", json!(0), "dpop_proof_expired"),
        ("before 1970", json!(-1), "dpop_proof_expired"),
        ("before all times", json!(-1e300), "dpop_proof_expired"),
        ("of tomorrow", json!(now() + 86_400), "dpop_proof_too_new"),
        (
            "two minutes ahead",
            json!(now() + 120),
            "dpop_proof_too_new",
        ),
        (
            "in milliseconds",
            json!(now() * 1_000),
            "dpop_proof_too_new",
        ),
        ("after all times", json!(u64::MAX), "dpop_proof_too_new"),
    ] {
        table.add(what, proof().claim("iat", iat).text(), code, IAT);
    }
    for (what, method) in [
        ("another method", "POST"),
        ("no method", ""),
        ("a method with a blank", "GET "),
        ("two methods", "GET,POST"),
        ("any method", "*"),
    ] {
        table.add(
            what,
            proof().claim("htm", method).text(),
            "dpop_htm_mismatch",
            HTM,
        );
    }
    for (what, url) in [
        ("another host", "https://other/resource"),
        ("a longer host", "https://api.example/resource"),
        ("a host inside", "https://example/https://api/resource"),
        ("without TLS", "http://api/resource"),
        ("another port", "https://api:8443/resource"),
        ("the port of http", "https://api:80/resource"),
        ("another path", "https://api/other"),
        ("the path in capitals", "https://api/Resource"),
        ("a slash more", "https://api/resource/"),
        ("two slashes", "https://api//resource"),
        ("a longer path", "https://api/resource/1"),
        ("no path", "https://api"),
        ("no host", "/resource"),
        ("no scheme", "//api/resource"),
        ("nothing", ""),
        ("any", "*"),
        ("a user", "https://user@api/resource"),
        ("a hidden host", "https://api@other/resource"),
        ("backslashes", "https:\\\\api\\resource"),
        ("no slashes", "https:api/resource"),
        ("a blank", " https://api/resource"),
        ("a line break", "https://api/\nresource"),
        ("a null", "https://api/resource\0"),
        ("half an escape", "https://api/resourc%6"),
        ("another scheme", "ftp://api/resource"),
    ] {
        table.add(
            what,
            proof().claim("htu", url).text(),
            "dpop_htu_mismatch",
            HTU,
        );
    }
    let of_another = caller::token(Some(json!({"jkt": "another"})));
    let hexadecimal: String = token
        .bytes()
        .take(32)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    for (what, hash) in [
        ("the hash of another token", sha256(of_another)),
        ("a hash in hexadecimal", hexadecimal),
        ("a hash with padding", format!("{}=", sha256(token))),
        ("the token", token.to_owned()),
        ("no hash", String::new()),
        ("half a hash", sha256(token)[..21].to_owned()),
    ] {
        table.add(
            what,
            proof().claim("ath", hash).text(),
            "dpop_ath_mismatch",
            ATH,
        );
    }
    // All of it is right, but for whose it is.
    table.0.push(Wrong {
        what: "a proof by another key",
        proof: Caller::new().proof(token).text().into(),
        status: 401,
        code: "dpop_binding_mismatch",
        description: Some("JWT Access Token confirmation mismatch"),
    });
}
