//! Settings that make no verifier: each is told when it is built, and in words that help.

use std::time::Duration;

use auth0_sdk_core::Error;
use auth0_sdk_verify::{Algorithm, IncomingRequest, Issuer, Keys, Verifier, VerifierBuilder};

use crate::tenant::AUDIENCE;

const SECRET: &str = "a secret of sixty-four bytes, which is enough for each of the three";

fn builder() -> VerifierBuilder {
    Verifier::builder()
        .domain("tenant.example")
        .audience(AUDIENCE)
}

fn error(settings: VerifierBuilder) -> Error {
    settings.build().unwrap_err()
}

#[tokio::test]
async fn every_mistake_is_told() {
    let nobody = || Verifier::builder().audience(AUDIENCE);
    let unaddressed = || Verifier::builder().domain("tenant.example");
    let resolver = |_: Option<&IncomingRequest<'_>>, _: &str| async { Ok(Vec::<Issuer>::new()) };
    for (settings, word) in [
        (nobody(), "issuer"),
        (unaddressed(), "audience"),
        (unaddressed().audience(""), "audience"),
        (builder().audience(""), "audience"),
        (builder().leeway(Duration::from_secs(301)), "leeway"),
        (builder().leeway(Duration::MAX), "leeway"),
        (builder().algorithms([]), "algorithm"),
        (builder().algorithms([Algorithm::Hs256]), "shared_secret"),
        (
            builder().algorithms([Algorithm::Rs256, Algorithm::Hs512]),
            "shared_secret",
        ),
        (builder().shared_secret(SECRET, Algorithm::Rs256), "HS256"),
        (
            builder()
                .shared_secret(SECRET, Algorithm::Hs256)
                .algorithms([Algorithm::Rs256]),
            "algorithms",
        ),
        (builder().shared_secret("", Algorithm::Hs256), "32 bytes"),
        (
            builder().shared_secret(&SECRET[..31], Algorithm::Hs256),
            "32 bytes",
        ),
        (
            builder().shared_secret(&SECRET[..47], Algorithm::Hs384),
            "48 bytes",
        ),
        (
            builder().shared_secret(&SECRET[..63], Algorithm::Hs512),
            "64 bytes",
        ),
        (
            builder()
                .shared_secret(SECRET, Algorithm::Hs256)
                .issuer("other.example"),
            "other issuers",
        ),
        (
            nobody()
                .issuer("tenant.example")
                .shared_secret(SECRET, Algorithm::Hs256),
            "domain",
        ),
        (
            nobody().issuer("tenant.example").keys(Keys::discovered()),
            "domain",
        ),
        (builder().issuer_resolver(resolver), "issuer_resolver"),
        (
            nobody().issuer("a.example").issuer_resolver(resolver),
            "issuer_resolver",
        ),
        (
            nobody().keys(Keys::discovered()).issuer_resolver(resolver),
            "issuer_resolver",
        ),
        (builder().issuer(""), "issuer"),
        (builder().issuer("https://"), "issuer"),
        (builder().issuer("ftp://tenant.example/"), "issuer"),
        (builder().issuer("https://tenant.example/?a=b"), "query"),
        (builder().issuer("https://tenant.example/#a"), "fragment"),
        (builder().issuer("https://a b/"), "issuer"),
        (builder().issuer("https://tenant。example/"), "plainly"),
        (builder().issuer("http://tenant.example/"), "https"),
        (builder().issuer("http://169.254.169.254/"), "https"),
        (builder().keys(Keys::at("")), ""),
        (builder().keys(Keys::at("http://keys.example/")), "https"),
        (builder().keys(Keys::at("file:///etc/passwd")), ""),
        (builder().organization(""), "organization"),
    ] {
        let shown = format!("{settings:?}");
        let error = error(settings);
        assert!(error.is_configuration(), "{shown}: {error}");
        assert!(error.to_string().contains(word), "{word}: {error}");
        assert!(
            !format!("{error:?} {error} {shown}").contains("sixty-four"),
            "{error}"
        );
    }
}

/// A password that got into an address by mistake does not go on into logs.
#[tokio::test]
async fn no_password_is_told() {
    let issuer = "https://ada:hush-hush@tenant.example/";
    for settings in [builder().issuer(issuer), builder().keys(Keys::at(issuer))] {
        let error = error(settings);
        assert!(error.is_configuration());
        assert!(!format!("{error} {error:?}").contains("hush"), "{error}");
    }
}

#[tokio::test]
async fn what_is_enough_is_taken() {
    for settings in [
        builder(),
        builder().issuer("https://other.example/"),
        builder().issuer("http://127.0.0.1:8080/"),
        builder().leeway(Duration::from_secs(300)),
        builder().leeway(Duration::ZERO),
        builder().shared_secret(&SECRET[..32], Algorithm::Hs256),
        builder().shared_secret(&SECRET[..48], Algorithm::Hs384),
        builder().shared_secret(&SECRET[..64], Algorithm::Hs512),
        builder().keys(Keys::at("http://127.0.0.1:8080/jwks.json")),
        Verifier::builder()
            .issuer("tenant.example")
            .audience(AUDIENCE),
    ] {
        let shown = format!("{settings:?}");
        let verifier = settings.build().unwrap();
        assert!(!format!("{shown} {verifier:?}").contains("sixty-four"));
    }
}
