//! Clients that show a certificate, before servers that demand one.

use std::net::SocketAddr;
use std::process::Command;
use std::sync::{Arc, Mutex};

use auth0_sdk_core::{ClientAuthentication, ClientBuilder, ClientCertificate, Result};
use axum::Router;
use axum::extract::Request;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use serde_json::json;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};
use tokio_rustls::server::TlsStream;

use crate::calls::Tenant;
use crate::server::reply;

/// An authority made for one test, which everybody in it trusts.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
    roots: Arc<RootCertStore>,
}

impl Authority {
    fn new() -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        // Of one name with those that it issues, it would look like their own issuer.
        let name = "authority of a test";
        params.distinguished_name.push(DnType::CommonName, name);
        let certificate = params.self_signed(&key).unwrap();
        let mut roots = RootCertStore::empty();
        roots.add(certificate.der().clone()).unwrap();
        Self {
            issuer: Issuer::new(params, key),
            pem: certificate.pem(),
            roots: Arc::new(roots),
        }
    }

    fn issue(&self, name: &str) -> (rcgen::Certificate, KeyPair) {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        (params.signed_by(&key, &self.issuer).unwrap(), key)
    }
}

#[derive(Clone, Copy)]
enum Certificates {
    Demanded,
    Ignored,
}

struct TlsListener {
    listener: TcpListener,
    acceptor: TlsAcceptor,
}

impl axum::serve::Listener for TlsListener {
    type Io = TlsStream<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        loop {
            let (stream, address) = self.listener.accept().await.unwrap();
            // Who has no certificate fails here, and the others go on.
            if let Ok(stream) = self.acceptor.accept(stream).await {
                return (stream, address);
            }
        }
    }

    fn local_addr(&self) -> std::io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// Serves `https://localhost:port`, and gives that address.
async fn serve(authority: &Authority, certificates: Certificates, app: Router) -> String {
    let (certificate, key) = authority.issue("localhost");
    let provider = Arc::new(tokio_rustls::rustls::crypto::aws_lc_rs::default_provider());
    let builder = ServerConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .unwrap();
    let builder = match certificates {
        Certificates::Ignored => builder.with_no_client_auth(),
        Certificates::Demanded => {
            let roots = authority.roots.clone();
            let verifier = WebPkiClientVerifier::builder_with_provider(roots, provider);
            builder.with_client_cert_verifier(verifier.build().unwrap())
        }
    };
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let config = builder.with_single_cert(vec![certificate.der().clone()], key);
    let mut config = config.unwrap();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let listener = TlsListener {
        listener: TcpListener::bind("127.0.0.1:0").await.unwrap(),
        acceptor: TlsAcceptor::from(Arc::new(config)),
    };
    let port = listener.listener.local_addr().unwrap().port();
    tokio::spawn(async move { axum::serve(listener, app).await });
    format!("https://localhost:{port}")
}

/// What was asked, in order: who was asked, the path and the body.
type Seen = Arc<Mutex<Vec<(&'static str, String, String)>>>;

fn app(who: &'static str, seen: Seen, description: serde_json::Value) -> Router {
    Router::new().fallback(move |request: Request| {
        let (seen, description) = (seen.clone(), description.clone());
        async move {
            let (parts, body) = request.into_parts();
            let body = axum::body::to_bytes(body, 1 << 20).await.unwrap();
            let body = String::from_utf8(body.to_vec()).unwrap();
            let path = parts.uri.path().to_owned();
            seen.lock().unwrap().push((who, path.clone(), body));
            match path.as_str() {
                "/.well-known/openid-configuration" => reply(200, description),
                "/oauth/token" => reply(200, json!({"access_token": "t", "expires_in": 600})),
                _ => reply(200, json!({"user_id": format!("{:?}", parts.version)})),
            }
        }
    })
}

/// A tenant, and the host beside it that demands certificates.
async fn tenant(authority: &Authority) -> (String, Seen) {
    let seen = Seen::default();
    let strict = app("strict", seen.clone(), json!({}));
    let strict = serve(authority, Certificates::Demanded, strict).await;
    let aliases = json!({"token_endpoint": format!("{strict}/oauth/token")});
    let description = json!({"mtls_endpoint_aliases": aliases});
    let open = app("open", seen.clone(), description);
    let open = serve(authority, Certificates::Ignored, open).await;
    (open, seen)
}

fn paths(seen: &Seen) -> Vec<(&'static str, String)> {
    let seen = seen.lock().unwrap();
    seen.iter()
        .map(|(who, path, _)| (*who, path.clone()))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn tokens_are_asked_for_where_certificates_are() -> Result<()> {
    let authority = Authority::new();
    let (address, seen) = tenant(&authority).await;
    let (certificate, key) = authority.issue("client");
    let both = format!("{}{}", certificate.pem(), key.serialize_pem());
    let http = |identity: Option<reqwest::Identity>| {
        let root = reqwest::Certificate::from_pem(authority.pem.as_bytes()).unwrap();
        let http = reqwest::Client::builder().tls_backend_rustls();
        let http = http.no_proxy().tls_certs_only([root]);
        let http = match identity {
            Some(identity) => http.identity(identity),
            None => http,
        };
        http.build().unwrap()
    };
    let client = |identity| {
        ClientBuilder::<Tenant>::new()
            .base_url(&address)
            .client_authentication("id", ClientAuthentication::certificate_of_http_client())
            .http_client(http(identity))
            .max_retries(0)
            .build()
    };
    let identity = reqwest::Identity::from_pem(both.as_bytes()).unwrap();
    let tenant = client(Some(identity))?;
    tenant.get("1").await?;
    tenant.get("2").await?;
    let expected = [
        ("open", "/.well-known/openid-configuration"),
        ("strict", "/oauth/token"),
        ("open", "/api/v2/users/1"),
        ("open", "/api/v2/users/2"),
    ];
    let expected = expected.map(|(who, path)| (who, path.to_owned()));
    assert_eq!(paths(&seen), expected);
    let body = seen.lock().unwrap()[1].2.clone();
    assert!(
        body.contains("grant_type=client_credentials&client_id=id"),
        "{body}"
    );
    assert!(
        !body.contains("client_secret") && !body.contains("assertion"),
        "{body}"
    );

    // Without the certificate there is no connection, and that is what the error says.
    let error = client(None)?.get("1").await.unwrap_err();
    assert!(error.is_token(), "{error}");
    Ok(())
}

/// What the process does whose built-in client trusts the authority.
#[tokio::test]
#[ignore = "the test below starts it, in a process of its own"]
async fn one_process() {
    let read = |name: &str| std::env::var(name).unwrap();
    let certificate = ClientCertificate::from_pem(read("TEST_CERTIFICATE"), read("TEST_KEY"));
    let authentication = ClientAuthentication::certificate(certificate.unwrap());
    let tenant = ClientBuilder::<Tenant>::new()
        .base_url(read("TEST_ADDRESS"))
        .client_authentication("id", authentication)
        .build()
        .unwrap();
    // Where the server speaks it, HTTP/2 is spoken.
    let user = tenant.get("1").await.unwrap();
    assert_eq!(user.user_id, "HTTP/2.0");
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn the_built_in_client_shows_the_certificate() {
    let authority = Authority::new();
    let (address, seen) = tenant(&authority).await;
    let (certificate, key) = authority.issue("client");
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("root.pem");
    std::fs::write(&root, &authority.pem).unwrap();
    let output = tokio::task::spawn_blocking(move || {
        Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "certificates::one_process", "--ignored"])
            .env("SSL_CERT_FILE", root)
            .env("TEST_ADDRESS", address)
            .env("TEST_CERTIFICATE", certificate.pem())
            .env("TEST_KEY", key.serialize_pem())
            .output()
            .unwrap()
    });
    let output = output.await.unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && text.contains("1 passed"),
        "{text}"
    );
    assert_eq!(paths(&seen)[1], ("strict", "/oauth/token".to_owned()));
}

