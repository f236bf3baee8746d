//! What an operation needs before it can be called: the things that its path and
//! its body name, made through the API where the document has a way to do so.

use std::cell::Cell;
use std::pin::Pin;

use reqwest::Method;
use serde_json::{Value, json};

use super::document::{Document, Operation};
use super::maker::Maker;
use crate::client::{Client, DATABASE, read};

pub(super) struct World<'a> {
    pub(super) client: &'a Client,
    pub(super) document: &'a Document,
    count: Cell<u64>,
}

/// Fresh things of the kinds that others refer to.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) user: String,
    other: String,
    role: String,
    organization: String,
    client: String,
    audience: String,
    connection: String,
    grant: String,
}

pub(super) const SCOPE: &str = "read:things";

impl<'a> World<'a> {
    pub(super) fn new(client: &'a Client, document: &'a Document) -> Self {
        let count = Cell::new(100);
        Self {
            client,
            document,
            count,
        }
    }

    pub(super) async fn known(&self) -> Known {
        let number = self.count.get() + 1;
        self.count.set(number);
        let created = async |path: &str, body: Value, id: &str| {
            let (status, made) = self.client.post(path, body).await;
            assert!((200..300).contains(&status), "{path}: {made}");
            made[id].as_str().unwrap_or_default().to_owned()
        };
        let audience = format!("https://api{number}.example.com/");
        let scopes = json!([{"value": SCOPE}]);
        let email = format!("known{number}@example.com");
        let name = format!("known-{number}");
        created(
            "/resource-servers",
            json!({"identifier": audience, "name": name, "scopes": scopes}),
            "id",
        )
        .await;
        let user = json!({"connection": DATABASE, "email": email, "password": "Secret-1234"});
        let other = json!({
            "connection": DATABASE, "email": format!("other{number}@example.com"),
            "password": "Secret-1234",
        });
        let connection = json!({"name": name, "strategy": "auth0"});
        let client = created("/clients", json!({"name": name}), "client_id").await;
        let grant = json!({
            "client_id": client, "audience": audience, "scope": [SCOPE],
            "organization_usage": "allow",
        });
        Known {
            grant: created("/client-grants", grant, "id").await,
            user: created("/users", user, "user_id").await,
            other: created("/users", other, "user_id").await,
            role: created("/roles", json!({"name": name}), "id").await,
            organization: created("/organizations", json!({"name": name}), "id").await,
            client,
            connection: created("/connections", connection, "id").await,
            audience,
        }
    }

    pub(super) fn body(&self, operation: &Operation, known: &Known) -> Option<Value> {
        let schema = operation.body()?;
        let known = |name: &str| known.value(operation, name);
        let maker = Maker {
            document: self.document,
            count: &self.count,
            known: &known,
        };
        let mut body = maker.value(schema, 8);
        if let Some(fields) = body.as_object_mut() {
            self.count.set(self.count.get() + 1);
            fields.extend(more(operation, &known, self.count.get()));
        }
        Some(body)
    }

    /// The concrete path of an operation with its query.
    pub(super) async fn path(
        &self,
        operation: &Operation,
        known: &Known,
    ) -> Result<String, String> {
        let mut path = self.fill(operation, known).await?;
        let lookup = |name: &str| known.value(operation, name);
        let maker = Maker {
            document: self.document,
            count: &self.count,
            known: &lookup,
        };
        for (at, (name, schema)) in operation.required_query().into_iter().enumerate() {
            let value = match maker.property(name, schema) {
                Value::String(text) => text,
                Value::Array(items) => items
                    .iter()
                    .map(|item| item.as_str().unwrap_or_default())
                    .collect::<Vec<_>>()
                    .join(","),
                other => other.to_string(),
            };
            let mark = if at == 0 { '?' } else { '&' };
            path = format!("{path}{mark}{name}={}", encoded(&value));
        }
        self.make_settings(operation, &path, known).await?;
        Ok(path)
    }

    /// Settings that a request makes and another deletes are not there before.
    async fn make_settings(
        &self,
        operation: &Operation,
        path: &str,
        known: &Known,
    ) -> Result<(), String> {
        let of = |method: &str| self.document.operation(method, operation.path);
        let answer = of("get").map(|get| get.value["responses"]["200"].clone());
        let schema = answer.and_then(|answer| {
            let schema = answer.pointer("/content/application~1json/schema")?.clone();
            Some(self.document.resolve(Box::leak(Box::new(schema))))
        });
        let is_list = schema.is_none_or(|schema| {
            schema["type"] == "array"
                || schema.get("oneOf").is_some()
                || schema.get("anyOf").is_some()
        });
        let (Some(create), Some(_)) = (of("post"), of("delete")) else {
            return Ok(());
        };
        if is_list || operation.path.ends_with('}') {
            return Ok(());
        }
        if operation.method == Method::POST {
            self.client.delete(path).await;
        } else {
            // What is there already stays.
            let _ = self.create(&create, path, known, "", "").await;
        }
        Ok(())
    }

