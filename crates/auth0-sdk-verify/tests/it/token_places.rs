//! Where a request may have its token: one place, and one token in it.

use auth0_sdk_verify::{IncomingRequest, Verifier, VerifierBuilder};
use http::{HeaderMap, HeaderValue};

use crate::tenant::{Tenant, claims, signed};

const FORM: &str = "application/x-www-form-urlencoded";

/// A request in parts, and what becomes of it.
struct Row<'a> {
    headers: &'a [(&'static str, String)],
    method: &'a str,
    target: String,
    form: Option<String>,
    expected: (u16, &'static str),
}

const OK: (u16, &str) = (200, "");
const NONE: (u16, &str) = (401, "token_missing");
const WRONG: (u16, &str) = (400, "invalid_request");

async fn outcome(verifier: &Verifier, row: &Row<'_>) -> (u16, &'static str) {
    let mut headers = HeaderMap::new();
    for (name, value) in row.headers {
        let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
        headers.append(*name, value);
    }
    let request = IncomingRequest::new(row.method, &row.target, &headers);
    let request = match &row.form {
        Some(form) => request.with_form(form.as_bytes()),
        None => request,
    };
    match verifier.verify(&request).await {
        Ok(_) => OK,
        Err(error) => (error.status().as_u16(), error.code()),
    }
}

