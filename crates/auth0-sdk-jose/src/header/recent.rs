//! The headers that this thread has read last.
//!
//! An issuer writes the same header into all its tokens until it changes its key, so that the
//! next one need not be read again. What is kept is what the text says, and nothing about
//! whether it can be trusted: anybody's header may be here, and takes no more than the place
//! of another.

use std::cell::RefCell;

use super::Header;

/// As many issuers, or keys of one, as a program has to do with at a time.
const MOST: usize = 4;
/// Longer ones have a key inside, as proofs of possession do, and are read once.
const LONGEST: usize = 160;

thread_local! {
    static RECENT: RefCell<Vec<(Box<str>, Header)>> = const { RefCell::new(Vec::new()) };
}

/// The header that was written like this, in base64url.
pub(super) fn find(encoded: &str) -> Option<Header> {
    let find = |recent: &RefCell<Vec<(Box<str>, Header)>>| {
        let recent = recent.borrow();
        let found = recent.iter().find(|(text, _)| **text == *encoded);
        found.map(|(_, header)| header.clone())
    };
    // There is none any more where the thread is about to end.
    RECENT.try_with(find).ok().flatten()
}

pub(super) fn keep(encoded: &str, header: &Header) {
    if encoded.len() > LONGEST {
        return;
    }
    let keep = |recent: &RefCell<Vec<(Box<str>, Header)>>| {
        let mut recent = recent.borrow_mut();
        recent.truncate(MOST - 1);
        recent.insert(0, (encoded.into(), header.clone()));
    };
    // As above: then there is nothing to keep it for.
    RECENT.try_with(keep).ok();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Algorithm;

    fn read(key_id: &str) -> Header {
        let json = format!("{{\"alg\":\"RS256\",\"kid\":\"{key_id}\"}}");
        Header::from_json(json.into_bytes(), &[Algorithm::Rs256]).unwrap()
    }

    #[test]
    fn the_last_ones_are_kept_and_no_more() {
        for number in 0..=MOST {
            keep(&number.to_string(), &read(&number.to_string()));
        }
        keep(&"long".repeat(100), &read("long"));
        for number in 1..=MOST {
            let number = number.to_string();
            let header = find(&number).unwrap();
            assert_eq!(header.key_id(), Some(number.as_str()));
        }
        assert!(find("0").is_none() && find(&"long".repeat(100)).is_none());
        assert_eq!(RECENT.with_borrow(Vec::len), MOST);
    }
}
