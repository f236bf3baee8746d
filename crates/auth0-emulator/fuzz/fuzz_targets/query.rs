//! Any text is answered by the search language, in bounded time, and what it
//! understood can be written down and read again.
#![no_main]

use auth0_emulator::fuzzing;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| fuzzing::query(text));
