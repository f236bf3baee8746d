//! What is no proof at all, or one that can be read in two ways.

use super::super::caller::{Caller, message};
use super::{ALGORITHM, KEY, MALFORMED, Table, Wrong};

pub(super) fn add(table: &mut Table, caller: &Caller, token: &str) {
    let proof = || caller.proof(token);
    let right = proof().text();
    for (what, proof) in [("nothing", Vec::new()), ("no text", vec![0xff, 0xfe])] {
        table.0.push(Wrong {
            what,
            proof,
            status: 400,
            code: "invalid_request",
            description: None,
        });
    }
    let (head, signature) = right.rsplit_once('.').unwrap();
    let (header, payload) = head.split_once('.').unwrap();
    table.invalid("a word", "proof", MALFORMED);
    table.invalid("a blank", " ", MALFORMED);
    table.invalid("two parts", head, MALFORMED);
    table.invalid("four parts", format!("{right}.{signature}"), MALFORMED);
    table.invalid(
        "padding",
        format!("{header}=.{payload}.{signature}"),
        MALFORMED,
    );
    table.invalid(
        "another alphabet",
        format!("{header}.{payload}.+/{signature}"),
        MALFORMED,
    );
    table.invalid("dots alone", "..", MALFORMED);
    table.invalid("a blank before it", format!(" {right}"), MALFORMED);
    table.invalid("in quotes", format!("\"{right}\""), MALFORMED);
    let two = "Multiple DPoP proofs are not allowed";
    table.invalid("two proofs", format!("{right}, {}", proof().text()), two);
    table.invalid("a comma at the end", format!("{right},"), two);
    let long = proof().claim("more", "x".repeat(8 * 1024)).text();
    table.invalid("too long", long, "the DPoP proof is too long");

    let claims = proof().claims.to_string();
    let jwk = caller.jwk();
    let signed = |header: &str, claims: &str| caller.signed(&message(header, claims));
    let header = proof().header.to_string();
    let bearing = |text: &str| header.replacen('{', &format!("{{{text},"), 1);
    table.invalid("a header that is no JSON", signed("{", &claims), MALFORMED);
    table.invalid(
        "a header that is an array",
        signed("[]", &claims),
        MALFORMED,
    );
    let twice = bearing(r#""alg":"ES256""#);
    table.invalid("`alg` twice", signed(&twice, &claims), MALFORMED);
    let twice = bearing(r#""typ":"dpop+jwt""#);
    table.invalid("`typ` twice", signed(&twice, &claims), MALFORMED);
    let twice = bearing(&format!("\"jwk\":{jwk}"));
    table.invalid("`jwk` twice", signed(&twice, &claims), MALFORMED);
    let twice = header.replacen("\"kty\"", "\"kty\":\"EC\",\"kty\"", 1);
    table.invalid("`kty` twice", signed(&twice, &claims), KEY);
    table.invalid("claims that are no JSON", signed(&header, "{"), MALFORMED);
    table.invalid("claims that are an array", signed(&header, "[]"), MALFORMED);
    let twice = claims.replacen('{', r#"{"htm":"GET","#, 1);
    table.invalid("`htm` twice", signed(&header, &twice), MALFORMED);
    let twice = claims.replacen('{', r#"{"more":1,"more":2,"#, 1);
    table.invalid("an unknown claim twice", signed(&header, &twice), MALFORMED);
    table.invalid("the token itself", token, ALGORITHM);
}
