//! Which tokens are the same token.

use std::fmt;

use sha2::{Digest, Sha256};

use crate::Secret;

/// Names a token in a [`TokenStore`](crate::TokenStore).
///
/// It is a hash of the tenant, the client, the audience, the organization and what else
/// the token is asked for with. No secret can be read from it, and it is the same in
/// every process. It has 64 characters, `0` to `9` and `a` to `f`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TokenKey(String);

impl TokenKey {
    pub(crate) fn new(
        issuer: &str,
        client_id: &str,
        parameters: &[(String, Secret)],
        certificate: Option<&[u8; 32]>,
    ) -> Self {
        let mut parameters: Vec<_> = parameters.iter().collect();
        // The order in which they were given makes no other token.
        parameters.sort_by(|(a, x), (b, y)| (a, x.expose()).cmp(&(b, y.expose())));
        let mut hash = Sha256::new();
        // Each part has its length before it, so that no two lists look alike.
        let mut add = |part: &[u8]| {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        };
        add(b"auth0-token-1");
        add(issuer.as_bytes());
        add(client_id.as_bytes());
        add(certificate.map_or(&[], |fingerprint| fingerprint));
        for (name, value) in parameters {
            add(name.as_bytes());
            add(value.expose().as_bytes());
        }
        let hash = hash.finalize();
        Self(hash.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// The name as a text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for TokenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(issuer: &str, client: &str, parameters: &[(&str, &str)]) -> TokenKey {
        let parameters = parameters.iter();
        let parameters: Vec<_> = parameters
            .map(|(name, value)| ((*name).to_owned(), Secret::from(*value)))
            .collect();
        TokenKey::new(issuer, client, &parameters, None)
    }

    #[test]
    fn differs_wherever_the_token_may() {
        let all = [
            key("i", "c", &[("audience", "a")]),
            key("ic", "", &[("audience", "a")]),
            key("i", "c", &[("audience", "b")]),
            key("i", "c", &[("audience", "a"), ("organization", "o")]),
            key("i", "c", &[("audience", "ao")]),
            TokenKey::new(
                "i",
                "c",
                &[("audience".to_owned(), "a".into())],
                Some(&[0; 32]),
            ),
        ];
        for (index, one) in all.iter().enumerate() {
            assert_eq!(one.as_str().len(), 64);
            assert!(!all[..index].contains(one), "{index}");
        }
        assert_eq!(
            key("i", "c", &[("x", "1"), ("y", "2")]),
            key("i", "c", &[("y", "2"), ("x", "1")])
        );
    }
}
