//! The rules inside of policies: whether a token meets them, and what its caller is told if it
//! does not.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::Policy;
use super::claim::Expected;
use crate::error::Failure;
use crate::{AccessToken, VerifyError};

pub(super) enum Rule {
    Scopes(Names),
    Permissions(Names),
    Claim(String, Expected),
    Organization(String),
    Actor(String),
    NotDelegated,
    Custom(
        Cow<'static, str>,
        Arc<dyn Fn(&AccessToken) -> bool + Send + Sync>,
    ),
    All(Vec<Policy>),
    Any(Vec<Policy>),
    Not(Policy),
}

/// Names, and how many of them are enough.
pub(super) struct Names {
    pub(super) enough: Enough,
    pub(super) names: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Enough {
    All,
    One,
}

impl Names {
    pub(super) fn new<S: Into<String>>(enough: Enough, names: impl IntoIterator<Item = S>) -> Self {
        Self {
            enough,
            names: names.into_iter().map(Into::into).collect(),
        }
    }
}

impl Enough {
    pub(super) fn of<T>(self, wanted: &[T], is_there: impl FnMut(&T) -> bool) -> bool {
        match self {
            Self::All => wanted.iter().all(is_there),
            Self::One => wanted.iter().any(is_there),
        }
    }
}

/// A token, and all of its claims, read when the first rule asks for one that has no field.
pub(super) struct Facts<'a> {
    token: &'a AccessToken,
    claims: OnceCell<Map<String, Value>>,
}

impl<'a> Facts<'a> {
    pub(super) fn of(token: &'a AccessToken) -> Self {
        Self {
            token,
            claims: OnceCell::new(),
        }
    }

    /// Claims that cannot be read are an error and not a claim that is missing: by `!` it would
    /// become a reason to let the caller in.
    fn claim(&self, name: &str) -> Result<Option<&Value>, VerifyError> {
        if self.claims.get().is_none() {
            // Nobody else can have set it since.
            let _ = self.claims.set(self.token.custom()?);
        }
        Ok(self.claims.get().and_then(|claims| claims.get(name)))
    }
}

/// Why a rule is not met.
enum Refusal {
    /// A token with these scopes would meet it.
    Scopes(Vec<String>),
    /// No scope would do.
    Otherwise(Cow<'static, str>),
}

const NOT_ALLOWED: &str = "the access token does not allow this";

impl Rule {
    pub(super) fn allows(&self, facts: &Facts<'_>) -> Result<bool, VerifyError> {
        let claims = facts.token.claims();
        Ok(match self {
            Self::Scopes(Names { enough, names }) => {
                enough.of(names, |name| claims.scope.contains(name))
            }
            Self::Permissions(Names { enough, names }) => {
                enough.of(names, |name| claims.permissions.contains(name))
            }
            Self::Claim(name, expected) => facts
                .claim(name)?
                .is_some_and(|value| expected.is_met_by(value)),
            Self::Organization(organization) => claims.is_within(organization),
            Self::Actor(subject) => {
                // A subject of another issuer is somebody else of the same name.
                claims.act.as_ref().is_some_and(|actor| {
                    actor.sub.as_ref() == Some(subject)
                        && actor.iss.as_ref().is_none_or(|iss| *iss == claims.iss)
                })
            }
            Self::NotDelegated => claims.act.is_none(),
            Self::Custom(_, allows) => allows(facts.token),
            Self::All(parts) => {
                for Policy(part) in parts {
                    if !part.allows(facts)? {
                        return Ok(false);
                    }
                }
                true
            }
            Self::Any(parts) => {
                for Policy(part) in parts {
                    if part.allows(facts)? {
                        return Ok(true);
                    }
                }
                false
            }
            Self::Not(Policy(part)) => !part.allows(facts)?,
        })
    }

    /// What its caller is told of a token that does not meet it.
    pub(super) fn failure(&self, facts: &Facts<'_>) -> Result<Failure, VerifyError> {
        Ok(match self.refusal(facts)? {
            Some(Refusal::Scopes(mut scopes)) => {
                let mut seen = std::collections::HashSet::new();
                scopes.retain(|scope| seen.insert(scope.clone()));
                Failure::Forbidden {
                    description: "Insufficient Scope".into(),
                    scopes,
                }
            }
            Some(Refusal::Otherwise(description)) => Failure::Forbidden {
                description,
                scopes: Vec::new(),
            },
            // A rule of one's own may say something else when it is asked again.
            None => Failure::Forbidden {
                description: NOT_ALLOWED.into(),
                scopes: Vec::new(),
            },
        })
    }

    fn refusal(&self, facts: &Facts<'_>) -> Result<Option<Refusal>, VerifyError> {
        match self {
            Self::All(parts) => return all_refused(parts, facts),
            Self::Any(parts) => return any_refused(parts, facts),
            _ => {}
        }
        if self.allows(facts)? {
            return Ok(None);
        }
        Ok(Some(match self {
            Self::Scopes(Names { names, .. }) if !names.is_empty() => {
                Refusal::Scopes(names.clone())
            }
            Self::Permissions(_) => {
                Refusal::Otherwise("the access token lacks a permission".into())
            }
            Self::Claim(name, _) => {
                Refusal::Otherwise(format!("the claim {name} does not allow this").into())
            }
            Self::Organization(_) => {
                Refusal::Otherwise("the organization of the access token is not let in".into())
            }
            Self::Actor(_) | Self::NotDelegated => {
                Refusal::Otherwise("the actor of the access token is not let in".into())
            }
            _ => Refusal::Otherwise(NOT_ALLOWED.into()),
        }))
    }

    /// The scopes that a token has and that this asks for.
    fn relies_on(&self, facts: &Facts<'_>, scopes: &mut Vec<String>) {
        match self {
            Self::Scopes(Names { names, .. }) => {
                let has = |name: &&String| facts.token.claims().scope.contains(name);
                scopes.extend(names.iter().filter(has).cloned());
            }
            Self::All(parts) | Self::Any(parts) => {
                for Policy(part) in parts {
                    part.relies_on(facts, scopes);
                }
            }
            _ => {}
        }
    }
}

/// Scopes help only where every part that is not met can be met by scopes. A caller asks for a
/// new token by what it is told, so that the scopes of the parts that are met stand there too.
fn all_refused(parts: &[Policy], facts: &Facts<'_>) -> Result<Option<Refusal>, VerifyError> {
    let (mut scopes, mut is_met) = (Vec::new(), true);
    for Policy(part) in parts {
        match part.refusal(facts)? {
            None => part.relies_on(facts, &mut scopes),
            Some(Refusal::Scopes(more)) => {
                is_met = false;
                scopes.extend(more);
            }
            Some(otherwise) => return Ok(Some(otherwise)),
        }
    }
    Ok((!is_met).then_some(Refusal::Scopes(scopes)))
}

fn any_refused(parts: &[Policy], facts: &Facts<'_>) -> Result<Option<Refusal>, VerifyError> {
    let mut scopes = Vec::new();
    for Policy(part) in parts {
        match part.refusal(facts)? {
            None => return Ok(None),
            Some(Refusal::Scopes(more)) => scopes.extend(more),
            // Which of several ways in is not open says little.
            Some(Refusal::Otherwise(_)) => {}
        }
    }
    Ok(Some(match scopes.is_empty() {
        true => Refusal::Otherwise(NOT_ALLOWED.into()),
        false => Refusal::Scopes(scopes),
    }))
}
