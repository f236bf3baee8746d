//! What too many wrong passwords lead to: the name is blocked, its user is told,
//! and a link in the message lifts the block.

use axum::response::Response;
use http::StatusCode;

use super::exchange::Exchange;
use super::{log, pages, respond, tickets};
use crate::problem::OAuthProblem;
use crate::tenant::{
    Attempt, BruteForceProtection, Entity, LoginName, Sent, Tenant, TicketKind, TicketState, User,
};

/// Refuses who is blocked. The answer is what a wrong password is counted by, if
/// it is to be counted at all.
pub(super) fn check<'a>(
    tenant: &mut Tenant,
    exchange: &'a Exchange<'_>,
    client_id: &str,
    (identifier, connection): (&'a str, &'a str),
) -> Result<Option<Attempt<'a>>, OAuthProblem> {
    let rules = BruteForceProtection::of(&tenant.entities);
    let attempt = Attempt {
        identifier,
        connection,
        ip: exchange.ip(),
        at: exchange.now,
    };
    if !rules.watches(tenant.connections.by_name(connection), attempt.ip) {
        return Ok(None);
    }
    let count = tenant.user_blocks.count(attempt, rules.counting);
    if rules.blocks && count >= rules.most_failures {
        log::note(tenant, exchange, "limit_wc", client_id, None, identifier);
        let mut text =
            "Your account has been blocked after multiple consecutive login attempts.".to_owned();
        if rules.notifies {
            text.push_str(
                " We've sent you a notification via your preferred contact method with \
                 instructions on how to unblock it.",
            );
        }
        let status = StatusCode::TOO_MANY_REQUESTS;
        return Err(OAuthProblem::new(status, "too_many_attempts", text));
    }
    Ok(Some(attempt))
}

/// Counts a wrong password. The one that reaches the limit is in the log, and
/// the user is told of it.
pub(super) fn fail(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    client_id: &str,
    attempt: Option<Attempt<'_>>,
    user_id: Option<&str>,
) -> Result<(), OAuthProblem> {
    let Some(attempt) = attempt else {
        return Ok(());
    };
    let rules = BruteForceProtection::of(&tenant.entities);
    if tenant.user_blocks.fail(attempt, rules.counting) != rules.most_failures {
        return Ok(());
    }
    let name = attempt.identifier;
    log::note(tenant, exchange, "limit_wc", client_id, user_id, name);
    let user = user_id.and_then(|id| tenant.users.get(id));
    let (true, Some(user)) = (rules.notifies, user) else {
        return Ok(());
    };
    let ways = [("email", LoginName::Email), ("sms", LoginName::PhoneNumber)];
    let way = ways
        .into_iter()
        .find_map(|(channel, name)| Some((channel, user.text(name.property())?)));
    let Some((channel, to)) = way else {
        return Ok(());
    };
    let (id, identity) = (user.id.clone(), user.identity_in(attempt.connection));
    let whose = (id.as_str(), identity.as_ref());
    let link = tenant.issue_ticket(TicketKind::Unblock, whose, &Entity::new(), exchange.now)?;
    tenant.send_message(Sent {
        kind: "blocked_account".to_owned(),
        channel: channel.to_owned(),
        to,
        code: None,
        link: Some(link),
        at: exchange.now,
    });
    Ok(())
}

/// After a right password counting begins anew.
pub(super) fn succeed(tenant: &mut Tenant, attempt: Option<Attempt<'_>>) {
    if let Some(attempt) = attempt {
        let rules = BruteForceProtection::of(&tenant.entities);
        tenant.user_blocks.succeed(attempt, rules.counting);
    }
}

/// `GET /u/unblock`: the link in the message lifts the blocks of all names of its
/// user, as a new password would.
pub(super) fn unblock(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let (id, kind) = (exchange.query.need("ticket")?, TicketKind::Unblock);
    let Some((ticket, TicketState::Good)) = tenant.ticket(kind, id, exchange.now) else {
        return tickets::over(tenant, exchange, kind, id);
    };
    let user = tenant.users.get(tickets::text(ticket, "user_id"));
    let names = user.map(User::login_names).unwrap_or_default();
    let connection = tickets::text(ticket, "connection").to_owned();
    tenant.use_ticket(id, exchange.now);
    tenant.user_blocks.lift_in(&connection, &names);
    let text = "You can log in again now. If it was not you who typed the wrong passwords, choose a new one.";
    let page = pages::message("Your account is unblocked", text);
    Ok(respond::page(StatusCode::OK, page))
}
