//! The end of a login: what the browser brings back, and the tokens for it.
//!
//! [`Callback`] reads what came, strictly: what is there twice or cannot be read is refused.
//! [`AuthenticationClient::complete`] checks it with the
//! [`Transaction`](crate::Transaction) that was kept, and exchanges its code.
//! [`AuthenticationClient::complete_implicit`] is for the response types that bring tokens and
//! no code. Why something is refused is told by [`CallbackRejection`].

mod check;
mod complete;
mod front_channel;
mod implicit;
mod parse;
mod rejection;

use std::fmt;

use auth0_sdk_core::{Result, Secret};

#[cfg(doc)]
use crate::AuthenticationClient;

pub use complete::CompleteLogin;
pub use implicit::ImplicitTokens;
pub use rejection::CallbackRejection;

/// What the browser brought back from a login.
///
/// It says nothing yet: whoever has the address of the callback can send anything there. It is
/// checked by [`AuthenticationClient::complete`].
///
/// # Errors
///
/// All of its constructors refuse what is not well-formed with an error that is
/// [`is_invalid_callback`](auth0_sdk_core::Error::is_invalid_callback), with the reason in
/// [`CallbackRejection::of`]. Parameters that no login has are ignored (RFC 6749, section
/// 4.1.2).
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::{Callback, CallbackRejection};
///
/// # fn main() -> auth0_sdk_core::Result<()> {
/// let callback = Callback::from_url("https://app.example.com/callback?code=c1&state=s1")?;
/// assert_eq!(callback.state().map(|state| state.expose()), Some("s1"));
///
/// let error = Callback::from_query("code=c1&code=c2&state=s1").unwrap_err();
/// let reason = CallbackRejection::of(&error);
/// assert_eq!(reason, Some(&CallbackRejection::Duplicate("code")));
/// # Ok(())
/// # }
/// ```
pub struct Callback {
    channel: Channel,
    /// Those that have a value.
    parameters: Vec<(&'static str, Secret)>,
}

/// By which way it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Channel {
    Query,
    Form,
}

impl Callback {
    /// Reads the query of the callback's address, without the question mark.
    pub fn from_query(query: impl AsRef<str>) -> Result<Self> {
        Self::read(Channel::Query, query.as_ref().as_bytes())
    }

    /// Reads the query of an address, be it whole or from its path on. What stands in the
    /// fragment is not read.
    pub fn from_url(url: impl AsRef<str>) -> Result<Self> {
        let (url, _) = url.as_ref().split_once('#').unwrap_or((url.as_ref(), ""));
        let (_, query) = url.split_once('?').unwrap_or((url, ""));
        Self::from_query(query)
    }

    /// Reads the body of a form that was posted, `application/x-www-form-urlencoded` (OAuth
    /// 2.0 Form Post Response Mode).
    pub fn from_form(body: impl AsRef<[u8]>) -> Result<Self> {
        Self::read(Channel::Form, body.as_ref())
    }

    /// The `state`, by which an application finds the transaction of this login among several.
    pub fn state(&self) -> Option<&Secret> {
        self.get("state")
    }

    fn read(channel: Channel, text: &[u8]) -> Result<Self> {
        let parameters = parse::parameters(text)?;
        Ok(Self {
            channel,
            parameters,
        })
    }

    fn get(&self, name: &str) -> Option<&Secret> {
        let mut found = self.parameters.iter().filter(|(known, _)| *known == name);
        found.next().map(|(_, value)| value)
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.get(name).map(Secret::expose)
    }
}

/// Shows the names of the parameters and no value.
impl fmt::Debug for Callback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.parameters.iter().map(|(name, _)| name).collect();
        f.debug_struct("Callback")
            .field("channel", &self.channel)
            .field("parameters", &names)
            .finish()
    }
}
