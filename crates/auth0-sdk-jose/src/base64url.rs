//! Base64url as RFC 7515 has it: without padding, and one text for each value.

use base64::Engine;

use crate::Rejection;

pub(crate) fn encode(bytes: &[u8]) -> String {
    ENGINE.encode(bytes)
}

/// Strict: no padding, no blanks, and no bits left over in the last character, so that no
/// token can be written in two ways.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    // `decode` asks for memory that is zeroed, which allocators hand out far more slowly.
    let mut bytes = Vec::with_capacity(base64::decoded_len_estimate(text.len()));
    ENGINE.decode_vec(text, &mut bytes).ok()?;
    Some(bytes)
}

/// One of the three parts of a token.
pub(crate) fn part(text: &str) -> Result<Vec<u8>, Rejection> {
    let what = "a part of it is not in base64url without padding";
    decode(text).ok_or(Rejection::Malformed(what))
}

// Where the processor takes many characters at once, a token is read in a fraction of the time.
#[cfg(any(
    target_arch = "x86_64",
    all(target_arch = "aarch64", target_feature = "neon")
))]
static ENGINE: std::sync::LazyLock<base64::engine::Simd> = std::sync::LazyLock::new(|| {
    base64::engine::Simd::url_safe(base64::engine::general_purpose::NO_PAD)
});
#[cfg(not(any(
    target_arch = "x86_64",
    all(target_arch = "aarch64", target_feature = "neon")
)))]
static ENGINE: base64::engine::GeneralPurpose = base64::engine::general_purpose::URL_SAFE_NO_PAD;

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

    #[test]
    fn long_texts_are_read_as_strictly() {
        for length in 0..300 {
            let bytes: Vec<u8> = (0..length).map(|at| (at * 7 % 256) as u8).collect();
            let text = encode(&bytes);
            assert_eq!(decode(&text).unwrap(), bytes);
            assert_eq!(decode(&format!("{text}=")), None, "{length}");
        }
        let text = "A".repeat(150);
        for at in 0..text.len() {
            for wrong in ["=", "+", "/", ".", " ", "\n", "\0", "\u{7f}", "Ä"] {
                let text = format!("{}{wrong}{}", &text[..at], &text[at + 1..]);
                assert_eq!(decode(&text), None, "{text:?}");
            }
        }
        // Bits that are left over at the end.
        assert_eq!(decode(&format!("{}AB", "A".repeat(100))), None);
        assert_eq!(decode(&format!("{}AAB", "A".repeat(100))), None);
    }
}
