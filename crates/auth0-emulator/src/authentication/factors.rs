//! Second factors: setting them up, challenges, and the grants that prove them.
//! Nothing is really sent; `123456` is always the right one-time password and
//! the right code of a message, and `ABCDEFGHIJKLMNOP` the right recovery code.

use aws_lc_rs::hmac;
use axum::response::Response;
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::exchange::Exchange;
use super::grants::{self, Asking};
use super::{access_token, application, login, respond};
use crate::clock::Moment;
use crate::problem::OAuthProblem;
use crate::secret::random_alphanumeric;
use crate::tenant::{Challenge, Entity, Login, SecondFactor, Tenant, authentication_methods};

/// What is always right.
const CODE: &str = "123456";
const RECOVERY_CODE: &str = "ABCDEFGHIJKLMNOP";
const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/// How long a challenge is waited for, in seconds.
const LIFETIME: u64 = 300;
const MOST_WRONG: u32 = 10;

/// Keeps a login that wants a second factor, and gives the token for it.
pub(super) fn wait(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    waiting: SecondFactor,
    seconds: u64,
) -> Result<String, OAuthProblem> {
    let text = format!("Fe26.2*{}", random_alphanumeric(60)?);
    let end = exchange.now.plus_seconds(seconds);
    tenant.flows.mfa.put(&text, waiting, end);
    Ok(text)
}

/// `POST /mfa/challenge`.
pub(super) fn challenge(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let client = application::authenticate(tenant, exchange)?;
    let form = &exchange.form;
    let token = form.need("mfa_token")?;
    let waiting = waiting(tenant, exchange, &client, token)?;
    let user_id = waiting.login.user_id.clone();
    let wished = form.text("challenge_type").unwrap_or("otp oob");
    let authenticator = form.text("authenticator_id");
    let collection = authentication_methods(&user_id);
    let factor =
        match authenticator {
            Some(id) => Some(tenant.entities.get(&collection, id).ok_or_else(|| {
                OAuthProblem::invalid_request("The authenticator does not exist")
            })?),
            None => {
                let wanted =
                    |factor: &&Entity| wished.split(' ').any(|kind| kind == kind_of(factor).0);
                tenant.entities.iter(&collection).find(wanted)
            }
        };
    let Some(factor) = factor else {
        return Err(OAuthProblem::new(
            StatusCode::FORBIDDEN,
            "association_required",
            "User is not enrolled. You can use /mfa/associate endpoint to enroll the first authenticator.",
        ));
    };
    let (kind, channel) = kind_of(factor);
    if !wished.split(' ').any(|wish| wish == kind) {
        return Err(OAuthProblem::new(
            StatusCode::FORBIDDEN,
            "unsupported_challenge_type",
            "User does not have a confirmed authenticator of this type",
        ));
    }
    if kind == "otp" {
        return Ok(respond::json(json!({"challenge_type": "otp"})));
    }
    let challenge = Challenge {
        mfa_token: token.to_owned(),
        channel: channel.to_owned(),
        authenticator: text(factor, "id").map(str::to_owned),
        user_id: user_id.clone(),
    };
    let code = ask(tenant, exchange, challenge)?;
    login::note(tenant, exchange, "gd_send_sms", &client, Some(&user_id), "");
    let mut body = json!({"challenge_type": "oob", "oob_code": code});
    if channel != "auth0" {
        body["binding_method"] = "prompt".into();
    }
    Ok(respond::json(body))
}

