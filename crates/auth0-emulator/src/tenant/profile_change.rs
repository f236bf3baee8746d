//! How a change merges into the document of a user. Pure: it keeps nothing and
//! looks nothing up.

use serde_json::{Map, Value, json};

use super::profile::{METADATA, lower_case_names};
use crate::clock::Moment;

/// The root properties that a change can set.
const CHANGEABLE: [&str; 13] = [
    "app_metadata",
    "blocked",
    "email",
    "email_verified",
    "family_name",
    "given_name",
    "name",
    "nickname",
    "phone_number",
    "phone_verified",
    "picture",
    "user_metadata",
    "username",
];
/// The properties that belong to one identity: a change to a linked one sets
/// them in the profile of that identity.
const OF_IDENTITY: [&str; 5] = [
    "email",
    "email_verified",
    "phone_number",
    "phone_verified",
    "username",
];
/// The document after a change: metadata merges at its first level, a null
/// deletes, an empty metadata object empties it, everything else is replaced.
/// What belongs to one identity changes in the identity at `place`.
pub(super) fn patched(
    document: &Map<String, Value>,
    changes: &Map<String, Value>,
    place: usize,
    now: Moment,
) -> Map<String, Value> {
    let mut document = document.clone();
    let (own, mut rest): (Map<_, _>, Map<_, _>) = changes
        .iter()
        .filter(|(name, _)| CHANGEABLE.contains(&name.as_str()))
        .map(|(name, value)| (name.clone(), value.clone()))
        .partition(|(name, _)| place > 0 && OF_IDENTITY.contains(&name.as_str()));
    for name in METADATA {
        if let Some(Value::Object(changes)) = rest.get(name) {
            merge_metadata(&mut document, name, changes);
            rest.remove(name);
        }
    }
    replace(&mut document, rest);
    let linked = document
        .get_mut("identities")
        .and_then(|identities| identities.get_mut(place))
        .filter(|_| place > 0)
        .and_then(|identity| identity.get_mut("profileData"));
    if let Some(Value::Object(profile)) = linked {
        replace(profile, own);
    }
    let moment = Value::from(now.rfc3339());
    if changes.get("password").is_some_and(Value::is_string) {
        document.insert("last_password_reset".to_owned(), moment.clone());
    }
    document.insert("updated_at".to_owned(), moment);
    document
}

/// Replaces properties; a null removes one.
fn replace(document: &mut Map<String, Value>, changes: Map<String, Value>) {
    let before =
        [document.get("email"), document.get("phone_number")].map(Option::<&Value>::cloned);
    let said = ["email_verified", "phone_verified"].map(|name| changes.contains_key(name));
    for (name, value) in changes {
        if value.is_null() {
            document.remove(&name);
        } else {
            document.insert(name, value);
        }
    }
    lower_case_names(document);
    // An address that nobody has verified yet cannot stay verified.
    let pairs = [
        ("email", "email_verified"),
        ("phone_number", "phone_verified"),
    ];
    for (number, (name, verified)) in pairs.into_iter().enumerate() {
        let now = document.get(name);
        if now != before[number].as_ref() && !said[number] {
            if now.is_some() {
                document.insert(verified.to_owned(), false.into());
            } else {
                document.remove(verified);
            }
        }
    }
}

fn merge_metadata(document: &mut Map<String, Value>, name: &str, changes: &Map<String, Value>) {
    let entry = document.entry(name).or_insert_with(|| json!({}));
    if !entry.is_object() {
        *entry = json!({});
    }
    let Value::Object(metadata) = entry else {
        return;
    };
    if changes.is_empty() {
        metadata.clear();
    }
    for (key, value) in changes {
        if value.is_null() {
            metadata.remove(key);
        } else {
            metadata.insert(key.clone(), value.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(value: Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap()
    }

    fn now() -> Moment {
        Moment::parse("2026-01-02T03:04:05.678Z").unwrap()
    }

    #[test]
    fn metadata_merges_at_its_first_level() {
        let before =
            map(json!({"user_metadata": {"a": {"x": 1}, "b": 2, "c": 3}, "nickname": "n"}));
        let change = |changes: Value| patched(&before, &map(changes), 0, now());
        let after = change(json!({"user_metadata": {"a": {"y": 1}, "b": null}}));
        assert_eq!(after["user_metadata"], json!({"a": {"y": 1}, "c": 3}));
        assert_eq!(
            change(json!({"user_metadata": {}}))["user_metadata"],
            json!({})
        );
        assert_eq!(
            change(json!({"app_metadata": {"k": []}}))["app_metadata"],
            json!({"k": []})
        );
        assert!(!change(json!({"nickname": null})).contains_key("nickname"));
        assert!(!change(json!({"user_id": "x", "surprise": 1})).contains_key("surprise"));
    }

    #[test]
    fn a_changed_address_is_unverified_unless_said() {
        let before = map(json!({"email": "a@b.c", "email_verified": true}));
        let verified =
            |changes: Value| patched(&before, &map(changes), 0, now())["email_verified"].clone();
        assert_eq!(verified(json!({"email": "A@b.c"})), true);
        assert_eq!(verified(json!({"email": "x@b.c"})), false);
        assert_eq!(
            verified(json!({"email": "x@b.c", "email_verified": true})),
            true
        );
    }

    #[test]
    fn a_linked_identity_has_a_profile_of_its_own() {
        let before = map(
            json!({"email": "a@b.c", "email_verified": true, "identities": [
                {"connection": "one"},
                {"connection": "two", "profileData": {"email": "b@b.c", "email_verified": true}},
            ]}),
        );
        let changes = map(json!({"connection": "two", "email": "C@b.c", "nickname": "n"}));
        let after = patched(&before, &changes, 1, now());
        assert_eq!(after["email"], "a@b.c");
        assert_eq!(after["nickname"], "n");
        let profile = &after["identities"][1]["profileData"];
        assert_eq!(*profile, json!({"email": "c@b.c", "email_verified": false}));
    }
}
