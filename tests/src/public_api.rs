//! What a library crate shows to those who depend on it, read from its sources.
//!
//! Everything that is reachable from the root of the crate is walked: public items,
//! private ones that are re-exported, the public methods and the trait
//! implementations of reachable types, and the types that their signatures name.
//! Each path in a signature is followed through the `use`s of its file to the crate
//! that it comes from. What cannot be followed is shown with a question mark, so
//! that no allow-list has it.
//!
//! It reads no expansions: a macro that is called among items is shown as such,
//! and what an exported macro writes belongs to the crate that calls it.

mod modules;
mod names;
mod signature;
mod walk;

use std::collections::BTreeSet;

pub use modules::Crate;

/// Where in a signature a path stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Position {
    /// What a caller hands over to a function.
    Argument,
    /// Anything else: an answer, a field, a bound, an implementation.
    Elsewhere,
}

/// A path of another crate in the public API.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mention {
    /// The item of this crate, such as `Client::call`.
    pub item: String,
    /// The whole path, such as `http::Method`; with `?` before what cannot be followed.
    pub path: String,
    /// Where it stands.
    pub position: Position,
}

/// The public API of a crate.
#[derive(Debug, Default)]
pub struct Surface {
    /// What it shows of other crates.
    pub mentions: BTreeSet<Mention>,
    /// What is public and `#[doc(hidden)]`. What is in it is not walked.
    pub hidden: BTreeSet<String>,
    /// The names of the reachable items, for a look at what was walked.
    pub items: BTreeSet<String>,
}

/// Reads the public API of a crate.
#[must_use]
pub fn surface(krate: &Crate) -> Surface {
    walk::Walk::new(krate).run()
}