/// `POST /mfa/associate`.
pub(super) fn associate(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let (user_id, token) = whose(tenant, exchange, "/mfa/associate", "enroll")?;
    let form = &exchange.form;
    let list = |name: &str| {
        let items = form.0.get(name).and_then(Value::as_array);
        let texts = items.into_iter().flatten().filter_map(Value::as_str);
        texts.map(str::to_owned).collect::<Vec<_>>()
    };
    let kinds = list("authenticator_types");
    let channels = list("oob_channels");
    let collection = authentication_methods(&user_id);
    let mut recovery = Vec::new();
    let first = !tenant.entities.iter(&collection).any(is_confirmed);
    if first {
        let code = random_alphanumeric(24)?.to_uppercase();
        let body = json!({"type": "recovery-code", "recovery_code": code, "confirmed": true});
        insert(tenant, exchange, &collection, body);
        recovery.push(code);
    }
    let mut body = match (
        kinds.first().map(String::as_str),
        channels.first().map(String::as_str),
    ) {
        (Some("otp"), _) => {
            let secret = random_secret()?;
            let account = tenant
                .users
                .get(&user_id)
                .and_then(|user| user.text("name"));
            let uri = provisioning_uri(&tenant.name, &account.unwrap_or_default(), &secret);
            let factor = json!({"type": "totp", "totp_secret": secret, "confirmed": false});
            insert(tenant, exchange, &collection, factor);
            json!({"authenticator_type": "otp", "secret": secret, "barcode_uri": uri})
        }
        (Some("oob"), Some(channel @ ("sms" | "voice" | "email" | "auth0"))) => {
            let factor = match channel {
                "sms" | "voice" => json!({
                    "type": "phone", "phone_number": form.need("phone_number")?,
                    "preferred_authentication_method": channel, "confirmed": false,
                }),
                "email" => {
                    let user = tenant
                        .users
                        .get(&user_id)
                        .and_then(|user| user.text("email"));
                    let email = form.owned("email").or(user).unwrap_or_default();
                    json!({"type": "email", "email": email, "confirmed": false})
                }
                _ => json!({"type": "push", "confirmed": false}),
            };
            let id = insert(tenant, exchange, &collection, factor);
            let challenge = Challenge {
                mfa_token: token.unwrap_or_default(),
                channel: channel.to_owned(),
                authenticator: Some(id),
                user_id: user_id.clone(),
            };
            let code = ask(tenant, exchange, challenge)?;
            let mut body =
                json!({"authenticator_type": "oob", "oob_channel": channel, "oob_code": code});
            if channel == "auth0" {
                body["barcode_uri"] = format!("otpauth://totp/emulator?oob={code}").into();
            } else {
                body["binding_method"] = "prompt".into();
            }
            body
        }
        _ => {
            let message = "authenticator_types must be otp, or oob with oob_channels";
            return Err(OAuthProblem::invalid_request(message));
        }
    };
    if !recovery.is_empty() {
        body["recovery_codes"] = recovery.into();
    }
    Ok(respond::json(body))
}

/// `GET /mfa/authenticators`.
pub(super) fn list(tenant: &mut Tenant, exchange: &Exchange<'_>) -> Result<Response, OAuthProblem> {
    let (user_id, _) = whose(
        tenant,
        exchange,
        "/mfa/authenticators",
        "read:authenticators",
    )?;
    let collection = authentication_methods(&user_id);
    let factors = tenant.entities.iter(&collection);
    let shown = factors.map(|factor| {
        let (kind, channel) = kind_of(factor);
        let kind = if kind == "recovery" {
            "recovery-code"
        } else {
            kind
        };
        let mut row = json!({
            "id": text(factor, "id"), "authenticator_type": kind, "active": is_confirmed(factor),
        });
        if kind == "oob" {
            row["oob_channel"] = channel.into();
            let name = text(factor, "phone_number").or_else(|| text(factor, "email"));
            row["name"] = masked(name.unwrap_or_default()).into();
        }
        row
    });
    Ok(respond::json(shown.collect::<Vec<Value>>()))
}

/// `DELETE /mfa/authenticators/{id}`.
pub(super) fn delete(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
) -> Result<Response, OAuthProblem> {
    let id = exchange.segments.first().cloned().unwrap_or_default();
    let path = format!("/mfa/authenticators/{id}");
    let (user_id, _) = whose(tenant, exchange, &path, "remove:authenticators")?;
    let removed = tenant
        .entities
        .remove(&authentication_methods(&user_id), &id);
    match removed {
        Some(_) => Ok(respond::empty(StatusCode::NO_CONTENT)),
        None => Err(OAuthProblem::new(
            StatusCode::NOT_FOUND,
            "not_found",
            "The authenticator does not exist",
        )),
    }
}

