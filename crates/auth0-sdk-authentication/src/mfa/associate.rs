//! Adding a second factor.

use auth0_sdk_core::{BoxFuture, Response, Result, Secret};
use serde_json::json;

use super::{OobAssociation, OobChannel, OtpAssociation};
use crate::AuthenticationClient;
use crate::call::{any_parameter, authentication_call};
use crate::endpoint::Endpoint;
use crate::exchange::Exchange;

static ASSOCIATE: Endpoint = Endpoint::json("associateMfaAuthenticator", "/mfa/associate").proven();

/// A request that adds an application for one-time passwords, sent by `.await`; made by
/// [`Mfa::associate_otp`](super::Mfa::associate_otp).
///
/// # Errors
///
/// [`is_unauthorized`](auth0_sdk_core::Error::is_unauthorized) when the token does not serve,
/// and `access_denied` when the user has a factor already and did not prove it in this login.
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, mfa_token: &str, typed: &str) -> auth0_sdk_core::Result<()> {
/// let added = auth0.mfa().associate_otp(mfa_token).await?;
/// // Show `added.barcode_uri` as a QR code, and have the user type in what comes up.
/// let tokens = auth0.tokens().mfa_otp(mfa_token, typed).await?;
/// # let _ = (added, tokens);
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AssociateOtp {
    call: Exchange,
}

impl AssociateOtp {
    pub(super) fn new(client: &AuthenticationClient, token: Secret) -> Self {
        let call = associate(client, token, "otp");
        Self { call }
    }

    fn send(self) -> BoxFuture<Result<Response<OtpAssociation>>> {
        self.call.json()
    }
}

authentication_call!(AssociateOtp => OtpAssociation);
any_parameter!(AssociateOtp, call);

/// A request that adds a factor out of band, sent by `.await`; made by
/// [`Mfa::associate_sms`](super::Mfa::associate_sms) and its relatives. The user gets a
/// challenge at once.
///
/// # Errors
///
/// As of [`AssociateOtp`].
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, mfa_token: &str, typed: &str) -> auth0_sdk_core::Result<()> {
/// let added = auth0.mfa().associate_sms(mfa_token, "+4930123456").await?;
/// let tokens = auth0
///     .tokens()
///     .mfa_oob(mfa_token, &added.oob_code)
///     .binding_code(typed)
///     .await?;
/// # let _ = tokens;
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AssociateOob {
    call: Exchange,
}

impl AssociateOob {
    pub(super) fn new(client: &AuthenticationClient, token: Secret, channel: &OobChannel) -> Self {
        let mut call = associate(client, token, "oob");
        let channels = json!([channel]);
        call.parameters.set_json("oob_channels", channels);
        Self { call }
    }

    fn send(self) -> BoxFuture<Result<Response<OobAssociation>>> {
        self.call.json()
    }
}

authentication_call!(AssociateOob => OobAssociation);
any_parameter!(AssociateOob, call);

fn associate(client: &AuthenticationClient, token: Secret, kind: &'static str) -> Exchange {
    let mut call = Exchange::new(client, &ASSOCIATE).bearer(token);
    call.parameters
        .set_json("authenticator_types", json!([kind]));
    call
}
