//! What the Authentication API remembers between the requests of one login:
//! transactions of the login pages, codes, devices, challenges. Sessions and
//! refresh tokens, which the Management API shows, have places of their own.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Pending;
use crate::clock::Moment;
use crate::ordered::Ordered;

/// As many contexts of refresh tokens are kept as refresh tokens are.
const KEPT: usize = 100_000;

/// Everything that is under way.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Flows {
    /// Logins in the pages, by their `state`.
    pub(crate) transactions: Pending<Transaction>,
    /// Sessions, by the value of their cookie.
    pub(crate) cookies: Pending<String>,
    pub(crate) codes: Pending<Code>,
    /// Pushed authorization requests, by their `request_uri`.
    pub(crate) pushed: Pending<Pushed>,
    pub(crate) devices: Pending<DeviceRequest>,
    /// Device codes, by what a person types.
    pub(crate) user_codes: Pending<String>,
    /// Back-channel requests, by `auth_req_id`.
    pub(crate) backchannel: Pending<Backchannel>,
    /// Logins that want a second factor, by `mfa_token`.
    pub(crate) mfa: Pending<SecondFactor>,
    /// Out-of-band challenges, by `oob_code`.
    pub(crate) challenges: Pending<Challenge>,
    /// One-time passwords that were sent, by connection and address.
    pub(crate) passwordless: Pending<String>,
    /// Access tokens that are no JWTs.
    pub(crate) opaque: Pending<Opaque>,
    /// Wrong one-time passwords in a row, by what they were for.
    pub(crate) wrong: Pending<u32>,
    /// Users whose password may be set anew, by the ticket of the page.
    pub(crate) resets: Pending<(String, String)>,
    /// What a refresh token is good for beyond what the Management API shows.
    refresh: Ordered<Login>,
}

/// Who logged in, how and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Login {
    pub(crate) user_id: String,
    pub(crate) connection: String,
    pub(crate) session_id: Option<String>,
    pub(crate) at: Moment,
    /// `pwd`, `otp`, `mfa`, ..
    pub(crate) methods: Vec<String>,
    /// The id of an organization.
    pub(crate) organization: Option<String>,
    /// The thumbprint of the key that tokens are bound to.
    pub(crate) bound_to: Option<String>,
    pub(crate) details: Option<Value>,
}

/// A checked authorization request.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Authorization {
    pub(crate) client_id: String,
    pub(crate) redirect_uri: String,
    /// `code`, `token`, `id_token`.
    pub(crate) response_type: Vec<String>,
    pub(crate) response_mode: String,
    pub(crate) scope: Option<String>,
    pub(crate) state: Option<String>,
    pub(crate) nonce: Option<String>,
    pub(crate) audience: Option<String>,
    pub(crate) challenge: Option<(String, String)>,
    pub(crate) organization: Option<String>,
    pub(crate) invitation: Option<String>,
    pub(crate) prompt: Vec<String>,
    pub(crate) max_age: Option<i64>,
    pub(crate) login_hint: Option<String>,
    pub(crate) screen_hint: Option<String>,
    pub(crate) connection: Option<String>,
    pub(crate) acr_values: Option<String>,
    pub(crate) details: Option<Value>,
    pub(crate) bound_to: Option<String>,
}

/// A login in the pages.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Transaction {
    pub(crate) purpose: Purpose,
    /// The cookie of the browser that began it.
    pub(crate) browser: String,
    pub(crate) login: Option<Login>,
    /// The login happened in this transaction and not in an earlier one.
    pub(crate) fresh: bool,
    pub(crate) consented: bool,
    /// The secret of a one-time password that is being set up.
    pub(crate) enrolment: Option<String>,
}

/// What a login in the pages is for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) enum Purpose {
    Authorize(Box<Authorization>),
    /// A device code that was typed in.
    Device(String),
}

/// An authorization code.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Code {
    pub(crate) authorization: Authorization,
    pub(crate) login: Login,
    pub(crate) scope: Vec<String>,
    pub(crate) used: bool,
    /// The refresh token that it gave, which a second use revokes.
    pub(crate) refresh_token: Option<String>,
}

/// A pushed authorization request.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Pushed {
    pub(crate) client_id: String,
    pub(crate) parameters: Map<String, Value>,
}

/// What became of something that a person decides elsewhere.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Decision {
    Waiting,
    Denied,
    Approved(Box<Login>),
}

/// A device that waits for its user.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct DeviceRequest {
    pub(crate) client_id: String,
    pub(crate) user_code: String,
    pub(crate) scope: Option<String>,
    pub(crate) audience: Option<String>,
    pub(crate) decision: Decision,
    pub(crate) polled: Option<Moment>,
    pub(crate) ends: Moment,
}

/// A back-channel request that waits for its user.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Backchannel {
    pub(crate) client_id: String,
    pub(crate) scope: Option<String>,
    pub(crate) audience: Option<String>,
    pub(crate) details: Option<Value>,
    pub(crate) decision: Decision,
    pub(crate) polled: Option<Moment>,
    pub(crate) ends: Moment,
}

/// A login at the token endpoint that wants a second factor.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct SecondFactor {
    pub(crate) client_id: String,
    pub(crate) login: Login,
    pub(crate) scope: Option<String>,
    pub(crate) audience: Option<String>,
}

/// A challenge that was sent to a device of the user.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Challenge {
    pub(crate) mfa_token: String,
    /// `sms`, `voice`, `email`, `auth0`.
    pub(crate) channel: String,
    /// The factor that a right answer confirms.
    pub(crate) authenticator: Option<String>,
    pub(crate) user_id: String,
    /// What the message brought; a push brings nothing.
    pub(crate) code: Option<String>,
}

/// What an access token without a content of its own stands for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Opaque {
    pub(crate) user_id: String,
    pub(crate) client_id: String,
    pub(crate) scope: Vec<String>,
    pub(crate) bound_to: Option<String>,
}

impl Flows {
    pub(crate) fn keep_refresh(&mut self, id: &str, login: Login) {
        self.refresh.insert(id, login);
        self.refresh.keep_last(KEPT);
    }

    pub(crate) fn refresh(&self, id: &str) -> Option<&Login> {
        self.refresh.get(id)
    }
}
