//! The rules of a password policy one by one, each with whether a password keeps
//! it, and all of them as people read them.

use serde_json::{Value, json};

use super::password_policy::{Kind, PasswordPolicy, Runs};

/// The kinds of letters that count, in the order in which they are told.
const KINDS: [(Kind, &str, &str); 4] = [
    (Kind::Lower, "lowerCase", "lower case letters (a-z)"),
    (Kind::Upper, "upperCase", "upper case letters (A-Z)"),
    (Kind::Number, "numbers", "numbers (i.e. 0-9)"),
    (
        Kind::Special,
        "specialCharacters",
        "special characters (e.g. !@#$%^&*)",
    ),
];

impl PasswordPolicy {
    /// The policy as people read it, a rule in each line.
    pub(crate) fn in_words(&self) -> String {
        let mut lines = Vec::new();
        for rule in self.rules("") {
            let mut message = rule["message"].as_str().unwrap_or_default().to_owned();
            for number in rule["format"].as_array().into_iter().flatten() {
                message = message.replacen("%d", &number.to_string(), 1);
            }
            lines.push(format!("* {message}"));
            for item in rule["items"].as_array().into_iter().flatten() {
                let message = item["message"].as_str().unwrap_or_default();
                lines.push(format!(" * {message}"));
            }
        }
        lines.join("\n")
    }

    /// The policy as one line.
    pub(crate) fn in_a_sentence(&self) -> String {
        let lines = self.in_words();
        let lines = lines.replace("\n * ", ", ").replace(":, ", ": ");
        let rules: Vec<&str> = lines
            .lines()
            .map(|line| line.trim_start_matches("* "))
            .collect();
        format!("{}.", rules.join(". "))
    }

    /// The rules, each with whether a password keeps it.
    pub(super) fn rules(&self, password: &str) -> Vec<Value> {
        let length = password.chars().count();
        let mut rules = vec![json!({
            "code": "lengthAtLeast", "format": [self.shortest],
            "message": if self.shortest == 1 {
                "Non-empty password required"
            } else {
                "At least %d characters in length"
            },
            "verified": length >= self.shortest,
        })];
        if password.len() > self.longest {
            rules.push(json!({
                "code": "lengthAtMost", "format": [self.longest],
                "message": "At most %d bytes in length", "verified": false,
            }));
        }
        if !self.kinds.is_empty() {
            let known = KINDS.iter().filter(|(kind, ..)| self.kinds.contains(kind));
            let items = known.map(|(kind, code, message)| {
                let verified = password.chars().any(|letter| kind.has(letter));
                json!({"code": code, "message": message, "verified": verified})
            });
            let items: Vec<Value> = items.collect();
            let found = items.iter().filter(|item| item["verified"] == true).count();
            let all = self.needed == self.kinds.len();
            rules.push(json!({
                "code": if all { "shouldContain" } else { "containsAtLeast" },
                "format": if all { json!([]) } else { json!([self.needed, self.kinds.len()]) },
                "message": if all {
                    "Should contain:"
                } else {
                    "Contain at least %d of the following %d types of characters:"
                },
                "items": items, "verified": found >= self.needed,
            }));
        }
        if self.identical == Runs::Refused {
            rules.push(json!({
                "code": "identicalChars", "format": [2, "aaa"],
                "message": "No more than %d identical characters in a row (e.g., \"aaa\" not allowed)",
                "verified": !has_run(password, 0),
            }));
        }
        if self.sequential == Runs::Refused {
            rules.push(json!({
                "code": "sequentialChars", "format": [2, "abc"],
                "message": "No more than %d sequential characters in a row (e.g., \"abc\" not allowed)",
                "verified": !has_run(password, 1) && !has_run(password, -1),
            }));
        }
        rules
    }
}

impl Kind {
    fn has(self, letter: char) -> bool {
        match self {
            Self::Lower => letter.is_lowercase(),
            Self::Upper => letter.is_uppercase(),
            Self::Number => letter.is_ascii_digit(),
            Self::Special => !letter.is_alphanumeric(),
        }
    }
}

/// Whether three letters stand in a row that are each a step from the one before.
fn has_run(password: &str, step: i64) -> bool {
    let letters: Vec<i64> = password
        .chars()
        .map(|letter| i64::from(u32::from(letter)))
        .collect();
    let steps = |three: &[i64]| three[1] - three[0] == step && three[2] - three[1] == step;
    letters.windows(3).any(steps)
}
