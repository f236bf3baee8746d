//! The examples of the standards.

use auth0_sdk_jose::{Algorithm, HmacKey, Jwk, Jws, NumericDate, Rejection};
use serde::Deserialize;

use crate::keys::decode;

/// The claims of RFC 7515, sections A.1 to A.3.
const CLAIMS: &str = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt\
                      cGxlLmNvbS9pc19yb290Ijp0cnVlfQ";

#[derive(Deserialize)]
struct Claims<'a> {
    iss: &'a str,
    exp: NumericDate,
    #[serde(rename = "http://example.com/is_root")]
    is_root: bool,
}

fn check(token: &auth0_sdk_jose::Verified) {
    let claims: Claims<'_> = token.claims().unwrap();
    assert_eq!((claims.iss, claims.is_root), ("joe", true));
    assert_eq!(claims.exp.seconds(), 1_300_819_380);
}

#[test]
fn rfc_7515_a_1_hs256() {
    let secret = decode(
        "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
    );
    let key = HmacKey::from_bytes(&secret).unwrap();
    let token = format!(
        "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.{CLAIMS}.\
         dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    );
    let token = Jws::parse(&token, &[Algorithm::Hs256]).unwrap();
    assert!(token.header().has_type("jwt"));
    check(&token.verify_hmac(&key).unwrap());
}

#[test]
fn rfc_7515_a_2_rs256() {
    let key = Jwk::from_json(
        r#"{"kty":"RSA",
        "n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ",
        "e":"AQAB"}"#,
    )
    .unwrap();
    let token = format!(
        "eyJhbGciOiJSUzI1NiJ9.{CLAIMS}.\
         cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8\
         W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvk\
         SjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCn\
         vWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw"
    );
    let token = Jws::parse(&token, &[Algorithm::Rs256]).unwrap();
    check(&token.verify(&key).unwrap());
}

#[test]
fn rfc_7515_a_3_es256() {
    let key = Jwk::from_json(
        r#"{"kty":"EC","crv":"P-256",
        "x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
        "y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}"#,
    )
    .unwrap();
    let token = format!(
        "eyJhbGciOiJFUzI1NiJ9.{CLAIMS}.\
         DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"
    );
    let token = Jws::parse(&token, &[Algorithm::Es256]).unwrap();
    check(&token.verify(&key).unwrap());
}

/// ES512 is not supported, which is said before anything else is looked at.
#[test]
fn rfc_7515_a_4_es512() {
    let token = "eyJhbGciOiJFUzUxMiJ9.UGF5bG9hZA.AdwM";
    let rejection = Jws::parse(token, &Algorithm::ALL).unwrap_err();
    let expected = Rejection::AlgorithmNotAllowed(Algorithm::ALL.to_vec());
    assert_eq!(rejection, expected);
}

/// Section A.5 is the token that is not signed.
#[test]
fn rfc_7515_a_5_none() {
    let token = format!("eyJhbGciOiJub25lIn0.{CLAIMS}.");
    let rejection = Jws::parse(&token, &Algorithm::ALL).unwrap_err();
    let expected = Rejection::AlgorithmNotAllowed(Algorithm::ALL.to_vec());
    assert_eq!(rejection, expected);
}

/// Section E: `crit` with a name that nobody knows.
#[test]
fn rfc_7515_e_crit() {
    let header = crate::keys::encode(
        br#"{"alg":"RS256","crit":["http://example.invalid/UNDEFINED"],"http://example.invalid/UNDEFINED":true}"#,
    );
    let rejection = Jws::parse(&format!("{header}.RkFJTA."), &[Algorithm::Rs256]).unwrap_err();
    assert!(matches!(rejection, Rejection::Malformed(what) if what.contains("crit")));
}

#[test]
fn rfc_8037_a_4_ed25519() {
    let key = Jwk::from_json(
        r#"{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#,
    )
    .unwrap();
    let token = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.\
                 hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";
    let token = Jws::parse(token, &[Algorithm::EdDsa]).unwrap();
    let token = token.verify(&key).unwrap();
    assert_eq!(token.payload(), b"Example of Ed25519 signing");
    let claims: Result<serde_json::Value, _> = token.claims();
    assert!(matches!(claims, Err(Rejection::Malformed(_))));
}

#[test]
fn rfc_7638_3_1_thumbprint() {
    let key = Jwk::from_json(
        r#"{"kty": "RSA",
        "n": "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw",
        "e": "AQAB", "alg": "RS256", "kid": "2011-04-29"}"#,
    )
    .unwrap();
    assert_eq!(
        key.thumbprint(),
        "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"
    );
    assert_eq!(key.key_id(), Some("2011-04-29"));
    assert_eq!(key.algorithm(), Some(Algorithm::Rs256));
}

