//! Entities to begin with, in a file: each is created as a request would, by the
//! checks of its operation. The file is kept as its text, because a tenant begins
//! with it again whenever it is reset, and values of it would be many times as large.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use http::Method;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::answer::Outcome;
use crate::call::{Call, Payload};
use crate::clock::Moment;
use crate::error::StartError;
use crate::generic::Plan;
use crate::operations::{Behaviour, Handler, clients, users};
use crate::problem::Problem;
use crate::query_string::{QueryString, percent_encode};
use crate::router::{Route, Routed, Router};
use crate::seed::user_id;
use crate::spec::Document;
use crate::tenant::{Entity, Refusal, Tenant, USUAL_DATABASE};
use crate::{generic, management};

/// The collections, in the order in which they can be created, with the paths that
/// create them.
const COLLECTIONS: [(&str, &str); 7] = [
    ("connections", "/connections"),
    ("resource_servers", "/resource-servers"),
    ("clients", "/clients"),
    ("client_grants", "/client-grants"),
    ("roles", "/roles"),
    ("users", "/users"),
    ("organizations", "/organizations"),
];

/// A file of entities, which has been read once.
#[derive(Clone)]
pub(crate) struct SeedFile {
    /// What errors call it.
    name: String,
    /// JSON, whatever the file was.
    text: Arc<str>,
}

/// What the operation of an entity does not take, and what is done with it.
struct Links {
    client_id: Option<String>,
    roles: Option<Value>,
    permissions: Option<Value>,
    members: Option<Value>,
}

impl SeedFile {
    /// Takes a text of JSON that has the known collections and no others.
    pub(crate) fn new(name: impl Into<String>, text: impl Into<Arc<str>>) -> Result<Self, String> {
        let file = Self {
            name: name.into(),
            text: text.into(),
        };
        let collections = file.collections()?;
        let known = |name: &&String| COLLECTIONS.iter().any(|(known, _)| known == name);
        match collections.keys().find(|name| !known(name)) {
            Some(unknown) => Err(format!("{unknown} is no collection that can be seeded")),
            None => Ok(file),
        }
    }

    /// Creates everything that the file holds.
    pub(crate) fn plant(
        &self,
        tenant: &mut Tenant,
        document: &'static Document,
        now: Moment,
    ) -> Result<(), StartError> {
        let mut collections = self.collections().map_err(StartError::config)?;
        for (name, path) in COLLECTIONS {
            for text in collections.remove(name).unwrap_or_default() {
                let entity = self.entity(text)?;
                if let Err(problem) = create(tenant, document, path, entity, now) {
                    let entity = self.entity(text)?;
                    let names = ["name", "email", "identifier", "client_id", "user_id"];
                    let name = names.iter().find_map(|name| entity.get(name)?.as_str());
                    let name = name.unwrap_or("without a name");
                    let what = format!("an entity of {path} ({name}) in {}", self.name);
                    return Err(StartError::seed(what, problem));
                }
            }
        }
        Ok(())
    }

    fn entity(&self, text: &RawValue) -> Result<Value, StartError> {
        serde_json::from_str(text.get())
            .map_err(|error| StartError::config(format!("{}: {error}", self.name)))
    }

    fn collections(&self) -> Result<BTreeMap<String, Vec<&RawValue>>, String> {
        let all: BTreeMap<String, &RawValue> =
            serde_json::from_str(&self.text).map_err(|error| match error.is_data() {
                true => "expected collections by their names".to_owned(),
                false => error.to_string(),
            })?;
        let lists = all.into_iter().map(|(name, text)| {
            let list = serde_json::from_str(text.get());
            match list {
                Ok(list) => Ok((name, list)),
                Err(_) => Err(format!("{name} is not a list")),
            }
        });
        lists.collect()
    }
}

/// Its text may hold passwords.
impl fmt::Debug for SeedFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SeedFile({})", self.name)
    }
}

