//! Whether a callback is the answer to the login of a transaction.

use auth0_sdk_core::{Error, Result};

use super::{Callback, CallbackRejection, Channel};
use crate::authorize::ResponseMode;
use crate::{AuthenticationClient, Transaction};

/// Checks everything that needs no request. What the callback says counts for nothing before
/// its state is known to be right, an error neither.
pub(super) fn check(
    client: &AuthenticationClient,
    transaction: &Transaction,
    callback: &Callback,
) -> Result<()> {
    if transaction.issuer != client.issuer() || transaction.client_id != client.client_id() {
        return Err(CallbackRejection::OtherClient.into());
    }
    match callback.state() {
        None => return Err(CallbackRejection::StateMissing.into()),
        // In the same time wherever they differ.
        Some(state) if *state != transaction.state => {
            return Err(CallbackRejection::StateMismatch.into());
        }
        Some(_) => {}
    }
    if transaction.is_expired() {
        return Err(CallbackRejection::Expired.into());
    }
    if callback
        .text("iss")
        .is_some_and(|iss| iss != client.issuer())
    {
        return Err(CallbackRejection::IssuerMismatch.into());
    }
    if let Some(code) = callback.text("error") {
        let description = callback.text("error_description").map(str::to_owned);
        return Err(Error::login_refused(code, description));
    }
    // An error may come by the usual way, where the one that was asked for is the error.
    check_mode(transaction, callback)?;
    check_parts(transaction, callback)?;
    Ok(())
}

fn check_mode(transaction: &Transaction, callback: &Callback) -> Result<(), CallbackRejection> {
    let came = callback.channel;
    let right = match transaction.response_mode {
        ResponseMode::Query => came == Channel::Query,
        ResponseMode::FormPost => came == Channel::Form,
        // A page of the application sends it on, in a way of its own.
        ResponseMode::Fragment | ResponseMode::WebMessage => true,
    };
    match right {
        true => Ok(()),
        false => Err(CallbackRejection::WrongMode(transaction.response_mode)),
    }
}

/// What was asked for is there, and nothing else.
fn check_parts(transaction: &Transaction, callback: &Callback) -> Result<(), CallbackRejection> {
    for (part, name) in [
        ("code", "code"),
        ("id_token", "id_token"),
        ("token", "access_token"),
    ] {
        let asked = transaction.response_type.has(part);
        match (asked, callback.get(name).is_some()) {
            (true, false) => return Err(CallbackRejection::Missing(name)),
            (false, true) => return Err(CallbackRejection::Unexpected(name)),
            _ => {}
        }
    }
    if callback.get("response").is_some() {
        return Err(CallbackRejection::Unexpected("response"));
    }
    if transaction.response_type.has("token") {
        match callback.text("token_type") {
            None => return Err(CallbackRejection::Missing("token_type")),
            Some(kind) if kind.eq_ignore_ascii_case("bearer") => {}
            Some(_) => {
                return Err(CallbackRejection::Malformed(
                    "`token_type` is not `Bearer`, and no other can come through a browser",
                ));
            }
        }
    }
    Ok(())
}

/// Where a callback does not say who answers, it has to be known that the tenant never does
/// (RFC 9207, section 2.4). An ID token says so too. The tenant's description is kept, so that
/// not every login asks for it.
pub(super) async fn check_silence(
    client: &AuthenticationClient,
    callback: &Callback,
) -> Result<()> {
    if callback.get("iss").is_some() || callback.get("id_token").is_some() {
        return Ok(());
    }
    let metadata = client.discovery().metadata().await?;
    match metadata.authorization_response_iss_parameter_supported {
        true => Err(CallbackRejection::IssuerMissing.into()),
        false => Ok(()),
    }
}