async fn expect_headers(settings: VerifierBuilder, rows: &[(&[String], (u16, &'static str))]) {
    let verifier = settings.build().unwrap();
    for (lines, expected) in rows {
        let headers: Vec<_> = lines
            .iter()
            .map(|line| ("authorization", line.clone()))
            .collect();
        let row = Row {
            headers: &headers,
            method: "GET",
            target: "/orders".to_owned(),
            form: None,
            expected: *expected,
        };
        assert_eq!(outcome(&verifier, &row).await, row.expected, "{lines:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_header_has_a_scheme_a_blank_and_a_token() {
    let t = signed(&claims());
    let one = |line: String| [line];
    let rows = [
        (one(format!("Bearer {t}")), OK),
        (one(format!("bearer {t}")), OK),
        (one(format!("BEARER {t}")), OK),
        (one(format!("Bearer {t} ")), OK),
        (one(String::new()), WRONG),
        (one("Bearer".to_owned()), NONE),
        (one("Bearer ".to_owned()), NONE),
        (one(format!("Bearer  {t}")), WRONG),
        (one(format!(" Bearer {t}")), WRONG),
        (one(format!("Bearer\t{t}")), WRONG),
        (one(format!("Bearer {t} {t}")), WRONG),
        (one(format!("Bearer {t},{t}")), WRONG),
        (one(format!("Bearer {t}, Bearer {t}")), WRONG),
        (one(format!("Bearer{t}")), WRONG),
        (one(format!("Bearer:{t}")), WRONG),
        (one(format!("Bearer={t}")), WRONG),
        (one(format!("Token {t}")), WRONG),
        (one(format!("JWT {t}")), WRONG),
        (one(format!("Basic {t}")), WRONG),
        (one("Basic YWRhOnBhc3M=".to_owned()), WRONG),
        (one(t.clone()), WRONG),
        (one("Bearer é".to_owned()), (401, "token_malformed")),
        (one(format!("Béarer {t}")), WRONG),
    ];
    for (lines, expected) in rows {
        expect_headers(Tenant::new().settings(), &[(&lines, expected)]).await;
    }
    let right = format!("Bearer {t}");
    for lines in [
        vec![right.clone(), right.clone()],
        vec![right.clone(), "Basic YWRhOnBhc3M=".to_owned()],
        vec!["Basic YWRhOnBhc3M=".to_owned(), right.clone()],
        vec![right.clone(), String::new()],
    ] {
        expect_headers(Tenant::new().settings(), &[(&lines, WRONG)]).await;
    }
    expect_headers(Tenant::new().settings(), &[(&[], NONE)]).await;
}

/// Bytes that are no text are no token either.
#[tokio::test(start_paused = true)]
async fn a_header_that_is_no_text_is_a_wrong_request() {
    let verifier = Tenant::new().settings().build().unwrap();
    let mut headers = HeaderMap::new();
    let line = HeaderValue::from_bytes(b"Bearer \xff\xfe").unwrap();
    headers.insert("authorization", line);
    let request = IncomingRequest::new("GET", "/orders", &headers);
    let error = verifier.verify(&request).await.unwrap_err();
    assert_eq!((error.status().as_u16(), error.code()), WRONG);
}

#[tokio::test(start_paused = true)]
async fn nothing_but_the_header_counts_unless_that_is_said() {
    let t = signed(&claims());
    let row = Row {
        headers: &[
            ("content-type", FORM.to_owned()),
            ("cookie", format!("token={t}")),
        ],
        method: "POST",
        target: format!("/orders?access_token={t}"),
        form: Some(format!("access_token={t}")),
        expected: NONE,
    };
    let verifier = Tenant::new().settings().build().unwrap();
    assert_eq!(outcome(&verifier, &row).await, row.expected);
}

#[tokio::test(start_paused = true)]
async fn a_query_may_have_it_where_that_is_said() {
    let t = signed(&claims());
    let verifier = Tenant::new().settings().token_from_query().build().unwrap();
    for (target, expected) in [
        (format!("/orders?access_token={t}"), OK),
        (format!("/orders?a=b&access_token={t}&c"), OK),
        (
            format!("/orders?access%5Ftoken={}", t.replace('.', "%2E")),
            OK,
        ),
        ("/orders?access_token=".to_owned(), NONE),
        ("/orders?access_token".to_owned(), NONE),
        (format!("/orders?Access_Token={t}"), NONE),
        (format!("/orders?token={t}"), NONE),
        (format!("/orders/access_token={t}"), NONE),
        (format!("/orders?access_token={t}&access_token={t}"), WRONG),
        (format!("/orders?access_token={t}&access_token="), WRONG),
        (
            format!("/orders?access_token={t}%20"),
            (401, "token_malformed"),
        ),
        (
            format!("/orders?access_token=%ff{t}"),
            (401, "token_malformed"),
        ),
        (
            format!("/orders?access_token={t}%"),
            (401, "token_malformed"),
        ),
    ] {
        let row = Row {
            headers: &[],
            method: "GET",
            target,
            form: None,
            expected,
        };
        assert_eq!(
            outcome(&verifier, &row).await,
            row.expected,
            "{}",
            row.target
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_form_may_have_it_where_that_is_said() {
    let t = signed(&claims());
    let verifier = Tenant::new().settings().token_from_form().build().unwrap();
    let right = format!("access_token={t}");
    for (method, kind, form, expected) in [
        ("POST", FORM, right.clone(), OK),
        (
            "PUT",
            "Application/X-WWW-Form-Urlencoded; charset=UTF-8",
            right.clone(),
            OK,
        ),
        ("DELETE", FORM, format!("a=b&{right}"), OK),
        ("GET", FORM, right.clone(), NONE),
        ("HEAD", FORM, right.clone(), NONE),
        ("OPTIONS", FORM, right.clone(), NONE),
        ("POST", "application/json", right.clone(), NONE),
        (
            "POST",
            "multipart/form-data; boundary=x",
            right.clone(),
            NONE,
        ),
        ("POST", "text/plain", right.clone(), NONE),
        ("POST", "", right.clone(), NONE),
        ("POST", FORM, String::new(), NONE),
        ("POST", FORM, format!("{{\"access_token\":\"{t}\"}}"), NONE),
        ("POST", FORM, format!("{right}&{right}"), WRONG),
    ] {
        let headers = [("content-type", kind.to_owned())];
        let row = Row {
            headers: &headers,
            method,
            target: "/orders".to_owned(),
            form: Some(form),
            expected,
        };
        assert_eq!(
            outcome(&verifier, &row).await,
            row.expected,
            "{method} {kind}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_cookie_may_have_it_where_that_is_said() {
    let t = signed(&claims());
    let verifier = Tenant::new()
        .settings()
        .token_from_cookie("at")
        .build()
        .unwrap();
    for (lines, expected) in [
        (vec![format!("at={t}")], OK),
        (vec![format!("a=b; at={t}; c=d")], OK),
        (vec![format!("at=\"{t}\"")], OK),
        (vec!["a=b".to_owned(), format!("at={t}")], OK),
        (vec![format!("AT={t}")], NONE),
        (vec![format!("xat={t}")], NONE),
        (vec!["at=".to_owned()], NONE),
        (vec!["at".to_owned()], NONE),
        (vec![format!("at={t}; at={t}")], WRONG),
        (vec![format!("at={t}"), format!("at={t}")], WRONG),
        (vec![format!("at={t}, at={t}")], (401, "token_malformed")),
    ] {
        let headers: Vec<_> = lines.into_iter().map(|line| ("cookie", line)).collect();
        let row = Row {
            headers: &headers,
            method: "GET",
            target: "/orders".to_owned(),
            form: None,
            expected,
        };
        assert_eq!(outcome(&verifier, &row).await, row.expected, "{headers:?}");
    }
}

/// RFC 6750, section 2: one way, and no more than one.
#[tokio::test(start_paused = true)]
async fn more_than_one_place_is_a_wrong_request() {
    let t = signed(&claims());
    let settings = Tenant::new()
        .settings()
        .token_from_query()
        .token_from_form();
    let verifier = settings.token_from_cookie("at").build().unwrap();
    for places in 0_u8..16 {
        let mut headers = vec![("content-type", FORM.to_owned())];
        let has = |place: u8| places & (1 << place) != 0;
        if has(0) {
            headers.push(("authorization", format!("Bearer {t}")));
        }
        if has(1) {
            headers.push(("cookie", format!("at={t}")));
        }
        let target = match has(2) {
            true => format!("/orders?access_token={t}"),
            false => "/orders".to_owned(),
        };
        let row = Row {
            headers: &headers,
            method: "POST",
            target,
            form: has(3).then(|| format!("access_token={t}")),
            expected: match places.count_ones() {
                0 => NONE,
                1 => OK,
                _ => WRONG,
            },
        };
        assert_eq!(outcome(&verifier, &row).await, row.expected, "{places:b}");
    }
}
