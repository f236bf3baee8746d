//! Addresses that a browser opens: nothing is sent to them from here.

use std::fmt;

use auth0_sdk_core::{Error, Result, Secret};
use url::Url;

use crate::AuthenticationClient;
use crate::endpoint::{Asker, Endpoint};
use crate::parameters::Parameters;
use crate::path::Path;

/// The address of an endpoint at the issuer, with its parameters in the query.
///
/// It is the issuer's and not that of the client's connections, because the browser may reach
/// the tenant by another way than this machine does, and its cookies belong to that name.
#[derive(Clone)]
pub(crate) struct BrowserUrl {
    pub(crate) parameters: Parameters,
    endpoint: &'static Endpoint,
    issuer: String,
    path: Path,
}

impl BrowserUrl {
    pub(crate) fn new(client: &AuthenticationClient, endpoint: &'static Endpoint) -> Self {
        let mut parameters = Parameters::default();
        if endpoint.asker == Asker::Named {
            parameters.set("client_id", client.client_id());
        }
        Self {
            parameters,
            endpoint,
            issuer: client.issuer().to_owned(),
            path: Path::of(endpoint),
        }
    }

    /// Puts a value into the path, in place of its name in braces.
    pub(crate) fn at(mut self, name: &'static str, value: &str) -> Self {
        self.path = self.path.at(name, value);
        self
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Secret>) -> Self {
        self.parameters.set(name, value);
        self
    }

    pub(crate) fn url(&self) -> Result<Url> {
        let path = self.path.text()?;
        let whole = format!("{}{path}", self.issuer.trim_end_matches('/'));
        let mut url = Url::parse(&whole)
            .map_err(|_| Error::misconfigured("the issuer of the tenant is no valid address"))?;
        if !self.parameters.is_empty() {
            url.set_query(Some(&self.parameters.to_form()));
        }
        Ok(url)
    }
}

/// Shows no value of a parameter.
impl fmt::Debug for BrowserUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BrowserUrl")
            .field("operation", &self.endpoint.operation.id)
            .field("parameters", &self.parameters)
            .finish_non_exhaustive()
    }
}
