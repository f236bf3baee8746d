//! What a server knows of a connection that no request says, as extensions of a request.

use std::net::IpAddr;

use bytes::Bytes;

/// The address at the other end of the connection.
///
/// It is for servers that do not tell it themselves, and for those that hear it from a proxy in
/// another way than by a header. It goes before what these tell: `ConnectInfo` of axum, where
/// `into_make_service_with_connect_info::<SocketAddr>()` serves, and `peer_addr` of actix-web.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PeerAddress(pub IpAddr);

/// Says that a request came over TLS which this server ended itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OverTls;

/// The certificate that the caller showed in the TLS handshake.
///
/// # Example
///
/// Behind whatever accepts connections:
///
/// ```
/// # #[cfg(feature = "tower")]
/// # mod example {
/// use auth0_sdk_verify::tower::{ClientCertificate, OverTls};
///
/// fn tell<B>(request: &mut http::Request<B>, certificates: Option<&[Vec<u8>]>) {
///     let extensions = request.extensions_mut();
///     extensions.insert(OverTls);
///     if let Some([own, ..]) = certificates {
///         extensions.insert(ClientCertificate::from_der(own.clone()));
///     }
/// }
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientCertificate(pub(crate) Bytes);

impl ClientCertificate {
    /// A certificate in DER: the caller's own, which is the first of its chain.
    pub fn from_der(der: impl Into<Bytes>) -> Self {
        Self(der.into())
    }
}

/// The body of a form, which was read.
#[derive(Clone)]
pub(crate) struct ReadForm(pub(crate) Bytes);

/// How long a form is that is read for its token: long enough for one, and little else.
pub(crate) const FORM_LIMIT: usize = 64 << 10;