/// The grants of a second factor.
pub(super) fn redeem(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    asking: &Asking,
    grant_type: &str,
) -> Result<Map<String, Value>, OAuthProblem> {
    let form = &exchange.form;
    let token = form.need("mfa_token")?;
    let waiting = waiting(tenant, exchange, &asking.client_id, token)?;
    let user_id = waiting.login.user_id.clone();
    let mut recovery = None;
    let right = if grant_type.ends_with("otp") {
        check_code(tenant, exchange, &user_id, form.need("otp")?)
    } else if grant_type.ends_with("oob") {
        let code = form.need("oob_code")?;
        let challenge = tenant.flows.challenges.get(code, exchange.now);
        let challenge = challenge.filter(|held| held.mfa_token == token).cloned();
        let challenge =
            challenge.ok_or_else(|| OAuthProblem::invalid_grant("Malformed oob_code"))?;
        // A push asks for nothing to be typed.
        let right = challenge.channel == "auth0" || form.text("binding_code") == Some(CODE);
        if right {
            confirm(tenant, &user_id, challenge.authenticator.as_deref());
            tenant.flows.challenges.take(code, exchange.now);
        }
        right
    } else {
        recovery = check_recovery(tenant, exchange, &user_id, form.need("recovery_code")?)?;
        recovery.is_some()
    };
    if !right {
        return Err(wrong(tenant, exchange, token));
    }
    tenant.flows.mfa.take(token, exchange.now);
    let login = proven(tenant, exchange, waiting.login);
    let asked = (waiting.scope.as_deref(), waiting.audience.as_deref());
    let mut body = grants::grant_to(tenant, exchange, asking, login, asked, "mfa")?;
    body.extend(recovery.map(|code| ("recovery_code".to_owned(), code.into())));
    Ok(body)
}

/// Whether a one-time password of the user's application is right. One that was
/// being set up is set up then.
pub(super) fn check_code(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    user_id: &str,
    code: &str,
) -> bool {
    let collection = authentication_methods(user_id);
    let factors = tenant.entities.iter(&collection);
    let totp = |factor: &&Entity| text(factor, "type") == Some("totp");
    let fits = |factor: &&Entity| {
        let secret = text(factor, "totp_secret").unwrap_or_default();
        code == CODE || fits(secret, code, exchange.now)
    };
    let factor = factors.filter(totp).find(fits);
    let factor = factor
        .and_then(|factor| text(factor, "id"))
        .map(str::to_owned);
    confirm(tenant, user_id, factor.as_deref());
    factor.is_some() || code == CODE
}

/// A recovery code is good once: the one that comes after it is given.
pub(super) fn check_recovery(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    user_id: &str,
    code: &str,
) -> Result<Option<String>, OAuthProblem> {
    let collection = authentication_methods(user_id);
    let held = |factor: &&Entity| text(factor, "recovery_code") == Some(code);
    let factor = tenant.entities.iter(&collection).find(held);
    let factor = factor
        .and_then(|factor| text(factor, "id"))
        .map(str::to_owned);
    if factor.is_none() && code != RECOVERY_CODE {
        return Ok(None);
    }
    if let Some(id) = factor {
        tenant.entities.remove(&collection, &id);
    }
    let next = random_alphanumeric(24)?.to_uppercase();
    let body = json!({"type": "recovery-code", "recovery_code": next, "confirmed": true});
    insert(tenant, exchange, &collection, body);
    Ok(Some(next))
}

/// Notes in the login and its session that a second factor was proven.
pub(super) fn proven(tenant: &mut Tenant, exchange: &Exchange<'_>, mut login: Login) -> Login {
    login.methods.push("mfa".to_owned());
    if let Some(id) = &login.session_id
        && let Ok(session) = tenant.sessions.get_mut(id, exchange.now)
    {
        session.add_method("mfa", exchange.now);
    }
    login
}

