//! How many wrong passwords are too many and what follows, as the tenant has
//! set it. What was typed wrong is counted in `user_blocks`.

use std::net::IpAddr;

use serde_json::{Value, json};

use super::{Connection, Entities};

/// Where the setting is kept.
const SETTING: &str = "/attack-protection/brute-force-protection";
/// As many wrong passwords are too many where nobody says otherwise.
const MOST_FAILURES: u32 = 10;

/// What wrong passwords are counted by, beside what was typed as the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Counting {
    /// Each address has its own count and is blocked alone.
    ByAddress,
    /// All addresses count together, and the name is blocked from everywhere.
    Everywhere,
}

/// The setting as it stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BruteForceProtection {
    pub(crate) is_enabled: bool,
    pub(crate) most_failures: u32,
    pub(crate) counting: Counting,
    /// Whether who is above the limit is refused.
    pub(crate) blocks: bool,
    /// Whether the user is told.
    pub(crate) notifies: bool,
    allowlist: Vec<String>,
}

impl BruteForceProtection {
    /// What it begins with.
    pub(super) fn plant(entities: &mut Entities) {
        let setting = json!({
            "enabled": true, "shields": ["block", "user_notification"], "allowlist": [],
            "mode": "count_per_identifier_and_ip", "max_attempts": MOST_FAILURES,
        });
        entities.set(SETTING, setting);
    }

    pub(crate) fn of(entities: &Entities) -> Self {
        let setting = entities.setting(SETTING).unwrap_or(&Value::Null);
        let texts = |name: &str| {
            let items = setting[name].as_array();
            let texts = items.into_iter().flatten().filter_map(Value::as_str);
            texts.map(str::to_owned).collect::<Vec<_>>()
        };
        // A tenant of an older state file has no setting, and is as a new one.
        let shields = setting["shields"].is_array().then(|| texts("shields"));
        let has = |shield: &str| {
            let shields = shields.as_ref();
            shields.is_none_or(|shields| shields.iter().any(|name| name == shield))
        };
        let most = setting["max_attempts"].as_u64();
        Self {
            is_enabled: setting["enabled"] != false,
            most_failures: most
                .and_then(|most| u32::try_from(most).ok())
                .unwrap_or(MOST_FAILURES),
            counting: match setting["mode"].as_str() {
                Some("count_per_identifier") => Counting::Everywhere,
                _ => Counting::ByAddress,
            },
            blocks: has("block"),
            notifies: has("user_notification"),
            allowlist: texts("allowlist"),
        }
    }

    /// Whether wrong passwords for a connection from an address are counted at all.
    pub(crate) fn watches(&self, connection: Option<&Connection>, ip: &str) -> bool {
        let options = connection.and_then(|found| found.document.get("options"));
        let is_off = options.is_some_and(|options| options["brute_force_protection"] == false);
        let is_trusted = ip
            .parse()
            .is_ok_and(|ip| self.allowlist.iter().any(|range| holds(range, ip)));
        self.is_enabled && !is_off && !is_trusted
    }
}

/// Whether an address is the one named, or in the range, as in `10.0.0.0/8`.
fn holds(range: &str, ip: IpAddr) -> bool {
    let (network, length) = match range.split_once('/') {
        Some((network, length)) => (network, length.parse().ok()),
        None => (range, Some(u32::MAX)),
    };
    let (Ok(network), Some(length)) = (network.parse(), length) else {
        return false;
    };
    match (network, ip) {
        (IpAddr::V4(network), IpAddr::V4(ip)) => {
            let differing = network.to_bits() ^ ip.to_bits();
            differing.leading_zeros() >= length.min(u32::BITS)
        }
        (IpAddr::V6(network), IpAddr::V6(ip)) => {
            let differing = network.to_bits() ^ ip.to_bits();
            differing.leading_zeros() >= length.min(u128::BITS)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_looked_for_in_ranges_of_both_kinds() {
        let in_range = |range: &str, ip: &str| holds(range, ip.parse().unwrap());
        assert!(in_range("10.1.2.3", "10.1.2.3") && !in_range("10.1.2.3", "10.1.2.4"));
        assert!(in_range("10.1.0.0/16", "10.1.255.7") && !in_range("10.1.0.0/16", "10.2.0.1"));
        assert!(in_range("0.0.0.0/0", "9.9.9.9") && !in_range("0.0.0.0/0", "::1"));
        assert!(
            in_range("2001:db8::/32", "2001:db8::5") && !in_range("2001:db8::/32", "2001:db9::")
        );
        assert!(in_range("::1", "::1") && !in_range("::1/128", "::2"));
        assert!(!in_range("nowhere", "10.0.0.1") && !in_range("10.0.0.0/x", "10.0.0.1"));
    }

    #[test]
    fn a_tenant_without_the_setting_is_as_a_new_one() {
        let mut planted = Entities::default();
        BruteForceProtection::plant(&mut planted);
        let usual = BruteForceProtection::of(&planted);
        assert_eq!(usual, BruteForceProtection::of(&Entities::default()));
        assert!(usual.is_enabled && usual.blocks && usual.notifies);
        assert_eq!(
            (usual.most_failures, usual.counting),
            (10, Counting::ByAddress)
        );
    }
}
