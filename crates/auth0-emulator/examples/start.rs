//! Measures what starting costs: the first emulator of a process, the median of
//! the next fifty, and a hundred at once.
//!
//! ```text
//! cargo run --release -p auth0-emulator --example start
//! ```
#![allow(clippy::print_stdout, reason = "the figures are what it is for")]

use std::time::{Duration, Instant};

use auth0_emulator::{Emulator, StartError};

const STARTS: usize = 50;
const AT_ONCE: usize = 100;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("first start {:.2?}", one().await?);
    let mut times = Vec::new();
    for _ in 0..STARTS {
        times.push(one().await?);
    }
    times.sort();
    let (median, slowest) = (times[STARTS / 2], times[STARTS - 1]);
    println!("next {STARTS}: median {median:.2?}, slowest {slowest:.2?}");

    let begun = Instant::now();
    let starting: Vec<_> = (0..AT_ONCE)
        .map(|_| tokio::spawn(Emulator::start()))
        .collect();
    let mut running = Vec::new();
    for emulator in starting {
        running.push(emulator.await??);
    }
    println!("{AT_ONCE} at once: {:.2?}", begun.elapsed());
    if let Some(memory) = resident_kib() {
        println!("memory with {AT_ONCE} running: {} MiB", memory / 1024);
    }
    Ok(())
}

/// How long one start takes; stopping is not counted.
async fn one() -> Result<Duration, StartError> {
    let begun = Instant::now();
    let emulator = Emulator::start().await?;
    let took = begun.elapsed();
    emulator.stop().await;
    Ok(took)
}

/// What the system says that this process holds, where it says so.
fn resident_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
