//! How a user's document is made from what was sent. Pure: it keeps nothing and
//! looks nothing up.

use aws_lc_rs::digest;
use serde_json::{Map, Value, json};

use super::credentials::PasswordHash;
use super::imported_hash::ImportedHash;
use super::{Connection, IdSource, User};
use crate::clock::Moment;
use crate::secret::Secret;

/// The properties whose first level merges instead of being replaced.
pub(super) const METADATA: [&str; 2] = ["user_metadata", "app_metadata"];
/// What a request says about the operation rather than about the user's
/// profile. The password is kept elsewhere.
const NOT_KEPT: [&str; 6] = [
    "connection",
    "password",
    "verify_email",
    "verify_phone_number",
    "client_id",
    "user_id",
];
/// The strategies whose users come neither from a database nor from an
/// enterprise's directory.
const NOT_SOCIAL: [&str; 19] = [
    "ad",
    "adfs",
    "auth0",
    "auth0-adldap",
    "auth0-oidc",
    "custom",
    "email",
    "google-apps",
    "ip",
    "office365",
    "oidc",
    "okta",
    "passkey",
    "pingfederate",
    "samlp",
    "scim",
    "sharepoint",
    "sms",
    "waad",
];

/// A user to be created, after its body was checked.
#[derive(Debug, Clone)]
pub(crate) struct NewUser {
    pub(crate) connection: String,
    /// The part of the id behind the provider, if the caller chose it.
    pub(crate) user_id: Option<String>,
    pub(crate) password: Option<Secret>,
    /// A hash that somebody else made of the password.
    pub(crate) hash: Option<ImportedHash>,
    pub(crate) attributes: Map<String, Value>,
}

impl NewUser {
    /// Takes the whole body of a creation.
    pub(crate) fn from_body(mut body: Map<String, Value>, connection: &str) -> Self {
        let user_id = match body.remove("user_id") {
            Some(Value::String(id)) if !id.is_empty() => Some(id),
            _ => None,
        };
        let password = match body.remove("password") {
            Some(Value::String(password)) => Some(Secret::new(password)),
            _ => None,
        };
        body.retain(|name, value| !NOT_KEPT.contains(&name.as_str()) && !value.is_null());
        Self {
            connection: connection.to_owned(),
            user_id,
            password,
            hash: None,
            attributes: body,
        }
    }

    /// Fills in what Auth0 fills in.
    pub(super) fn into_user(
        self,
        connection: &Connection,
        ids: &mut IdSource,
        now: Moment,
    ) -> User {
        let mut document = self.attributes;
        lower_case_names(&mut document);
        for name in METADATA {
            if let Some(Value::Object(metadata)) = document.get_mut(name) {
                metadata.retain(|_, value| !value.is_null());
            }
        }
        let local = self.user_id.unwrap_or_else(|| ids.object_id());
        let id = format!("{}|{local}", connection.strategy);
        let email = document
            .get("email")
            .and_then(Value::as_str)
            .map(str::to_owned);
        let username = document
            .get("username")
            .and_then(Value::as_str)
            .map(str::to_owned);
        let phone = document
            .get("phone_number")
            .and_then(Value::as_str)
            .map(str::to_owned);
        let shown = email
            .as_deref()
            .or(username.as_deref())
            .or(phone.as_deref())
            .unwrap_or(&local);
        let nickname = shown.split('@').next().unwrap_or(shown).to_owned();
        let (shown, picture) = (shown.to_owned(), picture(shown));
        let mut fill = |name: &str, value: Value| {
            document.entry(name).or_insert(value);
        };
        fill("name", shown.into());
        fill("nickname", nickname.into());
        fill("picture", picture.into());
        if email.is_some() {
            fill("email_verified", false.into());
        }
        if phone.is_some() {
            fill("phone_verified", false.into());
        }
        let moment = now.rfc3339();
        document.insert("created_at".to_owned(), moment.clone().into());
        document.insert("updated_at".to_owned(), moment.into());
        document.insert("user_id".to_owned(), id.clone().into());
        let identity = json!({
            "connection": connection.name, "provider": connection.strategy,
            "user_id": local, "isSocial": !NOT_SOCIAL.contains(&connection.strategy.as_str()),
        });
        document.insert("identities".to_owned(), json!([identity]));
        let mut user = User::new(id.clone(), connection.name.clone(), &document);
        let hash = self
            .password
            .map(|password| PasswordHash::new(password.expose(), ids));
        if let Some(hash) = hash.or(self.hash.map(PasswordHash::Imported)) {
            user.set_password(&id, hash, 0);
        }
        user
    }
}

/// Addresses and user names are the same whatever their case.
pub(super) fn lower_case_names(document: &mut Map<String, Value>) {
    for name in ["email", "username"] {
        if let Some(Value::String(text)) = document.get_mut(name) {
            *text = text.to_lowercase();
        }
    }
}

/// The address of a default picture, which depends on the name alone.
fn picture(shown: &str) -> String {
    let hash = digest::digest(&digest::SHA256, shown.to_lowercase().as_bytes());
    let hash: String = hash
        .as_ref()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("https://s.gravatar.com/avatar/{hash}?s=480&r=pg")
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

    fn made(body: Value) -> User {
        let connection = Connection {
            id: "con_1".into(),
            name: "Users".into(),
            strategy: "auth0".into(),
            document: Map::new(),
        };
        NewUser::from_body(map(body), "Users").into_user(&connection, &mut IdSource::new(1), now())
    }

    #[test]
    fn a_new_user_is_filled_in_and_the_password_is_hidden() {
        let user = made(json!({
            "email": "Ada@Example.com", "password": "secret", "connection": "Users",
            "user_metadata": {"a": 1, "b": null},
        }));
        assert!(user.id.starts_with("auth0|") && user.id.len() == 30);
        let document = user.document();
        assert_eq!(document["email"], "ada@example.com");
        assert_eq!(document["name"], "ada@example.com");
        assert_eq!(document["nickname"], "ada");
        assert_eq!(document["email_verified"], false);
        assert_eq!(document["created_at"], "2026-01-02T03:04:05.678Z");
        assert_eq!(document["user_metadata"], json!({"a": 1}));
        assert_eq!(document["identities"][0]["connection"], "Users");
        assert!(!document.contains_key("password") && !document.contains_key("connection"));
        assert!(user.has_password("Users", "secret") && !user.has_password("Users", "x"));
        assert_eq!(made(json!({"user_id": "abc"})).id, "auth0|abc");
    }
}
