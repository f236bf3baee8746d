//! What a token may say in `cnf`, and what becomes of it in each mode.

use auth0_sdk_verify::{Dpop, MutualTls, ProtectedResource, Verifier};
use serde_json::{Value, json};

use super::caller::{
    AUDIENCE, Caller, ISSUER, Lines, Rsa, base64url, now, refusal, settings, sha256, token,
};

fn every_mode() -> Vec<(String, Verifier)> {
    let dpop = [Dpop::allowed(), Dpop::required(), Dpop::off()];
    let mutual_tls = [
        MutualTls::allowed(),
        MutualTls::required(),
        MutualTls::off(),
    ];
    let mut all = Vec::new();
    for dpop in dpop {
        for mutual_tls in &mutual_tls {
            let what = format!("{dpop:?} {mutual_tls:?}");
            let settings = settings().dpop(dpop.clone()).mutual_tls(mutual_tls.clone());
            all.push((what, settings.build().unwrap()));
        }
    }
    all
}

#[tokio::test]
async fn one_that_is_malformed_is_refused_in_every_mode() {
    let caller = Caller::new();
    let thumbprint = caller.thumbprint();
    let mut tokens: Vec<_> = [
        json!(null),
        json!(false),
        json!(1),
        json!(""),
        json!(thumbprint),
        json!([]),
        json!([{"jkt": thumbprint}]),
        json!({"jkt": null}),
        json!({"jkt": ""}),
        json!({"jkt": 1}),
        json!({"jkt": [thumbprint]}),
        json!({"jkt": {"jkt": thumbprint}}),
        json!({"x5t#S256": null}),
        json!({"x5t#S256": ""}),
        json!({"x5t#S256": 1}),
        json!({"x5t#S256": [thumbprint]}),
        json!({"jkt": thumbprint, "x5t#S256": ""}),
        json!({"jkt": "", "x5t#S256": thumbprint}),
    ]
    .into_iter()
    .map(|cnf| (cnf.to_string(), token(Some(cnf))))
    .collect();
    for cnf in [
        format!(r#"{{"jkt":"{thumbprint}","jkt":"{thumbprint}"}}"#),
        format!(r#"{{"jkt":"{thumbprint}","jkt":"other"}}"#),
        format!(r#"{{"x5t#S256":"{thumbprint}","x5t#S256":"other"}}"#),
        format!(r#"{{"jkt":"{thumbprint}"}},"cnf":{{"jkt":"{thumbprint}"}}"#),
        format!(r#"{{"jkt":"{thumbprint}"}},"cnf":{{}}"#),
    ] {
        tokens.push((cnf.clone(), written(&cnf)));
    }
    assert_eq!(tokens.len(), 23);
    let modes = every_mode();
    for (what, token) in &tokens {
        for (mode, verifier) in &modes {
            // By whichever scheme it is sent, with a right proof or none.
            let bearer = Lines::bearer(token).sent_to(verifier).await;
            let dpop = Lines::dpop(token, &caller.proof(token).text());
            let dpop = dpop.sent_to(verifier).await;
            for error in [bearer.unwrap_err(), dpop.unwrap_err()] {
                let (status, code, _) = refusal(&error);
                let expected = match (status, error.error()) {
                    // The scheme was refused before the token was looked at.
                    (400, None) => "invalid_request",
                    (401, Some("invalid_token")) if code == "token_malformed" => code,
                    _ => "invalid_claims",
                };
                assert_eq!(code, expected, "{what} {mode}");
            }
        }
    }
}

/// A token whose `cnf` is this text, which need not be one value.
fn written(cnf: &str) -> String {
    let claims = format!(
        r#"{{"iss":"{ISSUER}","aud":"{AUDIENCE}","exp":{},"cnf":{cnf}}}"#,
        now() + 600
    );
    let message = format!("{}.{}", base64url(r#"{"alg":"RS256"}"#), base64url(claims));
    let signature = Rsa::of_issuer().sign(&aws_lc_rs::signature::RSA_PKCS1_SHA256, &message);
    format!("{message}.{}", base64url(signature))
}

#[tokio::test]
async fn a_method_that_is_not_known_is_refused_unless_nobody_looks() {
    for cnf in [
        json!({}),
        json!({"jwk": {"kty": "EC"}}),
        json!({"kid": "one"}),
    ] {
        let token = token(Some(cnf.clone()));
        for (dpop, mutual_tls, expected) in [
            (
                Dpop::allowed(),
                MutualTls::allowed(),
                Some("unknown_confirmation"),
            ),
            (
                Dpop::allowed(),
                MutualTls::off(),
                Some("unknown_confirmation"),
            ),
            (
                Dpop::off(),
                MutualTls::allowed(),
                Some("unknown_confirmation"),
            ),
            (Dpop::off(), MutualTls::off(), None),
        ] {
            let settings = settings().dpop(dpop).mutual_tls(mutual_tls);
            let verified = Lines::bearer(&token)
                .sent_to(&settings.build().unwrap())
                .await;
            let code = verified.err().map(|error| error.code());
            assert_eq!(code, expected, "{cnf}");
        }
    }
}

#[tokio::test]
async fn members_that_are_not_known_do_no_harm_beside_one_that_is() {
    let caller = Caller::new();
    let cnf = json!({"kid": "one", "jkt": caller.thumbprint(), "jwe": [1]});
    let token = token(Some(cnf));
    let lines = Lines::dpop(&token, &caller.proof(&token).text());
    lines.sent_to(&settings().build().unwrap()).await.unwrap();
}

#[tokio::test]
async fn without_a_request_nothing_can_be_shown() {
    let bound = |cnf: Value| token(Some(cnf));
    let key = bound(json!({"jkt": "some"}));
    let certificate = bound(json!({"x5t#S256": sha256("some")}));
    let unbound = token(None);
    for (dpop, mutual_tls, of_key, of_certificate, of_neither) in [
        (Dpop::allowed(), MutualTls::allowed(), false, false, true),
        (Dpop::required(), MutualTls::allowed(), false, false, false),
        (Dpop::allowed(), MutualTls::required(), false, false, false),
        (Dpop::off(), MutualTls::allowed(), true, false, true),
        (Dpop::allowed(), MutualTls::off(), false, true, true),
        (Dpop::off(), MutualTls::off(), true, true, true),
    ] {
        let what = format!("{dpop:?} {mutual_tls:?}");
        let settings = settings().dpop(dpop).mutual_tls(mutual_tls);
        let verifier = settings.build().unwrap();
        for (token, expected) in [
            (&key, of_key),
            (&certificate, of_certificate),
            (&unbound, of_neither),
        ] {
            let verified = verifier.verify_token(token).await;
            assert_eq!(verified.is_ok(), expected, "{what}");
            if let Ok(token) = verified {
                assert_eq!(token.shown(), None);
            }
        }
    }
}

#[tokio::test]
async fn an_api_says_what_it_asks_for() {
    let described = |dpop: Dpop, mutual_tls: MutualTls| {
        let resource = ProtectedResource::new("https://api.example.com").unwrap();
        let settings = settings().dpop(dpop).mutual_tls(mutual_tls);
        let verifier = settings.protected_resource(resource).build().unwrap();
        serde_json::to_value(verifier.protected_resource()).unwrap()
    };
    let required = described(Dpop::required(), MutualTls::required());
    assert_eq!(
        required["dpop_signing_alg_values_supported"],
        json!(["ES256"])
    );
    assert_eq!(required["dpop_bound_access_tokens_required"], true);
    assert_eq!(required["tls_client_certificate_bound_access_tokens"], true);
    let allowed = described(Dpop::allowed(), MutualTls::allowed());
    assert_eq!(
        allowed["dpop_signing_alg_values_supported"],
        json!(["ES256"])
    );
    let off = described(Dpop::off(), MutualTls::off());
    for name in [
        "dpop_bound_access_tokens_required",
        "tls_client_certificate_bound_access_tokens",
    ] {
        assert_eq!((&allowed[name], &off[name]), (&Value::Null, &Value::Null));
    }
    assert_eq!(off["dpop_signing_alg_values_supported"], Value::Null);
}
