//! The client-credentials grant with a client secret.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use serde::Deserialize;

use super::{Token, TokenSource};
use crate::error::Kind;
use crate::transport::Http;
use crate::{Error, Result, Secret};

/// Assumed when the server does not say how long a token serves.
const UNKNOWN_LIFETIME: Duration = Duration::from_secs(300);
/// No token answer is near this size.
const LONGEST_ANSWER: usize = 1 << 20;

pub(crate) struct ClientCredentials {
    pub(crate) http: Http,
    pub(crate) endpoint: url::Url,
    pub(crate) client_id: String,
    pub(crate) client_secret: Secret,
    pub(crate) audience: String,
    pub(crate) attempt_timeout: Duration,
}

#[derive(Deserialize)]
struct Answer {
    access_token: Secret,
    /// A number of any form: `86400.0` and `1e18` are no reason to fail.
    expires_in: Option<f64>,
}

impl ClientCredentials {
    async fn fetch(&self) -> Result<Token> {
        let request = self
            .http
            .built_in()
            .post(self.endpoint.clone())
            .form(&[
                ("grant_type", "client_credentials"),
                ("client_id", &self.client_id),
                ("client_secret", self.client_secret.expose()),
                ("audience", &self.audience),
            ])
            .build()
            .map_err(Error::unbuildable)?;
        let exchange = self.http.exchange(request, LONGEST_ANSWER);
        let answer = tokio::time::timeout(self.attempt_timeout, exchange)
            .await
            .map_err(|_| Error::timeout("the token endpoint did not answer in time"))??;
        let status = answer.status;
        let answer: Answer = serde_json::from_slice(&answer.body).map_err(|_| {
            // The body of a token answer is never kept: it may hold the token.
            Error::new(
                Kind::Decode,
                format!("the token endpoint answered {status} with something that is no token"),
            )
        })?;
        let lifetime = answer.expires_in.map_or(UNKNOWN_LIFETIME, lifetime);
        Ok(Token::new(answer.access_token).expires_in(lifetime))
    }
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
