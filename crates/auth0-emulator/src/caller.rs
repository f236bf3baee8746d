//! Who sends a request, as far as its headers tell.

use std::net::IpAddr;

use http::{HeaderMap, header};

/// Where the person sits. Programs say it of those whom they ask for, and proxies
/// of those whom they stand before; everybody else is on the same machine.
pub(crate) fn ip(headers: &HeaderMap) -> &str {
    let told = |name: &str| {
        let value = headers.get(name)?;
        Some(value.to_str().unwrap_or_default())
    };
    let told = told("auth0-forwarded-for").or_else(|| told("x-forwarded-for"));
    let first = told.and_then(|list| list.split(',').next()).map(str::trim);
    first
        .filter(|ip| ip.parse::<IpAddr>().is_ok())
        .unwrap_or("127.0.0.1")
}

/// The beginning of the name that the caller's program gives itself.
pub(crate) fn user_agent(headers: &HeaderMap) -> String {
    let agent = headers.get(header::USER_AGENT);
    let agent = agent.and_then(|agent| agent.to_str().ok());
    agent.unwrap_or_default().chars().take(200).collect()
}
