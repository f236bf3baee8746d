//! Imports and exports of users, to their end.

mod exports;
mod imports;
mod limits;

use std::time::Duration;

/// Intervals of tests, which have no time.
const AT_ONCE: (Duration, Duration) = (Duration::ZERO, Duration::from_millis(1));
