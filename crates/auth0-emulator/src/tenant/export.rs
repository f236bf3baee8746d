//! Writes the users of a tenant into a text: one JSON object in each line, or a
//! table of comma-separated values.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Tenant;
use crate::projection::find;

/// What is exported where the request names no fields.
const USUAL: [&str; 10] = [
    "user_id",
    "given_name",
    "family_name",
    "nickname",
    "name",
    "email",
    "email_verified",
    "picture",
    "created_at",
    "updated_at",
];

/// What a users export was asked to do.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct NewExport {
    /// The name of the only connection whose users are wanted.
    pub(crate) connection: Option<String>,
    pub(crate) format: Format,
    /// Dotted paths and the names that they are exported under.
    pub(crate) fields: Vec<(String, String)>,
    pub(crate) limit: Option<usize>,
}

/// The form of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Format {
    Json,
    Csv,
}

pub(super) fn run(tenant: &Tenant, export: &NewExport) -> String {
    let usual = || {
        USUAL
            .map(|name| (name.to_owned(), name.to_owned()))
            .to_vec()
    };
    let fields = if export.fields.is_empty() {
        usual()
    } else {
        export.fields.clone()
    };
    let of_connection = |name: &String| {
        export
            .connection
            .as_ref()
            .is_none_or(|wanted| wanted == name)
    };
    let users = tenant
        .users
        .iter()
        .filter(|user| of_connection(&user.connection))
        .take(export.limit.unwrap_or(usize::MAX));
    let mut file = String::new();
    if export.format == Format::Csv {
        line(&mut file, fields.iter().map(|(_, name)| name.clone()));
    }
    for user in users {
        let document = user.document();
        match export.format {
            Format::Csv => line(
                &mut file,
                fields.iter().map(|(path, _)| cell(find(&document, path))),
            ),
            Format::Json => {
                let named = fields.iter().filter_map(|(path, name)| {
                    Some((name.clone(), find(&document, path)?.clone()))
                });
                let row: Map<String, Value> = named.collect();
                file.push_str(&Value::Object(row).to_string());
                file.push('\n');
            }
        }
    }
    file
}

fn line(file: &mut String, cells: impl Iterator<Item = String>) {
    let cells: Vec<String> = cells.map(|cell| quoted(&cell)).collect();
    file.push_str(&cells.join(","));
    file.push_str("\r\n");
}

fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

/// As in RFC 4180: what would end a cell too early stands between quotes.
fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_that_hold_separators_are_quoted() {
        let mut file = String::new();
        let cells = ["a", "b,c", "say \"x\"", ""].map(str::to_owned);
        line(&mut file, cells.into_iter());
        assert_eq!(file, "a,\"b,c\",\"say \"\"x\"\"\",\r\n");
    }
}