#[tokio::test]
async fn an_authority_that_is_named_is_trusted_and_no_other_is() -> Result<()> {
    let authority = Authority::new();
    let (address, _) = tenant(&authority).await;
    let (certificate, key) = authority.issue("client");
    let client = |roots: String| {
        let certificate = ClientCertificate::from_pem(certificate.pem(), key.serialize_pem())?;
        ClientBuilder::<Tenant>::new()
            .base_url(address.as_str())
            .client_authentication("id", ClientAuthentication::certificate(certificate))
            .root_certificates(roots)
            .max_retries(0)
            .build()
    };
    client(authority.pem.clone())?.get("1").await?;
    let error = client(Authority::new().pem)?.get("1").await.unwrap_err();
    assert!(error.is_token() && error.is_connect(), "{error}");
    let error = client("no PEM".to_owned()).unwrap_err();
    assert!(error.is_configuration(), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_tenant_without_aliases_is_asked_where_all_are() -> Result<()> {
    let seen = Seen::default();
    let server = crate::server::Server::router(app("open", seen.clone(), json!({}))).await;
    let tenant = ClientBuilder::<Tenant>::new()
        .base_url(server.url())
        .client_authentication("id", ClientAuthentication::certificate_of_http_client())
        .build()?;
    tenant.get("1").await?;
    assert_eq!(paths(&seen)[1], ("open", "/oauth/token".to_owned()));
    Ok(())
}

#[tokio::test]
async fn an_alias_without_encryption_is_refused() -> Result<()> {
    for alias in [
        "http://tenant.example/oauth/token",
        "no address",
        "ftp://localhost/",
    ] {
        let seen = Seen::default();
        let description = json!({"mtls_endpoint_aliases": {"token_endpoint": alias}});
        let app = app("open", seen.clone(), description);
        let server = crate::server::Server::router(app).await;
        let tenant = ClientBuilder::<Tenant>::new()
            .base_url(server.url())
            .client_authentication("id", ClientAuthentication::certificate_of_http_client())
            .build()?;
        let error = tenant.get("1").await.unwrap_err();
        assert!(error.is_token() && error.is_decode(), "{error}");
        assert_eq!(paths(&seen).len(), 1);
    }
    Ok(())
}

#[test]
fn a_certificate_goes_with_the_built_in_client_alone() {
    let (certificate, key) = Authority::new().issue("client");
    let certificate = ClientCertificate::from_pem(certificate.pem(), key.serialize_pem());
    let certificate = certificate.unwrap();
    assert_eq!(format!("{certificate:?}"), "ClientCertificate(..)");
    let error = ClientBuilder::<Tenant>::new()
        .domain("t.auth0.com")
        .client_authentication("id", ClientAuthentication::certificate(certificate))
        .http_client(reqwest::Client::new())
        .build()
        .map(|_| ())
        .unwrap_err();
    assert!(error.is_configuration(), "{error}");
}
