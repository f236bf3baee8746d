//! How a client says who it is, as the token endpoint sees it.

use std::collections::HashMap;
use std::pin::Pin;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use auth0_sdk_core::{
    Backoff, ClientAuthentication, ClientBuilder, Error, PrivateKey, Result, Signer,
    SigningAlgorithm,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::calls::{Tenant, builder, user};
use crate::keys::key;
use crate::server::{Hit, Server, not_found, reply, with_header};

async fn issuing() -> Server {
    Server::start(|hit| match hit.path.as_str() {
        "/oauth/token" => not_found(),
        _ => user(),
    })
    .await
}

fn form(hit: &Hit) -> HashMap<String, String> {
    url::form_urlencoded::parse(&hit.body)
        .into_owned()
        .collect()
}

/// What a new client sends to the token endpoint.
async fn asked(set: impl Fn(ClientBuilder<Tenant>) -> ClientBuilder<Tenant>) -> Hit {
    let server = issuing().await;
    let tenant = set(builder(&server)).build().unwrap();
    tenant.get("1").await.unwrap();
    server.hits("/oauth/token").remove(0)
}

#[tokio::test]
async fn a_secret_goes_into_the_body_or_the_header() {
    let hit = asked(|builder| builder.client_credentials("id", "hush hush")).await;
    let sent = form(&hit);
    assert_eq!(sent["client_id"], "id");
    assert_eq!(sent["client_secret"], "hush hush");
    assert!(!hit.headers.contains_key("authorization"));

    let basic = ClientAuthentication::secret_basic("s:e c/r+%ü");
    let hit = asked(|builder| builder.client_authentication("a:b", basic.clone())).await;
    let sent = form(&hit);
    assert!(!sent.contains_key("client_id") && !sent.contains_key("client_secret"));
    let header = hit.header("authorization").strip_prefix("Basic ").unwrap();
    let pair = String::from_utf8(STANDARD.decode(header).unwrap()).unwrap();
    let (id, secret) = pair.split_once(':').unwrap();
    let decode = |text: &str| {
        let text = format!("x={text}");
        let (_, value) = url::form_urlencoded::parse(text.as_bytes()).next().unwrap();
        value.into_owned()
    };
    assert_eq!(
        (decode(id).as_str(), decode(secret).as_str()),
        ("a:b", "s:e c/r+%ü")
    );
    assert!(!format!("{basic:?}").contains("s:e"));
}

#[tokio::test]
async fn the_request_says_what_it_is_told() {
    let hit = asked(|builder| {
        builder
            .audience("urn:api")
            .organization("org_1")
            .token_parameter("region", "eu & us")
    })
    .await;
    let sent = form(&hit);
    assert_eq!(sent["grant_type"], "client_credentials");
    assert_eq!(sent["audience"], "urn:api");
    assert_eq!(sent["organization"], "org_1");
    assert_eq!(sent["region"], "eu & us");
}

#[tokio::test]
async fn every_form_of_key_signs() {
    let jwk = key().jwk();
    let forms = [
        PrivateKey::from_pem(key().pkcs8_pem()).unwrap(),
        PrivateKey::from_pem(key().pkcs1_pem()).unwrap(),
        PrivateKey::from_der(&key().pkcs8).unwrap(),
        PrivateKey::from_jwk(&jwk.to_string()).unwrap(),
    ];
    for private in forms {
        let hit = asked(|builder| builder.private_key_jwt("id", private.clone())).await;
        let sent = form(&hit);
        assert!(!sent.contains_key("client_secret"));
        assert_eq!(
            sent["client_assertion_type"],
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
        );
        let (head, _) = key().verified(&sent["client_assertion"]);
        assert_eq!(head, json!({"alg": "RS256", "typ": "JWT"}));
    }
}

#[tokio::test]
async fn every_algorithm_signs_what_auth0_asks_for() {
    for algorithm in [
        SigningAlgorithm::Rs256,
        SigningAlgorithm::Rs384,
        SigningAlgorithm::Ps256,
    ] {
        let hit = asked(|builder| {
            let key = PrivateKey::from_pem(key().pkcs8_pem()).unwrap();
            let key = key.with_algorithm(algorithm).with_key_id("k1");
            builder
                .domain("tenant.eu.auth0.com")
                .private_key_jwt("id", key)
        })
        .await;
        let (head, claims) = key().verified(&form(&hit)["client_assertion"]);
        assert_eq!(head["alg"], algorithm.name());
        assert_eq!(head["kid"], "k1");
        assert_eq!(
            (&claims["iss"], &claims["sub"]),
            (&json!("id"), &json!("id"))
        );
        assert_eq!(claims["aud"], "https://tenant.eu.auth0.com/");
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap()
            .as_secs();
        let issued = claims["iat"].as_u64().unwrap();
        assert!(issued <= now && now - issued < 60);
        // Auth0 takes five minutes at most.
        let life = claims["exp"].as_u64().unwrap() - issued;
        assert!((30..=300).contains(&life));
        assert!(claims["jti"].as_str().unwrap().len() >= 20);
    }
}

#[tokio::test]
async fn a_jwk_says_how_and_by_what_name_it_signs() {
    let mut jwk = key().jwk();
    jwk["alg"] = "PS256".into();
    jwk["kid"] = "from the key".into();
    let private = PrivateKey::from_jwk(&jwk.to_string()).unwrap();
    assert_eq!(private.algorithm(), SigningAlgorithm::Ps256);
    assert_eq!(private.key_id(), Some("from the key"));
    assert!(!format!("{private:?}").contains(jwk["d"].as_str().unwrap()));
}

#[test]
fn what_is_no_key_is_refused_without_a_word_of_it() {
    let jwk = key().jwk();
    let with = |name: &str, value: &str| {
        let mut jwk = jwk.clone();
        jwk[name] = value.into();
        jwk.to_string()
    };
    let pem = key().pkcs8_pem();
    let cut = &pem[..pem.len() / 2];
    let short = key().pkcs8.len() - 1;
    for refused in [
        PrivateKey::from_pem(""),
        PrivateKey::from_pem(cut),
        PrivateKey::from_pem(pem.replace("PRIVATE", "PUBLIC")),
        PrivateKey::from_pem(pem.replace("PRIVATE", "RSA PRIVATE")),
        PrivateKey::from_der(&key().pkcs8[..short]),
        PrivateKey::from_jwk("{"),
        PrivateKey::from_jwk(&with("kty", "EC")),
        PrivateKey::from_jwk(&with("alg", "ES256")),
        PrivateKey::from_jwk(&with("d", "***")),
        PrivateKey::from_jwk(&with("n", "AQAB")),
    ] {
        let error = refused.unwrap_err();
        assert!(error.is_configuration());
        let text = format!("{error} {error:?}");
        assert!(
            !text.contains(&pem[40..80]) && !text.contains("***"),
            "{text}"
        );
    }
}

/// A key that others hold.
struct Remote {
    sealed: bool,
}

impl Signer for Remote {
    fn algorithm(&self) -> SigningAlgorithm {
        SigningAlgorithm::Rs384
    }

    fn key_id(&self) -> Option<&str> {
        Some("hsm-1")
    }

    fn sign<'a>(
        &'a self,
        message: &'a [u8],
    ) -> Pin<Box<dyn Future<Output = Result<Vec<u8>>> + Send + 'a>> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            if self.sealed {
                return Err(Error::from_token_source("the module is sealed"));
            }
            let mut signature = vec![0; 256];
            let random = aws_lc_rs::rand::SystemRandom::new();
            let encoding = &aws_lc_rs::signature::RSA_PKCS1_SHA384;
            key()
                .pair
                .sign(encoding, &random, message, &mut signature)
                .unwrap();
            Ok(signature)
        })
    }
}

