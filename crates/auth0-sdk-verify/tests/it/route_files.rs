//! Tables of routes as settings have them, and what is said of wrong ones.

use auth0_sdk_verify::{Access, Policy, Routes};
use serde::Deserialize;

#[test]
fn every_key_of_a_row_is_a_policy() {
    let said = r#"{
        "scopes": ["a", "b"], "any_scope": ["c", "d"],
        "permissions": ["e"], "any_permission": ["f", "g"],
        "claims": {"plan": "paid", "level": 3},
        "claims_include": {"roles": ["x", "y"]}, "claims_include_any": {"roles": ["z"]},
        "organization": "acme", "actor": "support", "delegated": true,
        "any_of": ["authenticated", {"scopes": ["h"]}], "not": {"organization": "globex"}
    }"#;
    let policy: Policy = serde_json::from_str(said).unwrap();
    assert_eq!(
        policy.to_string(),
        "it has the scopes a, b and it has one of the scopes c, d and it has the permission e \
         and it has one of the permissions f, g and its claim level is 3 and its claim plan is \
         \"paid\" and its claim roles includes \"x\", \"y\" and its claim roles includes \"z\" \
         and it is within the organization acme and its actor is support and not (nobody acts \
         for whom it is about) and (it is any right token or it has the scope h) and not (it is \
         within the organization globex)"
    );
    let direct: Policy = serde_json::from_str(r#"{"delegated": false}"#).unwrap();
    assert_eq!(direct.to_string(), "nobody acts for whom it is about");
}

#[test]
fn rows_that_ask_for_nothing_are_refused() {
    for (row, part) in [
        ("{}", "write \"authenticated\""),
        (r#"{"claims": {}}"#, "write \"authenticated\""),
        (r#"{"scopes": []}"#, "the list is empty"),
        (r#"{"claims_include": {"roles": []}}"#, "the list is empty"),
        (r#"{"any_of": []}"#, "the list is empty"),
        (r#"{"scopes": "a"}"#, "expected a sequence"),
        (r#"{"scopes": ["a b"]}"#, "write several as"),
        (r#"{"scopes": [""]}"#, "write several as"),
        (r#"{"permissions": [" "]}"#, "a name is empty"),
        (r#"{"organization": ""}"#, "a name is empty"),
        (
            r#"{"scope": ["a"]}"#,
            "unknown field `scope`, expected one of `scopes`",
        ),
        (r#"{"scopes": ["a"], "scopes": ["b"]}"#, "duplicate field"),
        (r#""private""#, "\"public\", \"authenticated\", \"denied\""),
        ("true", "\"public\", \"authenticated\", \"denied\""),
    ] {
        let file = format!(r#"{{"routes": {{"GET /a": {row}}}}}"#);
        let error = serde_json::from_str::<Routes>(&file)
            .unwrap_err()
            .to_string();
        assert!(error.contains(part), "{row}: {error}");
    }
}

#[test]
fn a_table_stands_in_a_larger_file() {
    #[derive(Deserialize)]
    struct Settings {
        access: Routes,
    }

    let file = r#"{"access": {"otherwise": {"scopes": ["a"]}, "options": "public"}}"#;
    let Settings { access } = serde_json::from_str(file).unwrap();
    assert!(matches!(access.access("OPTIONS", "/x"), Access::Public));
    assert!(matches!(access.access("GET", "/x"), Access::Token(_)));

    for (file, part) in [
        (r#"{"other": 1}"#, "unknown field `other`, expected one of"),
        (r#"{"options": "denied"}"#, "rows of their own"),
        (
            r#"{"otherwise": "open"}"#,
            "invalid value: string \"open\", expected \"public\"",
        ),
        (
            r#"{"routes": {"/a": "public"}}"#,
            "write it as \"GET /orders\"",
        ),
        (
            r#"{"routes": {"GET  /a": "public"}}"#,
            "does not begin with a slash",
        ),
        (
            r#"{"routes": {"GET /a": "public", "GET /a": "denied"}}"#,
            "`GET /a` and `GET /a`",
        ),
        (r#"{"routes": []}"#, "rows such as"),
    ] {
        let error = serde_json::from_str::<Routes>(file).map(drop).unwrap_err();
        assert!(error.to_string().contains(part), "{file}: {error}");
    }
}

#[cfg(feature = "toml")]
mod toml {
    use super::{Access, Routes};

    #[test]
    fn a_table_is_read_from_toml() {
        let routes = Routes::from_toml(
            r#"
            otherwise = "authenticated"

            [routes]
            "GET /api/public" = "public"
            "POST /orders/{id}" = { any_scope = ["write:orders", "admin"], permissions = ["x"], claims = { plan = "paid" } }

            [routes."DELETE /orders/{id}"]
            scopes = ["delete:orders"]
            delegated = false
            "#,
        );
        let routes = routes.unwrap();
        assert!(matches!(
            routes.access("GET", "/api/public"),
            Access::Public
        ));
        assert_eq!(
            format!("{routes:?}"),
            "{\"DELETE /orders/{id}\": Token(Policy(it has the scope delete:orders and nobody acts \
             for whom it is about)), \"POST /orders/{id}\": Token(Policy(it has one of the scopes \
             write:orders, admin and it has the permission x and its claim plan is \"paid\")), \
             \"GET /api/public\": Public, \"otherwise\": Token(Policy(it is any right token))}"
        );
    }

    #[test]
    fn what_is_wrong_is_said_of_its_line() {
        for (line, part) in [
            (
                r#""GET /a" = "open""#,
                "expected \"public\", \"authenticated\"",
            ),
            (r#""GET /a" = { scope = ["a"] }"#, "unknown field `scope`"),
            (r#""GET /a" = { scopes = [] }"#, "the list is empty"),
            (r#""GET /b" = "public""#, "duplicate key"),
            (r#""GET /{x}" = "public""#, "`GET /{id}` and `GET /{x}`"),
            (r#""get /a" = "public""#, "write GET"),
            (r#""/a" = "public""#, "write it as \"GET /orders\""),
            (r#""GET /a" = public"#, ""),
        ] {
            let file = format!(
                "[routes]\n\"GET /b\" = \"public\"\n\"POST /{{id}}\" = \"public\"\n\"GET /{{id}}\" = \"public\"\n{line}\n"
            );
            let error = Routes::from_toml(&file).map(drop).unwrap_err().to_string();
            assert!(error.contains("line 5") && error.contains(part), "{error}");
        }
    }
}
