//! What the measurements have in common: a server that is not what is measured, runs in
//! turn, and their median.
#![allow(dead_code, reason = "no measurement needs all of it")]

pub(crate) mod server;

use std::time::{Duration, Instant};

use auth0_sdk::{ManagementClient, Result};

/// Both sides take turns, because what else the machine does falls on both then.
pub(crate) struct Turns {
    raw: Vec<f64>,
    sdk: Vec<f64>,
    ratios: Vec<f64>,
}

impl Turns {
    pub(crate) async fn take<R, S>(
        rounds: usize,
        mut raw: impl FnMut() -> R,
        mut sdk: impl FnMut() -> S,
    ) -> Result<Self>
    where
        R: Future<Output = ()>,
        S: Future<Output = Result<()>>,
    {
        // What is set up once is not what is measured.
        raw().await;
        sdk().await?;
        let mut turns = Self {
            raw: Vec::new(),
            sdk: Vec::new(),
            ratios: Vec::new(),
        };
        for _ in 0..rounds {
            let begun = Instant::now();
            raw().await;
            let by_hand = begun.elapsed().as_secs_f64();
            let begun = Instant::now();
            sdk().await?;
            let by_sdk = begun.elapsed().as_secs_f64();
            turns.raw.push(by_hand);
            turns.sdk.push(by_sdk);
            turns.ratios.push(by_hand / by_sdk);
        }
        Ok(turns)
    }
}

impl std::fmt::Display for Turns {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let ratios = sorted(&self.ratios);
        write!(
            f,
            "raw {:8.1} ms   sdk {:8.1} ms   speed of raw {:.2} (from {:.2} to {:.2})",
            median(&self.raw) * 1e3,
            median(&self.sdk) * 1e3,
            median(&ratios),
            ratios[0],
            ratios[ratios.len() - 1],
        )
    }
}

pub(crate) fn median(values: &[f64]) -> f64 {
    let values = sorted(values);
    values[values.len() / 2]
}

pub(crate) fn sorted(values: &[f64]) -> Vec<f64> {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    values
}

pub(crate) fn client(url: &str) -> Result<ManagementClient> {
    ManagementClient::builder()
        .base_url(url)
        .token("token")
        .build()
}

/// A client by hand, with the limits that the SDK has by itself.
pub(crate) fn by_hand() -> reqwest::Client {
    reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(Duration::from_secs(60))
        .build()
        .unwrap()
}
