//! Refresh tokens: what they are good for, and which text stands for them now.
//! The text itself is never kept, only its digest; how tokens are given out and
//! when rotation is asked for is decided elsewhere.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Refusal;
use super::refresh_texts::{Texts, digest_of};
use super::sessions::Device;
use crate::clock::Moment;
use crate::ordered::Ordered;

/// The oldest are forgotten beyond this, so that logins cannot fill the memory.
const KEPT: usize = 100_000;
/// One refresh token, as the API shows it, and the digests of its texts.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct RefreshToken {
    #[serde(flatten)]
    pub(crate) shown: ShownToken,
    #[serde(flatten)]
    pub(crate) texts: Texts,
}

/// What the Management API shows of a refresh token.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ShownToken {
    pub(crate) id: String,
    pub(crate) user_id: String,
    pub(crate) client_id: String,
    pub(crate) session_id: Option<String>,
    pub(crate) rotating: bool,
    pub(crate) resource_servers: Vec<Grant>,
    pub(crate) created_at: Moment,
    pub(crate) idle_expires_at: Option<Moment>,
    pub(crate) expires_at: Option<Moment>,
    pub(crate) last_exchanged_at: Option<Moment>,
    pub(crate) device: Device,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) refresh_token_metadata: Option<Map<String, Value>>,
}

/// An API and what the token gives there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Grant {
    pub(crate) audience: String,
    /// Separated by spaces.
    pub(crate) scopes: String,
}

/// What a text turned out to be.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Presented<'a> {
    Current(&'a RefreshToken),
    /// It was exchanged for a newer one already: somebody else may have it.
    Spent(&'a RefreshToken),
    Unknown,
}

/// All refresh tokens of a tenant.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(from = "Saved")]
pub(crate) struct RefreshTokens {
    rows: Ordered<RefreshToken>,
    #[serde(skip_serializing)]
    by_digest: HashMap<String, String>,
}

/// What a file keeps of them: the index follows from the rows.
#[derive(Deserialize)]
struct Saved {
    rows: Ordered<RefreshToken>,
}

impl From<Saved> for RefreshTokens {
    fn from(Saved { rows }: Saved) -> Self {
        let mut by_digest = HashMap::new();
        for token in rows.iter() {
            for digest in token.texts.iter() {
                by_digest.insert(digest.clone(), token.shown.id.clone());
            }
        }
        Self { rows, by_digest }
    }
}

impl RefreshToken {
    pub(crate) fn document(&self) -> Map<String, Value> {
        match serde_json::to_value(&self.shown) {
            Ok(Value::Object(document)) => document,
            // Every field of it is text or a list of text.
            _ => Map::new(),
        }
    }

    pub(crate) fn is_over(&self, now: Moment) -> bool {
        let over = |end: Option<Moment>| end.is_some_and(|end| end <= now);
        over(self.shown.expires_at) || over(self.shown.idle_expires_at)
    }
}

impl RefreshTokens {
    /// Keeps a token that `text` stands for.
    pub(crate) fn insert(&mut self, shown: ShownToken, text: &str) {
        let digest = digest_of(text);
        self.by_digest.insert(digest.clone(), shown.id.clone());
        let id = shown.id.clone();
        let texts = Texts::new(digest);
        let token = RefreshToken { shown, texts };
        self.rows.insert(id, token);
        if self.rows.len() > KEPT {
            self.rows.keep_last(KEPT);
            self.forget_digests();
        }
    }

    /// What a text stands for; tokens that are over are unknown.
    pub(crate) fn present(&self, text: &str, now: Moment) -> Presented<'_> {
        let digest = digest_of(text);
        let token = self.by_digest.get(&digest).and_then(|id| self.rows.get(id));
        match token.filter(|token| !token.is_over(now)) {
            Some(token) if token.texts.is_good(&digest) => Presented::Current(token),
            Some(token) => Presented::Spent(token),
            None => Presented::Unknown,
        }
    }

    /// Gives a new text for one that was presented, which is spent then. One that
    /// was spent already takes none of the others away.
    pub(crate) fn rotate(&mut self, id: &str, text: &str, new: &str) -> Result<(), Refusal> {
        let token = self.rows.get_mut(id).ok_or(Refusal::NoSuchRefreshToken)?;
        let digest = digest_of(new);
        self.by_digest.insert(digest.clone(), id.to_owned());
        for forgotten in token.texts.rotate(digest_of(text), digest) {
            self.by_digest.remove(&forgotten);
        }
        Ok(())
    }

    /// A token that is not over.
    pub(crate) fn get(&self, id: &str, now: Moment) -> Result<&RefreshToken, Refusal> {
        let token = self.rows.get(id).filter(|token| !token.is_over(now));
        token.ok_or(Refusal::NoSuchRefreshToken)
    }

    pub(crate) fn get_mut(&mut self, id: &str, now: Moment) -> Result<&mut ShownToken, Refusal> {
        let token = self.rows.get_mut(id).filter(|token| !token.is_over(now));
        token
            .map(|token| &mut token.shown)
            .ok_or(Refusal::NoSuchRefreshToken)
    }

    /// The tokens of a user that are not over, with their places.
    pub(crate) fn of_user<'a>(
        &'a self,
        user_id: &'a str,
        now: Moment,
    ) -> impl Iterator<Item = (u64, &'a RefreshToken)> {
        let of_user = move |(_, token): &(u64, &RefreshToken)| {
            token.shown.user_id == user_id && !token.is_over(now)
        };
        self.rows.after(0).filter(of_user)
    }

    /// Revokes the tokens that a question is true of.
    pub(crate) fn revoke(&mut self, revoked: impl Fn(&ShownToken) -> bool) {
        let before = self.rows.len();
        self.rows.retain(|token| !revoked(&token.shown));
        if self.rows.len() < before {
            self.forget_digests();
        }
    }

    fn forget_digests(&mut self) {
        let rows = &self.rows;
        self.by_digest.retain(|_, id| rows.contains(id));
    }
}

