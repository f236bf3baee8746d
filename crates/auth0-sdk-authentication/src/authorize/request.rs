//! What a login is told: every parameter of `/authorize`.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use auth0_sdk_core::Secret;
use serde_json::Value;

use super::{AUTHORIZE, ResponseMode, ResponseType};
use crate::browser_url::BrowserUrl;
use crate::dpop::DpopKey;
use crate::{AuthenticationClient, Transaction};

/// A login that is about to begin, made by [`AuthenticationClient::authorize`].
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// use std::time::Duration;
///
/// # async fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
/// let login = auth0
///     .authorize()
///     .redirect_uri("https://app.example.com/callback")
///     .scope("openid profile")
///     .organization("org_123")
///     .max_age(Duration::from_secs(300))
///     .push()
///     .await?;
/// # let _ = login;
/// # Ok(())
/// # }
/// ```
#[must_use = "a login begins by `begin`, `push` or `signed`"]
#[derive(Clone)]
pub struct AuthorizationRequest {
    pub(super) client: AuthenticationClient,
    pub(super) url: BrowserUrl,
    pub(super) response_type: ResponseType,
    pub(super) response_mode: Option<ResponseMode>,
    pub(super) redirect_uri: Option<String>,
    pub(super) max_age: Option<Duration>,
    pub(super) organization: Option<String>,
    pub(super) dpop: Option<DpopKey>,
    pub(super) lifetime: Duration,
    pub(super) return_to: Option<String>,
    /// The names of parameters that were set by hand.
    pub(super) by_hand: Vec<Cow<'static, str>>,
}

impl AuthorizationRequest {
    pub(super) fn new(client: &AuthenticationClient) -> Self {
        Self {
            client: client.clone(),
            url: BrowserUrl::new(client, &AUTHORIZE),
            response_type: ResponseType::default(),
            response_mode: None,
            redirect_uri: None,
            max_age: None,
            organization: None,
            dpop: client.dpop().cloned(),
            lifetime: Transaction::USUAL_LIFETIME,
            return_to: None,
            by_hand: Vec::new(),
        }
    }

    /// What shall come back: a code unless set.
    pub fn response_type(mut self, response_type: ResponseType) -> Self {
        self.response_type = response_type;
        self
    }

    /// How it shall come back. Unless set, a code comes in the query and everything else in a
    /// form, because servers do not see fragments.
    pub fn response_mode(mut self, mode: ResponseMode) -> Self {
        self.response_mode = Some(mode);
        self
    }

