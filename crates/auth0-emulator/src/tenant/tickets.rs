//! Tickets: addresses at which a person proves an email address, chooses a new
//! password or is let in again. Each is good once, and stays when it was used so
//! that its address can say so. Where they lead is not decided here but by the
//! pages.

use serde_json::{Value, json};

use super::{Entity, Identity, Sent, Tenant};
use crate::clock::Moment;
use crate::secret::{NoRandomness, random_alphanumeric};

const TICKETS: &str = "/tickets";
/// Five days, in seconds.
const USUAL_LIFE: u64 = 432_000;
/// Older tickets are forgotten.
const KEPT: usize = 10_000;
/// What those who ask for a ticket say of it, and what its page goes by.
const ASKED: [&str; 5] = [
    "client_id",
    "organization_id",
    "result_url",
    "includeEmailInRedirect",
    "mark_email_as_verified",
];

/// What a ticket is for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum TicketKind {
    EmailVerification,
    PasswordChange,
    Unblock,
}

/// What became of a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TicketState {
    Good,
    Used,
    Expired,
}

impl TicketKind {
    fn name(self) -> &'static str {
        match self {
            Self::EmailVerification => "email-verification",
            Self::PasswordChange => "password-change",
            Self::Unblock => "unblock",
        }
    }

    fn page(self) -> &'static str {
        match self {
            Self::PasswordChange => "reset-verify",
            Self::EmailVerification | Self::Unblock => self.name(),
        }
    }
}

impl Tenant {
    /// Keeps a ticket with what was asked for, and gives its address. Without an
    /// identity it is for the user as such.
    pub(crate) fn issue_ticket(
        &mut self,
        kind: TicketKind,
        (user_id, identity): (&str, Option<&Identity>),
        asked: &Entity,
        now: Moment,
    ) -> Result<String, NoRandomness> {
        let life = asked.get("ttl_sec").and_then(Value::as_u64);
        let life = life.filter(|life| *life > 0).unwrap_or(USUAL_LIFE);
        let id = random_alphanumeric(32)?;
        let mut ticket: Entity = ASKED
            .into_iter()
            .filter_map(|name| Some((name.to_owned(), asked.get(name)?.clone())))
            .collect();
        for (name, value) in [
            ("id", json!(id)),
            ("type", json!(kind.name())),
            ("user_id", json!(user_id)),
            ("email", json!(self.address(user_id, identity))),
            ("created_at", json!(now.rfc3339())),
            ("expires_at", json!(now.plus_seconds(life).rfc3339())),
        ] {
            ticket.insert(name.to_owned(), value);
        }
        if let Some(identity) = identity {
            ticket.insert("connection".to_owned(), identity.connection.clone().into());
        }
        self.entities.insert(TICKETS, &id, ticket);
        self.entities.keep_last(TICKETS, KEPT);
        Ok(format!("{}/u/{}?ticket={id}#", self.url, kind.page()))
    }

    /// Puts a message into the outbox whose link proves an address of a user.
    pub(crate) fn send_verification(
        &mut self,
        (user_id, identity): (&str, Option<&Identity>),
        asked: &Entity,
        now: Moment,
    ) -> Result<(), NoRandomness> {
        let kind = TicketKind::EmailVerification;
        let link = self.issue_ticket(kind, (user_id, identity), asked, now)?;
        self.send_message(Sent {
            kind: "verify_email".to_owned(),
            channel: "email".to_owned(),
            to: self.address(user_id, identity).unwrap_or_default(),
            code: None,
            link: Some(link),
            at: now,
        });
        Ok(())
    }

    /// A ticket of one kind, and what became of it.
    pub(crate) fn ticket(
        &self,
        kind: TicketKind,
        id: &str,
        now: Moment,
    ) -> Option<(&Entity, TicketState)> {
        let ticket = self.entities.get(TICKETS, id);
        let ticket = ticket.filter(|ticket| ticket.get("type") == Some(&kind.name().into()))?;
        let end = ticket.get("expires_at").and_then(Value::as_str);
        let is_open = end.and_then(Moment::parse).is_some_and(|end| end > now);
        let state = if ticket.contains_key("used_at") {
            TicketState::Used
        } else if is_open {
            TicketState::Good
        } else {
            TicketState::Expired
        };
        Some((ticket, state))
    }

    /// Notes that a ticket was used, and gives it.
    pub(crate) fn use_ticket(&mut self, id: &str, now: Moment) -> Option<Entity> {
        let ticket = self.entities.get_mut(TICKETS, id)?;
        ticket.insert("used_at".to_owned(), now.rfc3339().into());
        Some(ticket.clone())
    }

    /// Whether a user still has the address that a ticket was made for.
    pub(crate) fn has_address_of(&self, ticket: &Entity) -> bool {
        let text = |name: &str| ticket.get(name).and_then(Value::as_str);
        let user_id = text("user_id").unwrap_or_default();
        let user = self.users.get(user_id);
        let identity = text("connection").and_then(|name| user?.identity_in(name));
        let address = self.address(user_id, identity.as_ref());
        address.is_some() && address.as_deref() == text("email")
    }

    fn address(&self, user_id: &str, identity: Option<&Identity>) -> Option<String> {
        let user = self.users.get(user_id)?;
        match identity {
            Some(identity) => user.email_of(identity),
            None => user.text("email"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tenant::{NewUser, USUAL_DATABASE};

    fn at(time: &str) -> Moment {
        Moment::parse(time).unwrap()
    }

    #[test]
    fn a_ticket_says_what_became_of_it() {
        let mut tenant = Tenant::new(1);
        let now = at("2026-01-01T00:00:00Z");
        let kind = TicketKind::PasswordChange;
        let asked = json!({"ttl_sec": 60, "result_url": "https://a.example", "password": "x"});
        let asked = asked.as_object().unwrap();
        let link = tenant.issue_ticket(kind, ("u", None), asked, now).unwrap();
        let id = link.split_once("ticket=").unwrap().1.trim_end_matches('#');
        let state = |tenant: &Tenant, now| {
            let (ticket, state) = tenant.ticket(kind, id, now).unwrap();
            assert!(ticket.contains_key("result_url") && !ticket.contains_key("password"));
            state
        };
        assert_eq!(state(&tenant, now), TicketState::Good);
        assert_eq!(
            state(&tenant, at("2026-01-01T00:01:00Z")),
            TicketState::Expired
        );
        tenant.use_ticket(id, now).unwrap();
        assert_eq!(state(&tenant, now), TicketState::Used);
        let other = tenant.ticket(TicketKind::EmailVerification, id, now);
        assert!(other.is_none() && tenant.ticket(kind, "guess", now).is_none());
    }

    #[test]
    fn a_ticket_is_for_the_address_that_it_was_sent_to() {
        let mut tenant = Tenant::new(1);
        let now = at("2026-01-01T00:00:00Z");
        let body = json!({"email": "a@b.c", "user_id": "a"});
        let new = NewUser::from_body(body.as_object().unwrap().clone(), USUAL_DATABASE);
        tenant.create_user(new, now).unwrap();
        let whose = ("auth0|a", None);
        tenant
            .send_verification(whose, &Entity::new(), now)
            .unwrap();
        let ticket = tenant.entities.iter(TICKETS).next().unwrap().clone();
        assert!(tenant.has_address_of(&ticket));
        let change = json!({"email": "other@b.c"});
        tenant
            .update_user("auth0|a", change.as_object().unwrap(), now)
            .unwrap();
        assert!(!tenant.has_address_of(&ticket));
        tenant.delete_user("auth0|a", now);
        assert!(!tenant.has_address_of(&ticket));
    }
}
