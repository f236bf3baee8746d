//! What too many wrong passwords lead to: the name is blocked, its user is told,
//! and a link in the message lifts the block.

use axum::response::Response;
use http::StatusCode;

use super::exchange::Exchange;
use super::{log, pages, respond};
use crate::problem::OAuthProblem;
use crate::secret::random_alphanumeric;
use crate::tenant::{Attempt, BruteForceProtection, LoginName, Sent, Tenant};

/// How long the link of the message is good for, in seconds.
const LINK_LIFETIME: u64 = 5 * 86_400;

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
    let email = user.text(LoginName::Email.property());
    let phone = || user.text(LoginName::PhoneNumber.property());
    let way = email.map(|to| ("email", to));
    let Some((channel, to)) = way.or_else(|| Some(("sms", phone()?))) else {
        return Ok(());
    };
    let ticket = random_alphanumeric(48)?;
    let blocked = (name.to_lowercase(), attempt.connection.to_owned());
    let end = exchange.now.plus_seconds(LINK_LIFETIME);
    tenant.flows.unblocks.put(&ticket, blocked, end);
    tenant.send_message(Sent {
        kind: "blocked_account".to_owned(),
        channel: channel.to_owned(),
        to,
        code: None,
        link: Some(format!("{}/u/unblock?ticket={ticket}", exchange.url)),
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

/// `GET /u/unblock`: the link in the message, which is good once.
pub(super) fn unblock(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let ticket = exchange.query.need("ticket")?;
    let blocked = tenant.flows.unblocks.take(ticket, exchange.now);
    let (name, connection) =
        blocked.ok_or_else(|| OAuthProblem::invalid_request("This link is over."))?;
    tenant.user_blocks.lift_in(&connection, &[name]);
    let text = "You can log in again now. If it was not you who typed the wrong passwords, choose a new one.";
    let page = pages::message("Your account is unblocked", text);
    Ok(respond::page(StatusCode::OK, page))
}
