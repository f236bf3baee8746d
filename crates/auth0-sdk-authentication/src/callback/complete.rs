//! From a callback to tokens, by its code.

use std::borrow::Cow;
use std::fmt;

use auth0_sdk_core::{BoxFuture, Error, Result, Secret};
use auth0_sdk_jose::Rejection;

use super::{Callback, CallbackRejection, check, front_channel};
use crate::dpop::DpopKey;
use crate::tokens::{AuthorizationCode, TOKEN, TokenRequest};
use crate::{AuthenticationClient, TokenSet, Transaction};

/// The end of a login, made by [`AuthenticationClient::complete`] and sent by `.await`.
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::{AuthenticationClient, Callback, DpopKey, Transaction};
/// # async fn example(auth0: AuthenticationClient, transaction: Transaction, callback: Callback, key: DpopKey) -> auth0_sdk_core::Result<()> {
/// let tokens = auth0.complete(transaction, callback).dpop(key).await?;
/// # let _ = tokens;
/// # Ok(())
/// # }
/// ```
#[must_use = "a login does not end until this is awaited"]
pub struct CompleteLogin {
    call: TokenRequest<AuthorizationCode>,
    transaction: Transaction,
    callback: Callback,
}

impl AuthenticationClient {
    /// Ends a login that was begun by [`authorize`](Self::authorize): checks the callback with
    /// what was kept, and exchanges its code for tokens.
    ///
    /// In this order: the transaction is one of this client's; `state` is right; the login did
    /// not take too long; `iss` is right (RFC 9207); it is no error; it came by the way that
    /// was asked for, with what was asked for. An ID token that came with it is checked with
    /// its `nonce` and the hashes of what it came with. Then the code is exchanged with the
    /// proof key, and the ID token that comes is checked with the `nonce`, `max_age` and the
    /// organization; it has to come if `openid` was asked for, and be about the same person
    /// as one that came before (OpenID Connect Core, section 3.3.3.6).
    ///
    /// An access token that the browser brought, by the types that have one beside the code, is
    /// not given: the one for the code never went through the browser.
    ///
    /// # Errors
    ///
    /// - [`is_invalid_callback`](auth0_sdk_core::Error::is_invalid_callback), with the reason
    ///   in [`CallbackRejection::of`]: it is not the answer to this login;
    /// - [`is_login_refused`](auth0_sdk_core::Error::is_login_refused), with the code of the
    ///   tenant: the user or the tenant said no;
    /// - [`is_invalid_token`](auth0_sdk_core::Error::is_invalid_token): an ID token is wrong;
    /// - any error of the [request for tokens](crate::tokens::TokenRequest), and of the
    ///   tenant's description, which is read where the callback has neither `iss` nor an ID
    ///   token.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use auth0_sdk_authentication::{AuthenticationClient, Callback, Transaction};
    ///
    /// # async fn example(auth0: AuthenticationClient, transaction: Transaction, query: &str) -> auth0_sdk_core::Result<()> {
    /// let callback = Callback::from_query(query)?;
    /// match auth0.complete(transaction, callback).await {
    ///     Ok(tokens) => println!("{:?}", tokens.claims.map(|claims| claims.sub)),
    ///     Err(error) if error.is_login_refused() => println!("{:?}", error.message()),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn complete(&self, transaction: Transaction, callback: Callback) -> CompleteLogin {
        CompleteLogin {
            call: TokenRequest::new(self, "authorization_code"),
            transaction,
            callback,
        }
    }
}

impl CompleteLogin {
    /// The key that the login was bound to, where it is not the client's (RFC 9449, section
    /// 10).
    pub fn dpop(mut self, key: DpopKey) -> Self {
        self.call = self.call.dpop(key);
        self
    }

    /// Any other parameter of the request for tokens.
    pub fn parameter(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<Secret>,
    ) -> Self {
        self.call = self.call.parameter(name, value);
        self
    }

    async fn send(self) -> Result<TokenSet> {
        let Self {
            mut call,
            transaction,
            callback,
        } = self;
        let client = call.client().clone();
        if !transaction.response_type.has("code") {
            return Err(Error::refused(
                "the login was begun with a response type that brings no code: use \
                 `complete_implicit`",
            ));
        }
        check::check(&client, &transaction, &callback)?;
        if let Some(thumbprint) = &transaction.dpop_thumbprint
            && call.dpop_thumbprint().as_ref() != Some(thumbprint)
        {
            return Err(Error::refused(
                "the login was bound to another key: give the one that it was begun with by `dpop`",
            ));
        }
        check::check_silence(&client, &callback).await?;
        let earlier = front_channel::id_token(&client, &transaction, &callback).await?;
        let code = callback.get("code");
        let code = code.ok_or(CallbackRejection::Missing("code"))?;
        call = call
            .parameter("code", code)
            .expecting(front_channel::expected(&transaction), code);
        if let Some(uri) = &transaction.redirect_uri {
            call = call.redirect_uri(uri);
        }
        if let Some(verifier) = &transaction.code_verifier {
            call = call.code_verifier(verifier);
        }
        let tokens = call.await?;
        match (&tokens.claims, transaction.nonce, earlier) {
            (None, Some(_), _) => {
                let text = "the token endpoint answered without an ID token although `openid` was \
                            asked for";
                Err(Error::undecodable(text).of_operation(&TOKEN.operation))
            }
            (Some(claims), _, Some(earlier))
                if (&claims.iss, &claims.sub) != (&earlier.iss, &earlier.sub) =>
            {
                Err(Error::from(Rejection::WrongSubject).of_operation(&TOKEN.operation))
            }
            _ => Ok(tokens),
        }
    }
}

auth0_sdk_core::__call_options!(CompleteLogin);

impl IntoFuture for CompleteLogin {
    type Output = Result<TokenSet>;
    type IntoFuture = BoxFuture<Result<TokenSet>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// Shows neither a parameter's value nor a secret of the transaction.
impl fmt::Debug for CompleteLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CompleteLogin")
            .field("transaction", &self.transaction)
            .field("callback", &self.callback)
            .finish_non_exhaustive()
    }
}
