//! What claims are read as.

use auth0_sdk_jose::{audiences, seconds};
use serde::Deserialize;

/// Whom a token is for.
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct Audiences(#[serde(deserialize_with = "audiences")] pub(crate) Vec<String>);

/// An instant, in seconds since 1970.
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct Date(#[serde(deserialize_with = "seconds")] pub(crate) i64);
