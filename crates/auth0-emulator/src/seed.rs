//! Users and organizations that are there when an emulator starts. What else the
//! Management API can create comes from a file, as `seed_file` reads it.

use serde_json::{Map, Value};

use crate::clock::Moment;
use crate::error::StartError;
use crate::secret::Secret;
use crate::tenant::{NewUser, Refusal, Tenant, USUAL_DATABASE};

/// A user to begin with.
///
/// ```
/// use auth0_emulator::SeedUser;
/// use serde_json::json;
///
/// let ada = SeedUser::new("ada@example.com")
///     .id("ada")
///     .set("given_name", "Ada")
///     .set("app_metadata", json!({"plan": "gold"}));
/// ```
#[derive(Debug, Clone)]
pub struct SeedUser {
    email: String,
    connection: String,
    id: Option<String>,
    password: Option<Secret>,
    attributes: Map<String, Value>,
}

/// An organization to begin with. Its members log in with every connection that is
/// there to begin with.
///
/// ```
/// use auth0_emulator::SeedOrganization;
///
/// let acme = SeedOrganization::new("acme").display_name("Acme").member("ada@example.com");
/// ```
#[derive(Debug, Clone)]
pub struct SeedOrganization {
    name: String,
    attributes: Map<String, Value>,
    members: Vec<String>,
}

impl SeedUser {
    /// A user of the usual database, known by an address.
    pub fn new(email: impl Into<String>) -> Self {
        let connection = USUAL_DATABASE.to_owned();
        Self {
            email: email.into(),
            connection,
            id: None,
            password: None,
            attributes: Map::new(),
        }
    }

    /// The part of the user's id behind the provider: `ada` for `auth0|ada`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The password that the user logs in with. Without one nobody can.
    ///
    /// ```
    /// # async fn example() -> Result<(), auth0_emulator::StartError> {
    /// use auth0_emulator::{Emulator, SeedUser};
    ///
    /// let ada = SeedUser::new("ada@example.com").password("correct horse");
    /// let emulator = Emulator::builder().user(ada).start().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(Secret::new(password));
        self
    }

    /// The name of another connection.
    #[must_use]
    pub fn connection(mut self, name: impl Into<String>) -> Self {
        self.connection = name.into();
        self
    }

    /// A root property of the user, as the Management API names it. It is shown
    /// as it is given here.
    #[must_use]
    pub fn set(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.attributes.insert(name.into(), value.into());
        self
    }

    pub(crate) fn plant(self, tenant: &mut Tenant, now: Moment) -> Result<(), StartError> {
        let Self {
            email,
            connection,
            id,
            password,
            mut attributes,
        } = self;
        attributes.insert("email".to_owned(), email.clone().into());
        let mut new = NewUser::from_body(attributes, &connection);
        new.user_id = id;
        new.password = password.or(new.password);
        let added = tenant.add_user(new, now);
        added
            .map(|_| ())
            .map_err(|refusal| StartError::seed(format!("the user {email}"), refusal))
    }
}

impl SeedOrganization {
    /// An organization with a name.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            attributes: Map::new(),
            members: Vec::new(),
        }
    }

    /// The name that people see.
    #[must_use]
    pub fn display_name(self, name: impl Into<String>) -> Self {
        self.set("display_name", name.into())
    }

    /// A member, by the address or the id of a user to begin with.
    #[must_use]
    pub fn member(mut self, user: impl Into<String>) -> Self {
        self.members.push(user.into());
        self
    }

    /// A root property of the organization, as the Management API names it.
    #[must_use]
    pub fn set(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.attributes.insert(name.into(), value.into());
        self
    }

    pub(crate) fn plant(self, tenant: &mut Tenant) -> Result<(), StartError> {
        let Self {
            name,
            mut attributes,
            members,
        } = self;
        let refused = |refusal| StartError::seed(format!("the organization {name}"), refusal);
        attributes.insert("name".to_owned(), name.clone().into());
        let created = tenant.organizations.create(attributes, &mut tenant.ids);
        let id = created.map_err(refused)?.id.clone();
        for member in members {
            let user_id = user_id(tenant, &member).ok_or(Refusal::NoSuchUser);
            let user_id = user_id.map_err(refused)?;
            tenant
                .organizations
                .get_mut(&id)
                .map_err(refused)?
                .add_member(&user_id);
        }
        tenant.enable_for_organization(&id);
        Ok(())
    }
}

/// The user whom an id or an address names.
pub(crate) fn user_id(tenant: &Tenant, name: &str) -> Option<String> {
    let by_email = || tenant.users.with_email(name).next();
    let user = tenant.users.get(name).or_else(by_email);
    user.map(|user| user.id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_planted_password_is_right_and_hidden() {
        let ada = SeedUser::new("ada@example.com").password("correct horse");
        assert!(!format!("{ada:?}").contains("horse"));
        let mut tenant = Tenant::new(1);
        let now = Moment::parse("2026-01-01T00:00:00Z").unwrap();
        ada.plant(&mut tenant, now).unwrap();
        let user = |password| {
            let users = &tenant.users;
            users.with_password(USUAL_DATABASE, "ada@example.com", password)
        };
        assert!(user("correct horse").is_some());
        assert!(user("horse").is_none());
    }
}
