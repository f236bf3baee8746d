//! Asking until a user has decided elsewhere: one loop for devices ([`crate::device`]) and for
//! logins on another channel ([`crate::backchannel`]).

mod progress;
mod run;

pub use progress::{PollProgress, PollState};
pub use run::Polling;
