//! The messages that a real tenant would have sent: nothing leaves, and a test
//! reads here what a person would have found in their mail or on their phone.

use std::collections::VecDeque;
use std::fmt;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use super::Tenant;
use crate::clock::Moment;

/// Older messages are forgotten.
const KEPT: usize = 1_000;

/// A message that the tenant would have sent.
///
/// ```
/// # async fn example() -> Result<(), auth0_emulator::StartError> {
/// use auth0_emulator::Emulator;
///
/// let emulator = Emulator::start().await?;
/// // .. the application starts a login without a password ..
/// let codes = emulator.messages().into_iter().filter_map(|message| message.code);
/// # let _ = codes;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// What it is for: `login_code`, `login_link`, `mfa_code`, `reset_password`,
    /// `verify_email`, `invitation` or `blocked_account`.
    pub kind: String,
    /// The way that it takes: `email`, `sms`, `voice` or `auth0`, which is a push.
    pub channel: String,
    /// The address or the number.
    pub to: String,
    /// The code to type, if it brings one.
    pub code: Option<String>,
    /// The address to open, if it brings one.
    pub link: Option<String>,
    /// When it would have been sent, on the clock of the tenant.
    pub at: SystemTime,
}

/// The last messages, oldest first.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Outbox(VecDeque<Sent>);

/// A message as it is kept.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Sent {
    pub(crate) kind: String,
    pub(crate) channel: String,
    pub(crate) to: String,
    pub(crate) code: Option<String>,
    pub(crate) link: Option<String>,
    pub(crate) at: Moment,
}

/// Codes and links are as good as passwords.
impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("kind", &self.kind)
            .field("channel", &self.channel)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sent({})", self.kind)
    }
}

impl From<&Sent> for Message {
    fn from(sent: &Sent) -> Self {
        Self {
            kind: sent.kind.clone(),
            channel: sent.channel.clone(),
            to: sent.to.clone(),
            code: sent.code.clone(),
            link: sent.link.clone(),
            at: sent.at.into(),
        }
    }
}

impl Outbox {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Sent> {
        self.0.iter()
    }
}

impl Tenant {
    /// Keeps a message that would have been sent.
    pub(crate) fn send_message(&mut self, message: Sent) {
        self.outbox.0.push_back(message);
        if self.outbox.0.len() > KEPT {
            self.outbox.0.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_messages_are_kept_and_their_codes_not_shown() {
        let mut tenant = Tenant::new(1);
        for number in 0..KEPT + 1 {
            tenant.send_message(Sent {
                kind: "mfa_code".into(),
                channel: "sms".into(),
                to: number.to_string(),
                code: Some("987654".into()),
                link: None,
                at: Moment::parse("2026-01-01T00:00:00Z").unwrap(),
            });
        }
        let all: Vec<Message> = tenant.outbox.iter().map(Message::from).collect();
        assert_eq!((all.len(), all[0].to.as_str()), (KEPT, "1"));
        assert!(!format!("{:?} {:?}", all[0], tenant.outbox).contains("987654"));
    }
}
