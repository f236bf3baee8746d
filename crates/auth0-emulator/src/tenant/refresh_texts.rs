//! The texts that stand for one refresh token, as digests: the text itself is
//! never kept. Rotation gives a new one for an old one, which is spent then.

use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

/// How many spent texts of one token are remembered, to notice their reuse, and
/// how many are good at once.
pub(super) const REMEMBERED: usize = 20;

/// The digests of a token's texts.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Texts {
    digest: String,
    /// Those that are good beside it: a text that was exchanged twice at nearly
    /// the same time gave two.
    #[serde(default)]
    beside: Vec<String>,
    /// Those that were exchanged, the last one at the end.
    spent: Vec<String>,
}

impl Texts {
    pub(super) fn new(digest: String) -> Self {
        Self {
            digest,
            beside: Vec::new(),
            spent: Vec::new(),
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &String> {
        self.spent.iter().chain(&self.beside).chain([&self.digest])
    }

    pub(super) fn is_good(&self, digest: &String) -> bool {
        self.digest == *digest || self.beside.contains(digest)
    }

    /// Whether a text is the one that was exchanged last.
    pub(crate) fn was_exchanged_last(&self, text: &str) -> bool {
        self.spent.last() == Some(&digest_of(text))
    }

    /// Takes a new digest for one that was presented. One that was spent already
    /// takes none of the others away. Gives the digests that are forgotten.
    pub(super) fn rotate(&mut self, presented: String, new: String) -> Vec<String> {
        let was_good = self.is_good(&presented);
        self.beside.retain(|good| *good != presented);
        let before = std::mem::replace(&mut self.digest, new);
        if before != presented {
            self.beside.push(before);
        }
        if was_good {
            self.spent.push(presented);
        }
        let lists = [&mut self.beside, &mut self.spent];
        let full = lists.into_iter().filter(|list| list.len() > REMEMBERED);
        full.map(|list| list.remove(0)).collect()
    }
}

pub(super) fn digest_of(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spent_text_that_is_exchanged_again_takes_none_away() {
        let mut texts = Texts::new(digest_of("first"));
        let mut rotate = |old: &str, new: &str| {
            assert!(texts.rotate(digest_of(old), digest_of(new)).is_empty());
            texts.clone()
        };
        rotate("first", "a");
        let both = rotate("first", "b");
        let good = |texts: &Texts, text: &str| texts.is_good(&digest_of(text));
        assert!(good(&both, "a") && good(&both, "b") && !good(&both, "first"));
        let after = rotate("a", "c");
        assert!(!good(&after, "a") && good(&after, "b") && good(&after, "c"));
        assert!(after.was_exchanged_last("a") && !after.was_exchanged_last("first"));
    }
}
