//! The signing keys of a tenant: the current one, the next one that is published
//! ahead of its use, and those before.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::Refusal;
use crate::clock::Moment;
use crate::jwt::{Algorithm, KeyError, Parsed, Rejected, SigningKey};

/// Older keys are forgotten beyond this.
const KEPT: usize = 20;

/// All signing keys of a tenant. A clone is cheap and stays as it is.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(into = "Saved", try_from = "Saved")]
pub(crate) struct KeyRing {
    /// The oldest first; the last one is the next to come.
    keys: Vec<RingKey>,
    /// How many pairs were asked for, which numbers the next one.
    made: usize,
}

#[derive(Debug, Clone)]
struct RingKey {
    key: Arc<SigningKey>,
    times: Times,
}

#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
struct Times {
    since: Option<Moment>,
    until: Option<Moment>,
    revoked: Option<Moment>,
}

/// What a file keeps of the ring, the private keys among it.
#[derive(Clone, Serialize, Deserialize)]
struct Saved {
    made: usize,
    keys: Vec<(String, Times)>,
}

impl From<KeyRing> for Saved {
    fn from(ring: KeyRing) -> Self {
        let keys = ring.keys.iter();
        Self {
            made: ring.made,
            keys: keys
                .map(|held| (STANDARD.encode(held.key.pkcs8()), held.times))
                .collect(),
        }
    }
}

impl TryFrom<Saved> for KeyRing {
    type Error = String;

    fn try_from(saved: Saved) -> Result<Self, String> {
        let read = |(key, times): (String, Times)| {
            let bytes = STANDARD.decode(key).map_err(|_| "a key is not base64")?;
            let key = SigningKey::from_pkcs8(&bytes).map_err(|error| error.to_string())?;
            Ok::<_, String>(RingKey {
                key: Arc::new(key),
                times,
            })
        };
        let keys = saved.keys.into_iter().map(read);
        Ok(Self {
            keys: keys.collect::<Result<_, _>>()?,
            made: saved.made,
        })
    }
}

impl KeyRing {
    pub(crate) fn new(current: Arc<SigningKey>, next: Arc<SigningKey>, now: Moment) -> Self {
        let since = Times {
            since: Some(now),
            ..Times::default()
        };
        let held = |key, times| RingKey { key, times };
        Self {
            keys: vec![held(current, since), held(next, Times::default())],
            made: 2,
        }
    }

    /// The key that signs now.
    pub(crate) fn current(&self) -> Option<&SigningKey> {
        let place = self.keys.len().checked_sub(2)?;
        self.keys.get(place).map(|held| &*held.key)
    }

    pub(crate) fn sign(
        &self,
        kind: &str,
        algorithm: Algorithm,
        claims: &Value,
    ) -> Result<String, KeyError> {
        match self.current() {
            Some(key) => key.sign(kind, algorithm, claims),
            None => SigningKey::generate()?.sign(kind, algorithm, claims),
        }
    }

    /// Checks form, algorithm, key and signature, in this order, and gives the
    /// claims. What they say (issuer, audience, expiry) is the caller's to check.
    pub(crate) fn verify(&self, token: &str) -> Result<Map<String, Value>, Rejected> {
        let parsed = Parsed::new(token)?;
        if parsed.algorithm()? != "RS256" {
            return Err(Rejected::Algorithm);
        }
        let kid = parsed.header.get("kid").and_then(Value::as_str);
        let key = self.published().find(|key| Some(key.kid.as_str()) == kid);
        if key.is_some_and(|key| key.signed(&parsed)) {
            Ok(parsed.claims)
        } else {
            Err(Rejected::Signature)
        }
    }

    /// The document of `/.well-known/jwks.json`.
    pub(crate) fn jwks(&self) -> Value {
        let keys: Vec<&Value> = self.published().map(|key| &key.jwk).collect();
        json!({"keys": keys})
    }

    /// The number of the pair that the next rotation brings.
    pub(crate) fn next_number(&self) -> usize {
        self.made
    }

    /// The next key becomes the current one, and a new one the next. Gives the
    /// one that signs from now on.
    pub(crate) fn rotate(
        &mut self,
        new: Arc<SigningKey>,
        now: Moment,
    ) -> Result<Arc<SigningKey>, Refusal> {
        let place = self.keys.len().checked_sub(2).ok_or(Refusal::NoSuchKey)?;
        self.keys[place].times.until = Some(now);
        self.keys[place + 1].times.since = Some(now);
        self.keys.push(RingKey {
            key: new,
            times: Times::default(),
        });
        self.made += 1;
        if self.keys.len() > KEPT {
            self.keys.remove(0);
        }
        let place = self.keys.len() - 2;
        Ok(Arc::clone(&self.keys[place].key))
    }

