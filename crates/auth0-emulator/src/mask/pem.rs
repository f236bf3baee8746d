//! Private keys in PEM, wherever they stand in a text.

use super::MASK;

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";
const DASHES: &str = "-----";

/// The text with every private key masked, and each key told; nothing if there
/// is none. A key that does not end takes the rest of the text with it.
pub(super) fn without_private_keys(text: &str, taken: &mut impl FnMut(&str)) -> Option<String> {
    let mut shown = String::new();
    let mut rest = text;
    let mut found = false;
    while let Some(begin) = rest.find(BEGIN) {
        let (before, block) = rest.split_at(begin);
        shown.push_str(before);
        let length = block.find(END).map_or(block.len(), |end| {
            let label = end + END.len();
            let dashes = block[label..].find(DASHES);
            dashes.map_or(block.len(), |dashes| label + dashes + DASHES.len())
        });
        let label = block[BEGIN.len()..].split(DASHES).next();
        if label.is_some_and(|label| label.contains("PRIVATE KEY")) {
            taken(&block[..length]);
            shown.push_str(MASK);
            found = true;
        } else {
            shown.push_str(&block[..length]);
        }
        rest = &block[length..];
    }
    shown.push_str(rest);
    found.then_some(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Option<String> {
        without_private_keys(text, &mut |_| {})
    }

    #[test]
    fn private_keys_go_and_certificates_stay() {
        let block = |label: &str| format!("-----BEGIN {label}-----\nAAAA\n-----END {label}-----");
        let certificate = block("CERTIFICATE");
        for label in ["PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY"] {
            let text = format!("a {} b {certificate} c {}", block(label), block(label));
            let expected = format!("a {MASK} b {certificate} c {MASK}");
            assert_eq!(shown(&text), Some(expected));
        }
        assert_eq!(shown(&certificate), None);
        assert_eq!(shown("nothing"), None);
    }

    #[test]
    fn a_key_without_an_end_takes_the_rest() {
        let expected = format!("a {MASK}");
        assert_eq!(shown("a -----BEGIN PRIVATE KEY-----AA"), Some(expected));
        assert_eq!(shown("-----BEGIN "), None);
    }
}
