//! Hostile tokens before verifiers: none is accepted, each is refused as it should be, and none
//! makes a verifier ask anybody but the tenant.

use std::collections::BTreeSet;

use auth0_sdk_verify::IncomingRequest;

use crate::hostile::{Hostile, all};
use crate::tenant::{AUDIENCE, KEYS, Tenant, claims, signed};

/// Given to the verifier as a text, which has it as it is.
#[tokio::test(start_paused = true)]
async fn no_hostile_token_is_accepted() {
    let tenant = Tenant::new();
    let (broad, narrow) = (tenant.broad(), tenant.settings().build().unwrap());
    let (all, mut names, mut wrong) = (all(), BTreeSet::new(), Vec::new());
    for Hostile { name, token, code } in &all {
        assert!(names.insert(name), "two are called `{name}`");
        match broad.verify_token(token).await {
            Ok(_) => wrong.push(format!("{name}: accepted")),
            Err(error) => {
                let found = (error.status().as_u16(), error.code());
                if found != (401, *code) {
                    wrong.push(format!("{name}: {found:?} and not {code}: {error}"));
                }
            }
        }
        if narrow.verify_token(token).await.is_ok() {
            wrong.push(format!("{name}: accepted where RS256 alone is"));
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
    assert!(all.len() >= 200, "{}", all.len());
    println!("{} hostile tokens, none accepted", all.len());

    // Whatever was in them, nobody but the tenant was asked, and hardly ever.
    let asked = tenant.asked();
    assert!(asked.iter().all(|address| address == KEYS), "{asked:?}");
    assert!(asked.len() <= 4, "{}", asked.len());
    // It was not for want of a verifier that accepts any.
    let right = signed(&claims());
    broad.verify_token(&right).await.unwrap();
    narrow.verify_token(&right).await.unwrap();
}

/// In the header of a request a token may be no token at all, which is a wrong request.
#[tokio::test(start_paused = true)]
async fn no_request_with_a_hostile_token_is_let_in() {
    let tenant = Tenant::new();
    let verifier = tenant.broad();
    for Hostile { name, token, code } in all() {
        let end = token.trim_ascii_end();
        let expected = match end {
            "" => (401, "token_missing"),
            _ if end.contains([' ', ',', '\t']) => (400, "invalid_request"),
            // Blanks at its end are no part of a header.
            _ if end.len() < token.len() => continue,
            _ => (401, code),
        };
        let line = format!("Bearer {token}");
        let headers = [("authorization", line.as_str())];
        let request = IncomingRequest::new("GET", "/orders", &headers);
        let error = verifier.verify(&request).await.unwrap_err();
        let found = (error.status().as_u16(), error.code());
        assert_eq!(found, expected, "{name}");
        // What a stranger wrote does not come back in the answer.
        let answer = format!("{:?} {:?}", error.headers(), error.body());
        assert!(!answer.contains("evil"), "{name}: {answer}");
    }
}

/// Also where several issuers count, and where another does.
#[tokio::test(start_paused = true)]
async fn nor_where_there_are_several_issuers() {
    let tenant = Tenant::new();
    let settings = tenant.settings().issuer("https://other.example/");
    let several = settings.build().unwrap();
    let settings = tenant.bare().audience(AUDIENCE);
    let other = settings.issuer("https://other.example/").build().unwrap();
    // These are other ways to write the same address.
    let same = [
        "issuer without its slash",
        "issuer with its port",
        "issuer in capitals",
    ];
    for Hostile { name, token, .. } in all() {
        if !same.contains(&name.as_str()) {
            several.verify_token(&token).await.unwrap_err();
        }
        other.verify_token(&token).await.unwrap_err();
    }
    let right = signed(&claims());
    several.verify_token(&right).await.unwrap();
    let error = other.verify_token(&right).await.unwrap_err();
    assert_eq!(error.code(), "invalid_issuer");
    assert!(tenant.asked().iter().all(|address| address == KEYS));
}
