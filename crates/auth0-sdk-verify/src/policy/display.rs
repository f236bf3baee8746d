//! Policies as sentences, for logs. They name what is expected: no caller is told them.

use std::fmt;

use super::Policy;
use super::claim::Expected;
use super::rule::{Enough, Names, Rule};

impl fmt::Display for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Rule::Scopes(names) => has(f, "scope", names),
            Rule::Permissions(names) => has(f, "permission", names),
            Rule::Claim(name, Expected::Is(value)) => write!(f, "its claim {name} is {value}"),
            Rule::Claim(name, Expected::Includes(enough, values)) => {
                write!(f, "its claim {name} includes ")?;
                match (enough, values.len()) {
                    (Enough::One, 1) | (Enough::All, _) => {}
                    (Enough::One, _) => f.write_str("one of ")?,
                }
                listed(f, values)
            }
            Rule::Organization(organization) => {
                write!(f, "it is within the organization {organization}")
            }
            Rule::Actor(subject) => write!(f, "its actor is {subject}"),
            Rule::NotDelegated => f.write_str("nobody acts for whom it is about"),
            Rule::Custom(says, _) => f.write_str(says),
            Rule::All(parts) if parts.is_empty() => f.write_str("it is any right token"),
            Rule::Any(parts) if parts.is_empty() => f.write_str("it is no token at all"),
            Rule::All(parts) => joined(f, parts, " and "),
            Rule::Any(parts) => joined(f, parts, " or "),
            Rule::Not(part) => write!(f, "not ({part})"),
        }
    }
}

/// As `Display`, within the name of the type.
impl fmt::Debug for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Policy({self})")
    }
}

fn has(f: &mut fmt::Formatter<'_>, kind: &str, wanted: &Names) -> fmt::Result {
    let Names { enough, names } = wanted;
    match (enough, names.len()) {
        (Enough::All, 0) => return f.write_str("it is any right token"),
        (Enough::One, 0) => return f.write_str("it is no token at all"),
        (_, 1) => write!(f, "it has the {kind} ")?,
        (Enough::All, _) => write!(f, "it has the {kind}s ")?,
        (Enough::One, _) => write!(f, "it has one of the {kind}s ")?,
    }
    listed(f, names)
}

fn listed(f: &mut fmt::Formatter<'_>, items: &[impl fmt::Display]) -> fmt::Result {
    for (place, item) in items.iter().enumerate() {
        f.write_str(match place {
            0 => "",
            _ => ", ",
        })?;
        item.fmt(f)?;
    }
    Ok(())
}

/// Parts that are themselves put together stand in brackets.
fn joined(f: &mut fmt::Formatter<'_>, parts: &[Policy], word: &str) -> fmt::Result {
    for (place, part) in parts.iter().enumerate() {
        if place > 0 {
            f.write_str(word)?;
        }
        match &*part.0 {
            Rule::All(inside) | Rule::Any(inside) if inside.len() > 1 => write!(f, "({part})")?,
            _ => write!(f, "{part}")?,
        }
    }
    Ok(())
}