/// The payload of RFC 7520, section 4.
const COOKBOOK: &str = "SXTigJlzIGEgZGFuZ2Vyb3VzIGJ1c2luZXNzLCBGcm9kbywgZ29pbmcgb3V0IHlvdXIgZG9vci4gWW91IHN0ZXAg\
         b250byB0aGUgcm9hZCwgYW5kIGlmIHlvdSBkb24ndCBrZWVwIHlvdXIgZmVldCwgdGhlcmXigJlzIG5vIGtub3dp\
         bmcgd2hlcmUgeW91IG1pZ2h0IGJlIHN3ZXB0IG9mZiB0by4";

/// Checks a token with the RSA key of RFC 7520, section 3.3.
fn check_cookbook(algorithm: Algorithm, header: &str, signature: &str) {
    let key = Jwk::from_json(
        r#"{"kty":"RSA","kid":"bilbo.baggins@hobbiton.example","use":"sig",
        "n":"n4EPtAOCc9AlkeQHPzHStgAbgs7bTZLwUBZdR8_KuKPEHLd4rHVTeT-O-XV2jRojdNhxJWTDvNd7nqQ0VEiZQHz_AJmSCpMaJMRBSFKrKb2wqVwGU_NsYOYL-QtiWN2lbzcEe6XC0dApr5ydQLrHqkHHig3RBordaZ6Aj-oBHqFEHYpPe7Tpe-OfVfHd1E6cS6M1FZcD1NNLYD5lFHpPI9bTwJlsde3uhGqC0ZCuEHg8lhzwOHrtIQbS0FVbb9k3-tVTU4fg_3L_vniUFAKwuCLqKnS2BYwdq_mzSnbLY7h_qixoR7jig3__kRhuaxwUkRz5iaiQkqgc5gHdrNP5zw",
        "e":"AQAB"}"#,
    )
    .unwrap();
    let token = format!("{header}.{COOKBOOK}.{signature}");
    let token = Jws::parse(&token, &[algorithm]).unwrap();
    assert_eq!(token.header().key_id(), key.key_id());
    assert_eq!(token.verify(&key).unwrap().payload(), decode(COOKBOOK));
}

#[test]
fn rfc_7520_4_1_rs256() {
    check_cookbook(
        Algorithm::Rs256,
        "eyJhbGciOiJSUzI1NiIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9",
        "MRjdkly7_-oTPTS3AXP41iQIGKa80A0ZmTuV5MEaHoxnW2e5CZ5NlKtainoFmKZopdHM1O2U4mwzJdQx996ivp83\
         xuglII7PNDi84wnB-BDkoBwA78185hX-Es4JIwmDLJK3lfWRa-XtL0RnltuYv746iYTh_qHRD68BNt1uSNCrUCTJ\
         Dt5aAE6x8wW1Kt9eRo4QPocSadnHXFxnt8Is9UzpERV0ePPQdLuW3IS_de3xyIrDaLGdjluPxUAhb6L2aXic1U12\
         podGU0KLUQSE_oI-ZnmKJ3F4uOZDnd6QZWJushZ41Axf_fcIe8u9ipH84ogoree7vjbU5y18kDquDg",
    );
}

#[test]
fn rfc_7520_4_2_ps384() {
    check_cookbook(
        Algorithm::Ps384,
        "eyJhbGciOiJQUzM4NCIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9",
        "cu22eBqkYDKgIlTpzDXGvaFfz6WGoz7fUDcfT0kkOy42miAh2qyBzk1xEsnk2IpN6-tPid6VrklHkqsGqDqHCdP6\
         O8TTB5dDDItllVo6_1OLPpcbUrhiUSMxbbXUvdvWXzg-UD8biiReQFlfz28zGWVsdiNAUf8ZnyPEgVFn442ZdNqi\
         VJRmBqrYRXe8P_ijQ7p8Vdz0TTrxUeT3lm8d9shnr2lfJT8ImUjvAA2Xez2Mlp8cBE5awDzT0qI0n6uiP1aCN_2_\
         jLAeQTlqRHtfa64QQSUmFAAjVKPbByi7xho0uTOcbH510a6GYmJUAfmWjwZ6oD4ifKo8DYM-X72Eaw",
    );
}

#[test]
fn rfc_7520_4_4_hs256() {
    let secret = decode("hJtXIZ2uSN5kbQfbtTNWbpdmhkV8FJG-Onbc6mxCcYg");
    let key = HmacKey::from_bytes(&secret).unwrap();
    let token = format!(
        "eyJhbGciOiJIUzI1NiIsImtpZCI6IjAxOGMwYWU1LTRkOWItNDcxYi1iZmQ2LWVlZjMxNGJjNzAzNyJ9.\
         {COOKBOOK}.s0h6KThzkfBBBkLspW1h84VsJZFTsPPqMDA7g1Md7p0"
    );
    let token = Jws::parse(&token, &[Algorithm::Hs256]).unwrap();
    assert_eq!(token.verify_hmac(&key).unwrap().payload(), decode(COOKBOOK));
}
