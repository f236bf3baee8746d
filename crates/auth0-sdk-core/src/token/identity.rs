//! Who a client is, and what it shows with a request to prove that.

use http::HeaderValue;

use super::authentication::{Means, basic};
use super::{Assertions, ClientAuthentication};
use crate::{Error, Result, Secret};

const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// A client of the tenant; for the crates of the SDK.
#[doc(hidden)]
pub struct ClientIdentity {
    client_id: String,
    proof: Proof,
}

enum Proof {
    /// A public client has nothing to prove itself by.
    Nothing,
    SecretPost(Secret),
    SecretBasic(Secret),
    Assertion(Assertions),
    /// The connection shows it.
    Connection,
}

/// What goes with one request.
#[doc(hidden)]
#[derive(Default)]
pub struct Shown {
    /// Members of the body.
    pub fields: Vec<(&'static str, Secret)>,
    pub authorization: Option<HeaderValue>,
}

#[doc(hidden)]
impl ClientIdentity {
    /// The audience is that of assertions: the issuer of the tenant.
    pub(crate) fn new(
        client_id: String,
        authentication: ClientAuthentication,
        audience: String,
    ) -> Result<Self> {
        authentication.check()?;
        if client_id.is_empty() {
            return Err(Error::configuration("the client id is empty"));
        }
        let proof = match authentication.0 {
            Means::None => Proof::Nothing,
            Means::SecretPost(secret) => Proof::SecretPost(secret),
            Means::SecretBasic(secret) => Proof::SecretBasic(secret),
            Means::Assertion(signer) => Proof::Assertion(Assertions::new(signer, audience)),
            Means::Certificate(_) | Means::GivenClient => Proof::Connection,
        };
        Ok(Self { client_id, proof })
    }

    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// Whether requests go to the addresses that ask for a certificate.
    pub fn is_shown_by_connection(&self) -> bool {
        matches!(self.proof, Proof::Connection)
    }

    /// The client secret, by which a tenant can also sign what it gives to the client.
    pub fn secret(&self) -> Option<&Secret> {
        match &self.proof {
            Proof::SecretPost(secret) | Proof::SecretBasic(secret) => Some(secret),
            _ => None,
        }
    }

    /// What shows who asks, made anew for each request: an assertion serves once.
    pub async fn show(&self) -> Result<Shown> {
        let mut shown = Shown::default();
        let id = ("client_id", Secret::new(self.client_id.as_str()));
        match &self.proof {
            Proof::SecretBasic(secret) => {
                shown.authorization = Some(basic(&self.client_id, secret)?);
            }
            Proof::SecretPost(secret) => {
                shown.fields = vec![id, ("client_secret", secret.clone())];
            }
            Proof::Assertion(assertions) => {
                let kind = ("client_assertion_type", Secret::new(ASSERTION_TYPE));
                let assertion = assertions.make(&self.client_id).await?;
                shown.fields = vec![id, kind, ("client_assertion", assertion)];
            }
            Proof::Nothing | Proof::Connection => shown.fields = vec![id],
        }
        Ok(shown)
    }

    /// Whether a refusal shows that the clock of this machine is wrong, so that another
    /// assertion, by the server's clock, may serve.
    pub fn learn(&self, refusal: &Error) -> bool {
        let Proof::Assertion(assertions) = &self.proof else {
            return false;
        };
        let again = assertions.clock.set(refusal);
        if again {
            tracing::warn!("the clock of this machine is wrong: assertions follow the server's");
        }
        again
    }
}
