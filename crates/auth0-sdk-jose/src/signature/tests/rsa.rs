//! RSA, with every padding that is nearly right.
//!
//! To sign what no library would, the private key has to be at hand: the primes are Mersenne's,
//! which everybody knows, so that the keys are nobody's secret.

use aws_lc_rs::digest::{self, SHA256, SHA384, SHA512, digest};
use num_bigint::BigUint;

use super::{MESSAGE, expect, expect_that_alone};
use crate::Algorithm;
use crate::jwk::Material;

struct Key {
    n: BigUint,
    e: BigUint,
    d: BigUint,
}

impl Key {
    /// By the primes 2^x - 1. The key has as many bits as these numbers have together.
    fn new(exponents: &[u32], e: u32) -> Self {
        let one = || BigUint::from(1_u8);
        let primes = exponents.iter().map(|x| (one() << *x) - one());
        let phi: BigUint = primes.clone().map(|prime| prime - one()).product();
        let e = BigUint::from(e);
        let d = e.modinv(&phi).unwrap();
        let n: BigUint = primes.product();
        assert_eq!(n.bits(), u64::from(exponents.iter().sum::<u32>()));
        Self { n, e, d }
    }

    fn public(&self) -> Material {
        Material::Rsa {
            modulus: self.n.to_bytes_be(),
            exponent: self.e.to_bytes_be(),
        }
    }

    fn size(&self) -> usize {
        self.n.to_bytes_be().len()
    }

    /// What gives this number when it is checked.
    fn sign(&self, encoded: &[u8]) -> BigUint {
        BigUint::from_bytes_be(encoded).modpow(&self.d, &self.n)
    }

    fn bytes(&self, signature: &BigUint) -> Vec<u8> {
        let bytes = signature.to_bytes_be();
        [vec![0; self.size() - bytes.len()], bytes].concat()
    }
}

/// 2408 bits, which fill their bytes, and 2353, of which one bit stands in a byte of its own.
fn keys() -> [Key; 2] {
    [
        Key::new(&[127, 2281], 65_537),
        Key::new(&[61, 89, 2203], 65_537),
    ]
}

type Hash = &'static digest::Algorithm;

/// The start of what says by which hash it is made (RFC 8017, section 9.2, note 1).
fn prefix(hash: Hash) -> Vec<u8> {
    let size = u8::try_from(hash.output_len()).unwrap();
    let id = match size {
        32 => 1,
        48 => 2,
        _ => 3,
    };
    let of_hash = [0x06, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, id, 5, 0];
    let start = [0x30, 17 + size, 0x30, 13];
    [&start[..], &of_hash, &[4, size]].concat()
}

/// RFC 8017, section 9.2, with a first part and a block type as the test likes.
fn pkcs1(size: usize, block: u8, prefix: &[u8], hash: &[u8]) -> Vec<u8> {
    let padding = vec![0xff; size - 3 - prefix.len() - hash.len()];
    [&[0, block], &padding[..], &[0], prefix, hash].concat()
}

#[test]
fn pkcs1_signatures() {
    for key in keys() {
        let (public, size) = (key.public(), key.size());
        for (algorithm, hash) in [
            (Algorithm::Rs256, &SHA256),
            (Algorithm::Rs384, &SHA384),
            (Algorithm::Rs512, &SHA512),
        ] {
            let hashed = digest(hash, MESSAGE);
            let hashed = hashed.as_ref();
            let prefix = prefix(hash);
            let right = key.sign(&pkcs1(size, 1, &prefix, hashed));
            expect_that_alone(&public, algorithm, &key.bytes(&right), "as it should be");
            expect_no_other_number(&key, algorithm, &right);

            // Without the NULL that some leave out, and as if that were longer.
            let mut no_null = prefix.clone();
            no_null.drain(prefix.len() - 4..prefix.len() - 2);
            (no_null[1], no_null[3]) = (prefix[1] - 2, prefix[3] - 2);
            let mut long = prefix.clone();
            long.splice(prefix.len() - 4..prefix.len() - 2, [5, 0x81, 0]);
            (long[1], long[3]) = (prefix[1] + 1, prefix[3] + 1);
            let encoded = pkcs1(size, 1, &prefix, hashed);
            // The rest of the padding behind the hash, where it could be anything.
            let start = &encoded[size - prefix.len() - hashed.len() - 1..];
            let padding = [&[0, 1][..], &[0xff; 8]].concat();
            let rest = vec![0xff; size - padding.len() - start.len()];
            let mut hole = encoded.clone();
            hole[size / 4] = 0xfe;
            for (wrong, what) in [
                (pkcs1(size, 1, &no_null, hashed), "without NULL"),
                (pkcs1(size, 1, &long, hashed), "with a longer NULL"),
                (pkcs1(size, 1, &[], hashed), "with no name of its hash"),
                (
                    pkcs1(size, 2, &prefix, hashed),
                    "of a block that is encrypted",
                ),
                (pkcs1(size, 0, &prefix, hashed), "of block type 0"),
                ([padding, start.to_vec(), rest].concat(), "padded behind"),
                (hole, "with another byte in its padding"),
            ] {
                assert_eq!(wrong.len(), size);
                expect(
                    false,
                    &public,
                    algorithm,
                    &key.bytes(&key.sign(&wrong)),
                    what,
                );
            }
        }
    }
}

