//! Tokens that somebody has made up, changed or taken from elsewhere, by kinds, each with what
//! its refusal is called. `hostile_tokens` gives them to verifiers.

mod algorithms;
mod audiences;
mod brought_keys;
mod claims;
mod dates;
mod forms;
mod headers;
mod kinds;
mod signatures;

/// A token that nobody may accept, and what the refusal is called.
pub(crate) struct Hostile {
    pub(crate) name: String,
    pub(crate) token: String,
    pub(crate) code: &'static str,
}

impl Hostile {
    fn new(name: impl Into<String>, token: impl Into<String>, code: &'static str) -> Self {
        Self {
            name: name.into(),
            token: token.into(),
            code,
        }
    }
}

/// All of them.
pub(crate) fn all() -> Vec<Hostile> {
    let mut all = Vec::new();
    for kind in [
        algorithms::all(),
        audiences::all(),
        brought_keys::all(),
        claims::all(),
        dates::all(),
        forms::all(),
        headers::all(),
        kinds::all(),
        signatures::all(),
    ] {
        all.extend(kind);
    }
    all
}
