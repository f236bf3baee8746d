//! Where tokens are asked for.

use serde::Deserialize;
use tokio::sync::OnceCell;
use url::Url;

use crate::error::Kind;
use crate::transport::Http;
use crate::{Error, Result};

/// No description of a tenant is near this size.
const LONGEST_DESCRIPTION: usize = 1 << 20;

/// The token endpoint of a tenant.
pub(crate) struct Endpoint {
    everybodys: Url,
    /// Where the tenant names the one for clients with a certificate. That is read once,
    /// before the first token.
    description: Option<Url>,
    found: OnceCell<Url>,
}

#[derive(Deserialize)]
struct Description {
    #[serde(default)]
    mtls_endpoint_aliases: Aliases,
}

#[derive(Default, Deserialize)]
struct Aliases {
    token_endpoint: Option<String>,
}

impl Endpoint {
    pub(crate) fn known(everybodys: Url) -> Self {
        Self {
            everybodys,
            description: None,
            found: OnceCell::new(),
        }
    }

    pub(crate) fn described(everybodys: Url, description: Url) -> Self {
        Self {
            description: Some(description),
            ..Self::known(everybodys)
        }
    }

    pub(crate) async fn url(&self, http: &Http) -> Result<Url> {
        let Some(description) = &self.description else {
            return Ok(self.everybodys.clone());
        };
        let find = || find(http, description, &self.everybodys);
        self.found.get_or_try_init(find).await.cloned()
    }
}

async fn find(http: &Http, description: &Url, otherwise: &Url) -> Result<Url> {
    let request = http.built_in().get(description.clone());
    let request = request.build().map_err(Error::unbuildable)?;
    let answer = http.exchange(request, LONGEST_DESCRIPTION).await?;
    let unreadable = || {
        let text = "the tenant's openid-configuration, which names the endpoint for \
                    certificates, cannot be read";
        Error::new(Kind::Decode, text)
    };
    let read: Description = serde_json::from_slice(&answer.body).map_err(|_| unreadable())?;
    // Where there is no alias, the endpoint for all asks for certificates too.
    let Some(alias) = read.mtls_endpoint_aliases.token_endpoint else {
        return Ok(otherwise.clone());
    };
    let alias = Url::parse(&alias).map_err(|_| unreadable())?;
    // An alias is another host by nature, but never one without encryption, unless
    // the tenant itself is spoken to without, which only a loopback address is.
    if alias.scheme() != "https" && alias.origin() != otherwise.origin() {
        return Err(Error::new(
            Kind::Decode,
            "the tenant's endpoint for certificates is not `https`",
        ));
    }
    Ok(alias)
}