/// How a PSS encoding differs from what it should be.
#[derive(Clone, Copy)]
struct Pss {
    salt: usize,
    mask: Hash,
    separator: u8,
    padding: u8,
    trailer: u8,
}

impl Pss {
    /// RFC 8017, section 9.1.1, with a salt of ones.
    fn encode(self, hash: Hash, bits: usize) -> Vec<u8> {
        let (size, salt) = (bits.div_ceil(8), vec![1; self.salt]);
        let hashed = digest(hash, MESSAGE);
        let hashed = digest(hash, &[&[0; 8], hashed.as_ref(), &salt].concat());
        let hashed = hashed.as_ref();
        let mut padding = vec![0; size - salt.len() - hashed.len() - 2];
        if let Some(last) = padding.last_mut() {
            *last = self.padding;
        }
        let mut block = [padding, vec![self.separator], salt].concat();
        let mask = (0_u32..).flat_map(|count| {
            let part = digest(self.mask, &[hashed, &count.to_be_bytes()].concat());
            part.as_ref().to_vec()
        });
        for (byte, mask) in block.iter_mut().zip(mask) {
            *byte ^= mask;
        }
        block[0] &= 0xff >> (8 * size - bits);
        [&block[..], hashed, &[self.trailer]].concat()
    }
}

#[test]
fn pss_signatures() {
    for key in keys() {
        let public = key.public();
        let bits = usize::try_from(key.n.bits()).unwrap() - 1;
        for (algorithm, hash, other) in [
            (Algorithm::Ps256, &SHA256, &SHA384),
            (Algorithm::Ps384, &SHA384, &SHA512),
            (Algorithm::Ps512, &SHA512, &SHA256),
        ] {
            let should_be = Pss {
                salt: hash.output_len(),
                mask: hash,
                separator: 1,
                padding: 0,
                trailer: 0xbc,
            };
            let encoded = should_be.encode(hash, bits);
            let right = key.sign(&encoded);
            expect_that_alone(&public, algorithm, &key.bytes(&right), "as it should be");
            expect_no_other_number(&key, algorithm, &right);

            // One bit more than is encoded, whether it stands in a byte of its own or not.
            let bit = BigUint::from(1_u8) << bits;
            let longer = (BigUint::from_bytes_be(&encoded) + bit).to_bytes_be();
            let longer = key.sign(&longer);
            expect(
                false,
                &public,
                algorithm,
                &key.bytes(&longer),
                "a bit too long",
            );

            let longest = bits.div_ceil(8) - hash.output_len() - 2;
            for (wrong, what) in [
                (
                    Pss {
                        salt: 0,
                        ..should_be
                    },
                    "without salt",
                ),
                (
                    Pss {
                        salt: should_be.salt - 1,
                        ..should_be
                    },
                    "with less salt",
                ),
                (
                    Pss {
                        salt: should_be.salt + 1,
                        ..should_be
                    },
                    "with more salt",
                ),
                (
                    Pss {
                        salt: longest,
                        ..should_be
                    },
                    "with salt alone",
                ),
                (
                    Pss {
                        mask: other,
                        ..should_be
                    },
                    "masked by another hash",
                ),
                (
                    Pss {
                        separator: 2,
                        ..should_be
                    },
                    "with another separator",
                ),
                (
                    Pss {
                        padding: 1,
                        ..should_be
                    },
                    "with padding that is not zero",
                ),
                (
                    Pss {
                        trailer: 0xcc,
                        ..should_be
                    },
                    "with another trailer",
                ),
            ] {
                let wrong = key.sign(&wrong.encode(hash, bits));
                expect(false, &public, algorithm, &key.bytes(&wrong), what);
            }
        }
    }
}

/// A number that is the same modulo the key is another signature, and none.
fn expect_no_other_number(key: &Key, algorithm: Algorithm, right: &BigUint) {
    let one = BigUint::from(1_u8);
    for (number, what) in [
        (right + &key.n, "plus the key"),
        (&key.n - right, "from the other end"),
        (BigUint::ZERO, "that is 0"),
        (one.clone(), "that is 1"),
        (&key.n - &one, "that is the key less 1"),
        (key.n.clone(), "that is the key"),
        (&key.n + &one, "that is the key and 1"),
    ] {
        // Where it is too long by this, its length alone is a reason.
        let bytes = number.to_bytes_be();
        let padded = [vec![0; key.size().saturating_sub(bytes.len())], bytes].concat();
        expect(false, &key.public(), algorithm, &padded, what);
    }
}

/// The shortest and the longest that are read, and small and large exponents.
#[test]
fn keys_of_other_sizes() {
    for (exponents, e) in [
        (&[13, 19, 89, 127, 521, 1279][..], 65_537),
        (&[31, 521, 3217, 4423], 65_537),
        (&[1279, 2203], 17),
        (&[127, 2281], 2_147_483_659),
    ] {
        let key = Key::new(exponents, e);
        let hashed = digest(&SHA256, MESSAGE);
        let encoded = pkcs1(key.size(), 1, &prefix(&SHA256), hashed.as_ref());
        let signature = key.bytes(&key.sign(&encoded));
        let what = format!("by {} bits and {e}", key.n.bits());
        expect(true, &key.public(), Algorithm::Rs256, &signature, &what);
    }
}
