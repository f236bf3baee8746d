//! Why an emulator did not start.

use std::fmt;
use std::io;

use crate::jwt::KeyError;
use crate::problem::Problem;
use crate::record::Unreadable;
use crate::rules::InvalidRule;
use crate::secret::NoRandomness;
use crate::spec::Unusable;
use crate::state::StateError;
#[cfg(feature = "tls")]
use crate::tls::TlsError;

/// An emulator did not start.
///
/// ```
/// # use auth0_emulator::StartError;
/// fn explain(error: &StartError) -> &'static str {
///     if error.is_bind() { "another port may help" } else { "see the message" }
/// }
/// ```
pub struct StartError(Box<Kind>);

#[derive(Debug)]
enum Kind {
    Bind(io::Error),
    Key(KeyError),
    Randomness(NoRandomness),
    Seed(String, Problem),
    Document(Unusable),
    State(StateError),
    #[cfg(feature = "config")]
    Config(String),
    Replay(Unreadable),
    Rule(InvalidRule),
    #[cfg(feature = "tls")]
    Tls(TlsError),
}

impl StartError {
    /// The address could not be listened on.
    pub fn is_bind(&self) -> bool {
        matches!(*self.0, Kind::Bind(_))
    }

    /// The users or organizations to begin with contradict each other.
    pub fn is_seed(&self) -> bool {
        matches!(*self.0, Kind::Seed(..))
    }

    /// The reason names the file and the place in it.
    #[cfg(feature = "config")]
    pub(crate) fn config(reason: impl Into<String>) -> Self {
        Self(Box::new(Kind::Config(reason.into())))
    }

    /// `what` names the entry that was refused.
    pub(crate) fn seed(what: impl Into<String>, problem: impl Into<Problem>) -> Self {
        Self(Box::new(Kind::Seed(what.into(), problem.into())))
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Kind::Bind(error) => write!(f, "the emulator cannot listen: {error}"),
            Kind::Key(error) => write!(f, "the emulator has no signing key: {error}"),
            Kind::Randomness(error) => write!(f, "the emulator cannot make secrets: {error}"),
            Kind::Document(error) => write!(f, "the emulator cannot answer: {error}"),
            #[cfg(feature = "config")]
            Kind::Config(reason) => write!(f, "the configuration cannot be used: {reason}"),
            Kind::Replay(error) => write!(f, "a recording cannot be used: {error}"),
            Kind::Rule(error) => write!(f, "a fault to begin with cannot be: {error}"),
            Kind::State(error) => write!(f, "the emulator cannot begin: {error}"),
            #[cfg(feature = "tls")]
            Kind::Tls(error) => write!(f, "the emulator cannot speak TLS: {error}"),
            Kind::Seed(what, problem) => {
                write!(
                    f,
                    "the emulator cannot begin with {what}: {}",
                    problem.message
                )
            }
        }
    }
}

impl fmt::Debug for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("StartError").field(&self.0).finish()
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &*self.0 {
            Kind::Bind(error) => Some(error),
            Kind::Key(error) => Some(error),
            Kind::Randomness(error) => Some(error),
            Kind::Seed(..) => None,
            #[cfg(feature = "config")]
            Kind::Config(_) => None,
            Kind::Replay(error) => Some(error),
            Kind::Rule(error) => Some(error),
            Kind::State(error) => Some(error),
            #[cfg(feature = "tls")]
            Kind::Tls(error) => Some(error),
            Kind::Document(error) => Some(error),
        }
    }
}

impl From<io::Error> for StartError {
    fn from(error: io::Error) -> Self {
        Self(Box::new(Kind::Bind(error)))
    }
}

impl From<Unusable> for StartError {
    fn from(error: Unusable) -> Self {
        Self(Box::new(Kind::Document(error)))
    }
}

#[cfg(feature = "tls")]
impl From<TlsError> for StartError {
    fn from(error: TlsError) -> Self {
        Self(Box::new(Kind::Tls(error)))
    }
}

impl From<StateError> for StartError {
    fn from(error: StateError) -> Self {
        Self(Box::new(Kind::State(error)))
    }
}

impl From<Unreadable> for StartError {
    fn from(error: Unreadable) -> Self {
        Self(Box::new(Kind::Replay(error)))
    }
}

impl From<InvalidRule> for StartError {
    fn from(error: InvalidRule) -> Self {
        Self(Box::new(Kind::Rule(error)))
    }
}

impl From<KeyError> for StartError {
    fn from(error: KeyError) -> Self {
        Self(Box::new(Kind::Key(error)))
    }
}

impl From<NoRandomness> for StartError {
    fn from(error: NoRandomness) -> Self {
        Self(Box::new(Kind::Randomness(error)))
    }
}
