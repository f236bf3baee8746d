//! Logging out by SAML.

use auth0_sdk_core::{BoxFuture, Response, Result};

use crate::AuthenticationClient;
use crate::answer::Form;
use crate::call::authentication_call;
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;

static LOGOUT: Endpoint = Endpoint::json("samlLogout", "/samlp/{client_id}/logout");

impl AuthenticationClient {
    /// Hands a logout request of an application over, as XML (SAML Core 2.0, section 3.7.1).
    ///
    /// ```no_run
    /// # use auth0_sdk_authentication::AuthenticationClient;
    /// # async fn example(auth0: AuthenticationClient, request: String) -> auth0_sdk_core::Result<()> {
    /// let answer = auth0.saml_logout(auth0.client_id(), request).await?;
    /// # let _ = answer;
    /// # Ok(())
    /// # }
    /// ```
    pub fn saml_logout(
        &self,
        client_id: impl AsRef<str>,
        logout_request: impl Into<String>,
    ) -> SamlLogout {
        let call = Exchange::new(self, &LOGOUT).at("client_id", client_id.as_ref());
        SamlLogout {
            call: call.body("application/xml", logout_request.into()),
        }
    }
}

/// A logout request of an application, sent by `.await`; made by
/// [`AuthenticationClient::saml_logout`].
///
/// The answer is a text of no documented form: by the bindings of SAML, it is a page that sends
/// a browser on with the response, or the response itself.
///
/// # Errors
///
/// [`is_bad_request`](auth0_sdk_core::Error::is_bad_request) when the request is not taken, and
/// [`is_redirect`](auth0_sdk_core::Error::is_redirect), with the place in the headers, when a
/// browser would be sent on.
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, request: String) -> auth0_sdk_core::Result<()> {
/// let answer = auth0.saml_logout("client-id", request).with_raw_response().await?;
/// println!("{}", answer.status());
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct SamlLogout {
    call: Exchange,
}

impl SamlLogout {
    fn send(self) -> BoxFuture<Result<Response<String>>> {
        self.call.accept("*/*").text(Form::Page)
    }
}

authentication_call!(SamlLogout => String);
