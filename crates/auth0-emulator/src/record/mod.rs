//! Recording what a real tenant answers, and answering so again. A recorder is a
//! proxy that writes every exchange to a file of its own, without its secrets;
//! an emulator answers from such files what was asked before, and everything
//! else itself.

#[cfg_attr(
    not(feature = "record"),
    allow(dead_code, reason = "only a recorder writes exchanges")
)]
mod address;
#[cfg_attr(
    not(feature = "record"),
    allow(dead_code, reason = "only a recorder writes exchanges")
)]
mod exchange;
#[cfg(feature = "record")]
mod proxy;
#[cfg(feature = "record")]
mod recorder;
mod renewal;
mod replay;
#[cfg_attr(
    not(feature = "record"),
    allow(dead_code, reason = "only a recorder takes secrets out")
)]
mod scrub;

#[cfg(feature = "record")]
pub use recorder::{RecordError, Recorder, RecorderBuilder};

pub(crate) use replay::{Replay, Unreadable};
