//! What is around the calls of the quickstart: where to send them, what was made and
//! has to be removed, and what to say at the end.

use auth0_emulator::Emulator;
use auth0_sdk::{Error, ManagementClient};

/// Whatever can go wrong here: an error of the SDK, or a setting that is missing.
pub(crate) type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Announces what is done next.
pub(crate) fn step(text: &str) {
    println!("-> {text}");
}

/// Where the calls go.
pub(crate) enum Target {
    Tenant(Settings),
    Emulator,
}

impl Target {
    /// A tenant if all the variables are set, the emulator if none is.
    pub(crate) fn from_environment() -> Result<Self> {
        let names = ["AUTH0_DOMAIN", "AUTH0_CLIENT_ID", "AUTH0_CLIENT_SECRET"];
        let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        match names.map(set) {
            [Some(domain), Some(client_id), Some(client_secret)] => Ok(Self::Tenant(Settings {
                domain,
                client_id,
                client_secret,
            })),
            [None, None, None] => Ok(Self::Emulator),
            _ => {
                let missing = names.into_iter().filter(|name| set(name).is_none());
                let missing = missing.collect::<Vec<_>>().join(", ");
                let all = names.join(", ");
                Err(format!("{missing} not set; set all of {all}, or none of them").into())
            }
        }
    }
}

/// What a client needs to know. No `Debug`: the secret is not to be printed.
pub(crate) struct Settings {
    domain: String,
    client_id: String,
    client_secret: String,
}

impl Settings {
    pub(crate) fn of(emulator: &Emulator) -> Self {
        Self {
            domain: emulator.domain().to_owned(),
            client_id: emulator.client_id().to_owned(),
            client_secret: emulator.client_secret().to_owned(),
        }
    }

    /// Nothing is sent when a client is built.
    pub(crate) fn client(&self) -> Result<ManagementClient> {
        step(&format!(
            "Build a client for {}; nothing is sent yet",
            self.domain
        ));
        let builder = ManagementClient::builder()
            .client_credentials(&self.client_id, self.client_secret.as_str());
        // An emulator on this machine speaks plain HTTP; a tenant never does.
        let builder = match self.domain.starts_with("127.0.0.1:") {
            true => builder.base_url(format!("http://{}", self.domain)),
            false => builder.domain(&self.domain),
        };
        Ok(builder.build()?)
    }
}

/// Starts a tenant in this process.
pub(crate) async fn start_emulator() -> Result<Emulator> {
    println!("No AUTH0_* variable is set, so that a tenant is emulated in this process.");
    // All that the steps need but `read:roles`, so that one call is refused.
    let scopes = [
        "create:users",
        "read:users",
        "update:users",
        "delete:users",
        "create:organizations",
        "read:organizations",
        "delete:organizations",
        "create:organization_members",
        "read:organization_members",
    ];
    Ok(Emulator::builder().scopes(scopes).start().await?)
}

/// What has to be removed at the end.
#[derive(Default)]
pub(crate) struct Made {
    pub(crate) users: Vec<String>,
    pub(crate) organization: Option<String>,
}

impl Made {
    pub(crate) async fn remove(self, auth0: &ManagementClient, done: &mut Done) -> Result<()> {
        step("Remove what was created");
        if let Some(id) = self.organization {
            auth0.organizations().delete(id).await?;
        }
        for id in self.users {
            auth0.users().delete(id).await?;
            done.users_deleted += 1;
        }
        println!("   {} users deleted", done.users_deleted);
        Ok(())
    }
}

/// What was done, for the summary.
#[derive(Default)]
pub(crate) struct Done {
    pub(crate) users_created: usize,
    pub(crate) users_read: usize,
    pub(crate) users_patched: usize,
    pub(crate) users_deleted: usize,
    pub(crate) organizations_created: usize,
    pub(crate) members_read: usize,
    pub(crate) errors_read: usize,
    pub(crate) retries: u32,
    /// All requests and those for a token; only an emulator can tell.
    requests: Option<(usize, usize)>,
}

impl Done {
    /// Prints an error of the server, and counts it.
    pub(crate) fn show(&mut self, error: &Error) {
        println!(
            "   status:     {}",
            error.status().map_or(0, |status| status.as_u16())
        );
        println!("   error code: {}", error.error_code().unwrap_or("none"));
        println!("   message:    {}", error.message().unwrap_or("none"));
        let scopes = error.missing_scopes();
        if !scopes.is_empty() {
            println!("   scopes:     any of {}", scopes.join(", "));
        }
        self.errors_read += 1;
    }

    pub(crate) fn count_requests(&mut self, emulator: &Emulator) {
        let requests = emulator.requests();
        let tokens = requests
            .iter()
            .filter(|request| request.path == "/oauth/token");
        self.requests = Some((requests.len(), tokens.count()));
    }

    pub(crate) fn print(&self) {
        println!("Done:");
        let rows = [
            ("users created", self.users_created),
            ("users read", self.users_read),
            ("users patched", self.users_patched),
            ("organizations created", self.organizations_created),
            ("members read", self.members_read),
            ("users deleted", self.users_deleted),
            ("errors read", self.errors_read),
            ("requests repeated", self.retries as usize),
        ];
        for (what, count) in rows.into_iter().filter(|(_, count)| *count > 0) {
            println!("   {count:4} {what}");
        }
        if let Some((all, tokens)) = self.requests {
            println!("   {all:4} requests in all, {tokens} of them for a token");
        }
    }
}
