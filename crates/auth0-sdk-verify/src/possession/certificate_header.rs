//! The certificate of a caller as a proxy passes it on, after it ended the TLS connection.

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use percent_encoding::percent_decode_str;

use super::public_url::{Several, only};
use crate::IncomingRequest;
use crate::error::Failure;

/// A header in which proxies pass on the certificate of a caller.
///
/// It counts only where a request comes straight from one of their networks
/// ([`IncomingRequest::from_peer`]). They have to write or remove it in every request.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::{CertificateHeader, MutualTls};
///
/// let header = CertificateHeader::pem("x-client-cert", ["10.0.0.0/8"]);
/// let settings = MutualTls::allowed().header(header);
/// # let _ = settings;
/// ```
#[derive(Debug, Clone)]
pub struct CertificateHeader {
    name: String,
    form: Form,
    pub(super) networks: Vec<String>,
}

#[derive(Debug, Clone, Copy)]
enum Form {
    Structured,
    Pem,
}

/// Some proxies leave the padding out, and RFC 8941, section 4.2.7, has readers not mind.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);
const INVALID: Failure = Failure::InvalidRequest(Some(
    "the header with the client certificate cannot be read",
));

impl CertificateHeader {
    /// `Client-Cert` (RFC 9440): the certificate in DER, in base64, between colons.
    pub fn client_cert<S: Into<String>>(networks: impl IntoIterator<Item = S>) -> Self {
        Self::new("client-cert".to_owned(), Form::Structured, networks)
    }

    /// A header of this name, with the certificate in PEM and escaped as in an address, as
    /// many proxies write it: `-----BEGIN%20CERTIFICATE-----%0A..`.
    pub fn pem<S: Into<String>>(
        name: impl Into<String>,
        networks: impl IntoIterator<Item = S>,
    ) -> Self {
        Self::new(name.into().to_ascii_lowercase(), Form::Pem, networks)
    }

    fn new<S: Into<String>>(
        name: String,
        form: Form,
        networks: impl IntoIterator<Item = S>,
    ) -> Self {
        Self {
            name,
            form,
            networks: networks.into_iter().map(Into::into).collect(),
        }
    }

    /// The certificate in DER, if there is one.
    pub(super) fn certificate(
        &self,
        request: &IncomingRequest<'_>,
    ) -> Result<Option<Vec<u8>>, Failure> {
        let value = only(request, &self.name).map_err(|Several| INVALID)?;
        let Some(value) = value.map(str::trim_ascii).filter(|value| !value.is_empty()) else {
            return Ok(None);
        };
        let der = match self.form {
            Form::Structured => structured(value),
            Form::Pem => pem(value),
        };
        der.filter(|der| !der.is_empty()).map(Some).ok_or(INVALID)
    }
}

fn structured(value: &str) -> Option<Vec<u8>> {
    let text = value.strip_prefix(':')?.strip_suffix(':')?;
    BASE64.decode(text).ok()
}

/// One certificate: of several, nobody knows which is the caller's.
fn pem(value: &str) -> Option<Vec<u8>> {
    // A plus stays one: it is a digit of base64.
    let text = percent_decode_str(value).decode_utf8().ok()?;
    let text = text.trim().strip_prefix("-----BEGIN CERTIFICATE-----")?;
    let text = text.strip_suffix("-----END CERTIFICATE-----")?;
    let digits: String = text.split_ascii_whitespace().collect();
    BASE64.decode(digits).ok()
}
