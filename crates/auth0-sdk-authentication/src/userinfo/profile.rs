//! What the tenant tells of a user.

use std::fmt;

use auth0_sdk_core::{Error, Result};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::reading::filled;

/// What the tenant tells of a user: the standard claims (OpenID Connect Core, section 5.1), as
/// far as the scopes of the token open them, and those that the tenant adds.
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::userinfo::UserInfo;
///
/// fn greet(user: &UserInfo) -> String {
///     format!("Hello, {}", user.name.as_deref().unwrap_or(&user.sub))
/// }
/// ```
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserInfo {
    /// The user's id.
    #[serde(deserialize_with = "filled")]
    pub sub: String,
    /// The full name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The given name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// The family name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// The middle name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// The nickname.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// The short name by which the user wants to be known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_username: Option<String>,
    /// The address of a page about the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    /// The address of a picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// The address of the user's own page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// The e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether the user has proven that the e-mail address is theirs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// The gender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<String>,
    /// The birthday, as `YYYY-MM-DD`, or with the year `0000`, or the year alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birthdate: Option<String>,
    /// The time zone, such as `Europe/Berlin`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoneinfo: Option<String>,
    /// The language and the country, such as `de-DE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Whether the user has proven that the phone number is theirs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number_verified: Option<bool>,
    /// Where the user lives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// When something of this changed last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<UpdatedAt>,
    /// All other claims.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl UserInfo {
    /// All claims, read as a type of yours.
    ///
    /// ```
    /// # use auth0_sdk_authentication::userinfo::UserInfo;
    /// #[derive(serde::Deserialize)]
    /// struct Claims {
    ///     #[serde(rename = "https://app.example.com/plan")]
    ///     plan: String,
    /// }
    ///
    /// fn plan(user: &UserInfo) -> auth0_sdk_core::Result<String> {
    ///     Ok(user.claims::<Claims>()?.plan)
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// When the claims are not of that type; the error is
    /// [`is_decode`](auth0_sdk_core::Error::is_decode) and shows none of them.
    pub fn claims<T: DeserializeOwned>(&self) -> Result<T> {
        serde_json::to_value(self)
            .and_then(serde_json::from_value)
            // What serde says can have a value in it, so that it is not passed on.
            .map_err(|_| {
                let wanted = std::any::type_name::<T>();
                Error::undecodable(format!(
                    "the claims about the user cannot be read as `{wanted}`"
                ))
            })
    }
}

/// Shows the id, the names of the claims that the tenant adds, and nothing about the person.
impl fmt::Debug for UserInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserInfo")
            .field("sub", &self.sub)
            .field("extra", &self.extra.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// Where a user lives (OpenID Connect Core, section 5.1.1).
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::userinfo::UserInfo;
///
/// fn country(user: &UserInfo) -> Option<&str> {
///     user.address.as_ref()?.country.as_deref()
/// }
/// ```
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Address {
    /// The whole address, as on a letter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formatted: Option<String>,
    /// The street and the house.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street_address: Option<String>,
    /// The town.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locality: Option<String>,
    /// The state or the province.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The postal code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// The country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// Shows nothing about the person.
impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Address").finish_non_exhaustive()
    }
}

/// A point in time, in either of the forms that come.
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::userinfo::UpdatedAt;
///
/// fn show(time: &UpdatedAt) -> String {
///     match time {
///         UpdatedAt::Seconds(seconds) => format!("{seconds} s after 1970"),
///         UpdatedAt::Text(text) => text.to_string(),
///         _ => String::new(),
///     }
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdatedAt {
    /// In seconds since 1970 (OpenID Connect Core, section 5.1).
    Seconds(i64),
    /// As RFC 3339 writes it (Auth0).
    Text(auth0_sdk_core::DateTime),
}
