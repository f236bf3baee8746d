//! The hashes by which an ID token names what came with it: `at_hash` and `c_hash`.

use auth0_sdk_core::Secret;
use auth0_sdk_jose::Algorithm;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256, Sha384, Sha512};

/// The left half of the hash of a value, in base64url (OpenID Connect Core, section 3.1.3.6);
/// none for an algorithm that names no hash.
pub(super) fn left_half(algorithm: Algorithm, value: &Secret) -> Option<String> {
    let value = value.expose().as_bytes();
    let hash = match algorithm.name().get(2..) {
        Some("256") => Sha256::digest(value).to_vec(),
        Some("384") => Sha384::digest(value).to_vec(),
        Some("512") => Sha512::digest(value).to_vec(),
        _ => return None,
    };
    let (left, _) = hash.split_at(hash.len() / 2);
    Some(URL_SAFE_NO_PAD.encode(left))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_that_of_the_standards_example() {
        // OpenID Connect Core, appendix A.4 and A.6.
        let token = Secret::new("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y");
        let half = left_half(Algorithm::Rs256, &token);
        assert_eq!(half.as_deref(), Some("77QmUPtjPfzWtF2AnpK9RQ"));
        let code = Secret::new("Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk");
        let half = left_half(Algorithm::Rs256, &code);
        assert_eq!(half.as_deref(), Some("LDktKdoQak3Pk0cnXxCltA"));
        assert_eq!(left_half(Algorithm::EdDsa, &code), None);
    }
}
