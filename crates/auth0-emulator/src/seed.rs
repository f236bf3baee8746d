//! What is there when an emulator starts: users and organizations, and whatever
//! else the Management API can create.

use http::Method;
use serde_json::{Map, Value, json};

use crate::answer::Outcome;
use crate::call::{Call, Payload};
use crate::clock::Moment;
use crate::error::StartError;
use crate::generic::Plan;
use crate::operations::{Behaviour, Handler};
use crate::query_string::QueryString;
use crate::router::{Routed, Router};
use crate::secret::Secret;
use crate::spec::Document;
use crate::tenant::{NewUser, Refusal, Tenant, USUAL_DATABASE};
use crate::{generic, management};

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

/// The collections of a seed file, in the order in which they can be created,
/// with the paths that create them.
#[cfg(feature = "config")]
const COLLECTIONS: [(&str, &str); 7] = [
    ("connections", "/connections"),
    ("resource_servers", "/resource-servers"),
    ("clients", "/clients"),
    ("client_grants", "/client-grants"),
    ("roles", "/roles"),
    ("users", "/users"),
    ("organizations", "/organizations"),
];

/// The entities of a seed file, each with the path that creates it.
#[cfg(feature = "config")]
pub(crate) fn collections(seeds: Value) -> Result<Vec<(&'static str, Value)>, String> {
    let Value::Object(mut seeds) = seeds else {
        return Err("expected collections by their names".to_owned());
    };
    let mut all = Vec::new();
    for (name, path) in COLLECTIONS {
        match seeds.remove(name) {
            Some(Value::Array(entities)) => {
                all.extend(entities.into_iter().map(|entity| (path, entity)));
            }
            Some(_) => return Err(format!("{name} is not a list")),
            None => {}
        }
    }
    match seeds.keys().next() {
        Some(unknown) => Err(format!("{unknown} is no collection that can be seeded")),
        None => Ok(all),
    }
}

/// Creates an entity as a request would, with the same checks.
pub(crate) fn create(
    tenant: &mut Tenant,
    document: &'static Document,
    path: &'static str,
    mut entity: Value,
    now: Moment,
) -> Result<(), StartError> {
    let is_left_open = path == "/organizations" && entity.get("enabled_connections").is_none();
    let members = match (path, &mut entity) {
        ("/users", Value::Object(user)) => {
            user.entry("connection").or_insert(USUAL_DATABASE.into());
            None
        }
        // What there is to begin with is for every application that is there.
        ("/connections", Value::Object(connection)) => {
            let clients = tenant.entities.iter("/clients");
            let ids = clients.filter_map(|client| client.get("client_id").cloned());
            let ids = Value::Array(ids.collect());
            connection.entry("enabled_clients").or_insert(ids);
            None
        }
        ("/organizations", Value::Object(organization)) => organization.remove("members"),
        _ => None,
    };
    let names = ["name", "email", "identifier", "client_id", "user_id"];
    let name = names.iter().find_map(|name| entity.get(name)?.as_str());
    let what = format!("an entity of {path} ({})", name.unwrap_or("without a name"));
    let created = post(tenant, document, path, entity, now)
        .map_err(|problem| StartError::seed(&what, problem))?;
    let id = created
        .body
        .as_ref()
        .and_then(|body| body.get("id")?.as_str());
    if is_left_open {
        tenant.enable_for_organization(id.unwrap_or_default());
    }
    let Some(members) = members else {
        return Ok(());
    };
    let path = format!("/organizations/{}/members", id.unwrap_or_default());
    let members = json!({"members": members});
    let added = post(tenant, document, &path, members, now);
    added
        .map(|_| ())
        .map_err(|problem| StartError::seed(format!("the members of {what}"), problem))
}

fn post(
    tenant: &mut Tenant,
    document: &'static Document,
    path: &str,
    body: Value,
    now: Moment,
) -> Outcome {
    let Routed::Found { route, params } = Router::shared(document).find(&Method::POST, path) else {
        return Err(management::unknown());
    };
    if let Some(rules) = route.operation.body_rules(document) {
        rules.check(&body)?;
    }
    let call = Call {
        params,
        query: QueryString::parse("")?,
        payload: Payload::Json(body),
        now,
    };
    match &route.behaviour {
        Behaviour::Own(Handler::Read(handler)) => handler(tenant, &call),
        Behaviour::Own(Handler::Write(handler)) => handler(tenant, &call),
        Behaviour::Generic(Plan::Read(plan)) => generic::read(tenant, &call, route.operation, plan),
        Behaviour::Generic(Plan::Write(plan)) => {
            generic::write(tenant, &call, route.operation, plan)
        }
        Behaviour::Own(Handler::Events) => Err(management::unknown()),
    }
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
            let by_email = || tenant.users.with_email(&member).next();
            let user = tenant.users.get(&member).or_else(by_email);
            let user_id = user.ok_or(Refusal::NoSuchUser).map_err(refused)?.id.clone();
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
