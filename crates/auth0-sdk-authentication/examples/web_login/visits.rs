//! What is kept of a visitor, by the random name that the browser has in a cookie.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use auth0_sdk_authentication::{Error, Result, Secret, TokenSet, Transaction};
use axum::http::{HeaderMap, header};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// How long somebody stays logged in, or may take to log in.
const LIFETIME: Duration = Duration::from_secs(8 * 3600);
/// How many logins go on in one browser at once; the oldest gives way.
const MOST_LOGINS: usize = 5;

#[derive(Default)]
pub(crate) struct Visits {
    all: Mutex<HashMap<String, Visitor>>,
    is_encrypted: bool,
}

pub(crate) struct Visitor {
    since: Instant,
    /// Those that have begun, oldest first: there may be one in each of several windows.
    logins: Vec<Transaction>,
    tokens: Option<TokenSet>,
}

impl Visitor {
    pub(crate) fn known(tokens: TokenSet) -> Self {
        Self {
            since: Instant::now(),
            logins: Vec::new(),
            tokens: Some(tokens),
        }
    }

    fn unknown() -> Self {
        Self {
            since: Instant::now(),
            logins: Vec::new(),
            tokens: None,
        }
    }
}

impl Visits {
    /// The visits of an application that browsers reach by this address.
    pub(crate) fn of(url: &str) -> Self {
        Self {
            is_encrypted: url.starts_with("https://"),
            ..Self::default()
        }
    }

    /// The tokens of whoever is logged in.
    pub(crate) fn tokens(&self, headers: &HeaderMap) -> Option<TokenSet> {
        let name = self.name(headers)?;
        self.all().get(name)?.tokens.clone()
    }

    /// Keeps a login that has begun, for this browser alone. Gives the cookie.
    pub(crate) fn keep(&self, headers: &HeaderMap, login: Transaction) -> Result<String> {
        let known = self.name(headers).map(str::to_owned);
        let mut all = self.all();
        let name = match known.filter(|name| all.contains_key(name)) {
            Some(name) => name,
            None => random()?,
        };
        let visitor = all.entry(name.clone()).or_insert_with(Visitor::unknown);
        if visitor.logins.len() == MOST_LOGINS {
            visitor.logins.remove(0);
        }
        visitor.logins.push(login);
        Ok(self.cookie(&name, LIFETIME))
    }

    /// Takes the login out that has this state, if this browser has begun it.
    pub(crate) fn take(&self, headers: &HeaderMap, state: Option<&Secret>) -> Option<Transaction> {
        let name = self.name(headers)?;
        let mut all = self.all();
        let logins = &mut all.get_mut(name)?.logins;
        let place = logins
            .iter()
            .position(|login| Some(login.state()) == state)?;
        Some(logins.remove(place))
    }

    /// Begins a visit under a new name, in place of the old one. Gives the cookie.
    pub(crate) fn begin(&self, headers: &HeaderMap, visitor: Visitor) -> Result<String> {
        self.end(headers);
        let name = random()?;
        self.all().insert(name.clone(), visitor);
        Ok(self.cookie(&name, LIFETIME))
    }

    /// Ends the visit. Gives the cookie that takes the name away.
    pub(crate) fn end(&self, headers: &HeaderMap) -> String {
        if let Some(name) = self.name(headers) {
            self.all().remove(name);
        }
        self.cookie("", Duration::ZERO)
    }

    /// All that are not over.
    fn all(&self) -> MutexGuard<'_, HashMap<String, Visitor>> {
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|_, visitor| visitor.since.elapsed() < LIFETIME);
        all
    }

    fn name<'a>(&self, headers: &'a HeaderMap) -> Option<&'a str> {
        let cookies = headers.get_all(header::COOKIE).iter();
        let cookies = cookies.filter_map(|cookies| cookies.to_str().ok());
        let mut pairs = cookies.flat_map(|cookies| cookies.split("; "));
        pairs.find_map(|pair| pair.strip_prefix(self.cookie_name())?.strip_prefix('='))
    }

    /// Scripts do not see it, and requests that other sites make do not bring it, but for
    /// somebody being sent here: that is how a login comes back.
    fn cookie(&self, name: &str, lifetime: Duration) -> String {
        let secure = if self.is_encrypted { "; Secure" } else { "" };
        format!(
            "{}={name}; Path=/; HttpOnly; SameSite=Lax; Max-Age={}{secure}",
            self.cookie_name(),
            lifetime.as_secs()
        )
    }

    /// With this prefix browsers take it from this very host and over TLS alone.
    fn cookie_name(&self) -> &'static str {
        match self.is_encrypted {
            true => "__Host-visit",
            false => "visit",
        }
    }
}

/// 256 random bits as text.
fn random() -> Result<String> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|_| Error::misconfigured("no random numbers"))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}
