// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The group `attack_protection`.

/// The group `bot_detection`.
pub mod bot_detection;
/// The group `breached_password_detection`.
pub mod breached_password_detection;
/// The group `brute_force_protection`.
pub mod brute_force_protection;
/// The group `captcha`.
pub mod captcha;
/// The group `phone_provider_protection`.
pub mod phone_provider_protection;
/// The group `suspicious_ip_throttling`.
pub mod suspicious_ip_throttling;
/// The group `attack_protection`.
#[derive(Clone, Debug)]
pub struct AttackProtection {
    client: auth0_sdk_core::Client,
}
impl AttackProtection {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `bot_detection`.
    #[must_use]
    pub fn bot_detection(&self) -> bot_detection::BotDetection {
        bot_detection::BotDetection::new(self.client.clone())
    }
    /// The group `breached_password_detection`.
    #[must_use]
    pub fn breached_password_detection(
        &self,
    ) -> breached_password_detection::BreachedPasswordDetection {
        breached_password_detection::BreachedPasswordDetection::new(self.client.clone())
    }
    /// The group `brute_force_protection`.
    #[must_use]
    pub fn brute_force_protection(
        &self,
    ) -> brute_force_protection::BruteForceProtection {
        brute_force_protection::BruteForceProtection::new(self.client.clone())
    }
    /// The group `captcha`.
    #[must_use]
    pub fn captcha(&self) -> captcha::Captcha {
        captcha::Captcha::new(self.client.clone())
    }
    /// The group `phone_provider_protection`.
    #[must_use]
    pub fn phone_provider_protection(
        &self,
    ) -> phone_provider_protection::PhoneProviderProtection {
        phone_provider_protection::PhoneProviderProtection::new(self.client.clone())
    }
    /// The group `suspicious_ip_throttling`.
    #[must_use]
    pub fn suspicious_ip_throttling(
        &self,
    ) -> suspicious_ip_throttling::SuspiciousIpThrottling {
        suspicious_ip_throttling::SuspiciousIpThrottling::new(self.client.clone())
    }
}
