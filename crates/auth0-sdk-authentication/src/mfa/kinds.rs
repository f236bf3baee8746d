//! The kinds of factors, challenges and channels.

auth0_sdk_core::open_enum! {
    /// How the user proves themselves.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_authentication::mfa::ChallengeType;
    /// assert_eq!(ChallengeType::from("otp"), ChallengeType::Otp);
    /// ```
    pub enum ChallengeType {
        /// By a one-time password of an application.
        Otp = "otp",
        /// Out of band: by what they get on another way.
        Oob = "oob",
    }
}

auth0_sdk_core::open_enum! {
    /// What kind of factor it is.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_authentication::mfa::AuthenticatorType;
    /// assert_eq!(AuthenticatorType::RecoveryCode.as_str(), "recovery-code");
    /// ```
    pub enum AuthenticatorType {
        /// An application that shows one-time passwords.
        Otp = "otp",
        /// Something that gets messages, calls or pushes.
        Oob = "oob",
        /// A code for the case that the others are lost.
        RecoveryCode = "recovery-code",
    }
}

auth0_sdk_core::open_enum! {
    /// On which way the user is reached.
    ///
    /// # Example
    ///
    /// ```
    /// use auth0_sdk_authentication::mfa::OobChannel;
    /// assert_eq!(OobChannel::Push.as_str(), "auth0");
    /// ```
    pub enum OobChannel {
        /// A message to a phone.
        Sms = "sms",
        /// A call.
        Voice = "voice",
        /// An e-mail.
        Email = "email",
        /// A push to Auth0's application on a phone.
        Push = "auth0",
    }
}
