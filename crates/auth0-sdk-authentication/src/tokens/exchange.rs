//! The exchange of one token for another (RFC 8693), and what Auth0 makes of it.

use auth0_sdk_core::Secret;

use super::{FederatedConnection, TokenExchange, TokenRequest, Tokens};

const EXCHANGE: &str = "urn:ietf:params:oauth:grant-type:token-exchange";
const ACCESS_TOKEN: &str = "urn:ietf:params:oauth:token-type:access_token";
const REFRESH_TOKEN: &str = "urn:ietf:params:oauth:token-type:refresh_token";
const VAULT: &str =
    "urn:auth0:params:oauth:grant-type:token-exchange:federated-connection-access-token";
const VAULT_TOKEN: &str = "http://auth0.com/oauth/token-type/federated-connection-access-token";

impl Tokens<'_> {
    /// For a token of another kind (RFC 8693, section 2.1): of a type of the tenant's own, or of
    /// a provider on the device, such as
    /// `http://auth0.com/oauth/token-type/apple-authz-code`.
    ///
    /// ```no_run
    /// # use auth0_sdk_authentication::AuthenticationClient;
    /// # async fn example(auth0: AuthenticationClient, token: &str) -> auth0_sdk_core::Result<()> {
    /// let tokens = auth0
    ///     .tokens()
    ///     .exchange(token, "urn:acme:legacy-token")
    ///     .audience("https://api.example.com")
    ///     .await?;
    /// # let _ = tokens;
    /// # Ok(())
    /// # }
    /// ```
    pub fn exchange(
        &self,
        subject_token: impl Into<Secret>,
        subject_token_type: impl Into<String>,
    ) -> TokenRequest<TokenExchange> {
        TokenRequest::new(self.client, EXCHANGE)
            .of_any_type()
            .parameter("subject_token", subject_token)
            .parameter("subject_token_type", subject_token_type.into())
    }

    /// For the access token that a user sent to this API: a token by which it calls another
    /// API on behalf of that user.
    pub fn on_behalf_of(
        &self,
        access_token: impl Into<Secret>,
        audience: impl Into<String>,
    ) -> TokenRequest<TokenExchange> {
        self.exchange(access_token, ACCESS_TOKEN)
            .requested_token_type(ACCESS_TOKEN)
            .audience(audience)
    }

    /// For a refresh token of the user: an access token of the provider that the user logged in
    /// with, from the token vault.
    pub fn federated_connection(
        &self,
        connection: impl Into<String>,
        refresh_token: impl Into<Secret>,
    ) -> TokenRequest<FederatedConnection> {
        self.vault(connection.into(), refresh_token.into(), REFRESH_TOKEN)
    }

    /// For an access token of the user: the same, where the application is an API.
    pub fn federated_connection_for_access_token(
        &self,
        connection: impl Into<String>,
        access_token: impl Into<Secret>,
    ) -> TokenRequest<FederatedConnection> {
        self.vault(connection.into(), access_token.into(), ACCESS_TOKEN)
    }

    fn vault(
        &self,
        connection: String,
        subject: Secret,
        subject_type: &'static str,
    ) -> TokenRequest<FederatedConnection> {
        TokenRequest::new(self.client, VAULT)
            .of_any_type()
            .parameter("connection", connection)
            .parameter("subject_token", subject)
            .parameter("subject_token_type", subject_type)
            .parameter("requested_token_type", VAULT_TOKEN)
    }
}
