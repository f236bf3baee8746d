//! What the passwords of a database must be like, and why one is refused. Pure:
//! it knows no user but the one it is told about, and keeps nothing. What the
//! connection says is read elsewhere.

use serde_json::{Map, Value, json};

use super::common_passwords::COMMON;

/// A part of a profile that is shorter stands in too many passwords.
const SHORTEST_PART: usize = 3;
/// What a database asks of a password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PasswordPolicy {
    pub(super) shortest: usize,
    pub(super) longest: usize,
    pub(super) kinds: Vec<Kind>,
    /// How many of the kinds there must be.
    pub(super) needed: usize,
    pub(super) identical: Runs,
    pub(super) sequential: Runs,
    pub(super) dictionary: Option<Vec<String>>,
    /// The properties of the profile that it must not contain.
    pub(super) personal: Vec<String>,
    pub(super) history: usize,
}

/// Why a password is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Weakness {
    /// It breaks a rule of the policy: the rules with whether it keeps them,
    /// and the policy in words.
    Strength {
        rules: Value,
        policy: String,
    },
    Common,
    Personal,
    Used,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Lower,
    Upper,
    Number,
    Special,
}

/// Whether three letters in a row may be the same, or one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Runs {
    Allowed,
    Refused,
}

impl Weakness {
    /// The name of the error.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Strength { .. } => "PasswordStrengthError",
            Self::Common => "PasswordDictionaryError",
            Self::Personal => "PasswordNoUserInfoError",
            Self::Used => "PasswordHistoryError",
        }
    }

    pub(crate) fn message(&self) -> &'static str {
        match self {
            Self::Strength { .. } => "Password is too weak",
            Self::Common => "Password is not allowed, it might be too common.",
            Self::Personal => "Password contains user information",
            Self::Used => "Password has previously been used",
        }
    }
}

impl PasswordPolicy {
    /// Checks a password that the user of a profile wants to have. Which ones
    /// they had is not known here.
    pub(crate) fn check(
        &self,
        password: &str,
        profile: &Map<String, Value>,
    ) -> Result<(), Weakness> {
        let rules = self.rules(password);
        if rules.iter().any(|rule| rule["verified"] == false) {
            return Err(Weakness::Strength {
                rules: json!({"rules": rules, "verified": false}),
                policy: self.in_words(),
            });
        }
        let lower = password.to_lowercase();
        if self.dictionary.as_ref().is_some_and(|custom| {
            COMMON.contains(&lower.as_str())
                || custom.iter().any(|word| word.to_lowercase() == lower)
        }) {
            return Err(Weakness::Common);
        }
        let mut parts = self.personal.iter().filter_map(|path| part(profile, path));
        if parts.any(|part| part.chars().count() >= SHORTEST_PART && lower.contains(&part)) {
            return Err(Weakness::Personal);
        }
        Ok(())
    }

    /// How many of the passwords that a user had may not come again.
    pub(crate) fn history(&self) -> usize {
        self.history
    }
}

/// A text of a profile, of an address what stands before the at sign.
fn part(profile: &Map<String, Value>, path: &str) -> Option<String> {
    let mut names = path.split('.');
    let mut value = profile.get(names.next()?)?;
    for name in names {
        value = value.get(name)?;
    }
    let text = value.as_str()?.to_lowercase();
    match text.split_once('@') {
        Some((local, _)) if path == "email" => Some(local.to_owned()),
        _ => Some(text),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Connection;
    use super::*;

    fn policy(options: Value) -> PasswordPolicy {
        let mut document = Map::new();
        document.insert("options".to_owned(), options);
        PasswordPolicy::of(&Connection {
            id: "con_1".into(),
            name: "Users".into(),
            strategy: "auth0".into(),
            document,
        })
    }

    fn takes(options: Value, password: &str) -> bool {
        policy(options).check(password, &Map::new()).is_ok()
    }

    #[test]
    fn each_level_asks_for_more() {
        for (level, right, wrong) in [
            ("none", "x", ""),
            ("low", "abcdef", "abcde"),
            ("fair", "Abcdefg1", "abcdefg1"),
            ("good", "abc-def-1", "abcdefg1"),
            ("excellent", "Abcdefghi1", "Abcdefggg1"),
        ] {
            let options = || json!({"passwordPolicy": level});
            assert!(takes(options(), right), "{level}");
            assert!(!takes(options(), wrong), "{level}");
        }
        assert!(!takes(json!({}), "short1A"), "good is the usual one");
        let long =
            json!({"passwordPolicy": "low", "password_complexity_options": {"min_length": 9}});
        assert!(!takes(long, "abcdefgh"));
    }

    #[test]
    fn common_words_and_the_own_name_are_refused() {
        let own = json!({"passwordPolicy": "low", "password_dictionary": {"enable": true, "dictionary": ["Acme-Inc"]},
            "password_no_personal_info": {"enable": true}});
        let profile = json!({"email": "adalove@x.y", "user_metadata": {"last": "Byron"}});
        let check = |password: &str| {
            let found = policy(own.clone()).check(password, profile.as_object().unwrap());
            found.err().map(|weakness| weakness.name())
        };
        assert_eq!(check("acme-inc"), Some("PasswordDictionaryError"));
        assert_eq!(check("Password1"), Some("PasswordDictionaryError"));
        assert_eq!(check("my-AdaLove-1"), Some("PasswordNoUserInfoError"));
        assert_eq!(check("lordbyron"), Some("PasswordNoUserInfoError"));
        assert_eq!(check("something-else"), None);
    }

    #[test]
    fn the_newer_options_replace_the_older_ones() {
        let options =
            |more: Value| json!({"passwordPolicy": "excellent", "password_options": more});
        let complexity = json!({"complexity": {"min_length": 4, "character_types": ["number", "lowercase"],
            "identical_characters": "allow", "sequential_characters": "block",
            "max_length_exceeded": "error"}});
        assert!(takes(options(complexity.clone()), "aaa1"));
        assert!(!takes(options(complexity.clone()), "abc1"));
        assert!(!takes(options(complexity.clone()), "aaaa"));
        assert!(!takes(options(complexity), &"a1".repeat(40)));
        let history = policy(options(json!({"history": {"active": true, "size": 3}})));
        assert_eq!(history.history(), 3);
    }

    #[test]
    fn the_rules_say_what_is_missing_and_read_as_text() {
        let weak = policy(json!({})).check("abc", &Map::new()).unwrap_err();
        let Weakness::Strength { rules, policy } = weak else {
            panic!("another weakness");
        };
        assert_eq!(rules["rules"][0]["code"], "lengthAtLeast");
        assert_eq!(rules["rules"][1]["items"][0]["verified"], true);
        assert!(policy.starts_with("* At least 8 characters in length\n* Contain at least 3 of"));
        assert!(
            policy.ends_with(" * special characters (e.g. !@#$%^&*)"),
            "{policy}"
        );
        let sentence = super::tests::policy(json!({"passwordPolicy": "fair"})).in_a_sentence();
        let said =
            "At least 8 characters in length. Should contain: lower case letters (a-z), upper";
        assert!(sentence.starts_with(said), "{sentence}");
    }
}
