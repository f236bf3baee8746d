//! Paths that look like others, and the lookup of all paths against a plain one.

use auth0_sdk_verify::{Access, Policy, Routes};
use proptest::prelude::*;

use crate::routes::found;

/// None of these may be let in, and least of all by the rows that let everybody in.
#[test]
fn no_way_of_writing_a_path_leads_around_its_row() {
    let routes = Routes::builder()
        .public("*", "/{*rest}")
        .public("*", "/api/{name}")
        .deny("*", "/api/admin")
        .deny("*", "/admin/{*rest}")
        .deny("*", "/admin")
        .deny("POST", "/login")
        .otherwise(Access::Public)
        .build()
        .unwrap();
    assert_eq!(found(&routes, "GET", "/api/other"), "public");
    assert_eq!(found(&routes, "GET", "/anything/else"), "public");
    for path in [
        "",
        "*",
        "admin",
        "api.example.com:443",
        "https://api.example.com/admin",
        "//admin",
        "/admin",
        "/admin/",
        "/admin//",
        "//",
        "/x//admin",
        "/./admin",
        "/x/../admin",
        "/admin/.",
        "/x/..",
        "/..",
        "/.",
        "/%2e/admin",
        "/x/%2e%2e/admin",
        "/x/.%2E/admin",
        "/x/..%2fadmin",
        "/x/%2e%2e%2fadmin",
        "/x/..;/admin",
        "/x/.;a=b/admin",
        "/x/..%3Ba/admin",
        "/x\\admin",
        "/x/..\\admin",
        "/x/..%5cadmin",
        "/%61dmin",
        "/%61dmin/x",
        "/api/%61dmin",
        "/api/admi%6E",
        "/api/adm%69n/",
        "/api%2Fadmin",
        "/api%2fadmin",
        "/admin%2Fx",
        "/admin%2F",
        "/admin%2f/",
        "/%2Fadmin",
        "/%2fadmin",
        "/api/%2561dmin",
        "/api/%25%36%31dmin",
        "/x/%252e%252e/admin",
        "/x/%252fadmin",
        "/api/admin%00",
        "/api/admin%0a",
        "/api/admin\n",
        "/api/a\tdmin",
        "/api/%",
        "/api/%6",
        "/api/%zz",
        "/api/%6gdmin",
        "/api/%+1",
        "/api/%c0%ae%c0%ae/admin",
        "/api/%ff",
        "/api/%ed%a0%80",
        "/api/admin?x",
        "/api/admin#x",
        "/api/x?/../admin",
        "/api/admin/",
        "/api/%c2%85",
        "/%00/admin",
        "/x/%2e",
        "/x/%2e/",
        "/x/../",
        "/x/%2E%2E;/y",
    ] {
        assert_eq!(found(&routes, "GET", path), "denied", "{path:?}");
    }
    for method in ["GET", "HEAD", "PUT", "OPTIONS", "post", "POST "] {
        assert_eq!(found(&routes, method, "/login"), "denied", "{method:?}");
    }
}

fn segments(names: &'static [&'static str]) -> impl Strategy<Value = Vec<&'static str>> {
    proptest::collection::vec(proptest::sample::select(names), 0..4)
}

/// How exact a segment is, if it fits.
fn exactness(wanted: &str, segment: &str) -> Option<u8> {
    match wanted {
        "{id}" => Some(1),
        "{*rest}" => Some(2),
        _ => (wanted == segment).then_some(0),
    }
}

fn fits(pattern: &[&str], path: &[&str]) -> Option<Vec<u8>> {
    match (pattern, path) {
        ([], []) => Some(Vec::new()),
        (["{*rest}"], [_, ..]) => Some(vec![2]),
        ([wanted, pattern @ ..], [segment, path @ ..]) if *wanted != "{*rest}" => {
            let mut exact = vec![exactness(wanted, segment)?];
            exact.extend(fits(pattern, path)?);
            Some(exact)
        }
        _ => None,
    }
}

proptest! {
    /// The tree finds what one finds by looking at all rows.
    #[test]
    fn a_table_is_a_list_of_rows(
        rows in proptest::collection::vec(segments(&["a", "ab", "b", "{id}", "{*rest}"]), 1..8),
        paths in proptest::collection::vec(segments(&["a", "ab", "b", "c", "%63", "%61"]), 1..8),
    ) {
        let mut patterns: Vec<Vec<&str>> = Vec::new();
        let mut routes = Routes::builder();
        for row in rows {
            let text = format!("/{}", row.join("/"));
            let name = format!("row {}", patterns.len());
            let mut with_it = Routes::builder();
            for known in patterns.iter().chain([&row]) {
                with_it = with_it.public("GET", &format!("/{}", known.join("/")));
            }
            if with_it.build().is_ok() {
                routes = routes.require("GET", &text, Policy::custom(name, |_| true));
                patterns.push(row);
            }
        }
        let routes = routes.build().unwrap();
        let naive = |path: &[&str]| {
            let rows = patterns.iter().enumerate();
            let fitting = rows.filter_map(|(place, row)| Some((fits(row, path)?, place)));
            fitting.min().map_or("denied".to_owned(), |(_, place)| format!("row {place}"))
        };
        for path in paths {
            let text = format!("/{}", path.join("/"));
            let written = naive(&path);
            let decoded: Vec<&str> = path
                .iter()
                .map(|segment| match *segment {
                    "%61" => "a",
                    "%63" => "c",
                    segment => segment,
                })
                .collect();
            let expected = match naive(&decoded) == written {
                true => written,
                false => "denied".to_owned(),
            };
            // Only `{*rest}` leaves it open whether there is a slash at the end.
            let is_open = |row: &Vec<&str>| {
                let place = patterns.iter().position(|one| one == row);
                row.last() == Some(&"{*rest}")
                    && place.is_some_and(|place| expected == format!("row {place}"))
            };
            let with_slash = match patterns.iter().any(is_open) {
                true => expected.clone(),
                false => "denied".to_owned(),
            };
            prop_assert_eq!(found(&routes, "GET", &text), expected, "{} in {:?}", text, patterns);
            let text = format!("{text}/");
            prop_assert_eq!(found(&routes, "GET", &text), with_slash, "{} in {:?}", text, patterns);
        }
    }

    /// Whatever is sent, a path that is let in has nothing in it that could be another path.
    #[test]
    fn any_path_is_answered(path in "[/.%a-c2ef5;\\\\]{0,12}", method in "[A-Z]{0,7}") {
        let routes = Routes::builder().public("*", "/{*rest}").public("*", "/").build().unwrap();
        if found(&routes, &method, &path) == "public" {
            prop_assert!(path.starts_with('/') && !path.contains("//") && !path.contains('\\'));
            let mut segments = path.split('/');
            prop_assert!(segments.all(|segment| !matches!(segment, "." | "..")));
        }
    }
}
