//! Base64url as RFC 7515 has it: without padding, and one text for each value.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

pub(crate) fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Strict: no padding, no blanks, and no bits left over in the last character, so that no
/// token can be written in two ways.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_one_text_for_each_value() {
        assert_eq!(decode("AQAB").unwrap(), [1, 0, 1]);
        assert_eq!(decode("").unwrap(), [0; 0]);
        for text in ["AQ==", "AQA=", "AR", "A", "AQ AB", "AQ\n", "A+A/", "AQÄ"] {
            assert_eq!(decode(text), None, "{text:?}");
        }
        assert_eq!(encode(&[0xfb, 0xff]), "-_8");
    }
}
