//! Any token a test asks for: right, or wrong in one respect.

use std::fmt;
use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::clock::Moment;
use crate::jwt::{Algorithm, SigningKey, unsigned};
use crate::server::Shared;
use crate::tenant::KeyRing;

/// An access token to be, made by [`Emulator::mint`](crate::Emulator::mint).
///
/// It begins as the emulator itself would issue one: for the Management API, by
/// the tenant's key, good for a day.
///
/// ```
/// # async fn example() -> Result<(), auth0_emulator::StartError> {
/// let emulator = auth0_emulator::Emulator::start().await?;
/// let right = emulator.mint().audience("https://orders/").scope("read:orders").token();
/// let wrong = emulator.mint().audience("https://orders/").expired().token();
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a token is made by `token`"]
pub struct Mint {
    keys: KeyRing,
    claims: Map<String, Value>,
    kind: String,
    signature: Signature,
    issued: Moment,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Signature {
    Right(Algorithm),
    WrongKey,
    None,
}

impl Mint {
    pub(crate) fn of(shared: &Shared) -> Self {
        let (now, client) = (shared.clock.moment(), &shared.client.id);
        let issued = now.epoch_seconds();
        let claims = json!({
            "iss": shared.issuer, "sub": format!("{client}@clients"), "aud": shared.audience,
            "iat": issued, "exp": issued.saturating_add(86_400), "azp": client,
            "gty": "client-credentials",
        });
        Self {
            keys: shared.read().keys.clone(),
            claims: match claims {
                Value::Object(claims) => claims,
                _ => Map::new(),
            },
            kind: "JWT".to_owned(),
            signature: Signature::Right(Algorithm::Rs256),
            issued: now,
        }
    }

    /// A claim, in the place of the one that was there.
    pub fn claim(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.claims.insert(name.into(), value.into());
        self
    }

    /// Leaves a claim out.
    pub fn without(mut self, name: &str) -> Self {
        self.claims.remove(name);
        self
    }

    /// For whom the token is.
    pub fn audience(self, audience: impl Into<String>) -> Self {
        self.claim("aud", audience.into())
    }

    /// An audience that nobody expects.
    pub fn wrong_audience(self) -> Self {
        self.audience("https://elsewhere.invalid/")
    }

    /// About whom the token is; a person's has no `gty`.
    pub fn subject(self, subject: impl Into<String>) -> Self {
        self.claim("sub", subject.into()).without("gty")
    }

    /// The scopes, separated by spaces.
    pub fn scope(self, scope: impl Into<String>) -> Self {
        self.claim("scope", scope.into())
    }

    /// The permissions of role-based access.
    pub fn permissions<S: Into<String>>(self, names: impl IntoIterator<Item = S>) -> Self {
        let names: Vec<Value> = names
            .into_iter()
            .map(|name| Value::String(name.into()))
            .collect();
        self.claim("permissions", names)
    }

    /// The organization that the token is within, by its id.
    pub fn organization(self, id: impl Into<String>) -> Self {
        self.claim("org_id", id.into())
    }

    /// How long the token is good for, from the tenant's time on.
    pub fn lifetime(self, lifetime: Duration) -> Self {
        let end = self.issued.plus_seconds(lifetime.as_secs());
        self.claim("exp", end.epoch_seconds())
    }

    /// A token that was over an hour ago.
    pub fn expired(self) -> Self {
        let now = self.issued.epoch_seconds();
        self.claim("iat", now - 7_200).claim("exp", now - 3_600)
    }

    /// The `typ` of RFC 9068, with the claims that belong to it.
    pub fn at_jwt(mut self) -> Self {
        "at+jwt".clone_into(&mut self.kind);
        let client = self.claims.remove("azp").unwrap_or_default();
        self.claim("client_id", client)
            .claim("jti", "minted")
            .without("gty")
    }

    /// Bound to the key with this thumbprint, as by DPoP.
    pub fn bound_to(self, thumbprint: impl Into<String>) -> Self {
        self.claim("cnf", json!({"jkt": thumbprint.into()}))
    }

    /// Signed with RSASSA-PSS.
    pub fn ps256(mut self) -> Self {
        self.signature = Signature::Right(Algorithm::Ps256);
        self
    }

    /// Signed by a key that the tenant does not publish, under the name of one
    /// that it does.
    pub fn wrong_key(mut self) -> Self {
        self.signature = Signature::WrongKey;
        self
    }

    /// Not signed at all, with the algorithm `none`.
    pub fn unsigned(mut self) -> Self {
        self.signature = Signature::None;
        self
    }

    /// The token. It is empty if the cryptography of the system fails.
    #[must_use = "a token is made to be sent"]
    pub fn token(&self) -> String {
        let claims = Value::Object(self.claims.clone());
        let made = match self.signature {
            Signature::Right(algorithm) => self.keys.sign(&self.kind, algorithm, &claims),
            Signature::WrongKey => SigningKey::generate().and_then(|mut key| {
                if let Some(current) = self.keys.current() {
                    key.kid.clone_from(&current.kid);
                }
                key.sign(&self.kind, Algorithm::Rs256, &claims)
            }),
            Signature::None => {
                let header = json!({"alg": "none", "typ": self.kind});
                Ok(format!("{}.", unsigned(&header, &claims)))
            }
        };
        made.unwrap_or_default()
    }
}

/// What it says is no secret, but tokens do not belong in logs.
impl fmt::Debug for Mint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mint")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}
