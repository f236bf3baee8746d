//! Factors that were added, and have to be proven once before they count.

use auth0_sdk_core::Secret;
use serde::Deserialize;

use super::OobChannel;
use crate::reading::filled;

/// An application for one-time passwords that was added.
///
/// It counts once the user has typed in a password of it:
/// [`Tokens::mfa_otp`](crate::tokens::Tokens::mfa_otp).
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::mfa::OtpAssociation;
///
/// fn as_qr_code(added: &OtpAssociation) -> &str {
///     added.barcode_uri.expose()
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct OtpAssociation {
    /// The secret that the application reckons with, to be typed in.
    #[serde(deserialize_with = "filled")]
    pub secret: Secret,
    /// The same as an address, for a QR code.
    #[serde(deserialize_with = "filled")]
    pub barcode_uri: Secret,
    /// Codes for the case that the factor is lost; there with the first factor. The user
    /// keeps them, and they are not shown again.
    #[serde(default)]
    pub recovery_codes: Vec<Secret>,
}

/// A factor out of band that was added.
///
/// It counts once the user has answered the challenge that was sent with it:
/// [`Tokens::mfa_oob`](crate::tokens::Tokens::mfa_oob).
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::mfa::OobAssociation;
///
/// fn is_typed_in(added: &OobAssociation) -> bool {
///     added.binding_method.as_deref() == Some("prompt")
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct OobAssociation {
    /// What names the challenge when it is redeemed.
    #[serde(deserialize_with = "filled")]
    pub oob_code: Secret,
    /// On which way the user is reached.
    pub oob_channel: Option<OobChannel>,
    /// `prompt` where the user gets a code to type in.
    pub binding_method: Option<String>,
    /// What Auth0's application reads, for a QR code; there for pushes.
    pub barcode_uri: Option<Secret>,
    /// Codes for the case that the factor is lost; there with the first factor. The user
    /// keeps them, and they are not shown again.
    #[serde(default)]
    pub recovery_codes: Vec<Secret>,
}
