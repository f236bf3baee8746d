//! The tenant that the example works with: a real one, or an emulator in this process.

use std::env;

use auth0_emulator::{Emulator, SeedUser};
use auth0_sdk_authentication::AuthenticationClient;
use tokio::net::TcpListener;

pub(crate) type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Who can log in at the emulator.
pub(crate) const EMAIL: &str = "ada@example.com";
pub(crate) const PASSWORD: &str = "Correct-Horse-7";

pub(crate) struct Setup {
    pub(crate) auth0: AuthenticationClient,
    pub(crate) listener: TcpListener,
    /// How browsers reach this program, without a slash at its end.
    pub(crate) url: String,
    /// It runs as long as this is there.
    emulator: Option<Emulator>,
}

impl Setup {
    /// With `once`, any port will do, and the tenant is always an emulator.
    pub(crate) async fn new(once: bool) -> Outcome<Self> {
        // Of what is set, an empty value counts as none.
        let set = |name: &str| {
            env::var(name)
                .ok()
                .filter(|value| !once && !value.is_empty())
        };
        let port = match (once, set("PORT")) {
            (true, _) => 0,
            (false, Some(port)) => port.parse()?,
            (false, None) => 3000,
        };
        let listener = TcpListener::bind(("127.0.0.1", port)).await?;
        let own = format!("http://{}", listener.local_addr()?);
        let url = set("APP_URL").unwrap_or(own);
        let url = url.trim_end_matches('/').to_owned();
        let names = ["AUTH0_DOMAIN", "AUTH0_CLIENT_ID", "AUTH0_CLIENT_SECRET"];
        let settings = AuthenticationClient::builder();
        let (settings, emulator) = match names.map(set) {
            [Some(domain), Some(id), Some(secret)] => {
                let settings = settings.domain(domain).client_id(id).client_secret(secret);
                (settings, None)
            }
            [None, None, None] => {
                let emulator = Emulator::builder()
                    .callback(format!("{url}/callback"))
                    .logout_url(&url)
                    .user(SeedUser::new(EMAIL).password(PASSWORD))
                    .start()
                    .await?;
                let settings = settings
                    .base_url(emulator.url())
                    .client_id(emulator.client_id())
                    .client_secret(emulator.client_secret());
                (settings, Some(emulator))
            }
            _ => return Err(format!("set all of {}, or none", names.join(", ")).into()),
        };
        Ok(Self {
            auth0: settings.build()?,
            listener,
            url,
            emulator,
        })
    }

    pub(crate) fn print(&self) {
        let url = &self.url;
        println!("open {url}");
        match &self.emulator {
            Some(_) => println!("log in as {EMAIL} with {PASSWORD}; the tenant is an emulator"),
            None => {
                println!("“Allowed Callback URLs”: {url}/callback");
                println!("“Allowed Logout URLs”:   {url}");
            }
        }
    }
}
