//! One-time passwords by the clock (RFC 6238): six digits, thirty seconds, SHA-1.

use std::ops::RangeInclusive;

use aws_lc_rs::hmac;

use crate::clock::Moment;
use crate::problem::OAuthProblem;
use crate::secret::random_alphanumeric;

const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// A fresh secret for one-time passwords, in base 32.
pub(in crate::authentication) fn random_secret() -> Result<String, OAuthProblem> {
    let text = random_alphanumeric(32)?;
    let letter = |byte: u8| char::from(BASE32[usize::from(byte) % BASE32.len()]);
    Ok(text.bytes().map(letter).collect())
}

/// The step of a secret that a code belongs to: the one of now, the one before
/// or the one after. A code is good once (RFC 6238, 5.2), so that steps whose
/// codes were used already are left out.
pub(in crate::authentication) fn step_of(
    secret: &str,
    code: &str,
    used: &[i64],
    now: Moment,
) -> Option<i64> {
    let secret = from_base32(secret)?;
    let mut steps = open_steps(now).filter(|step| !used.contains(step));
    steps.find(|step| one_time(&secret, *step) == code)
}

/// The steps whose codes are taken at a moment.
pub(super) fn open_steps(now: Moment) -> RangeInclusive<i64> {
    let step = now.epoch_seconds().div_euclid(30);
    step - 1..=step + 1
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

/// What an authenticator application reads from a picture.
pub(super) fn provisioning_uri(tenant: &str, account: &str, secret: &str) -> String {
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
        let found = |text: &str, code, used: &[i64]| step_of(text, code, used, now);
        let step = found(text, "081804", &[]);
        assert_eq!(step, Some(1_111_111_109 / 30));
        assert_eq!(found(text, "081804", &[step.unwrap()]), None);
        assert_eq!(found(text, "081804", &[step.unwrap() + 1]), step);
        assert_eq!(
            (found(text, "081805", &[]), found("!", "", &[])),
            (None, None)
        );
    }
}
