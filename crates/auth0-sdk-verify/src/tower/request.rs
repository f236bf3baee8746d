//! What a verifier is told of a request of `http`: its head, and what the server or a layer
//! before has put into its extensions.

use std::net::IpAddr;

use http::request::Parts;

use crate::connection::{ClientCertificate, OverTls, PeerAddress, ReadForm};
use crate::{AccessToken, IncomingRequest, Verifier};

pub(crate) fn incoming(parts: &Parts) -> IncomingRequest<'_> {
    let mut request = IncomingRequest::from(parts);
    #[cfg(feature = "axum")]
    if let Some(whole) = before_nesting(parts) {
        request = request.with_uri(whole);
    }
    if parts.extensions.get::<OverTls>().is_some() {
        request = request.over_tls();
    }
    if let Some(peer) = peer(parts) {
        request = request.from_peer(peer);
    }
    if let Some(ReadForm(form)) = parts.extensions.get() {
        request = request.with_form(form);
    }
    if let Some(ClientCertificate(der)) = parts.extensions.get() {
        request = request.with_client_certificate(der);
    }
    request
}

/// A nested router sees the rest of the path; tables and proofs are about the whole of it. Where
/// the path is no such rest, something has rewritten it, and what counts is where it goes now.
#[cfg(feature = "axum")]
fn before_nesting(parts: &Parts) -> Option<&http::Uri> {
    let whole = &parts.extensions.get::<::axum::extract::OriginalUri>()?.0;
    let rest = parts.uri.path().trim_end_matches('/');
    let is_rest = whole.path().trim_end_matches('/').ends_with(rest);
    (is_rest && whole.query() == parts.uri.query()).then_some(whole)
}

fn peer(parts: &Parts) -> Option<IpAddr> {
    let known = parts.extensions.get().map(|PeerAddress(address)| *address);
    #[cfg(feature = "axum")]
    let known = known.or_else(|| {
        use ::axum::extract::ConnectInfo;
        let of_server = parts.extensions.get::<ConnectInfo<std::net::SocketAddr>>();
        of_server.map(|ConnectInfo(address)| address.ip())
    });
    known
}

/// The token of a request that this verifier has checked already, in a layer before or for
/// another extractor. A proof serves once, so that a second check would refuse it.
///
/// What another verifier has checked does not count: it may be for another API.
pub(crate) fn checked_before(parts: &Parts, verifier: &Verifier) -> Option<AccessToken> {
    let token = parts.extensions.get::<AccessToken>()?;
    verifier.has_checked(token).then(|| token.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;
    use http::Request;

    #[test]
    fn what_the_server_knows_is_told() {
        let certificate = ClientCertificate::from_der(vec![0x30, 0x03]);
        let request = Request::post("/orders?page=2")
            .extension(PeerAddress([192, 0, 2, 1].into()))
            .extension(OverTls)
            .extension(certificate)
            .extension(ReadForm(Bytes::from_static(b"a=b")));
        let (parts, ()) = request.body(()).unwrap().into_parts();
        let told = incoming(&parts);
        assert_eq!((told.method, told.target), ("POST", "/orders?page=2"));
        assert_eq!(told.peer, Some(IpAddr::from([192, 0, 2, 1])));
        assert!(told.encrypted);
        assert_eq!(told.certificate, Some([0x30, 0x03].as_slice()));
        assert_eq!(told.form, Some(b"a=b".as_slice()));

        let (parts, ()) = Request::new(()).into_parts();
        let told = incoming(&parts);
        assert_eq!((told.peer, told.encrypted), (None, false));
        assert_eq!((told.certificate, told.form), (None, None));
    }

    #[cfg(feature = "axum")]
    #[test]
    fn what_axum_knows_is_told_unless_something_else_is_said() {
        use ::axum::extract::{ConnectInfo, OriginalUri};
        let server = std::net::SocketAddr::from(([127, 0, 0, 1], 5000));
        let request = Request::get("/orders")
            .extension(OriginalUri("/v1/orders".parse().unwrap()))
            .extension(ConnectInfo(server));
        let (mut parts, ()) = request.body(()).unwrap().into_parts();
        let told = incoming(&parts);
        assert_eq!((told.target, told.peer), ("/v1/orders", Some(server.ip())));
        parts.extensions.insert(PeerAddress([192, 0, 2, 1].into()));
        assert_eq!(incoming(&parts).peer, Some(IpAddr::from([192, 0, 2, 1])));
    }
}
