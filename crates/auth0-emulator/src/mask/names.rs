//! Which names of fields, parameters and headers hold secrets.
//!
//! Neither API says it, so the name has to tell, in whatever style it is
//! written. It would rather hide too much: a masked setting costs a look at the
//! request, a shown key costs the key.

/// Names that are secrets as a whole, without what stands between their words.
const NAMES: [&str; 22] = [
    "authreqid",
    "authsession",
    "bindingcode",
    "code",
    "codeverifier",
    "connectcode",
    "custompasswordhash",
    "devicecode",
    // What a flow sends along may let it in elsewhere, under any name.
    "headers",
    "ikey",
    "invitationurl",
    // The token of the account that is linked.
    "linkwith",
    "manualinputcode",
    "oobcode",
    "otpcode",
    // As the page names it on which a password is set.
    "passwordagain",
    "pin",
    "recoverycode",
    // A request object, which may hold hints and claims of a person.
    "request",
    // The address that a collector gives out holds its token.
    "sumosourceaddress",
    "usercode",
    "verificationcode",
];

/// What the last word of a secret's name is. Names are often written without
/// anything between their words, so it may be the end of a word as well.
const ENDINGS: [&str; 25] = [
    "assertion",
    "authorization",
    "authorizationcode",
    "barcodeuri",
    "bearer",
    "connectionstring",
    "cookie",
    "cookies",
    "credentials",
    // Of access, API, SAS, server, private, signing and master, and of Duo.
    "key",
    "mnemonic",
    "passphrase",
    "passwd",
    "password",
    "passwordhash",
    "passwords",
    "secret",
    "secrets",
    // Whoever knows the identifier of a ticket can use the ticket.
    "ticket",
    "ticketid",
    "ticketurl",
    "token",
    "tokenhint",
    "tokens",
    "totp",
];

/// Last words that are secrets only when they are words: `bypass` is none.
const WORDS: [&str; 6] = ["jwt", "otp", "p12", "pass", "pfx", "seed"];

/// Keys that are not secret: for the public, the name of a header, or the name
/// of anything.
const PUBLIC: [&str; 5] = ["headerkey", "key", "publickey", "sitekey", "sortkey"];

/// Names of secrets under which the APIs have objects as well, of settings or
/// of things that have a name for every secret in them.
const SETTINGS: [&str; 17] = [
    "authorization",
    "cookie",
    "credentials",
    "decryptionkey",
    "emailotp",
    "encryptionkey",
    "passkey",
    "password",
    "phoneotp",
    "privatekeyjwt",
    "refreshtoken",
    "secrets",
    "sessioncookie",
    "signingkey",
    "token",
    "tokens",
    "totp",
];

/// Whether the value of a field, a parameter or a header is a secret, whatever
/// it stands in.
pub(crate) fn is_secret(name: &str) -> bool {
    let words = words(name);
    let last = words.rsplit('_').next().unwrap_or_default();
    let joined = joined(&words);
    if PUBLIC.iter().any(|public| joined == *public)
        || joined.ends_with("publickey")
        || joined.ends_with("sitekey")
    {
        return false;
    }
    NAMES.binary_search(&joined.as_str()).is_ok()
        || ENDINGS.iter().any(|ending| joined.ends_with(ending))
        || WORDS.contains(&last)
}

/// Whether a field is a secret for the sake of what it stands in: the name of
/// that, if it has one, and the names beside it.
pub(super) fn is_secret_inside(
    around: Option<&str>,
    beside: impl Fn(&str) -> bool,
    name: &str,
) -> bool {
    let around = around.map(|around| joined(&words(around)));
    let within = |endings: &[&str]| {
        around.as_deref().is_some_and(|around| {
            endings.iter().any(|ending| around.ends_with(ending)) && !around.ends_with("publickey")
        })
    };
    match name {
        // `secrets` and `headers` are lists of names and values; elsewhere what is
        // called so is the whole of a setting.
        "value" => {
            around.is_none()
                || beside("header")
                || within(&["secret", "secrets", "header", "headers", "setup", "apikey"])
                || within(&["password", "token", "credentials", "config"])
        }
        "cert" | "pkcs" => within(&["decryptionkey"]),
        "key" | "hash" => within(&["key", "secret", "password"]),
        // An incoming webhook's address is all that it takes to post to it.
        "url" => within(&["setup"]),
        // What of a JWK is not for the public.
        "d" | "p" | "q" | "dp" | "dq" | "qi" | "k" | "oth" => beside("kty"),
        _ => false,
    }
}

/// Whether objects under a name have names of their own for their secrets, so
/// that the rest of them is worth showing.
pub(super) fn holds_settings(name: &str) -> bool {
    let name = joined(&words(name));
    SETTINGS.iter().any(|settings| name.ends_with(settings))
}

/// A name in lower case, with one underscore between its words.
fn words(name: &str) -> String {
    let mut words = String::with_capacity(name.len() + 4);
    let mut before = ' ';
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        if !letter.is_alphanumeric() {
            words.push('_');
        } else {
            let ends_a_capital_word =
                before.is_uppercase() && letters.peek().is_some_and(|next| next.is_lowercase());
            if letter.is_uppercase()
                && (before.is_lowercase() || before.is_numeric() || ends_a_capital_word)
            {
                words.push('_');
            }
            words.extend(letter.to_lowercase());
        }
        before = letter;
    }
    words
}

/// The words without what stands between them, and without the number of the
/// second of two: `password2`. The one number that belongs to a name stays.
fn joined(words: &str) -> String {
    let joined = words.replace('_', "");
    let plain = joined.trim_end_matches(|letter: char| letter.is_ascii_digit());
    plain.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_sorted() {
        assert!(NAMES.is_sorted());
    }

    #[test]
    fn secrets_are_known_in_every_style() {
        for name in [
            "client_secret",
            "clientSecret",
            "Client-Secret",
            "clientsecret",
            "datadogApiKey",
            "secretAccessKey",
            "httpAuthorization",
            "connectionString",
            "sasKey",
            "privateKey",
            "DBPassword",
            "smtp_pass",
            "smtpPass",
            "p12",
            "skey",
            "ikey",
            "server_key",
            "decryption_key",
            "masterkey",
            "password2",
            "password_again",
            "x-api-key",
            "ticket_id",
            "id_token_hint",
            "segmentWriteKey",
        ] {
            assert!(is_secret(name), "{name}");
        }
    }

    #[test]
    fn what_only_sounds_like_a_secret_is_shown() {
        for name in [
            "kid",
            "key",
            "keys",
            "key_id",
            "keyId",
            "key_ops",
            "public_key",
            "site_key",
            "header_key",
            "aws_access_key_id",
            "sasKeyName",
            "token_lifetime",
            "token_type",
            "subject_token_type",
            "password_policy",
            "last_password_reset",
            "country_code",
            "statusCode",
            "bypass",
            "shipping",
            "login_hint",
            "token_endpoint_auth_method",
        ] {
            assert!(!is_secret(name), "{name}");
        }
    }
}
