//! The ID token that a browser brings, which anybody could have put there.

use std::time::Duration;

use auth0_sdk_core::Result;

use super::Callback;
use crate::id_token::{self, Expected, Hashes, Nonce};
use crate::{AuthenticationClient, IdTokenClaims, Transaction};

/// What an ID token of this login has to be.
pub(super) fn expected(transaction: &Transaction) -> Expected {
    Expected {
        nonce: match &transaction.nonce {
            Some(nonce) => Nonce::Sent(nonce.clone()),
            None => Nonce::None,
        },
        max_age: transaction.max_age.map(Duration::from_secs),
        organization: transaction.organization.clone(),
        ..Expected::default()
    }
}

/// The claims of the ID token in a callback, if it has one. It has to have the hashes of the
/// code and of the access token that came with it (OpenID Connect Core, sections 3.2.2.11 and
/// 3.3.2.11), so that none of them is from somewhere else.
pub(super) async fn id_token(
    client: &AuthenticationClient,
    transaction: &Transaction,
    callback: &Callback,
) -> Result<Option<IdTokenClaims>> {
    let Some(token) = callback.get("id_token") else {
        return Ok(None);
    };
    let expected = Expected {
        code: callback.get("code").cloned(),
        access_token: callback.get("access_token").cloned(),
        hashes: Hashes::Required,
        ..expected(transaction)
    };
    id_token::validate(client, token, &expected).await.map(Some)
}