#[tokio::test]
async fn a_signer_of_your_own_signs_or_says_why_not() {
    let hit = asked(|builder| builder.private_key_jwt("id", Remote { sealed: false })).await;
    let (head, _) = key().verified(&form(&hit)["client_assertion"]);
    assert_eq!(head, json!({"alg": "RS384", "typ": "JWT", "kid": "hsm-1"}));

    let server = issuing().await;
    let sealed = builder(&server).private_key_jwt("id", Remote { sealed: true });
    let error = sealed.build().unwrap().get("1").await.unwrap_err();
    assert!(error.is_token());
    assert_eq!(
        std::error::Error::source(&error).unwrap().to_string(),
        "the module is sealed"
    );
    assert_eq!(server.count("/oauth/token"), 0);
}

#[tokio::test]
async fn each_request_has_an_assertion_of_its_own() {
    let server = Server::start(|hit| match (hit.path.as_str(), hit.earlier) {
        ("/oauth/token", 0 | 1) => reply(503, json!({})),
        ("/oauth/token", _) => not_found(),
        _ => user(),
    })
    .await;
    let key_of_client = PrivateKey::from_pem(key().pkcs8_pem()).unwrap();
    let tenant = builder(&server).private_key_jwt("id", key_of_client);
    tenant.build().unwrap().get("1").await.unwrap();
    let hits = server.hits("/oauth/token");
    let ids = hits.iter().map(|hit| {
        let (_, claims) = key().verified(&form(hit)["client_assertion"]);
        claims["jti"].as_str().unwrap().to_owned()
    });
    let ids: std::collections::HashSet<_> = ids.collect();
    assert_eq!(ids.len(), 3);
}

