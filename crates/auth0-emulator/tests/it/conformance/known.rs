//! What every request of the test can refer to: a user, a role, an application
//! and so on, made anew for each operation.

use serde_json::{Value, json};

use super::document::Operation;
use super::world::World;
use crate::client::DATABASE;

/// Fresh things of the kinds that others refer to.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) user: String,
    pub(super) other: String,
    pub(super) role: String,
    pub(super) organization: String,
    pub(super) client: String,
    pub(super) audience: String,
    pub(super) connection: String,
    pub(super) grant: String,
}

pub(super) const PASSWORD: &str = "Secret-1234";
const SCOPE: &str = "read:things";

impl World<'_> {
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
        let user = json!({"connection": DATABASE, "email": email, "password": PASSWORD});
        let other = json!({
            "connection": DATABASE, "email": format!("other{number}@example.com"),
            "password": PASSWORD,
        });
        let connection = json!({"name": name, "strategy": "auth0"});
        let login = "https://app.example.com/login";
        let client = json!({"name": name, "initiate_login_uri": login});
        let client = created("/clients", client, "client_id").await;
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
}

impl Known {
    /// The id of the other user behind its provider.
    pub(super) fn other_local(&self) -> String {
        self.other.trim_start_matches("auth0|").to_owned()
    }

    /// What a property or a parameter refers to, by its name.
    pub(super) fn value(&self, operation: &Operation, name: &str) -> Option<Value> {
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
pub(super) fn more(
    operation: &Operation,
    known: &dyn Fn(&str) -> Option<Value>,
    number: u64,
) -> Vec<(String, Value)> {
    let pairs = match (operation.method.as_str(), operation.path) {
        ("POST", "/users") => {
            let email = format!("made{number}@example.com");
            json!({"email": email, "password": PASSWORD})
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
