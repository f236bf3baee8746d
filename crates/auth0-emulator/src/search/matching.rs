//! Whether a row fulfils a query.

use serde_json::{Map, Value};

use super::ast::{Node, Term, Test};
use super::comparing::{number_holds, text_holds};
use super::pattern::Case;

/// What a term without a field is compared with; metadata is not among it.
pub(super) const USUAL_FIELDS: [&str; 8] = [
    "email",
    "name",
    "nickname",
    "username",
    "given_name",
    "family_name",
    "user_id",
    "phone_number",
];

pub(super) fn holds(node: &Node, row: &Map<String, Value>) -> bool {
    match node {
        Node::Everything => true,
        Node::Term(term) => term_holds(term, row),
        Node::Not(node) => !holds(node, row),
        Node::All(nodes) => nodes.iter().all(|node| holds(node, row)),
        Node::Any(nodes) => nodes.iter().any(|node| holds(node, row)),
    }
}

/// How the values of a field are compared.
pub(super) fn case_of(field: &str) -> Case {
    match field {
        "email" | "email.domain" | "name" | "given_name" | "family_name" | "nickname" => {
            Case::Folded
        }
        _ => Case::Kept,
    }
}

fn term_holds(term: &Term, row: &Map<String, Value>) -> bool {
    let Some(field) = &term.field else {
        return USUAL_FIELDS.iter().any(|field| {
            row.get(*field)
                .is_some_and(|value| reaches(value, None, &term.test, case_of(field)))
        });
    };
    let case = case_of(field);
    if field == "email.domain" {
        let email = row.get("email").and_then(Value::as_str);
        let domain = email.and_then(|email| email.rsplit_once('@'));
        return domain.is_some_and(|(_, domain)| text_holds(domain, &term.test, case));
    }
    let (first, path) = split(field);
    row.get(first)
        .is_some_and(|value| reaches(value, path, &term.test, case))
}

fn split(path: &str) -> (&str, Option<&str>) {
    match path.split_once('.') {
        Some((first, rest)) => (first, Some(rest)),
        None => (path, None),
    }
}

