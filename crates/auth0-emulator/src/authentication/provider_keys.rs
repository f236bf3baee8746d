//! The keys that a provider publishes at the `jwks_uri` of its connection. They
//! are fetched before the tenant is locked, for the request that needs them and
//! for no other. `https` is spoken with the client that the feature `record`
//! brings, which trusts what the system trusts; without it nobody is there to
//! trust a certificate, and only `http` is.

use std::time::Duration;

use axum::body::{Body, Bytes};
use http::{Request, Response, Uri, header};
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::net::TcpStream;

use crate::intake;
use crate::tenant::Tenant;

/// A provider that does not answer for so long has no keys.
const PATIENCE: Duration = Duration::from_secs(5);

/// Where a connection says that its keys are.
pub(super) fn place(tenant: &Tenant, connection: &str) -> Option<String> {
    let connection = tenant.connections.by_name(connection)?;
    let options = connection.document.get("options")?;
    let places = [&options["jwks_uri"], &options["oidc_metadata"]["jwks_uri"]];
    places
        .iter()
        .find_map(|place| place.as_str())
        .map(str::to_owned)
}

/// The set of keys at a place; nothing if there is none that can be read.
pub(super) async fn fetch(place: &str) -> Option<Value> {
    let uri: Uri = place.parse().ok()?;
    let fetched = async {
        match uri.scheme_str()? {
            "http" => read(get(&uri).await?).await,
            #[cfg(feature = "record")]
            "https" => read(get_over_tls(place).await?).await,
            _ => None,
        }
    };
    tokio::time::timeout(PATIENCE, fetched).await.ok()?
}

async fn get(uri: &Uri) -> Option<Response<Incoming>> {
    let authority = uri.authority()?;
    let host = authority.host().trim_matches(['[', ']']);
    let port = authority.port_u16().unwrap_or(80);
    let stream = TcpStream::connect((host, port)).await.ok()?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.ok()?;
    tokio::spawn(connection);
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let request = Request::get(path).header(header::HOST, authority.as_str());
    let request = request.body(Body::empty()).ok()?;
    sender.send_request(request).await.ok()
}

#[cfg(feature = "record")]
async fn get_over_tls(place: &str) -> Option<Response<reqwest::Body>> {
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    let answer = client.build().ok()?.get(place).send().await;
    answer.ok().map(Response::from)
}

async fn read<B>(answer: Response<B>) -> Option<Value>
where
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<axum::BoxError>,
{
    if !answer.status().is_success() {
        return None;
    }
    let (parts, body) = answer.into_parts();
    let bytes = intake::read(&parts.headers, Body::new(body), intake::LARGEST_BODY).await;
    serde_json::from_slice(&bytes.ok()?).ok()
}
