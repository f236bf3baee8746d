//! Any text as a token, and any header over any claims with a right signature, one in each line.
#![no_main]

use auth0_sdk_verify_fuzz::{can_be_answered, fixture, is_right, now, run};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (issuer, verifier) = fixture();
    // Nobody has signed it.
    let error = run(verifier.verify_token(text)).expect_err("a made-up token is accepted");
    can_be_answered(&error);

    let Some((header, claims)) = text.split_once('\n') else {
        return;
    };
    let claims = claims.replace("NOW", &now().to_string());
    match run(verifier.verify_token(&issuer.sign(header, &claims))) {
        Ok(token) => {
            is_right(&token);
            // Another reader sees the same claims, unless something in those that nobody here
            // knows is too deep or too large for it.
            if let Ok(read) = serde_json::from_str::<serde_json::Value>(&claims) {
                assert_eq!(read["iss"], token.claims().iss);
                assert_eq!(read["sub"].as_str(), token.claims().sub.as_deref());
            }
        }
        Err(error) => can_be_answered(&error),
    }
});