/// Keeps a one-time password that a person set up in the pages.
pub(super) fn enrol(tenant: &mut Tenant, exchange: &Exchange<'_>, user_id: &str, secret: &str) {
    let body = json!({"type": "totp", "totp_secret": secret, "confirmed": true});
    insert(tenant, exchange, &authentication_methods(user_id), body);
}

/// Whether the user has an application for one-time passwords.
pub(super) fn is_enrolled(tenant: &Tenant, user_id: &str) -> bool {
    tenant
        .entities
        .iter(&authentication_methods(user_id))
        .any(is_confirmed)
}

/// A fresh secret for one-time passwords, in base 32.
pub(super) fn random_secret() -> Result<String, OAuthProblem> {
    let text = random_alphanumeric(32)?;
    let letter = |byte: u8| char::from(BASE32[usize::from(byte) % BASE32.len()]);
    Ok(text.bytes().map(letter).collect())
}

/// Whether a code is the one of a secret now, a step before or a step after.
pub(super) fn fits(secret: &str, code: &str, now: Moment) -> bool {
    let Some(secret) = from_base32(secret) else {
        return false;
    };
    let step = now.epoch_seconds().div_euclid(30);
    (-1..=1).any(|shift| one_time(&secret, step + shift) == code)
}

fn one_time(secret: &[u8], step: i64) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, secret);
    let tag = hmac::sign(&key, &step.to_be_bytes());
    let tag = tag.as_ref();
    let from = usize::from(tag[tag.len() - 1] & 0x0f);
    let number = tag[from..from + 4]
        .iter()
        .fold(0_u32, |number, byte| number << 8 | u32::from(*byte));
    format!("{:06}", (number & 0x7fff_ffff) % 1_000_000)
}

fn from_base32(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut buffer, mut bits) = (0_u32, 0);
    for letter in text.trim_end_matches('=').bytes() {
        let letter = letter.to_ascii_uppercase();
        let value = BASE32.iter().position(|known| *known == letter)?;
        buffer = (buffer << 5 | u32::try_from(value).ok()?) & 0xfff;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(buffer >> bits & 0xff).ok()?);
        }
    }
    Some(bytes).filter(|bytes| !bytes.is_empty())
}

/// Whose factors a request is about: by an `mfa_token`, or by an access token
/// for this with a scope. The first is given too.
fn whose(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    path: &str,
    scope: &str,
) -> Result<(String, Option<String>), OAuthProblem> {
    if let Some((scheme, token)) = exchange.authorization()
        && scheme == "bearer"
        && let Some(waiting) = tenant.flows.mfa.get(token, exchange.now)
    {
        return Ok((waiting.login.user_id.clone(), Some(token.to_owned())));
    }
    let bearer = access_token::check(tenant, exchange, path)?;
    if !bearer.scope.iter().any(|held| held == scope) && !exchange.is_lenient() {
        return Err(OAuthProblem::new(
            StatusCode::FORBIDDEN,
            "insufficient_scope",
            format!("The scope {scope} is needed"),
        ));
    }
    Ok((bearer.user_id, None))
}

fn waiting(
    tenant: &Tenant,
    exchange: &Exchange<'_>,
    client_id: &str,
    token: &str,
) -> Result<SecondFactor, OAuthProblem> {
    let waiting = tenant.flows.mfa.get(token, exchange.now);
    if let Some(waiting) = waiting.filter(|waiting| waiting.client_id == client_id) {
        return Ok(waiting.clone());
    }
    let (error, message) = if tenant.flows.mfa.knows(token) {
        ("expired_token", "mfa_token is expired")
    } else {
        ("invalid_grant", "Malformed mfa_token")
    };
    Err(OAuthProblem::new(StatusCode::UNAUTHORIZED, error, message))
}

