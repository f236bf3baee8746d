//! Database connections: signing up, and asking for a new password.
//!
//! Logging in is a grant: [`Tokens::password`](crate::tokens::Tokens::password).

mod change_password;
mod signed_up;
mod signup;

pub use change_password::ChangePassword;
pub use signed_up::SignedUp;
pub use signup::SignUp;

use auth0_sdk_core::Secret;

use crate::AuthenticationClient;

/// The database connections of the tenant; made by [`AuthenticationClient::database`].
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk_authentication::AuthenticationClient;
/// # async fn example(auth0: AuthenticationClient, password: &str) -> auth0_sdk_core::Result<()> {
/// let database = auth0.database();
/// let user = database
///     .signup("Username-Password-Authentication", "ada@example.com", password)
///     .await?;
/// # let _ = user;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Database<'a> {
    client: &'a AuthenticationClient,
}

impl AuthenticationClient {
    /// Signing up at a database connection, and asking for a new password.
    pub fn database(&self) -> Database<'_> {
        Database { client: self }
    }
}

impl Database<'_> {
    /// Makes a user of a connection. The tenant asks them by e-mail to prove their address.
    pub fn signup(
        &self,
        connection: impl Into<String>,
        email: impl Into<Secret>,
        password: impl Into<Secret>,
    ) -> SignUp {
        SignUp::new(
            self.client,
            connection.into(),
            email.into(),
            password.into(),
        )
    }

    /// Sends a user of a connection an e-mail, by which they choose a new password.
    ///
    /// ```no_run
    /// # use auth0_sdk_authentication::AuthenticationClient;
    /// # async fn example(auth0: AuthenticationClient) -> auth0_sdk_core::Result<()> {
    /// let database = auth0.database();
    /// let said = database
    ///     .change_password("Username-Password-Authentication", "ada@example.com")
    ///     .await?;
    /// println!("{said}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_password(
        &self,
        connection: impl Into<String>,
        email: impl Into<Secret>,
    ) -> ChangePassword {
        ChangePassword::new(self.client, connection.into(), email.into())
    }
}
