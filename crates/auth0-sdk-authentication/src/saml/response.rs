//! Logins that another identity provider began.

use auth0_sdk_core::{BoxFuture, Response, Result, Secret};

use crate::AuthenticationClient;
use crate::answer::Form;
use crate::call::{any_parameter, authentication_call};
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;

static RESPONSE: Endpoint = Endpoint::form("idpInitiatedSSO", "/login/callback");

impl AuthenticationClient {
    /// Hands over what an identity provider says of a user who logged in there first, in
    /// Base64 (Bindings for SAML 2.0, section 3.5.4), by the connection that the provider is.
    ///
    /// ```no_run
    /// # use auth0_sdk_authentication::AuthenticationClient;
    /// # async fn example(auth0: AuthenticationClient, response: &str) -> auth0_sdk_core::Result<()> {
    /// let page = auth0.saml_response("staff", response).await?;
    /// # let _ = page;
    /// # Ok(())
    /// # }
    /// ```
    pub fn saml_response(
        &self,
        connection: impl Into<String>,
        response: impl Into<Secret>,
    ) -> SamlResponse {
        let call = Exchange::new(self, &RESPONSE);
        SamlResponse { call }
            .parameter("connection", connection.into())
            .parameter("SAMLResponse", response)
    }
}

/// What an identity provider says of a user, sent by `.await`; made by
/// [`AuthenticationClient::saml_response`].
///
/// The answer is a page of no documented form. Where the tenant sends a browser on to the
/// application, it is [`is_redirect`](auth0_sdk_core::Error::is_redirect), and the place is in
/// the headers of the error.
///
/// # Errors
///
/// [`is_bad_request`](auth0_sdk_core::Error::is_bad_request) when the response is not taken,
/// and [`is_redirect`](auth0_sdk_core::Error::is_redirect).
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, response: &str) -> auth0_sdk_core::Result<()> {
/// match auth0.saml_response("staff", response).await {
///     Err(error) if error.is_redirect() => {
///         println!("{:?}", error.headers().and_then(|headers| headers.get("location")));
///     }
///     page => drop(page?),
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct SamlResponse {
    call: Exchange,
}

impl SamlResponse {
    fn send(self) -> BoxFuture<Result<Response<String>>> {
        self.call.accept("*/*").text(Form::Page)
    }
}

authentication_call!(SamlResponse => String);
any_parameter!(SamlResponse, call, "such as `RelayState`");