fn create(
    tenant: &mut Tenant,
    document: &'static Document,
    path: &'static str,
    entity: Value,
    now: Moment,
) -> Result<(), Problem> {
    let Value::Object(mut entity) = entity else {
        return post(tenant, document, path, entity, now).map(|_| ());
    };
    let links = Links::taken_from(path, &mut entity);
    let is_left_open = path == "/organizations" && !entity.contains_key("enabled_connections");
    match path {
        "/users" => {
            entity.entry("connection").or_insert(USUAL_DATABASE.into());
            let (_, call) = checked(document, path, entity.into(), now)?;
            let id = users::plant(tenant, call.json(), now)?;
            return links.tie(tenant, document, path, &id, now);
        }
        // What there is to begin with is for every application that is there.
        "/connections" if !entity.contains_key("enabled_clients") => {
            let clients = tenant.entities.iter("/clients");
            let ids = clients.filter_map(|client| client.get("client_id").cloned());
            let ids = Value::Array(ids.collect());
            entity.insert("enabled_clients".to_owned(), ids);
        }
        _ => {}
    }
    let created = match &links.client_id {
        Some(id) => {
            let (_, call) = checked(document, path, entity.into(), now)?;
            clients::create_as(tenant, &call, id.clone())?
        }
        None => post(tenant, document, path, entity.into(), now)?,
    };
    let id = created
        .body
        .as_ref()
        .and_then(|body| body.get("id")?.as_str());
    let id = id.unwrap_or_default();
    if is_left_open {
        tenant.enable_for_organization(id);
    }
    links.tie(tenant, document, path, id, now)
}

impl Links {
    fn taken_from(path: &str, entity: &mut Entity) -> Self {
        let mut take = |of: &[&str], name: &str| match of.contains(&path) {
            true => entity.remove(name),
            false => None,
        };
        let client_id = match take(&["/clients"], "client_id") {
            Some(Value::String(id)) => Some(id),
            _ => None,
        };
        Self {
            client_id,
            roles: take(&["/users"], "roles"),
            permissions: take(&["/users", "/roles"], "permissions"),
            members: take(&["/organizations"], "members"),
        }
    }

    /// Ties an entity that was made to others that are there.
    fn tie(
        self,
        tenant: &mut Tenant,
        document: &'static Document,
        path: &str,
        id: &str,
        now: Moment,
    ) -> Result<(), Problem> {
        let role_id = |tenant: &Tenant, name: &str| {
            let mut roles = tenant.roles.iter();
            let role = roles.find(|role| role.id == name || role.document["name"] == name);
            role.map(|role| role.id.clone())
        };
        let roles = self.roles.map(|names| {
            let refused = || Refusal::NoSuchRole.into();
            resolved(names, |name| role_id(tenant, name).ok_or_else(refused))
        });
        let members = self.members.map(|names| {
            let refused = || Refusal::NoSuchUser.into();
            resolved(names, |name| user_id(tenant, name).ok_or_else(refused))
        });
        for (name, value) in [
            ("roles", roles.transpose()?),
            ("permissions", self.permissions),
            ("members", members.transpose()?),
        ] {
            let Some(value) = value else { continue };
            let path = format!("{path}/{}/{name}", percent_encode(id));
            let body = Map::from_iter([(name.to_owned(), value)]);
            post(tenant, document, &path, body.into(), now)?;
        }
        Ok(())
    }
}

/// A list of identifiers instead of names. What is no list of texts stays, and is
/// refused by the operation that it is for.
fn resolved(
    names: Value,
    id_of: impl Fn(&str) -> Result<String, Problem>,
) -> Result<Value, Problem> {
    let Value::Array(names) = names else {
        return Ok(names);
    };
    let ids = names.into_iter().map(|name| match name {
        Value::String(name) => id_of(&name).map(Value::from),
        other => Ok(other),
    });
    ids.collect::<Result<Vec<_>, _>>().map(Value::from)
}

/// A request that the rules of its operation allow.
fn checked(
    document: &'static Document,
    path: &str,
    body: Value,
    now: Moment,
) -> Result<(&'static Route, Call), Problem> {
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
    Ok((route, call))
}

fn post(
    tenant: &mut Tenant,
    document: &'static Document,
    path: &str,
    body: Value,
    now: Moment,
) -> Outcome {
    let (route, call) = checked(document, path, body, now)?;
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
