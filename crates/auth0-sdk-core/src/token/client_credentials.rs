//! The client-credentials grant.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use http::{HeaderMap, header};
use serde::Deserialize;
use url::Url;

use super::{ClientIdentity, Endpoint, Token, TokenSource, can_be_sent};
use crate::error::Kind;
use crate::transport::{Answer, Http};
use crate::{Error, Quota, Result, Secret};

/// Assumed when the server does not say how long a token serves.
const UNKNOWN_LIFETIME: Duration = Duration::from_secs(300);
/// No token answer is near this size.
const LONGEST_ANSWER: usize = 1 << 20;

pub(crate) struct ClientCredentials {
    pub(crate) http: Http,
    pub(crate) endpoint: Endpoint,
    /// Headers of every request of the client.
    pub(crate) headers: HeaderMap,
    pub(crate) identity: ClientIdentity,
    /// What else the request says: audience, organization, parameters of the caller.
    pub(crate) parameters: Vec<(String, Secret)>,
    /// How long one request may take, its proof included.
    pub(crate) timeout: Duration,
}

#[derive(Deserialize)]
struct Body {
    access_token: Option<Secret>,
    token_type: Option<String>,
    /// A number of any form: `86400.0` and `1e18` are no reason to fail.
    expires_in: Option<f64>,
}

impl ClientCredentials {
    async fn fetch(&self) -> Result<Token> {
        let asked = tokio::time::timeout(self.timeout, self.ask());
        let too_slow = |_| Error::timeout("the token endpoint did not answer in time");
        let refusal = match asked.await.map_err(too_slow)? {
            Ok(answer) => return read(&answer),
            Err(error) => error,
        };
        if !self.identity.learn(&refusal) {
            return Err(refusal);
        }
        let asked = tokio::time::timeout(self.timeout, self.ask());
        read(&asked.await.map_err(too_slow)??)
    }

    async fn ask(&self) -> Result<Answer> {
        let url = self.endpoint.url(&self.http).await?;
        let request = self.request(url).await?;
        self.http.exchange(request, LONGEST_ANSWER).await
    }

    async fn request(&self, url: Url) -> Result<reqwest::Request> {
        let mut headers = self.headers.clone();
        headers.insert(
            header::ACCEPT,
            header::HeaderValue::from_static("application/json"),
        );
        let shown = self.identity.show().await?;
        if let Some(authorization) = shown.authorization {
            headers.insert(header::AUTHORIZATION, authorization);
        }
        let mut form = vec![("grant_type", "client_credentials")];
        let fields = shown.fields.iter();
        form.extend(fields.map(|(name, value)| (*name, value.expose())));
        let parameters = self.parameters.iter();
        form.extend(parameters.map(|(name, value)| (name.as_str(), value.expose())));
        let request = self.http.built_in().post(url).headers(headers).form(&form);
        request.build().map_err(Error::unbuildable)
    }
}

/// Reads a token out of a success. The body of the answer is never kept in an error:
/// it may hold the token.
fn read(answer: &Answer) -> Result<Token> {
    let status = answer.status;
    let unusable = |what: &str| {
        let text = format!("the token endpoint answered {status} with {what}");
        Error::new(Kind::Decode, text)
    };
    let body: Body =
        serde_json::from_slice(&answer.body).map_err(|_| unusable("something that is no token"))?;
    let Some(token) = body.access_token else {
        return Err(unusable("no token in it"));
    };
    if token.expose().is_empty() {
        return Err(unusable("an empty token"));
    }
    if !can_be_sent(&token) {
        return Err(unusable("a token that cannot stand in a header"));
    }
    let bearer = |kind: &String| kind.eq_ignore_ascii_case("bearer");
    if !body.token_type.as_ref().is_none_or(bearer) {
        return Err(unusable("a token of another type than `Bearer`"));
    }
    let lifetime = body.expires_in.map_or(UNKNOWN_LIFETIME, lifetime);
    let mut token = Token::new(token).expires_in(lifetime);
    token.status = Some(status);
    token.quota = Quota::from_headers(&answer.headers);
    Ok(token)
}

/// What a server says in seconds: less than nothing is nothing, and more than a
/// duration can hold is for ever.
fn lifetime(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(Duration::MAX)
}

impl TokenSource for ClientCredentials {
    fn token(&self) -> Pin<Box<dyn Future<Output = Result<Token>> + Send + '_>> {
        Box::pin(self.fetch())
    }
}