#[cfg(test)]
mod tests {
    use super::super::refresh_texts::REMEMBERED;
    use super::*;

    fn at(text: &str) -> Moment {
        Moment::parse(text).unwrap()
    }

    fn token(id: &str, user_id: &str) -> ShownToken {
        ShownToken {
            id: id.into(),
            user_id: user_id.into(),
            client_id: "c".into(),
            session_id: None,
            rotating: true,
            resource_servers: Vec::new(),
            created_at: at("2026-01-01T00:00:00Z"),
            idle_expires_at: None,
            expires_at: Some(at("2026-02-01T00:00:00Z")),
            last_exchanged_at: None,
            device: Device::first_seen("127.0.0.1", "test"),
            refresh_token_metadata: None,
        }
    }

    #[test]
    fn a_spent_text_is_told_from_an_unknown_one() {
        let now = at("2026-01-02T00:00:00Z");
        let mut tokens = RefreshTokens::default();
        tokens.insert(token("r1", "u1"), "first");
        tokens.rotate("r1", "first", "second").unwrap();
        assert!(matches!(tokens.present("first", now), Presented::Spent(_)));
        assert!(matches!(
            tokens.present("second", now),
            Presented::Current(_)
        ));
        assert!(matches!(tokens.present("third", now), Presented::Unknown));
        let later = at("2026-02-01T00:00:00Z");
        assert!(matches!(
            tokens.present("second", later),
            Presented::Unknown
        ));

        let saved = serde_json::to_string(&tokens).unwrap();
        assert!(!saved.contains("second"), "{saved}");
        let back: RefreshTokens = serde_json::from_str(&saved).unwrap();
        assert!(matches!(back.present("first", now), Presented::Spent(_)));

        assert!(
            !tokens
                .get("r1", now)
                .unwrap()
                .document()
                .contains_key("digest")
        );
        tokens.revoke(|token| token.user_id == "u1");
        assert!(matches!(tokens.present("second", now), Presented::Unknown));
        assert!(tokens.by_digest.is_empty());
    }

    #[test]
    fn few_spent_texts_are_remembered() {
        let now = at("2026-01-02T00:00:00Z");
        let mut tokens = RefreshTokens::default();
        tokens.insert(token("r1", "u1"), "0");
        for number in 0..=REMEMBERED {
            let (old, new) = (number.to_string(), (number + 1).to_string());
            tokens.rotate("r1", &old, &new).unwrap();
        }
        assert!(matches!(tokens.present("0", now), Presented::Unknown));
        assert!(matches!(tokens.present("1", now), Presented::Spent(_)));
        assert_eq!(tokens.by_digest.len(), REMEMBERED + 1);
    }
}
