//! What the options of a connection say of passwords: a level, the options that
//! stand beside it, and the newer ones that replace what they say.

use serde_json::Value;

use super::Connection;
use super::password_policy::{Kind, PasswordPolicy, Runs};

/// Longer ones are refused whatever the options say, because hashing them costs.
const LONGEST: usize = 512;
/// The longest that bcrypt, which Auth0 hashes with, tells apart.
const LONGEST_EXACT: usize = 72;
impl PasswordPolicy {
    /// The policy of a connection; one that says nothing has Auth0's usual one.
    pub(crate) fn of(connection: &Connection) -> Self {
        use Kind::{Lower, Number, Special, Upper};
        let name = connection.option("passwordPolicy").and_then(Value::as_str);
        let every = vec![Lower, Upper, Number, Special];
        let (shortest, kinds, needed, identical) = match name {
            Some("none") => (1, Vec::new(), 0, Runs::Allowed),
            Some("low") => (6, Vec::new(), 0, Runs::Allowed),
            Some("fair") => (8, vec![Lower, Upper, Number], 3, Runs::Allowed),
            Some("excellent") => (10, every, 3, Runs::Refused),
            _ => (8, every, 3, Runs::Allowed),
        };
        let mut policy = Self {
            shortest,
            longest: LONGEST,
            kinds,
            needed,
            identical,
            sequential: Runs::Allowed,
            dictionary: None,
            personal: Vec::new(),
            history: 0,
        };
        policy.read_classic(connection);
        if let Some(options) = connection.option("password_options") {
            policy.read_options(options);
        }
        policy
    }

    /// The options that stand beside `passwordPolicy`.
    fn read_classic(&mut self, connection: &Connection) {
        let enabled = |name: &str| {
            let option = connection.option(name)?;
            (option["enable"] == true).then_some(option)
        };
        let complexity = connection.option("password_complexity_options");
        if let Some(shortest) = complexity.and_then(|options| size(&options["min_length"])) {
            self.shortest = shortest;
        }
        if let Some(dictionary) = enabled("password_dictionary") {
            self.dictionary = Some(texts(&dictionary["dictionary"]));
        }
        if enabled("password_no_personal_info").is_some() {
            self.personal = usual_personal();
        }
        if let Some(history) = enabled("password_history") {
            self.history = size(&history["size"]).unwrap_or(5);
        }
    }

    /// The newer options, which replace what they say.
    fn read_options(&mut self, options: &Value) {
        let complexity = &options["complexity"];
        if let Some(shortest) = size(&complexity["min_length"]) {
            self.shortest = shortest;
        }
        if complexity["character_types"].is_array() {
            let asked = texts(&complexity["character_types"]);
            let kinds = asked.iter().filter_map(|name| match name.as_str() {
                "lowercase" => Some(Kind::Lower),
                "uppercase" => Some(Kind::Upper),
                "number" => Some(Kind::Number),
                "special" => Some(Kind::Special),
                _ => None,
            });
            self.kinds = kinds.collect();
            let three = complexity["character_type_rule"] == "three_of_four";
            self.needed = self.kinds.len().min(if three { 3 } else { 4 });
        }
        for (name, runs) in [
            ("identical_characters", &mut self.identical),
            ("sequential_characters", &mut self.sequential),
        ] {
            match complexity[name].as_str() {
                Some("block") => *runs = Runs::Refused,
                Some("allow") => *runs = Runs::Allowed,
                _ => {}
            }
        }
        if complexity["max_length_exceeded"] == "error" {
            self.longest = LONGEST_EXACT;
        }
        if let Some(active) = options["dictionary"]["active"].as_bool() {
            let custom = texts(&options["dictionary"]["custom"]);
            self.dictionary = active.then_some(custom);
        }
        if let Some(active) = options["profile_data"]["active"].as_bool() {
            let fields = texts(&options["profile_data"]["blocked_fields"]);
            self.personal = match (active, fields.is_empty()) {
                (false, _) => Vec::new(),
                (true, true) => usual_personal(),
                (true, false) => fields,
            };
        }
        if let Some(active) = options["history"]["active"].as_bool() {
            let kept = size(&options["history"]["size"]).unwrap_or(5);
            self.history = if active { kept } else { 0 };
        }
    }
}

fn usual_personal() -> Vec<String> {
    let names = [
        "name",
        "username",
        "nickname",
        "email",
        "user_metadata.name",
        "user_metadata.first",
        "user_metadata.last",
    ];
    names.map(str::to_owned).to_vec()
}

fn size(value: &Value) -> Option<usize> {
    value.as_u64().and_then(|size| usize::try_from(size).ok())
}

fn texts(value: &Value) -> Vec<String> {
    let items = value.as_array().into_iter().flatten();
    let texts = items.filter_map(Value::as_str);
    texts.map(str::to_owned).collect()
}