/// Walks to the end of the path, through every element of an array, and asks
/// whether any value there passes.
fn reaches(value: &Value, path: Option<&str>, test: &Test, case: Case) -> bool {
    match (value, path) {
        (Value::Array(items), _) => items.iter().any(|item| reaches(item, path, test, case)),
        (Value::Object(row), Some(path)) => {
            let (name, rest) = split(path);
            row.get(name)
                .is_some_and(|value| reaches(value, rest, test, case))
        }
        // An object exists if anything in it does.
        (Value::Object(row), None) => {
            *test == Test::Exists && row.values().any(|value| reaches(value, None, test, case))
        }
        (Value::Null, _) | (_, Some(_)) => false,
        (Value::String(text), None) => text_holds(text, test, case),
        (Value::Number(number), None) => number_holds(number, test),
        (Value::Bool(flag), None) => {
            let text = if *flag { "true" } else { "false" };
            !matches!(test, Test::Range(..)) && text_holds(text, test, Case::Kept)
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::search::Query;

    fn matches(query: &str) -> bool {
        let row = json!({
            "user_id": "auth0|Ada1", "email": "ada@example.com", "name": "Ada Lovelace", "family_name": "äö",
            "logins_count": 3, "blocked": false, "created_at": "2026-01-31T10:20:30.400Z",
            "app_metadata": {"plan": "gold", "rate": 1.5, "none": [], "nothing": null, "deep": {"er": {}}},
            "user_metadata": {"tags": ["a", "b"], "preferences": {"size": 13}},
            "identities": [{"connection": "Users"}, {"connection": "google-oauth2"}],
        });
        Query::parse(query)
            .unwrap()
            .matches(row.as_object().unwrap())
    }

    #[test]
    fn terms_match_fields_at_any_depth() {
        for query in [
            "",
            "*",
            "*:*",
            "email:ADA@example.com",
            "family_name:ÄÖ",
            "email:*@example.com",
            "email: a?a@*",
            "email.domain:Example.com",
            "name:\"ada lovelace\"",
            "name:ada\\ lovelace",
            "name:*love*",
            "logins_count:3",
            "logins_count:3.0",
            "logins_count:\"3\"",
            "blocked:false",
            "app_metadata.plan:gold",
            "app_metadata.rate:1.5",
            "user_metadata.tags:b",
            "user_metadata.preferences.size:13",
            "identities.connection:google-oauth2",
            "identities.connection:\"google-oauth2\"",
            "user_id:auth0|*",
            "\"ada lovelace\"",
            "auth0|Ada1",
            "user_metadata:*",
            "_exists_:user_metadata.preferences",
            "_exists_:user_metadata.tags",
        ] {
            assert!(matches(query), "{query}");
        }
        for query in [
            "email:*@other.com",
            "name:ada",
            "name:\"ada*\"",
            "user_id:auth0|ada1",
            "app_metadata.plan:Gold",
            "logins_count:33",
            "gold",
            "x:*",
            "_exists_:app_metadata.none",
            "_exists_:app_metadata.nothing",
            "_exists_:app_metadata.deep",
            "app_metadata.deep.er.x:1",
        ] {
            assert!(!matches(query), "{query}");
        }
    }

    #[test]
    fn ranges_know_numbers_dates_and_words() {
        for query in [
            "logins_count:[3 TO 3]",
            "logins_count:{2 TO 4}",
            "logins_count:[3 TO *]",
            "logins_count:[* TO 10}",
            "logins_count:>=3",
            "logins_count:<10",
            "app_metadata.rate:{1 TO 2}",
            "created_at:[2026 TO *]",
            "created_at:[* TO 2026-01]",
            "created_at:[2026-01-31 TO 2026-01-31]",
            "created_at:[2026-01-31T12:00:00+02:00 TO 2026-01-31T11:00:00.000Z]",
            "created_at:{2026-01-30 TO *]",
            "created_at:>2025",
            "name:[ada TO b]",
        ] {
            assert!(matches(query), "{query}");
        }
        for query in [
            "logins_count:{3 TO 10}",
            "logins_count:[* TO 3}",
            "logins_count:[a TO b]",
            "logins_count:>3",
            "created_at:{2026 TO *]",
            "created_at:[* TO 2026-01-31}",
            "blocked:[a TO z]",
            "name:{b TO c}",
        ] {
            assert!(!matches(query), "{query}");
        }
    }

    #[test]
    fn operators_join_and_group() {
        for query in [
            "logins_count:9 OR blocked:false",
            "logins_count:9 blocked:false",
            "logins_count:9 || blocked:false",
            "logins_count:3 AND blocked:false",
            "logins_count:3 && NOT blocked:true",
            "logins_count:9 AND blocked:true OR name:ada*",
            "name:ada* OR logins_count:9 AND blocked:true",
            "NOT blocked:true",
            "!blocked:true",
            "NOT (NOT name:ada*)",
            "-blocked:true",
            "+name:ada* blocked:true",
            "name:ada* -blocked:true",
            "logins_count:9 OR NOT blocked:true",
            "logins_count:(1 OR 2 OR 3)",
            "app_metadata.plan:(gold silver)",
            "name:(ada* AND NOT *byron)",
            "(logins_count:9 OR name:ada*) AND (blocked:false)",
            "NOT _exists_:last_login",
        ] {
            assert!(matches(query), "{query}");
        }
        for query in [
            "logins_count:3 AND blocked:true",
            "name:ada* NOT blocked:false",
            "name:ada* -blocked:false",
            "+logins_count:9 blocked:false",
            "NOT blocked:false",
            "(logins_count:9 OR name:bob*) AND blocked:false",
            "logins_count:(1 2)",
        ] {
            assert!(!matches(query), "{query}");
        }
    }
}