fn wrong(tenant: &mut Tenant, exchange: &Exchange<'_>, token: &str) -> OAuthProblem {
    let count = tenant.flows.wrong.get(token, exchange.now).copied();
    let count = count.unwrap_or(0) + 1;
    let end = exchange.now.plus_seconds(LIFETIME);
    tenant.flows.wrong.put(token, count, end);
    if count >= MOST_WRONG {
        tenant.flows.mfa.take(token, exchange.now);
        let message = "Too many wrong codes";
        return OAuthProblem::new(StatusCode::TOO_MANY_REQUESTS, "too_many_attempts", message);
    }
    OAuthProblem::invalid_grant("Invalid otp_code.")
}

fn ask(
    tenant: &mut Tenant,
    exchange: &Exchange<'_>,
    challenge: Challenge,
) -> Result<String, OAuthProblem> {
    let code = random_alphanumeric(48)?;
    let end = exchange.now.plus_seconds(LIFETIME);
    tenant.flows.challenges.put(&code, challenge, end);
    Ok(code)
}

fn insert(tenant: &mut Tenant, exchange: &Exchange<'_>, collection: &str, body: Value) -> String {
    let kind = body["type"].as_str().unwrap_or_default();
    let id = tenant.ids.prefixed(&format!("{kind}|dev_"));
    let mut factor = match body {
        Value::Object(factor) => factor,
        _ => Map::new(),
    };
    factor.insert("id".to_owned(), id.clone().into());
    factor.insert("created_at".to_owned(), exchange.now.rfc3339().into());
    tenant.entities.insert(collection, &id, factor);
    id
}

fn confirm(tenant: &mut Tenant, user_id: &str, factor: Option<&str>) {
    let collection = authentication_methods(user_id);
    if let Some(factor) = factor.and_then(|id| tenant.entities.get_mut(&collection, id)) {
        factor.insert("confirmed".to_owned(), true.into());
    }
}

/// The kind of challenge of a factor, and the way that it takes.
fn kind_of(factor: &Entity) -> (&'static str, &'static str) {
    match text(factor, "type") {
        Some("totp") => ("otp", ""),
        Some("phone") if text(factor, "preferred_authentication_method") == Some("voice") => {
            ("oob", "voice")
        }
        Some("phone") => ("oob", "sms"),
        Some("email") => ("oob", "email"),
        Some("push" | "guardian") => ("oob", "auth0"),
        Some("recovery-code") => ("recovery", ""),
        _ => ("webauthn", ""),
    }
}

fn is_confirmed(factor: &Entity) -> bool {
    factor.get("confirmed") != Some(&Value::Bool(false))
}

fn text<'a>(factor: &'a Entity, name: &str) -> Option<&'a str> {
    factor.get(name).and_then(Value::as_str)
}

/// An address with all but its last letters hidden.
fn masked(text: &str) -> String {
    let shown = text.chars().count().saturating_sub(4);
    let hide = |(place, letter)| if place < shown { '*' } else { letter };
    text.chars().enumerate().map(hide).collect()
}

fn provisioning_uri(tenant: &str, account: &str, secret: &str) -> String {
    let clean: String = account
        .chars()
        .map(|letter| {
            if letter.is_ascii_alphanumeric() || "@.-_".contains(letter) {
                letter
            } else {
                '_'
            }
        })
        .collect();
    format!(
        "otpauth://totp/{tenant}:{clean}?enrollment_type=totp&secret={secret}&issuer={tenant}&algorithm=SHA1&digits=6&period=30"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples of RFC 6238, with six digits.
    #[test]
    fn one_time_passwords_are_as_the_standard_has_them() {
        let secret = b"12345678901234567890";
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(one_time(secret, seconds / 30), code);
        }
        let text = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        assert_eq!(from_base32(text).unwrap(), secret);
        let now = Moment::parse("2005-03-18T01:58:29Z").unwrap();
        assert!(fits(text, "081804", now) && !fits(text, "081805", now) && !fits("!", "", now));
    }
}
