//! What the parameters of a path name: made through the two APIs where they give a
//! way to do so, and planted when the tenant started where they do not.

use reqwest::Method;
use serde_json::{Value, json};

use super::document::Operation;
use super::known::{Known, PASSWORD};
use super::maker::Maker;
use super::seeds::BACK;
use super::world::World;
use crate::browser::Browser;

impl World<'_> {
    /// The path of an operation with something that is there for each parameter.
    pub(super) async fn fill(
        &self,
        operation: &Operation,
        known: &Known,
    ) -> Result<String, String> {
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
            ("/sessions", _) => return self.session(known).await,
            ("/refresh-tokens", _) => return self.refresh_token(known).await,
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

    /// The newest of a list, where its creation does not say its name.
    pub(super) async fn first(
        &self,
        path: &str,
        name: &str,
        template: &str,
    ) -> Result<String, String> {
        let (_, rows) = self.client.get(path).await;
        let rows = match &rows {
            Value::Object(page) => page.values().find(|value| value.is_array()),
            rows => Some(rows),
        };
        let last = rows.and_then(|rows| rows.as_array()?.last());
        let id = last.and_then(|row| id(row, name, template));
        id.ok_or_else(|| format!("nothing in {path}"))
    }

    /// A session, which a login on the page begins.
    async fn session(&self, known: &Known) -> Result<String, String> {
        let emulator = &self.client.emulator;
        let url = format!(
            "{}/authorize?client_id={}&redirect_uri={BACK}&response_type=code",
            emulator.url(),
            emulator.client_id()
        );
        let mut browser = Browser::new();
        let state = browser.get(&url).await.parameter("state").unwrap();
        let email = self.email(known).await;
        let form = [
            ("state", state.as_str()),
            ("username", &email),
            ("password", PASSWORD),
        ];
        let page = format!("{}/u/login", emulator.url());
        browser.post(&page, &form).await;
        let path = format!("/users/{}/sessions", encoded(&known.user));
        let (_, sessions) = self.client.get(&path).await;
        let id = sessions["sessions"][0]["id"].as_str();
        id.map(str::to_owned).ok_or_else(|| sessions.to_string())
    }

    /// A refresh token, which a password buys.
    async fn refresh_token(&self, known: &Known) -> Result<String, String> {
        let emulator = &self.client.emulator;
        let body = json!({
            "grant_type": "password", "username": self.email(known).await, "password": PASSWORD,
            "scope": "openid offline_access", "client_id": emulator.client_id(),
            "client_secret": emulator.client_secret(),
        });
        let (status, answer) = crate::client::post(emulator.url(), "/oauth/token", &body).await;
        if status != 200 {
            return Err(answer.to_string());
        }
        let path = format!("/users/{}/refresh-tokens", encoded(&known.user));
        let (_, tokens) = self.client.get(&path).await;
        let id = tokens["tokens"][0]["id"].as_str();
        id.map(str::to_owned).ok_or_else(|| tokens.to_string())
    }

    async fn email(&self, known: &Known) -> String {
        let path = format!("/users/{}", encoded(&known.user));
        let (_, user) = self.client.get(&path).await;
        user["email"].as_str().unwrap().to_owned()
    }
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
