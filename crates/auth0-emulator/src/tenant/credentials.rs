//! Passwords of users: how they are kept and checked. Whether somebody may log
//! in is decided elsewhere.

use std::fmt;
use std::num::NonZeroU32;
use std::sync::OnceLock;

use aws_lc_rs::pbkdf2;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde::{Deserialize, Serialize, Serializer};

use super::imported_hash::ImportedHash;
use super::users::LoginName;
use super::{IdSource, User, Users};
use crate::secret::Secret;

/// Few, because a test makes many users and guards nobody's real password.
const ROUNDS: NonZeroU32 = match NonZeroU32::new(1_000) {
    Some(rounds) => rounds,
    None => NonZeroU32::MIN,
};

/// The password of one identity of a user.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Credential {
    /// `provider|user_id` of the identity.
    pub(super) identity: String,
    pub(super) password: PasswordHash,
    /// The ones before it, newest first, as far as the policy forbids them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    previous: Vec<PasswordHash>,
}

/// A salted hash of a password, which `Debug` does not show.
#[derive(Clone, Deserialize)]
#[serde(from = "Kept")]
pub(crate) enum PasswordHash {
    /// A password that is not hashed before it leaves this process.
    New(Box<NewPassword>),
    Own(OwnHash),
    Imported(ImportedHash),
}

/// What a file keeps: never a password itself.
#[derive(Deserialize)]
#[serde(untagged)]
enum Kept {
    Own(OwnHash),
    Imported(ImportedHash),
}

/// A password, and its hash once somebody asked for it. Hashing is slow by design,
/// and most passwords of a large tenant are never asked for.
#[derive(Clone)]
pub(crate) struct NewPassword {
    password: Secret,
    salt: u64,
    hash: OnceLock<OwnHash>,
}

/// A hash that was made here.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct OwnHash {
    salt: String,
    hash: String,
}

impl PasswordHash {
    /// Salts need to differ, not to be secret, so identifiers will do.
    pub(super) fn new(password: &str, ids: &mut IdSource) -> Self {
        Self::New(Box::new(NewPassword {
            password: Secret::new(password),
            salt: ids.number(),
            hash: OnceLock::new(),
        }))
    }

    pub(crate) fn matches(&self, candidate: &str) -> bool {
        match self {
            Self::New(new) => new.password.matches(candidate),
            Self::Own(hash) => hash.matches(candidate),
            Self::Imported(hash) => hash.matches(candidate),
        }
    }
}

impl From<Kept> for PasswordHash {
    fn from(kept: Kept) -> Self {
        match kept {
            Kept::Own(hash) => Self::Own(hash),
            Kept::Imported(hash) => Self::Imported(hash),
        }
    }
}

impl Serialize for PasswordHash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::New(new) => new.hash().serialize(serializer),
            Self::Own(hash) => hash.serialize(serializer),
            Self::Imported(hash) => hash.serialize(serializer),
        }
    }
}

impl NewPassword {
    fn hash(&self) -> &OwnHash {
        self.hash.get_or_init(|| {
            let salt = format!("{:016x}", self.salt);
            let password = self.password.expose().as_bytes();
            let mut hash = [0; 32];
            let (algorithm, salted) = (pbkdf2::PBKDF2_HMAC_SHA256, salt.as_bytes());
            pbkdf2::derive(algorithm, ROUNDS, salted, password, &mut hash);
            OwnHash {
                salt,
                hash: STANDARD_NO_PAD.encode(hash),
            }
        })
    }
}

impl OwnHash {
    fn matches(&self, candidate: &str) -> bool {
        let Ok(hash) = STANDARD_NO_PAD.decode(&self.hash) else {
            return false;
        };
        let (algorithm, salt) = (pbkdf2::PBKDF2_HMAC_SHA256, self.salt.as_bytes());
        pbkdf2::verify(algorithm, ROUNDS, salt, candidate.as_bytes(), &hash).is_ok()
    }
}

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordHash(..)")
    }
}

impl User {
    /// Sets the password of one of the user's identities, and remembers as many
    /// of those before it as are asked for.
    pub(super) fn set_password(&mut self, identity: &str, password: PasswordHash, kept: usize) {
        let held = self
            .credentials
            .iter()
            .position(|held| held.identity == identity);
        let mut previous = Vec::new();
        if let Some(held) = held.map(|place| self.credentials.remove(place)) {
            previous.push(held.password);
            previous.extend(held.previous);
            previous.truncate(kept);
        }
        self.credentials.push(Credential {
            identity: identity.to_owned(),
            password,
            previous,
        });
    }

    /// Whether an identity has a password now, or is remembered to have had it.
    pub(super) fn had_password(&self, identity: &str, candidate: &str) -> bool {
        let held = self
            .credentials
            .iter()
            .find(|held| held.identity == identity);
        held.is_some_and(|held| {
            let mut all = std::iter::once(&held.password).chain(&held.previous);
            all.any(|password| password.matches(candidate))
        })
    }

    /// Whether any identity of the user in a connection has this password.
    pub(crate) fn has_password(&self, connection: &str, candidate: &str) -> bool {
        let held = self
            .identities()
            .into_iter()
            .filter(|identity| identity.connection == connection);
        held.flat_map(|identity| {
            self.credentials
                .iter()
                .filter(move |held| held.identity == identity.id())
        })
        .any(|held| held.password.matches(candidate))
    }
}

impl Users {
    /// The user of a database connection whom a login name and a password lead
    /// to. The name is an address, a user name or a number.
    pub(crate) fn with_password(
        &self,
        connection: &str,
        login: &str,
        password: &str,
    ) -> Option<&User> {
        let known = |kind| self.named(connection, kind, login);
        let user = LoginName::ALL.into_iter().find_map(known)?;
        user.has_password(connection, password).then_some(user)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_knows_its_password_and_shows_nothing() {
        let mut ids = IdSource::new(1);
        let hash = PasswordHash::new("hunter2", &mut ids);
        assert!(hash.matches("hunter2") && !hash.matches("hunter") && !hash.matches(""));
        let again = serde_json::to_string(&PasswordHash::new("hunter2", &mut ids)).unwrap();
        assert_ne!(serde_json::to_string(&hash).unwrap(), again);
        assert_eq!(format!("{hash:?}"), "PasswordHash(..)");
        let saved = serde_json::to_string(&hash).unwrap();
        assert_eq!(saved, serde_json::to_string(&hash).unwrap());
        assert!(!saved.contains("hunter2"));
        assert!(
            serde_json::from_str::<PasswordHash>(&saved)
                .unwrap()
                .matches("hunter2")
        );
    }
}
