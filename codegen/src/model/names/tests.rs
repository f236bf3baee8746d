//! Names are valid, distinct, and what users expect.

use super::*;

fn is_identifier(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}

const ODD: [&str; 14] = [
    "", " ", "_", "-", "+", "7", "7 seas", "type", "Self", "self", "é²", "a\nb", "$ref", "*",
];

#[test]
fn documentation_pages_are_named_like_their_operations() {
    let slugs = [
        ("get_users", "get-users"),
        ("get_users_by_id", "get-users-by-id"),
        ("patch_fcmv1", "patch-fcmv-1"),
        ("delete_tokens_by_tokenId", "delete-tokens-by-token-id"),
        ("put_v2_things", "put-v-2-things"),
        ("get_2fa", "get-2-fa"),
        ("", ""),
    ];
    for (id, slug) in slugs {
        assert_eq!(docs_slug(id), slug);
    }
}

#[test]
fn fields_are_snake_case() {
    let fields = [
        ("user_id", "user_id"),
        ("userId", "user_id"),
        ("x5c", "x5c"),
        ("Content-Type", "content_type"),
        ("https://example.com/claim", "https_example_com_claim"),
        ("client.name", "client_name"),
    ];
    for (wire, field) in fields {
        assert_eq!(field_name(wire), field);
    }
}

#[test]
fn fields_named_like_keywords_get_an_underscore() {
    for wire in [
        "type", "self", "Self", "async", "gen", "crate", "match", "try", "true",
    ] {
        assert_eq!(field_name(wire), format!("{}_", wire.to_lowercase()));
    }
}

#[test]
fn fields_that_begin_with_no_letter_get_a_prefix() {
    assert_eq!(field_name("2fa"), "field_2fa");
    assert_eq!(field_name("$"), "field_");
    assert_eq!(field_name(""), "field_");
}

#[test]
fn every_name_is_an_identifier() {
    for odd in ODD {
        assert!(
            is_identifier(&field_name(odd)),
            "{odd:?}: {}",
            field_name(odd)
        );
        assert!(
            is_identifier(&module_name(odd)),
            "{odd:?}: {}",
            module_name(odd)
        );
        assert!(
            is_identifier(&type_name(odd)),
            "{odd:?}: {}",
            type_name(odd)
        );
    }
}

#[test]
fn variants_are_identifiers_never_empty_and_never_clash() {
    let many = [
        "a", "A", "a ", "a-", "-a", "+a", "a+", "a_value", "AValue", "Unknown", "unknown", "empty",
        "Empty", "any", "name:1", "name:-1", "1", "-1", "1.0", "1_0", "self", "Self", "value",
    ];
    let values: Vec<&str> = ODD.into_iter().chain(many).collect();
    let names = variant_names(&values);
    assert_eq!(names.len(), values.len());
    let distinct: BTreeSet<&String> = names.iter().collect();
    assert_eq!(distinct.len(), names.len(), "{names:?}");
    for (value, name) in values.iter().zip(&names) {
        assert!(
            is_identifier(name) && name != "Unknown",
            "{value:?}: {name:?}"
        );
    }
}

#[test]
fn variants_say_the_signs_that_tell_values_apart() {
    let names = variant_names(&[
        "name:1",
        "name:-1",
        "a-b",
        "a+b",
        "<=",
        "*",
        "",
        "RS256",
        "client_secret",
    ]);
    let expected = [
        "Name1",
        "NameMinus1",
        "AB",
        "APlusB",
        "LessEqual",
        "Any",
        "Empty",
        "Rs256",
        "ClientSecret",
    ];
    assert_eq!(names, expected);
}

#[test]
fn alternatives_are_named_by_what_tells_them_apart() {
    let in_union = |union: &str, names: &[&str]| {
        let mut variants: Vec<Variant> = names
            .iter()
            .map(|name| Variant {
                rust: String::new(),
                shape: Shape::Named((*name).to_owned()),
                tags: Vec::new(),
            })
            .collect();
        name_variants(union, &mut variants);
        variants
            .into_iter()
            .map(|variant| variant.rust)
            .collect::<Vec<_>>()
    };
    let named = |names: &[&str]| in_union("Anything", names);
    assert_eq!(in_union("Ship", &["ShipWithSail"]), ["WithSail"]);
    assert_eq!(in_union("Ship", &["Ship"]), ["Ship"]);
    assert_eq!(in_union("Ship", &["Sail"]), ["Sail"]);
    assert_eq!(
        named(&["LogStreamHttp", "LogStreamSplunk"]),
        ["Http", "Splunk"]
    );
    assert_eq!(named(&["SteamEngine", "DieselEngine"]), ["Steam", "Diesel"]);
    assert_eq!(named(&["Ship", "ShipOwner"]), ["Ship", "ShipOwner"]);
    assert_eq!(named(&["Ship"]), ["Ship"]);
    assert_eq!(
        named(&["ShipUnknown", "ShipKnown"]),
        ["ShipUnknown", "Known"]
    );
}