    async fn fill(&self, operation: &Operation, known: &Known) -> Result<String, String> {
        let mut path = String::new();
        let mut template = String::new();
        for segment in operation.path.split('/').skip(1) {
            let name = segment
                .strip_prefix('{')
                .and_then(|name| name.strip_suffix('}'));
            let value = match name {
                None => segment.to_owned(),
                Some(name) => self.named(operation, &template, &path, name, known).await?,
            };
            path = format!("{path}/{}", encoded(&value));
            template = format!("{template}/{segment}");
        }
        Ok(path)
    }

    /// The value of a parameter: something that is there, made if need be.
    async fn named(
        &self,
        operation: &Operation,
        template: &str,
        path: &str,
        name: &str,
        known: &Known,
    ) -> Result<String, String> {
        let last = template.rsplit('/').next().unwrap_or_default();
        match (template, last) {
            ("/users" | "/user-blocks", _) => return Ok(known.user.clone()),
            ("/organizations", _) => return Ok(known.organization.clone()),
            ("/organizations/name", _) => {
                let path = format!("/organizations/{}", known.organization);
                return Ok(self.client.get(&path).await.1["name"]
                    .as_str()
                    .unwrap()
                    .to_owned());
            }
            (_, "roles") => return Ok(known.role.clone()),
            ("/clients", _) => return Ok(known.client.clone()),
            ("/connections", _) => return Ok(known.connection.clone()),
            ("/jobs", _) => {
                let body = json!({"user_id": known.user});
                let (_, job) = self.client.post("/jobs/verification-email", body).await;
                return Ok(job["id"].as_str().unwrap().to_owned());
            }
            ("/users/{id}/identities", _) => {
                let body = json!({"provider": "auth0", "user_id": known.other_local()});
                let (status, answer) = self.client.post(path, body).await;
                let linked = (status == 201).then(|| "auth0".to_owned());
                return linked.ok_or_else(|| answer.to_string());
            }
            ("/users/{id}/identities/{provider}", _) => return Ok(known.other_local()),
            ("/actions/actions/{actionId}/versions", _) => {
                let path = path.replace("/versions", "/deploy");
                let (_, version) = self.client.post(&path, json!({})).await;
                return Ok(version["id"].as_str().unwrap_or_default().to_owned());
            }
            ("/organizations/{id}/discovery-domains/name", _) => {
                let domain = format!("name{}.example.com", known.other_local());
                let path = path.strip_suffix("/name").unwrap();
                let body = json!({"domain": domain});
                let (status, answer) = self.client.post(path, body).await;
                return (status == 201)
                    .then_some(domain)
                    .ok_or_else(|| answer.to_string());
            }
            _ => {}
        }
        if let Some(value) = super::seeds::value(operation.path, template, name) {
            return Ok(value.to_owned());
        }
        if template.ends_with("/members") {
            let body = json!({"members": [known.user]});
            let (status, answer) = self.client.post(path, body).await;
            return (status == 204)
                .then(|| known.user.clone())
                .ok_or_else(|| answer.to_string());
        }
        let create = template.strip_suffix("/name").unwrap_or(template);
        if let Some(create) = self.document.operation("post", create) {
            let path = path.strip_suffix("/name").unwrap_or(path);
            let made = self.create(&create, path, known, template, name).await?;
            if let Some(id) = id(&made, name, template) {
                return Ok(id);
            }
        }
        if self.document.operation("get", template).is_some()
            && let Ok(id) = self.first(path, name, template).await
        {
            return Ok(id);
        }
        let item = format!("{template}/{{{name}}}");
        // Settings by name: any name that the parameter allows.
        let schema = operation.parameter(name).ok_or("an unknown parameter")?;
        let lookup = |_: &str| None;
        let maker = Maker {
            document: self.document,
            count: &self.count,
            known: &lookup,
        };
        let value = match maker.value(schema, 8) {
            Value::String(text) => text,
            other => other.to_string(),
        };
        if let Some(put) = self.document.operation("put", &item) {
            let body = self.body(&put, known).unwrap_or_default();
            let path = format!("{path}/{}", encoded(&value));
            self.client.send(Method::PUT, &path, body).await;
        }
        Ok(value)
    }

