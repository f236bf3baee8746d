//! What the tenant holds when it begins: the application and its APIs,
//! connections, users, organizations, and entities as the API creates them.

use serde_json::{Map, Value, json};

use super::EmulatorBuilder;
use crate::clock::Moment;
use crate::error::StartError;
use crate::jwt::{self, KeyError};
use crate::secret::{Secret, random_alphanumeric, random_u64};
use crate::seed::{SeedOrganization, SeedUser};
#[cfg(feature = "config")]
use crate::seed_file::SeedFile;
use crate::spec::Document;
use crate::tenant::{KeyRing, NewApi, NewClient, Tenant};

impl EmulatorBuilder {
    /// The id of the application that asks for tokens; random by default.
    pub fn client_id(mut self, id: impl Into<String>) -> Self {
        self.client_id = Some(id.into());
        self
    }

    /// The secret of the application; random by default.
    pub fn client_secret(mut self, secret: impl Into<String>) -> Self {
        self.client_secret = Some(Secret::new(secret));
        self
    }

    /// The Management scopes that the application is granted; by default all
    /// that the emulator's operations ask for.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Another API that the application can ask tokens for.
    pub fn api<S: Into<String>>(
        mut self,
        audience: impl Into<String>,
        scopes: impl IntoIterator<Item = S>,
    ) -> Self {
        self.apis.push((
            audience.into(),
            scopes.into_iter().map(Into::into).collect(),
        ));
        self
    }

    /// A place that people may be sent back to after a login, as the setting
    /// `callbacks` of the application.
    pub fn callback(mut self, url: impl Into<String>) -> Self {
        self.callbacks.push(url.into());
        self
    }

    /// A place that people may be sent to after a logout, as the setting
    /// `allowed_logout_urls` of the application.
    pub fn logout_url(mut self, url: impl Into<String>) -> Self {
        self.logout_urls.push(url.into());
        self
    }

    /// Another connection for users, with its strategy (`auth0`, `samlp`, ..).
    pub fn connection(mut self, name: impl Into<String>, strategy: impl Into<String>) -> Self {
        self.connections.push((name.into(), strategy.into()));
        self
    }

    /// A user to begin with.
    pub fn user(mut self, user: SeedUser) -> Self {
        self.users.push(user);
        self
    }

    /// As many users to begin with, named `user0@example.com` and so on, with
    /// the ids `auth0|user0` and so on.
    pub fn sample_users(mut self, count: usize) -> Self {
        self.sample_users += count;
        self
    }

    /// An organization to begin with.
    pub fn organization(mut self, organization: SeedOrganization) -> Self {
        self.organizations.push(organization);
        self
    }

    /// A document to begin with, in a collection of the Management API that
    /// gives no way to create one: `/logs`, `/groups`, `/grants`, and others.
    pub fn document(
        mut self,
        collection: impl Into<String>,
        id: impl Into<String>,
        properties: Map<String, Value>,
    ) -> Self {
        self.documents
            .push((collection.into(), id.into(), properties));
        self
    }

    /// Entities of a file.
    #[cfg(feature = "config")]
    pub(crate) fn seeds(mut self, file: SeedFile) -> Self {
        self.seeds.push(file);
        self
    }

    /// The application that a test uses before it makes any itself.
    pub(super) fn client(&self) -> Result<NewClient, StartError> {
        Ok(NewClient {
            id: self
                .client_id
                .clone()
                .map_or_else(|| random_alphanumeric(32), Ok)?,
            secret: match &self.client_secret {
                Some(secret) => secret.clone(),
                None => Secret::new(random_alphanumeric(64)?),
            },
            callbacks: self.callbacks.clone(),
            logout_urls: self.logout_urls.clone(),
        })
    }

    /// A new tenant that holds all this.
    pub(super) fn planted(
        &self,
        document: &'static Document,
        audience: &str,
        client: &NewClient,
        now: Moment,
    ) -> Result<Tenant, StartError> {
        let mut tenant = Tenant::new(random_u64()?);
        tenant.keys = key_ring(now)?;
        tenant.plant_client(client);
        let management = NewApi {
            identifier: audience.to_owned(),
            scopes: self.scopes.clone().unwrap_or_else(|| every_scope(document)),
            token_lifetime: self.token_lifetime.as_secs(),
            is_system: true,
        };
        tenant.plant_api(&management, &client.id);
        for (identifier, scopes) in self.apis.iter().cloned() {
            let api = NewApi {
                identifier,
                scopes,
                token_lifetime: self.token_lifetime.as_secs(),
                is_system: false,
            };
            tenant.plant_api(&api, &client.id);
        }
        if self.second_factor {
            let policies = json!(["all-applications"]);
            tenant.entities.set("/guardian/policies", policies);
        }
        tenant.jobs.pending_reads = self.pending_job_reads;
        tenant.jobs.seconds = self.job_duration.as_secs();
        for (name, strategy) in &self.connections {
            tenant.connections.add(name, strategy, &mut tenant.ids);
        }
        let sample =
            |number| SeedUser::new(format!("user{number}@example.com")).id(format!("user{number}"));
        let samples = (0..self.sample_users).map(sample);
        for user in self.users.iter().cloned().chain(samples) {
            user.plant(&mut tenant, now)?;
        }
        for (collection, id, properties) in self.documents.iter().cloned() {
            tenant.entities.insert(&collection, &id, properties);
        }
        for organization in self.organizations.iter().cloned() {
            organization.plant(&mut tenant)?;
        }
        #[cfg(feature = "config")]
        for file in &self.seeds {
            file.plant(&mut tenant, document, now)?;
        }
        Ok(tenant)
    }
}

/// The signing keys of a new tenant.
pub(super) fn key_ring(now: Moment) -> Result<KeyRing, KeyError> {
    Ok(KeyRing::new(
        jwt::process_key(0)?,
        jwt::process_key(1)?,
        now,
    ))
}

fn every_scope(document: &'static Document) -> Vec<String> {
    let mut scopes: Vec<&str> = document
        .operations()
        .iter()
        .flat_map(|operation| operation.scopes.iter().copied())
        .collect();
    scopes.sort_unstable();
    scopes.dedup();
    scopes.into_iter().map(str::to_owned).collect()
}
