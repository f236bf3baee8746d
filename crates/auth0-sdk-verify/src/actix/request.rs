//! What a verifier is told of a request of actix-web: its head, what the server knows of the
//! connection, and what a middleware before has put into the extensions.

use std::rc::Rc;

use actix_web::http::header::HeaderMap;
use actix_web::{HttpMessage, HttpRequest};
use tokio::sync::Mutex;

use crate::connection::{ClientCertificate, OverTls, PeerAddress, ReadForm};
use crate::{AccessToken, Headers, IncomingRequest, Verifier, VerifyError};

impl Headers for HeaderMap {
    fn each<'a>(&'a self, name: &str, found: &mut dyn FnMut(&'a [u8])) {
        for value in self.get_all(name) {
            found(value.as_bytes());
        }
    }
}

/// The head of a request, and what is known of its connection: who is at the other end, whether
/// this server ended TLS, and what `HttpServer::on_connect` has put into its data. What
/// middlewares have put into the extensions of the request is not in it.
impl<'a> From<&'a HttpRequest> for IncomingRequest<'a> {
    fn from(request: &'a HttpRequest) -> Self {
        // A scope leaves the target as it came.
        let uri = request.uri();
        let target = uri.path_and_query().map_or("/", |target| target.as_str());
        let method = request.method().as_str();
        let mut incoming = Self::new(method, target, request.headers());
        if let Some(authority) = uri.authority() {
            incoming = incoming.to_authority(authority.as_str());
        }
        if request.app_config().secure() || request.conn_data::<OverTls>().is_some() {
            incoming = incoming.over_tls();
        }
        let said = request.conn_data().map(|PeerAddress(address)| *address);
        let of_server = || request.peer_addr().map(|address| address.ip());
        if let Some(peer) = said.or_else(of_server) {
            incoming = incoming.from_peer(peer);
        }
        if let Some(ClientCertificate(der)) = request.conn_data() {
            incoming = incoming.with_client_certificate(der);
        }
        incoming
    }
}

/// What is said of a request in its extensions. It is a copy, because they must not be borrowed
/// while something is waited for.
pub(super) struct Said {
    peer: Option<PeerAddress>,
    over_tls: Option<OverTls>,
    certificate: Option<ClientCertificate>,
    form: Option<ReadForm>,
}

impl Said {
    pub(super) fn of(request: &HttpRequest) -> Self {
        let extensions = request.extensions();
        Self {
            peer: extensions.get().copied(),
            over_tls: extensions.get().copied(),
            certificate: extensions.get().cloned(),
            form: extensions.get().cloned(),
        }
    }

    /// The request with what is said of it, which goes before what is known of its connection.
    pub(super) fn incoming<'a>(&'a self, request: &'a HttpRequest) -> IncomingRequest<'a> {
        let mut incoming = IncomingRequest::from(request);
        if let Some(OverTls) = self.over_tls {
            incoming = incoming.over_tls();
        }
        if let Some(PeerAddress(peer)) = self.peer {
            incoming = incoming.from_peer(peer);
        }
        if let Some(ClientCertificate(der)) = &self.certificate {
            incoming = incoming.with_client_certificate(der);
        }
        if let Some(ReadForm(form)) = &self.form {
            incoming = incoming.with_form(form);
        }
        incoming
    }
}

/// Held while a request is checked. The extractors of a handler are asked at the same time, and
/// a proof serves once, so that a second check of it would refuse it.
#[derive(Clone, Default)]
struct Turn(Rc<Mutex<()>>);

/// The token of a request, which is checked unless this verifier has done so already, in a
/// middleware before or for another extractor.
///
/// What another verifier has checked does not count: it may be for another API.
pub(super) async fn check(
    request: &HttpRequest,
    incoming: &IncomingRequest<'_>,
    verifier: &Verifier,
) -> Result<AccessToken, VerifyError> {
    let Turn(turn) = {
        let mut extensions = request.extensions_mut();
        match extensions.get::<Turn>() {
            Some(turn) => turn.clone(),
            None => {
                let turn = Turn::default();
                extensions.insert(turn.clone());
                turn
            }
        }
    };
    let _held = turn.lock().await;
    let before = request.extensions().get::<AccessToken>().cloned();
    if let Some(token) = before.filter(|token| verifier.has_checked(token)) {
        return Ok(token);
    }
    let token = verifier.verify(incoming).await?;
    request.extensions_mut().insert(token.clone());
    Ok(token)
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;
    use actix_web::{App, HttpServer, web};
    use bytes::Bytes;
    use std::net::{IpAddr, SocketAddr, TcpListener};

    #[test]
    fn what_the_server_knows_is_told() {
        let server = SocketAddr::from(([127, 0, 0, 1], 5000));
        let request = TestRequest::post().uri("/orders?page=2").peer_addr(server);
        let request = request.to_http_request();
        let said = Said::of(&request);
        let told = said.incoming(&request);
        assert_eq!((told.method, told.target), ("POST", "/orders?page=2"));
        assert_eq!((told.peer, told.encrypted), (Some(server.ip()), false));
        assert_eq!((told.certificate, told.form), (None, None));

        let proxy = IpAddr::from([192, 0, 2, 1]);
        request.extensions_mut().insert(PeerAddress(proxy));
        request.extensions_mut().insert(OverTls);
        let certificate = ClientCertificate::from_der(vec![0x30, 0x03]);
        request.extensions_mut().insert(certificate);
        let form = ReadForm(Bytes::from_static(b"a=b"));
        request.extensions_mut().insert(form);
        let said = Said::of(&request);
        let told = said.incoming(&request);
        assert_eq!((told.peer, told.encrypted), (Some(proxy), true));
        assert_eq!(told.certificate, Some([0x30, 0x03].as_slice()));
        assert_eq!(told.form, Some(b"a=b".as_slice()));
    }

    #[test]
    fn what_headers_and_targets_say_of_a_connection_is_not_believed() {
        let request = TestRequest::get()
            .uri("https://orders.example.com/orders")
            .insert_header(("x-forwarded-for", "192.0.2.1"))
            .insert_header(("x-forwarded-proto", "https"))
            .insert_header(("forwarded", "for=192.0.2.1;proto=https"))
            .to_http_request();
        let said = Said::of(&request);
        let told = said.incoming(&request);
        assert_eq!((told.target, told.encrypted), ("/orders", false));
        // The host is what was asked for, as it is with HTTP/2, and not a matter of belief.
        assert_eq!(told.authority, Some("orders.example.com"));
        assert_eq!(told.peer, None);
    }

    #[tokio::test]
    async fn a_certificate_of_the_connection_is_told() {
        let shown = async |request: actix_web::HttpRequest| {
            let said = Said::of(&request);
            let told = said.incoming(&request);
            format!("{:?} {:?}", told.certificate, told.peer)
        };
        let app = move || App::new().default_service(web::to(shown));
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let server = HttpServer::new(app).workers(1).on_connect(|_, extensions| {
            extensions.insert(ClientCertificate::from_der(vec![0x30, 0x03]));
        });
        let server = server.listen(listener).unwrap().run();
        let handle = server.handle();
        let server = tokio::spawn(server);

        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let answer = client.get(url).send().await.unwrap().text().await.unwrap();
        assert_eq!(answer, "Some([48, 3]) Some(127.0.0.1)");
        handle.stop(false).await;
        server.await.unwrap().unwrap();
    }
}
