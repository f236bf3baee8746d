//! The grant `jwt-bearer`: a signed statement about a person stands for a login.

use serde_json::{Map, Value};

use super::exchange::Exchange;
use super::grants::{self, Asking};
use super::{application, login};
use crate::jwt::Parsed;
use crate::problem::OAuthProblem;
use crate::tenant::{LoginName, Tenant};

/// The grant `jwt-bearer`: an assertion of this tenant or of the application's
/// own keys names the person by `sub`.
pub(super) fn redeem(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    asking: &Asking,
) -> Result<Map<String, Value>, OAuthProblem> {
    let form = &exchange.form;
    let text = form.need("assertion")?;
    let invalid = || OAuthProblem::invalid_grant("The assertion is not valid");
    let token = Parsed::new(text).map_err(|_| invalid())?;
    let ours = tenant.keys.verify(text).is_ok();
    if !ours {
        application::check_signature(tenant, &asking.client_id, &token, exchange.now)
            .map_err(|_| invalid())?;
    }
    let end = token.claims.get("exp").and_then(Value::as_i64);
    if end.is_none_or(|end| end <= exchange.now.epoch_seconds()) {
        return Err(invalid());
    }
    let accepted = |audience: &Value| *audience == *exchange.issuer || *audience == *exchange.url;
    let audience = match token.claims.get("aud") {
        Some(Value::Array(all)) => all.iter().any(accepted),
        Some(one) => accepted(one),
        None => false,
    };
    if !audience && !exchange.is_lenient() {
        return Err(invalid());
    }
    let once = |id| {
        exchange
            .replay
            .is_first(&format!("assertion {id}"), exchange.now)
    };
    if !token.claim("jti").is_none_or(once) {
        return Err(invalid());
    }
    let subject = token.claim("sub").unwrap_or_default();
    let by_id = tenant.users.get(subject).map(|user| user.id.clone());
    let by_email = token.claim("email").and_then(|email| {
        tenant
            .users
            .named(login::database(tenant, None), LoginName::Email, email)
    });
    let user = by_id
        .or(by_email.map(|user| user.id.clone()))
        .ok_or_else(invalid)?;
    let login = login::begin(tenant, exchange, &asking.client_id, &user, "jwt-bearer")?;
    let audience = form.text("audience").or_else(|| form.text("resource"));
    let scope = form.text("scope").or_else(|| token.claim("scope"));
    grants::grant_to(
        tenant,
        exchange,
        asking,
        login,
        (scope, audience),
        "jwt-bearer",
    )
}