    /// Takes a key that does not sign any more out of the published ones.
    pub(crate) fn revoke(&mut self, kid: &str, now: Moment) -> Result<Arc<SigningKey>, Refusal> {
        let older = self.keys.len().saturating_sub(2);
        let place = self.place(kid)?;
        if place >= older {
            return Err(Refusal::KeyInUse);
        }
        let held = &mut self.keys[place];
        held.times.revoked.get_or_insert(now);
        Ok(Arc::clone(&held.key))
    }

    /// The keys as the Management API shows them, the newest first.
    pub(crate) fn documents(&self) -> Vec<Value> {
        (0..self.keys.len())
            .rev()
            .map(|place| self.shown(place))
            .collect()
    }

    pub(crate) fn document(&self, kid: &str) -> Result<Value, Refusal> {
        self.place(kid).map(|place| self.shown(place))
    }

    fn published(&self) -> impl Iterator<Item = &SigningKey> {
        // The one that signs comes first: many a client takes the first it sees.
        let current = self.current().into_iter();
        let others = self.keys.iter().rev().filter(|held| {
            held.times.revoked.is_none()
                && self
                    .current()
                    .is_none_or(|current| current.kid != held.key.kid)
        });
        current.chain(others.map(|held| &*held.key))
    }

    fn place(&self, kid: &str) -> Result<usize, Refusal> {
        let mut keys = self.keys.iter();
        let found = keys.position(|held| held.key.kid == kid);
        found.ok_or(Refusal::NoSuchKey)
    }

    fn shown(&self, place: usize) -> Value {
        let RingKey { key, times } = &self.keys[place];
        let behind = self.keys.len() - place;
        let mut document = public_facts(key);
        document["next"] = (behind == 1).into();
        document["current"] = (behind == 2).into();
        document["previous"] = (behind == 3).into();
        document["revoked"] = times.revoked.is_some().into();
        for (name, moment) in [
            ("current_since", times.since),
            ("current_until", times.until),
            ("revoked_at", times.revoked),
        ] {
            if let Some(moment) = moment {
                document[name] = moment.rfc3339().into();
            }
        }
        document
    }
}

/// What the Management API shows of any key.
pub(crate) fn public_facts(key: &SigningKey) -> Value {
    let print = aws_lc_rs::digest::digest(
        &aws_lc_rs::digest::SHA1_FOR_LEGACY_USE_ONLY,
        &key.certificate,
    );
    let hex: Vec<String> = print
        .as_ref()
        .iter()
        .map(|byte| format!("{byte:02X}"))
        .collect();
    json!({
        "kid": key.kid, "cert": key.certificate_pem(), "fingerprint": hex.join(":"),
        "thumbprint": hex.concat(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jwt::process_key;

    #[test]
    fn a_rotated_key_still_verifies_until_it_is_revoked() {
        let now = Moment::parse("2026-01-01T00:00:00Z").unwrap();
        let key = |number| process_key(number).unwrap();
        let mut ring = KeyRing::new(key(0), key(1), now);
        let sign = |ring: &KeyRing| {
            ring.sign("JWT", Algorithm::Rs256, &json!({"a": 1}))
                .unwrap()
        };
        let old = sign(&ring);
        let first = ring.current().unwrap().kid.clone();
        assert_eq!(ring.revoke(&first, now).unwrap_err(), Refusal::KeyInUse);
        ring.rotate(key(ring.next_number()), now).unwrap();
        assert_ne!(ring.current().unwrap().kid, first);
        assert!(ring.verify(&old).is_ok() && ring.verify(&sign(&ring)).is_ok());
        assert_eq!(ring.jwks()["keys"].as_array().unwrap().len(), 3);
        ring.revoke(&first, now).unwrap();
        assert_eq!(ring.verify(&old), Err(Rejected::Signature));
        assert_eq!(ring.documents().len(), 3);
        assert_eq!(ring.document(&first).unwrap()["revoked"], true);

        let saved = serde_json::to_string(&ring).unwrap();
        let back: KeyRing = serde_json::from_str(&saved).unwrap();
        assert_eq!(back.jwks(), ring.jwks());
        assert!(back.verify(&sign(&ring)).is_ok());
    }
}
