//! An emulated tenant with one user and one application, set up over the
//! Management API as anybody would do it.

use auth0_emulator::{Emulator, EmulatorBuilder};
use serde_json::{Value, json};

use crate::Failure;

/// The address of the user that can log in.
pub const USER: &str = "ada@example.com";

/// A running tenant, and what an application has to know of it.
pub struct Tenant {
    /// The tenant itself.
    pub emulator: Emulator,
    /// The user's id.
    pub user_id: String,
    /// The user's password, made for this run.
    pub password: String,
    http: reqwest::Client,
    token: String,
}

impl Tenant {
    /// Starts a tenant with one user.
    ///
    /// # Errors
    ///
    /// When the emulator does not start or refuses what it is asked.
    pub async fn start() -> Result<Self, Failure> {
        Self::of(Emulator::builder()).await
    }

    /// Starts a tenant to one's liking, with one user.
    ///
    /// # Errors
    ///
    /// When the emulator does not start or refuses what it is asked.
    pub async fn of(builder: EmulatorBuilder) -> Result<Self, Failure> {
        let emulator = builder.start().await?;
        let http = reqwest::Client::new();
        let asked = json!({
            "grant_type": "client_credentials", "client_id": emulator.client_id(),
            "client_secret": emulator.client_secret(), "audience": emulator.management_audience(),
        });
        let answer = http
            .post(format!("{}/oauth/token", emulator.url()))
            .json(&asked);
        let answer: Value = answer.send().await?.error_for_status()?.json().await?;
        let token = answer["access_token"].as_str().ok_or("no access token")?;
        let letters = std::iter::repeat_with(fastrand::alphanumeric).take(20);
        let mut tenant = Self {
            password: letters.chain("aA1!".chars()).collect(),
            user_id: String::new(),
            token: token.to_owned(),
            emulator,
            http,
        };
        let user = json!({
            "connection": "Username-Password-Authentication", "email": USER,
            "password": tenant.password, "email_verified": true,
        });
        let created = tenant.create("users", &user).await?;
        tenant.user_id = created["user_id"].as_str().unwrap_or_default().to_owned();
        Ok(tenant)
    }

    /// A web application that may send people back to `callback`, and after
    /// logging out to `home`: its id and its secret.
    ///
    /// # Errors
    ///
    /// When the emulator refuses it.
    pub async fn application(
        &self,
        callback: &str,
        home: &str,
    ) -> Result<(String, String), Failure> {
        let client = json!({
            "name": "Browser test", "app_type": "regular_web", "callbacks": [callback],
            "allowed_logout_urls": [home], "grant_types": ["authorization_code", "refresh_token"],
        });
        let created = self.create("clients", &client).await?;
        let text = |name: &str| created[name].as_str().map(str::to_owned);
        text("client_id")
            .zip(text("client_secret"))
            .ok_or_else(|| "the application has no credentials".into())
    }

    /// Creates something by the Management API.
    ///
    /// # Errors
    ///
    /// When the emulator refuses it.
    pub async fn create(&self, collection: &str, body: &Value) -> Result<Value, Failure> {
        let url = format!("{}api/v2/{collection}", self.emulator.issuer());
        let request = self.http.post(url).bearer_auth(&self.token).json(body);
        let response = request.send().await?;
        let status = response.status();
        if !status.is_success() {
            return Err(format!("{collection}: {status} {}", response.text().await?).into());
        }
        Ok(response.json().await?)
    }
}
