//! Rule `secret_fields`: which fields debug output does not show.
//!
//! A document has no word for a secret. `format: password` stands at few of the
//! properties that hold one, so the name of a property has to tell, together with
//! the name of the type around it. The rule would rather hide too much: a hidden
//! setting costs a look into the dashboard, a shown key in a log costs the key.
//! What names a type, a lifetime or an identifier of a secret is shown.

use heck::ToSnakeCase;

use super::shape::Shape;

/// The last word of a name that holds a secret.
const LAST_WORDS: [&str; 25] = [
    "assertion",
    "authorization",
    "bearer",
    "cookie",
    "credentials",
    "jwt",
    "masterkey",
    "mnemonic",
    "otp",
    // A certificate together with its private key.
    "p12",
    "pass",
    "passphrase",
    "password",
    "passwords",
    "passwd",
    "pfx",
    "pin",
    "secret",
    "secrets",
    "seed",
    // The secret key of Duo.
    "skey",
    "ticket",
    "token",
    "tokens",
    "totp",
];

/// The last words of a name that holds a secret.
const ENDINGS: [&str; 35] = [
    "access_key",
    "api_key",
    "auth_key",
    "auth_session",
    "authorization_code",
    "barcode_uri",
    "client_key",
    "code_verifier",
    "connect_code",
    "connection_string",
    "decryption_key",
    "device_code",
    "encryption_key",
    // A hint that is a token itself.
    "token_hint",
    "invitation_url",
    "license_key",
    // The token of the account that is linked.
    "link_with",
    "manual_input_code",
    "master_key",
    "otp_code",
    "private_key",
    "recovery_code",
    "sas_key",
    "secret_key",
    "server_key",
    "service_key",
    "shared_key",
    "signing_key",
    // The address that a collector of Sumo Logic gives out holds its token.
    "sumo_source_address",
    // Whoever knows the identifier of a ticket can use the ticket.
    "ticket_id",
    "ticket_url",
    "user_code",
    "verification_code",
    "wrapped_key",
    "write_key",
];

/// What holds settings of any kind holds secrets too, when it has free form.
const FREE: [&str; 4] = ["options", "headers", "config", "configuration"];

/// Names that say nothing alone, with the words in a type's name that make them a secret.
const INSIDE: [(&str, &[&str]); 7] = [
    (
        "value",
        &["secret", "config", "header", "api_key", "credential"],
    ),
    ("cert", &["key"]),
    ("key", &["decryption_key"]),
    ("pkcs", &["decryption_key"]),
    ("pem", &["decryption_key"]),
    // The code that an authorization server gave out, which buys a token.
    ("code", &["oauth_code"]),
    // An incoming webhook's address is all that it takes to post to it.
    ("url", &["setup_webhook"]),
];

/// Whether the value of a property must stay out of debug output.
pub(super) fn is_secret(type_name: &str, wire: &str, shape: &Shape) -> bool {
    let name = wire.to_snake_case();
    let type_name = type_name.to_snake_case();
    // A code of one use is text or a number, which is a type of its own.
    if name == "code" && type_name.contains("otp_verify") {
        return true;
    }
    let is_text = matches!(shape, Shape::String);
    let is_free = matches!(shape, Shape::Any | Shape::List(_) | Shape::Map(_));
    if !(is_text || is_free) || shape.named().is_some() {
        return false;
    }
    LAST_WORDS
        .iter()
        .any(|word| name.split('_').next_back() == Some(word))
        || ENDINGS.iter().any(|ending| name.ends_with(ending))
        || (is_free && FREE.contains(&name.as_str()))
        || INSIDE
            .iter()
            .any(|(inside, words)| name == *inside && words.iter().any(|w| type_name.contains(w)))
}

#[cfg(test)]
mod tests;