/// Takes assertions by a clock that is so many seconds ahead of this machine's.
async fn ahead_by(seconds: i64) -> Server {
    let now = move || {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        i64::try_from(now.as_secs()).unwrap() + seconds
    };
    Server::start(move |hit| {
        if hit.path != "/oauth/token" {
            return user();
        }
        let (_, claims) = key().verified(&form(&hit)["client_assertion"]);
        let serves = claims["iat"].as_i64().unwrap() <= now() + 10
            && claims["exp"].as_i64().unwrap() > now();
        let answer = match serves {
            true => not_found(),
            false => reply(401, json!({"error": "invalid_client"})),
        };
        let date = chrono::DateTime::from_timestamp(now(), 0).unwrap();
        with_header(
            answer,
            "date",
            &date.format("%a, %d %b %Y %H:%M:%S GMT").to_string(),
        )
    })
    .await
}

#[tokio::test]
async fn a_clock_that_is_wrong_is_set_by_the_servers() -> Result<()> {
    for seconds in [-600, 600] {
        let server = ahead_by(seconds).await;
        let key = PrivateKey::from_pem(key().pkcs8_pem())?;
        let tenant = builder(&server).private_key_jwt("id", key).build()?;
        tenant.get("1").await?;
        assert_eq!(server.count("/oauth/token"), 2);
    }
    Ok(())
}

#[tokio::test]
async fn a_refusal_by_the_right_clock_is_not_repeated() -> Result<()> {
    let server = Server::start(|_| reply(401, json!({"error": "invalid_client"}))).await;
    let key = PrivateKey::from_pem(key().pkcs8_pem())?;
    let tenant = builder(&server).private_key_jwt("id", key).build()?;
    let error = tenant.get("1").await.unwrap_err();
    assert!(error.is_token());
    assert_eq!(error.error_code(), Some("invalid_client"));
    assert_eq!(server.count("/oauth/token"), 1);
    Ok(())
}

#[test]
fn mistakes_are_found_when_the_client_is_built() {
    let builder = || ClientBuilder::<Tenant>::new().domain("t.auth0.com");
    let post = ClientAuthentication::secret_post;
    for wrong in [
        builder(),
        builder().client_credentials("", "hush"),
        builder().client_credentials("id", ""),
        builder().client_authentication("id", post("")),
        builder()
            .client_credentials("id", "hush")
            .token_parameter("client_id", "other"),
        builder()
            .client_credentials("id", "hush")
            .token_parameter("audience", "other"),
        builder().token(""),
        builder().token("a b"),
        builder().token("a\nb"),
        builder().token("t").organization("org_1"),
        builder()
            .token("t")
            .token_store(auth0_sdk_core::MemoryTokenStore::new()),
    ] {
        let error = wrong.build().map(|_| ()).unwrap_err();
        assert!(error.is_configuration(), "{error}");
        assert!(!error.to_string().contains("hush"));
    }
    let backoff = Backoff::new(Duration::ZERO, Duration::ZERO);
    assert!(
        builder()
            .client_credentials("id", "hush")
            .backoff(backoff)
            .build()
            .is_ok()
    );
}
