//! Asking who a user is.

use std::fmt;

use auth0_sdk_core::{BoxFuture, Error, Response, Result, Secret};

use super::UserInfo;
use crate::call::authentication_call;
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;
use crate::{AuthenticationClient, DpopKey};

static USER_INFO: Endpoint =
    Endpoint::get("getUserInfo", "/userinfo").with_alias("userinfo_endpoint");

impl AuthenticationClient {
    /// Asks who a user is, by an access token that was issued with the scope `openid`.
    ///
    /// ```no_run
    /// # use auth0_sdk_authentication::{AuthenticationClient, TokenSet};
    /// # async fn example(auth0: AuthenticationClient, tokens: TokenSet) -> auth0_sdk_core::Result<()> {
    /// let user = auth0.userinfo(&tokens.access_token).await?;
    /// # let _ = user;
    /// # Ok(())
    /// # }
    /// ```
    pub fn userinfo(&self, access_token: impl Into<Secret>) -> UserInfoRequest {
        UserInfoRequest::new(self, access_token.into())
    }
}

/// A request for what the tenant tells of a user (OpenID Connect Core, section 5.3.1), sent by
/// `.await`.
///
/// # Errors
///
/// [`is_unauthorized`](auth0_sdk_core::Error::is_unauthorized) when the token does not serve,
/// [`is_decode`](auth0_sdk_core::Error::is_decode) when the answer does not say who it is about
/// or has a claim of another type, and
/// [`is_invalid_token`](auth0_sdk_core::Error::is_invalid_token) when it is about somebody else
/// than [expected](Self::expecting_subject).
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::{AuthenticationClient, TokenSet};
/// # async fn example(auth0: AuthenticationClient, tokens: TokenSet) -> auth0_sdk_core::Result<()> {
/// let mut request = auth0.userinfo(&tokens.access_token);
/// if let Some(claims) = &tokens.claims {
///     request = request.expecting_subject(&claims.sub);
/// }
/// let user = request.await?;
/// # let _ = user;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Clone)]
pub struct UserInfoRequest {
    call: Exchange,
    subject: Option<String>,
}

impl UserInfoRequest {
    pub(super) fn new(client: &AuthenticationClient, access_token: Secret) -> Self {
        let mut call = Exchange::new(client, &USER_INFO).bearer(access_token);
        call.dpop = client.dpop().cloned();
        Self {
            call,
            subject: None,
        }
    }

    /// The key that the token is bound to (DPoP, RFC 9449): the request proves that it is
    /// there. Unless set, it is the one of the client, if that has one.
    pub fn dpop(mut self, key: DpopKey) -> Self {
        self.call.dpop = Some(key);
        self
    }

    /// Whom the answer has to be about: the `sub` of the ID token (OpenID Connect Core,
    /// section 5.3.2). It is not sent.
    pub fn expecting_subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    fn send(self) -> BoxFuture<Result<Response<UserInfo>>> {
        let expected = self.subject;
        let sent = self.call.json::<UserInfo>();
        Box::pin(async move {
            let response = sent.await?;
            match expected {
                Some(expected) if expected != response.body().sub => {
                    Err(Error::invalid_token(OtherSubject).of_operation(&USER_INFO.operation))
                }
                _ => Ok(response),
            }
        })
    }
}

authentication_call!(UserInfoRequest => UserInfo);

/// Shows neither the token nor the user.
impl fmt::Debug for UserInfoRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserInfoRequest")
            .field("call", &self.call)
            .finish_non_exhaustive()
    }
}

/// Two tokens of one login that name two users have been exchanged by somebody.
#[derive(Debug)]
struct OtherSubject;

impl fmt::Display for OtherSubject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what is told is about another user than the ID token (`sub`)")
    }
}

impl std::error::Error for OtherSubject {}
