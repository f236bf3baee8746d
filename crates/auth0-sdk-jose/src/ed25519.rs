//! Which points count where signatures are by Ed25519.
//!
//! RFC 8032 leaves open what becomes of a key of small order, for which everybody can make
//! signatures, and of a coordinate that is not reduced, and libraries differ. Here neither
//! counts, whichever library checks.

/// The prime of the field, 2^255 - 19. Numbers are written from their last byte on.
pub(crate) const PRIME: [u8; 32] = bytes(0xed, 0xff, 0x7f);

/// The second coordinate of each point of small order: of order 1, 2, 4, 8 and 8 again.
const OF_SMALL_ORDER: [[u8; 32]; 5] = [
    bytes(1, 0, 0),
    bytes(0xec, 0xff, 0x7f),
    bytes(0, 0, 0),
    [
        0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef, 0x98,
        0xf0, 0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39, 0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53,
        0xfc, 0x05,
    ],
    [
        0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10, 0x67,
        0x0f, 0x2a, 0x20, 0x53, 0xfa, 0x2c, 0x39, 0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac,
        0x03, 0x7a,
    ],
];

/// Whether a point is written as RFC 8032, section 5.1.2, has it, and is none of those of small
/// order. Whether it is on the curve is for the library to say.
pub(crate) fn is_sound(point: &[u8; 32]) -> bool {
    // The first bit of the last byte is the sign of the other coordinate.
    let mut y = *point;
    y[31] &= 0x7f;
    y.iter().rev().lt(PRIME.iter().rev()) && !OF_SMALL_ORDER.contains(&y)
}

const fn bytes(first: u8, between: u8, last: u8) -> [u8; 32] {
    let mut bytes = [between; 32];
    bytes[0] = first;
    bytes[31] = last;
    bytes
}
