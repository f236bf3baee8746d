//! Takes secrets out of exchanges: by the names of fields, by the look of
//! tokens, and wherever a secret that was seen before comes up again. On demand
//! it gives every email address another name.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::address::Address;
use super::exchange::{DOMAIN, Exchange};
use crate::mask::{self, MASK};
use crate::query_string::form_pairs;

/// Shorter secrets are masked where they are named; elsewhere they would be
/// found in every other word.
const SHORTEST: usize = 6;

/// What was learned of a tenant. It has no `Debug`, for the secrets' sake.
#[derive(Default)]
pub(super) struct Scrubber {
    secrets: BTreeSet<String>,
    /// The names that addresses were given, if they shall have any.
    emails: Option<BTreeMap<String, String>>,
    upstream: Option<Address>,
}

impl Scrubber {
    pub(super) fn for_tenant(url: &str) -> Self {
        Self {
            upstream: Some(Address::of(url)),
            ..Self::default()
        }
    }

    /// From now on addresses get other names, each always the same.
    pub(super) fn rename_emails(&mut self) {
        self.emails.get_or_insert_default();
    }

    pub(super) fn learn(&mut self, secret: &str) {
        if secret.len() >= SHORTEST && secret != MASK {
            self.secrets.insert(secret.to_owned());
        }
    }

    pub(super) fn learn_from_query(&mut self, query: &str) {
        for (name, value) in form_pairs(query).unwrap_or_default() {
            if mask::is_secret(&name) {
                self.learn(&value);
            }
        }
    }

    /// JSON without the secrets that their names or looks give away.
    pub(super) fn without_fields(&mut self, mut value: Value) -> Value {
        mask::mask(&mut value, &mut |secret| self.learn(secret));
        value
    }

    /// A text without anything that looks like a token or is a private key.
    pub(super) fn without_tokens(&mut self, text: String) -> String {
        let text = mask::without_private_keys(text, &mut |key| self.learn(key));
        let mut kept = String::new();
        for piece in text.split_inclusive(|letter: char| !is_of_token(letter)) {
            let word = piece.trim_end_matches(|letter: char| !is_of_token(letter));
            if mask::looks_like_token(word) {
                self.learn(word);
                kept.push_str(MASK);
                kept.push_str(&piece[word.len()..]);
            } else {
                kept.push_str(piece);
            }
        }
        kept
    }

    /// Takes everything that was learned out of every text of an exchange.
    pub(super) fn finish(&mut self, exchange: &Exchange) -> Value {
        let mut value = serde_json::to_value(exchange).unwrap_or_default();
        self.walk(&mut value);
        value
    }

    fn walk(&mut self, value: &mut Value) {
        match value {
            Value::String(text) => self.clean(text),
            Value::Array(items) => items.iter_mut().for_each(|item| self.walk(item)),
            Value::Object(fields) => {
                // Names can be addresses or secrets as well as values can.
                let old = std::mem::take(fields);
                for (mut name, mut field) in old {
                    self.clean(&mut name);
                    self.walk(&mut field);
                    fields.insert(name, field);
                }
            }
            _ => {}
        }
    }

    fn clean(&mut self, text: &mut String) {
        for secret in &self.secrets {
            if text.contains(secret.as_str()) {
                *text = text.replace(secret.as_str(), MASK);
            }
        }
        if let Some(upstream) = &self.upstream {
            *text = upstream.renamed(text, &Address::recorded());
            // As a part of another name it would still tell whose it is.
            if !upstream.domain().is_empty() {
                *text = text.replace(upstream.domain(), DOMAIN);
            }
        }
        if let Some(names) = &mut self.emails {
            *text = rename(text, names);
        }
    }
}

fn is_of_token(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "-_.".contains(letter)
}

/// Gives the addresses of a text the names that they have or get.
fn rename(text: &str, names: &mut BTreeMap<String, String>) -> String {
    let of_address = |letter: char| letter.is_ascii_alphanumeric() || "._%+-@".contains(letter);
    let mut renamed = String::new();
    for piece in text.split_inclusive(|letter: char| !of_address(letter)) {
        let word = piece.trim_end_matches(|letter: char| !of_address(letter));
        let (address, at) = match word.contains('@') {
            true => (word.to_owned(), "@"),
            false => (word.replace("%40", "@"), "%40"),
        };
        let is_address = address
            .split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
        if is_address {
            let number = names.len() + 1;
            let name = names
                .entry(address.to_ascii_lowercase())
                .or_insert_with(|| format!("person{number}"));
            renamed.push_str(&format!("{name}{at}example.com"));
            renamed.push_str(&piece[word.len()..]);
        } else {
            renamed.push_str(piece);
        }
    }
    renamed
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_secret_that_was_seen_is_found_everywhere() {
        let mut scrubber = Scrubber::for_tenant("https://tenant.example/");
        let exchange = json!({
            "request": {"method": "POST", "path": "/x/opaque-secret", "query": ["a=opaque-secret"],
                        "body": {"client_secret": "opaque-secret"}},
            "response": {"status": 200, "headers": {"link": "https://tenant.example/y"}, "body": {"json": {
                "echo": "so opaque-secret it is", "iss": "https://tenant.example/", "at": "tenant.example"}}},
        });
        let mut exchange: Exchange = serde_json::from_value(exchange).unwrap();
        let body = exchange.request.body.take().unwrap();
        exchange.request.body = Some(scrubber.without_fields(body));
        let clean = scrubber.finish(&exchange);
        assert!(!clean.to_string().contains("opaque-secret"), "{clean}");
        let json = &clean["response"]["body"]["json"];
        assert_eq!(
            (&json["iss"], &json["at"]),
            (&"{{url}}/".into(), &"{{domain}}".into())
        );
        assert_eq!(clean["response"]["headers"]["link"], "{{url}}/y");
    }

    #[test]
    fn tokens_in_texts_are_taken_out() {
        let mut scrubber = Scrubber::default();
        let text = "<a href='?t=eyJhbGci.eyJzdWIi.c2ln'>go</a>".to_owned();
        let clean = scrubber.without_tokens(text);
        assert_eq!(clean, "<a href='?t=[masked]'>go</a>");
    }

    #[test]
    fn an_address_always_has_the_same_other_name() {
        let mut names = BTreeMap::new();
        let mut rename = |text| super::rename(text, &mut names);
        assert_eq!(rename("Ada@b.co, x@y"), "person1@example.com, x@y");
        assert_eq!(
            rename("q=email:ada%40b.co"),
            "q=email:person1%40example.com"
        );
        assert_eq!(rename("eve@b.co"), "person2@example.com");
    }
}