    /// Where the browser is sent back to, one of the “Allowed Callback URLs” of the
    /// application. It can be left out only where there is a single one.
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(uri.into());
        self
    }

    /// The scopes that are asked for, between blanks (RFC 6749, section 3.3). With `openid`
    /// comes an ID token, with `offline_access` a refresh token.
    pub fn scope(self, scope: impl Into<String>) -> Self {
        self.set("scope", scope.into())
    }

    /// The API that the access token is for, by its identifier.
    pub fn audience(self, audience: impl Into<String>) -> Self {
        self.set("audience", audience.into())
    }

    /// The API that the access token is for, by its address (RFC 8707, section 2).
    pub fn resource(self, resource: impl Into<String>) -> Self {
        self.set("resource", resource.into())
    }

    /// The organization to log in with, by its id or its name. The ID token that comes has to
    /// be for the same one.
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// The name of the organization, for pages that show it before they know its id
    /// (`organization_name`, which comes with an invitation). It is no more than a hint: what
    /// the ID token is held against is [`organization`](Self::organization).
    pub fn organization_name(self, name: impl Into<String>) -> Self {
        self.set("organization_name", name.into())
    }

    /// The ticket of an invitation to the organization, from the address that was sent.
    pub fn invitation(self, ticket: impl Into<Secret>) -> Self {
        self.set("invitation", ticket)
    }

    /// The connection to log in with, instead of the page that offers several.
    pub fn connection(self, name: impl Into<String>) -> Self {
        self.set("connection", name.into())
    }

    /// More scopes to ask the provider behind the connection for, between commas.
    pub fn connection_scope(self, scope: impl Into<String>) -> Self {
        self.set("connection_scope", scope.into())
    }

    /// What the user is asked: `none`, `login`, `consent` or `select_account`, or several
    /// between blanks (OpenID Connect Core, section 3.1.2.1).
    pub fn prompt(self, prompt: impl Into<String>) -> Self {
        self.set("prompt", prompt.into())
    }

    /// Who is likely to log in: an address that stands in the form already.
    pub fn login_hint(self, hint: impl Into<Secret>) -> Self {
        self.set("login_hint", hint)
    }

    /// The screen to begin with, such as `signup`.
    pub fn screen_hint(self, screen: impl Into<String>) -> Self {
        self.set("screen_hint", screen.into())
    }

    /// How long ago the user may have logged in: longer, and they have to do so again. The ID
    /// token has to say so too (OpenID Connect Core, section 3.1.3.7), with the scope `openid`.
    pub fn max_age(mut self, max_age: Duration) -> Self {
        self.max_age = Some(max_age);
        self
    }

    /// How the user shall be authenticated, as classes between blanks, such as
    /// `http://schemas.openid.net/pape/policies/2007/06/multi-factor`.
    pub fn acr_values(self, values: impl Into<String>) -> Self {
        self.set("acr_values", values.into())
    }

    /// The languages of the pages, the best first, between blanks (RFC 5646).
    pub fn ui_locales(self, locales: impl Into<String>) -> Self {
        self.set("ui_locales", locales.into())
    }

    /// The languages of what the claims say, the best first, between blanks (OpenID Connect
    /// Core, section 5.2).
    pub fn claims_locales(self, locales: impl Into<String>) -> Self {
        self.set("claims_locales", locales.into())
    }

    /// Which claims shall come, one by one, as an object with the members `userinfo` and
    /// `id_token` (OpenID Connect Core, section 5.5).
    ///
    /// ```no_run
    /// # use auth0_sdk_authentication::AuthenticationClient;
    /// # fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
    /// let claims = serde_json::json!({"id_token": {"email": {"essential": true}}});
    /// let login = auth0.authorize().scope("openid").claims(&claims).begin()?;
    /// # let _ = login;
    /// # Ok(())
    /// # }
    /// ```
    pub fn claims(mut self, claims: &Value) -> Self {
        self.url.parameters.set_json("claims", claims.clone());
        self
    }

    /// How the pages are shown: `page`, `popup`, `touch` or `wap`.
    pub fn display(self, display: impl Into<String>) -> Self {
        self.set("display", display.into())
    }

    /// An ID token of an earlier login, by which the server knows who is meant.
    pub fn id_token_hint(self, id_token: impl Into<Secret>) -> Self {
        self.set("id_token_hint", id_token)
    }

    /// What a native application got for its refresh token, so that its user is logged in on
    /// the web as well (Auth0, “Native to Web SSO”). It is good once, and it is in the address:
    /// [`push`](Self::push) keeps it out of that.
    pub fn session_transfer_token(self, token: impl Into<Secret>) -> Self {
        self.set("session_transfer_token", token)
    }

    /// What exactly shall be allowed, as a list of objects that have a `type` each (rich
    /// authorization requests, RFC 9396, section 2).
    ///
    /// ```no_run
    /// # use auth0_sdk_authentication::AuthenticationClient;
    /// # async fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
    /// let payment = serde_json::json!([{"type": "payment", "amount": "12.50"}]);
    /// let login = auth0.authorize().authorization_details(&payment).push().await?;
    /// # let _ = login;
    /// # Ok(())
    /// # }
    /// ```
    pub fn authorization_details(mut self, details: &Value) -> Self {
        let parameters = &mut self.url.parameters;
        parameters.set_json("authorization_details", details.clone());
        self
    }

    /// Binds the code and the tokens to this key (`dpop_jkt`, RFC 9449, section 10), instead
    /// of the client's. [`CompleteLogin::dpop`](crate::callback::CompleteLogin::dpop) has to
    /// be given the same one.
    pub fn dpop(mut self, key: DpopKey) -> Self {
        self.dpop = Some(key);
        self
    }

    /// Any other parameter, for what the tenant's Actions read (`ext-..`) and for what comes
    /// next. What has a setter here, and what is made for each login, cannot be set by it:
    /// a login with such a parameter does not begin.
    pub fn parameter(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<Secret>,
    ) -> Self {
        let name = name.into();
        self.by_hand.push(name.clone());
        self.url.parameters.set(name, value);
        self
    }

    /// How long the user may take, from here to the callback: an hour unless set, because
    /// signing up, confirming an address and adding a second factor take some time.
    pub fn lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = lifetime;
        self
    }

    /// A value of your own that [`Transaction::return_to`] gives back: where the user wanted
    /// to go. It is not sent. If it came from outside, see to it that it leads to a page of
    /// yours.
    pub fn return_to(mut self, place: impl Into<String>) -> Self {
        self.return_to = Some(place.into());
        self
    }

    fn set(mut self, name: &'static str, value: impl Into<Secret>) -> Self {
        self.url.parameters.set(name, value);
        self
    }
}

/// Shows the names of the parameters and no value.
impl fmt::Debug for AuthorizationRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationRequest")
            .field("response_type", &self.response_type)
            .field("response_mode", &self.response_mode)
            .field("parameters", &self.url.parameters)
            .finish_non_exhaustive()
    }
}
