//! What a request shows, put together anew each time that it is sent: the proof of the client,
//! the proof of possession, and the address that asks for a certificate.

use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};

use auth0_sdk_core::{ClientIdentity, Error, OAuthErrorCode, Proofs, Result, Secret, Shown};
use http::{HeaderMap, HeaderValue, header};
use url::Url;

use crate::AuthenticationClient;
use crate::dpop::{DpopKey, DpopProof};
use crate::endpoint::{Asker, Encoding, Endpoint};
use crate::parameters::Parameters;

/// One request, in the form in which it can be completed again and again.
pub(crate) struct Showing {
    pub(crate) client: AuthenticationClient,
    pub(crate) endpoint: &'static Endpoint,
    pub(crate) encoding: Encoding,
    pub(crate) parameters: Parameters,
    pub(crate) dpop: Option<DpopKey>,
    /// The token that is shown and is bound to that key.
    pub(crate) bound: Option<Secret>,
    /// Where it was sent last, because nonces belong to a host.
    pub(crate) address: Mutex<Option<Url>>,
}

impl Showing {
    async fn complete(&self, request: &mut reqwest::Request) -> Result<()> {
        if let Some(url) = self.alias().await? {
            *request.url_mut() = url;
        }
        let shown = self.shown().await?;
        if let Some(authorization) = shown.authorization {
            request
                .headers_mut()
                .insert(header::AUTHORIZATION, authorization);
        }
        if let Some(key) = &self.dpop {
            *self.last_address() = Some(request.url().clone());
            let mut proof = DpopProof::of(key, request.method().as_str(), request.url().clone());
            if let Some(token) = &self.bound {
                proof = proof.access_token(token);
            }
            request.headers_mut().insert("dpop", proof.sign()?);
        }
        let mut parameters = self.parameters.clone();
        parameters.extend(&shown.fields);
        self.write(request, &parameters)
    }

    fn write(&self, request: &mut reqwest::Request, parameters: &Parameters) -> Result<()> {
        let (kind, body) = match self.encoding {
            Encoding::Query if parameters.is_empty() => return Ok(()),
            Encoding::Query => {
                let more = parameters.to_form();
                let query = match request.url().query() {
                    Some(query) => format!("{query}&{more}"),
                    None => more,
                };
                request.url_mut().set_query(Some(&query));
                return Ok(());
            }
            // What was given as it is, such as XML, stays so.
            _ if request.body().is_some() => return Ok(()),
            Encoding::Form => (
                "application/x-www-form-urlencoded",
                parameters.to_form().into_bytes(),
            ),
            Encoding::Json => ("application/json", parameters.to_json()?),
        };
        request
            .headers_mut()
            .insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        *request.body_mut() = Some(body.into());
        Ok(())
    }

    async fn shown(&self) -> Result<Shown> {
        match self.endpoint.asker {
            Asker::Unnamed => Ok(Shown::default()),
            Asker::Named => Ok(Shown {
                fields: vec![("client_id", self.client.identity()?.client_id().into())],
                authorization: None,
            }),
            Asker::Proven => {
                let identity = self.client.identity()?;
                let mut shown = identity.show().await?;
                if shown.fields.is_empty() {
                    shown
                        .fields
                        .push(("client_id", identity.client_id().into()));
                }
                // What reads JSON does not look for a secret in the header, where there may
                // be a token of the user besides.
                if self.endpoint.encoding == Encoding::Json
                    && shown.authorization.take().is_some()
                    && let Some(secret) = identity.secret()
                {
                    shown.fields.push(("client_secret", secret.clone()));
                }
                Ok(shown)
            }
        }
    }

    fn last_address(&self) -> MutexGuard<'_, Option<Url>> {
        self.address.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The address for clients with a certificate. Where the certificate is what proves the
    /// client, there has to be one: at the ordinary address nobody asks for a certificate.
    async fn alias(&self) -> Result<Option<Url>> {
        let identity = self.client.as_ref().identity();
        if !identity.is_some_and(ClientIdentity::is_shown_by_connection) {
            return Ok(None);
        }
        let is_proof = self.endpoint.asker == Asker::Proven;
        let Some(name) = self.endpoint.alias else {
            let text = format!(
                "a certificate cannot be shown at `{}`: use a client with another way of \
                 authentication",
                self.endpoint.operation.path
            );
            return match is_proof {
                true => Err(Error::misconfigured(text)),
                false => Ok(None),
            };
        };
        let metadata = self.client.discovery().metadata().await?;
        match metadata.mtls_endpoint_aliases.get(name) {
            Some(url) => Ok(Some(url.clone())),
            None if is_proof => Err(Error::misconfigured(format!(
                "the tenant names no `{name}` among its `mtls_endpoint_aliases`, to which a \
                 certificate could be shown: turn on mutual TLS for it"
            ))),
            None => Ok(None),
        }
    }
}

impl Proofs for Showing {
    fn add<'a>(
        &'a self,
        request: &'a mut reqwest::Request,
    ) -> Pin<Box<dyn Future<Output = Result<()>> + Send + 'a>> {
        Box::pin(self.complete(request))
    }

    fn accepted(&self, headers: &HeaderMap) {
        if let (Some(key), Some(address)) = (&self.dpop, &*self.last_address()) {
            key.learn(address, headers);
        }
    }

    fn refused(&self, error: &Error) -> bool {
        // Only where it is the proof that was refused: a wrong password or a used code would
        // count twice.
        let by_clock = self.endpoint.asker == Asker::Proven
            && error.oauth_error_code() == Some(OAuthErrorCode::InvalidClient)
            && self
                .client
                .identity()
                .is_ok_and(|identity| identity.learn(error));
        let by_nonce = match (&self.dpop, &*self.last_address()) {
            (Some(key), Some(address)) => key.refused(address, error),
            _ => false,
        };
        by_clock || by_nonce
    }
}