    fn create<'b>(
        &'b self,
        create: &'b Operation,
        path: &'b str,
        known: &'b Known,
        template: &'b str,
        name: &'b str,
    ) -> Pin<Box<dyn Future<Output = Result<Value, String>> + 'b>> {
        Box::pin(async move {
            let body = self.body(create, known).unwrap_or_default();
            let (status, made) = self.client.send(Method::POST, path, body.clone()).await;
            if (200..300).contains(&status) {
                // What was sent names what was made where the answer does not.
                let mut made = made;
                if let (Some(made), Some(sent)) = (made.as_object_mut(), body.as_object()) {
                    for (name, value) in sent {
                        made.entry(name).or_insert_with(|| value.clone());
                    }
                } else if made.is_null() {
                    made = body;
                }
                Ok(made)
            } else if status == 409 {
                // There can be only one, and it is there already.
                let first = self.first(path, name, template).await;
                Ok(first.map_or(body, |first| json!({name: first})))
            } else {
                Err(format!("POST {path} {body}: {status} {made}"))
            }
        })
    }

    /// The newest of a list, where its creation does not say its name.
    async fn first(&self, path: &str, name: &str, template: &str) -> Result<String, String> {
        let (_, rows) = self.client.get(path).await;
        let rows = match &rows {
            Value::Object(page) => page.values().find(|value| value.is_array()),
            rows => Some(rows),
        };
        let last = rows.and_then(|rows| rows.as_array()?.last());
        let id = last.and_then(|row| id(row, name, template));
        id.ok_or_else(|| format!("nothing in {path}"))
    }

    pub(super) async fn send(
        &self,
        operation: &Operation,
        path: &str,
        body: Option<&Value>,
    ) -> (u16, String, Value) {
        let request = self.client.request(operation.method.clone(), path);
        let request = match body {
            Some(body) => request.json(body),
            None if operation.is_form() => request.multipart(
                reqwest::multipart::Form::new()
                    .text("users", "[]")
                    .text("connection_id", self.client.emulator.database_id()),
            ),
            None => request,
        };
        let response = request.send().await.unwrap();
        let header = response.headers().get("x-auth0-emulator-source");
        let source = header
            .map_or("none", |value| value.to_str().unwrap())
            .to_owned();
        let (status, body) = read(response).await;
        (status, source, body)
    }
}

impl Known {
    /// The id of the other user behind its provider.
    fn other_local(&self) -> String {
        self.other.trim_start_matches("auth0|").to_owned()
    }

    /// What a property or a parameter refers to, by its name.
    fn value(&self, operation: &Operation, name: &str) -> Option<Value> {
        Some(match (operation.path, name) {
            ("/users", "connection") => json!(DATABASE),
            ("/users", "user_id") => return None,
            ("/users/{id}/identities", "connection_id") => return None,
            ("/users/{id}/identities", "user_id") => json!(self.other_local()),
            (_, "user_id") => json!(self.user),
            (_, "members" | "users") => json!([self.user]),
            (_, "roles") => json!([self.role]),
            ("/roles/{id}/groups", "groups") => json!([super::seeds::GROUP]),
            (_, "organization_id") => json!(self.organization),
            (_, "connection_id") => json!(self.connection),
            (_, "grant_id") => json!(self.grant),
            (_, "client_id") => json!(self.client),
            (_, "audience" | "resource_server_identifier") => json!(self.audience),
            (_, "permission_name") => json!(SCOPE),
            (_, "permissions") => json!([{
                "resource_server_identifier": self.audience, "permission_name": SCOPE,
            }]),
            _ => return None,
        })
    }
}

/// What the document does not say that a body must have.
fn more(
    operation: &Operation,
    known: &dyn Fn(&str) -> Option<Value>,
    number: u64,
) -> Vec<(String, Value)> {
    let pairs = match (operation.method.as_str(), operation.path) {
        ("POST", "/users") => {
            let email = format!("made{number}@example.com");
            json!({"email": email, "password": "Secret-1234"})
        }
        ("POST", "/users/{id}/authentication-methods") => {
            json!({"phone_number": "+4930123456", "name": "Phone"})
        }
        ("POST", "/clients/{client_id}/credentials") => json!({"pem": super::seeds::pem()}),
        ("POST", "/users/{id}/identities") => {
            json!({"provider": "auth0", "user_id": known("user_id")})
        }
        ("POST", "/refresh-tokens/revoke") => json!({"user_id": known("user_id")}),
        ("POST", "/client-grants") => {
            // The application has the API already, for itself.
            json!({"client_id": known("client_id"), "subject_type": "user"})
        }
        ("POST", "/tickets/password-change" | "/tickets/email-verification") => {
            json!({"user_id": known("user_id")})
        }
        _ => json!({}),
    };
    let pairs = pairs.as_object().cloned().unwrap_or_default();
    pairs.into_iter().collect()
}

/// The identifier in an answer: the parameter's own name, or one like it.
fn id(made: &Value, name: &str, template: &str) -> Option<String> {
    let last = template.rsplit('/').next().unwrap_or_default();
    let own = format!("{}_id", last.trim_end_matches('s').replace('-', "_"));
    let snake = name.replace("Id", "_id");
    let short = name.trim_end_matches("Name");
    let names = [
        name,
        "id",
        own.as_str(),
        &snake,
        short,
        "kid",
        "name",
        "key",
    ];
    let made = made
        .as_array()
        .and_then(|made| made.first())
        .unwrap_or(made);
    names.iter().find_map(|name| match &made[*name] {
        Value::String(text) => Some(text.clone()),
        _ => None,
    })
}

pub(super) fn encoded(text: &str) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~".contains(byte);
    let one = |byte: u8| {
        if plain(&byte) {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02X}")
        }
    };
    text.bytes().map(one).collect()
}
