//! The codes that messages bring: by chance, as a real tenant makes them, or always
//! the same where a test cannot read the outbox.

use super::exchange::Exchange;
use crate::problem::OAuthProblem;
use crate::secret::random_u64;

/// Whether some codes are always right.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Codes {
    #[default]
    Random,
    Fixed,
}

/// The code of a login without a password, where codes are fixed.
pub(super) const LOGIN: &str = "000000";
/// The code of a second factor, where codes are fixed.
pub(super) const SECOND_FACTOR: &str = "123456";
/// The recovery code, where codes are fixed.
pub(super) const RECOVERY: &str = "ABCDEFGHIJKLMNOP";

/// The six digits that a message brings: `fixed`, or any others.
pub(super) fn of_message(exchange: &Exchange<'_>, fixed: &str) -> Result<String, OAuthProblem> {
    if exchange.has_fixed_codes() {
        return Ok(fixed.to_owned());
    }
    loop {
        let code = format!("{:06}", random_u64()? % 1_000_000);
        // Whoever types these has not read the message.
        if ![LOGIN, SECOND_FACTOR].contains(&code.as_str()) {
            return Ok(code);
        }
    }
}
