//! The check of the public API finds what it is there to find.
#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

use std::collections::BTreeSet;

use auth0_tests::public_api::{Crate, Position, Surface, surface};

fn read(text: &str) -> Surface {
    let dependencies = ["http", "reqwest", "serde-json", "thiserror"].map(str::to_owned);
    surface(&Crate::parse(text, dependencies).unwrap())
}

/// What is shown of other crates but std, each as `item: path`.
fn shown(text: &str) -> BTreeSet<String> {
    let mentions = read(text).mentions.into_iter();
    let foreign = mentions.filter(|mention| !mention.path.starts_with("std"));
    foreign
        .map(|mention| format!("{}: {}", mention.item, mention.path))
        .collect()
}

fn assert_shown(text: &str, expected: &[&str]) {
    let expected: BTreeSet<String> = expected.iter().map(|one| (*one).to_owned()).collect();
    assert_eq!(shown(text), expected, "{text}");
}

#[test]
fn paths_are_followed_through_imports() {
    assert_shown(
        "use reqwest::Client as Http; use http::{self, header::{HeaderMap, *}};
         pub fn a(client: &Http) -> Vec<HeaderMap> { todo!() }
         pub fn b() -> http::Method { todo!() }
         pub fn c() -> ::reqwest::Url { todo!() }",
        &[
            "a: reqwest::Client",
            "a: http::header::HeaderMap",
            "b: http::Method",
            "c: reqwest::Url",
        ],
    );
}

#[test]
fn globs_are_followed_and_no_circle_is_run_for_ever() {
    assert_shown(
        "mod a { pub use super::b::*; pub use super::*; pub use http::*; pub struct A; }
         mod b { pub use super::a::*; pub use super::*; pub struct B(pub reqwest::Url); }
         pub use a::*;
         pub fn f() -> B { todo!() }
         pub fn g() -> Nobody { todo!() }",
        &["B.0: reqwest::Url", "use http: http", "g: ?Nobody"],
    );
}

#[test]
fn only_what_can_be_reached_counts() {
    assert_shown(
        "mod private { pub struct Kept(pub reqwest::Url); pub struct Lost(pub reqwest::Body); }
         pub(crate) fn a() -> reqwest::Client { todo!() }
         fn b() -> reqwest::Client { todo!() }
         pub mod public { pub fn c() -> reqwest::Error { todo!() } }
         pub use private::Kept;
         #[cfg(test)] pub fn d() -> reqwest::Client { todo!() }",
        &["Kept.0: reqwest::Url", "c: reqwest::Error"],
    );
}

#[test]
fn what_a_signature_names_is_reached_too() {
    assert_shown(
        "mod private {
             pub struct Answer { pub code: http::StatusCode, kept: reqwest::Response }
             impl Answer { pub fn url(&self) -> reqwest::Url { todo!() } fn kept(&self) -> reqwest::Body { todo!() } }
         }
         pub fn ask() -> Option<Box<private::Answer>> { todo!() }",
        &["Answer.code: http::StatusCode", "Answer::url: reqwest::Url"],
    );
}

#[test]
fn implementations_of_public_types_count() {
    assert_shown(
        "pub struct Error; struct Inner; trait Own {} pub trait Shown {}
         impl From<reqwest::Error> for Error { fn from(_: reqwest::Error) -> Self { Error } }
         impl From<reqwest::Url> for Inner { fn from(_: reqwest::Url) -> Self { Inner } }
         impl Own for Error {}
         impl<T: Into<reqwest::Body>> Shown for T {}
         impl From<Error> for http::Method { fn from(_: Error) -> Self { todo!() } }
         impl Iterator for Error { type Item = serde_json::Value; fn next(&mut self) -> Option<serde_json::Value> { None } }",
        &[
            "impl From<reqwest::Error> for Error: reqwest::Error",
            "impl Shown for T: reqwest::Body",
            "impl From<Error> for http::Method: http::Method",
            "impl Iterator for Error: serde_json::Value",
        ],
    );
}

#[test]
fn every_part_of_a_signature_counts() {
    assert_shown(
        "#[derive(Debug, thiserror::Error)] pub enum E<T: AsRef<reqwest::Body>> { A(reqwest::Url), B { b: T } }
         pub trait T: Into<reqwest::Client> { type A: Into<http::Uri>; fn f(&self) -> impl Fn(http::Method); }
         pub type Alias = Result<(), reqwest::Error>;
         pub const C: [http::Version; 2] = todo!();
         pub fn f<X>(x: X) where X: PartialEq<http::HeaderName> {}",
        &[
            "derive of E: thiserror::Error",
            "E: reqwest::Body",
            "E::A.0: reqwest::Url",
            "T: reqwest::Client",
            "T::A: http::Uri",
            "T::f: http::Method",
            "Alias: reqwest::Error",
            "C: http::Version",
            "f: http::HeaderName",
        ],
    );
}

#[test]
fn arguments_are_told_from_answers() {
    let surface = read("pub fn f(a: impl Into<reqwest::Client>) -> reqwest::Response { todo!() }");
    let positions = surface.mentions.into_iter();
    let positions: BTreeSet<_> = positions
        .filter(|mention| mention.path.starts_with("reqwest"))
        .map(|mention| (mention.path, mention.position))
        .collect();
    let expected = [
        ("reqwest::Client".to_owned(), Position::Argument),
        ("reqwest::Response".to_owned(), Position::Elsewhere),
    ];
    assert_eq!(positions, expected.into());
}

#[test]
fn what_cannot_be_followed_is_no_ones() {
    assert_shown(
        "use http::*; make_items! {} pub fn f() -> Uri { todo!() }",
        &["a macro among items: ?make_items!", "f: ?Uri"],
    );
}

#[test]
fn what_is_hidden_is_named_and_not_walked() {
    let text = "
        #[doc(hidden)] pub mod inner { pub fn f() -> reqwest::Url { todo!() } }
        pub struct S { #[doc(hidden)] pub field: reqwest::Url }
        impl S { #[doc(hidden)] pub fn method() -> reqwest::Url { todo!() } }
        #[doc(hidden)] impl From<reqwest::Url> for S { fn from(_: reqwest::Url) -> S { todo!() } }
        #[doc(hidden)] #[macro_export] macro_rules! made { () => {} }
        #[macro_export] macro_rules! shown { () => {} }";
    assert_shown(text, &[]);
    let surface = read(text);
    let hidden: Vec<_> = surface.hidden.iter().map(String::as_str).collect();
    let expected = [
        "S.field",
        "S::method",
        "impl From<reqwest::Url> for S",
        "inner",
        "made!",
    ];
    assert_eq!(hidden, expected);
    assert!(surface.items.contains("shown!"));
}
