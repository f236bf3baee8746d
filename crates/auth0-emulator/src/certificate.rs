//! The self-signed certificate of a signing key, which the lists of keys show
//! beside it. Just enough of X.509 for that; nothing is read.

/// `sha256WithRSAEncryption` with its empty parameters.
const ALGORITHM: [u8; 15] = [
    0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b, 0x05, 0x00,
];
/// The object identifier of a common name.
const COMMON_NAME: [u8; 5] = [0x06, 0x03, 0x55, 0x04, 0x03];
/// Neither end of its validity is ever looked at.
const VALIDITY: [&str; 2] = ["200101000000Z", "491231235959Z"];
const SUBJECT: &str = "auth0-emulator";

/// Makes a certificate of a public key; `sign` signs with the private one.
pub(crate) fn self_signed<E>(
    public_key_info: &[u8],
    sign: impl FnOnce(&[u8]) -> Result<Vec<u8>, E>,
) -> Result<Vec<u8>, E> {
    let name = [&COMMON_NAME[..], &element(0x0c, SUBJECT.as_bytes())].concat();
    let name = element(0x30, &element(0x31, &element(0x30, &name)));
    let validity = VALIDITY.map(|time| element(0x17, time.as_bytes())).concat();
    let body = [
        // Version 3 and the serial number 1.
        &[0xa0, 0x03, 0x02, 0x01, 0x02, 0x02, 0x01, 0x01][..],
        &ALGORITHM,
        &name,
        &element(0x30, &validity),
        &name,
        public_key_info,
    ];
    let body = element(0x30, &body.concat());
    // A bit string says first how many bits of its last byte do not count.
    let signature = [vec![0], sign(&body)?].concat();
    let whole = [&body[..], &ALGORITHM, &element(0x03, &signature)].concat();
    Ok(element(0x30, &whole))
}

/// A tag, a length and a content.
fn element(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut bytes = vec![tag];
    let length = content.len().to_be_bytes();
    let significant = length.iter().skip_while(|byte| **byte == 0);
    let significant: Vec<u8> = significant.copied().collect();
    match significant.as_slice() {
        [] => bytes.push(0),
        [short] if *short < 0x80 => bytes.push(*short),
        // A length has at most eight bytes, so their number fits.
        long => {
            bytes.push(0x80 | u8::try_from(long.len()).unwrap_or(8));
            bytes.extend_from_slice(long);
        }
    }
    bytes.extend_from_slice(content);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_short_or_long() {
        assert_eq!(element(4, &[]), [4, 0]);
        assert_eq!(element(4, &[7; 0x7f])[..2], [4, 0x7f]);
        assert_eq!(element(4, &[7; 0x80])[..3], [4, 0x81, 0x80]);
        assert_eq!(element(4, &[7; 300])[..4], [4, 0x82, 1, 44]);
    }
}
