//! Reads the file of a users import and makes the users in it.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::imported_hash::ImportedHash;
use super::jobs::{Finished, Summary};
use super::{Connection, LoginName, NewUser, Refusal, Tenant};
use crate::clock::Moment;
use crate::formats::{is_email, is_user_id};

/// The properties of a user that a file may set.
const IMPORTABLE: [&str; 14] = [
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
    "user_id",
    "user_metadata",
    "username",
];

/// What a users import was asked to do.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct NewImport {
    pub(crate) connection: String,
    pub(crate) connection_id: String,
    pub(crate) external_id: Option<String>,
    pub(crate) upsert: Upsert,
    pub(crate) file: Vec<u8>,
}

/// What an import does with a user who is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Upsert {
    Refuse,
    Update,
}

impl NewImport {
    pub(crate) fn new(connection: &Connection, file: Vec<u8>, upsert: Upsert) -> Self {
        let (connection, connection_id) = (connection.name.clone(), connection.id.clone());
        Self {
            connection,
            connection_id,
            external_id: None,
            upsert,
            file,
        }
    }
}

/// Runs an import to its end.
pub(super) fn run(tenant: &mut Tenant, import: &NewImport, now: Moment) -> Finished {
    let Some(rows) = read(&import.file) else {
        let reason =
            "Failed to parse users file JSON when importing users. Make sure it is valid JSON.";
        return Finished::Failed(reason.to_owned());
    };
    let mut summary = Summary::default();
    let mut errors = Vec::new();
    for row in rows {
        match import_one(tenant, import, row, now) {
            Ok(Written::Inserted) => summary.inserted += 1,
            Ok(Written::Updated) => summary.updated += 1,
            Err(error) => {
                summary.failed += 1;
                errors.push(error);
            }
        }
    }
    Finished::Imported { summary, errors }
}

enum Written {
    Inserted,
    Updated,
}

/// An array of users, or one user in each line.
fn read(file: &[u8]) -> Option<Vec<Value>> {
    let text = std::str::from_utf8(file)
        .ok()?
        .trim_start_matches('\u{feff}')
        .trim();
    if text.starts_with('[') {
        return serde_json::from_str(text).ok();
    }
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| serde_json::from_str(line).ok()).collect()
}

fn import_one(
    tenant: &mut Tenant,
    import: &NewImport,
    row: Value,
    now: Moment,
) -> Result<Written, Value> {
    let failed = |row: &Value, code: &str, message: &str, path: &str| {
        let error = json!({"code": code, "message": message, "path": path});
        json!({"user": redacted(row), "errors": [error]})
    };
    let Value::Object(whole) = &row else {
        return Err(failed(&row, "INVALID_TYPE", "Expected type object", "user"));
    };
    let mut attributes: Map<String, Value> = whole.clone();
    attributes.retain(|name, _| IMPORTABLE.contains(&name.as_str()));
    if let Some(path) = wrong_type(&attributes) {
        return Err(failed(
            &row,
            "INVALID_TYPE",
            "The property has another type",
            path,
        ));
    }
    let user_id = attributes.get("user_id").and_then(Value::as_str);
    if user_id.is_some_and(|id| !is_user_id(id)) {
        let message = "Object didn't pass validation for format user-id";
        return Err(failed(&row, "INVALID_FORMAT", message, "user.user_id"));
    }
    let email = attributes
        .get("email")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if !is_email(email) {
        return Err(failed(
            &row,
            "INVALID_FORMAT",
            "Object didn't pass validation for format email",
            "user.email",
        ));
    }
    let hash = ImportedHash::read(whole).map_err(|refused| {
        let path = format!("user.{}", refused.path);
        failed(&row, refused.code, &refused.message, &path)
    })?;
    let taken = tenant
        .users
        .named(&import.connection, LoginName::Email, email)
        .map(|user| user.id.clone());
    let written = match (taken, import.upsert) {
        (None, _) => {
            let mut new = NewUser::from_body(attributes, &import.connection);
            new.hash = hash;
            tenant.create_user(new, now).map(|_| Written::Inserted)
        }
        (Some(id), Upsert::Update) => {
            // A password comes with a user who is new, and never later.
            attributes.remove("user_id");
            tenant
                .update_user(&id, &attributes, now)
                .map(|_| Written::Updated)
        }
        (Some(_), Upsert::Refuse) => Err(Refusal::UserExists),
    };
    written.map_err(|_| failed(&row, "DUPLICATED_USER", "The user already exists.", "user"))
}

/// The path of the first property that has another type than a user's has.
fn wrong_type(attributes: &Map<String, Value>) -> Option<&'static str> {
    let wrong = |name: &&&str| {
        attributes.get(**name).is_some_and(|value| match **name {
            "app_metadata" | "user_metadata" => !value.is_object(),
            "blocked" | "email_verified" | "phone_verified" => !value.is_boolean(),
            _ => !value.is_string(),
        })
    };
    IMPORTABLE.iter().find(wrong).copied()
}

/// The row as an error report may repeat it: without what must not be shown.
fn redacted(row: &Value) -> Value {
    let Value::Object(attributes) = row else {
        return json!({});
    };
    let shown = attributes
        .iter()
        .filter(|(name, _)| IMPORTABLE.contains(&name.as_str()));
    Value::Object(
        shown
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_arrays_or_lines() {
        let count = |text: &str| read(text.as_bytes()).map(|rows| rows.len());
        assert_eq!(count("[{}, {}]"), Some(2));
        assert_eq!(count("{\"a\":1}\n\n{\"a\":2}\n"), Some(2));
        assert_eq!(count("\u{feff}[]"), Some(0));
        assert_eq!(count(""), Some(0));
        assert_eq!(count("[{}"), None);
        assert_eq!(count("{} nonsense"), None);
        assert_eq!(count(&"[".repeat(100_000)), None);
        assert_eq!(read(&[0xff, 0xfe]), None);
    }

    #[test]
    fn reports_never_repeat_a_password() {
        let row = json!({"email": "x", "password_hash": "h", "password": "p"});
        assert_eq!(redacted(&row), json!({"email": "x"}));
    }
}
