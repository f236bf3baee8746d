//! Applications, as the Authentication API reads them from the documents of the
//! Management API. They are kept in `/clients`; nothing is kept here.

use serde_json::{Map, Value, json};

use super::{Entity, Tenant};
use crate::secret::Secret;

/// Where they are kept.
const CLIENTS: &str = "/clients";

/// An application.
#[derive(Clone, Copy)]
pub(crate) struct Client<'a>(&'a Entity);

/// An application to begin with.
#[derive(Debug, Clone)]
pub(crate) struct NewClient {
    pub(crate) id: String,
    pub(crate) secret: Secret,
    pub(crate) callbacks: Vec<String>,
    pub(crate) logout_urls: Vec<String>,
}

/// Every grant of the token endpoint that needs no more than the application, by
/// the names of the Management API.
pub(crate) const GRANT_TYPES: [&str; 14] = [
    "authorization_code",
    "implicit",
    "refresh_token",
    "client_credentials",
    "password",
    "http://auth0.com/oauth/grant-type/password-realm",
    "http://auth0.com/oauth/grant-type/passwordless/otp",
    "http://auth0.com/oauth/grant-type/mfa-otp",
    "http://auth0.com/oauth/grant-type/mfa-oob",
    "http://auth0.com/oauth/grant-type/mfa-recovery-code",
    "urn:ietf:params:oauth:grant-type:device_code",
    "urn:openid:params:grant-type:ciba",
    "urn:ietf:params:oauth:grant-type:jwt-bearer",
    "urn:auth0:params:oauth:grant-type:token-exchange:federated-connection-access-token",
];

/// The grants that an application can be allowed beside these: one that is about
/// a profile of the tenant, and some that are kept for those who have them and
/// answered by nothing here.
const OTHER_GRANT_TYPES: [&str; 7] = [
    "urn:ietf:params:oauth:grant-type:token-exchange",
    "urn:okta:params:oauth:grant-type:webauthn",
    "http://auth0.com/oauth/legacy/grant-type/ro",
    "http://auth0.com/oauth/legacy/grant-type/ro/jwt-bearer",
    "http://auth0.com/oauth/legacy/grant-type/delegation/refresh_token",
    "http://auth0.com/oauth/legacy/grant-type/delegation/id_token",
    "http://auth0.com/oauth/legacy/grant-type/access_token",
];

impl<'a> Client<'a> {
    pub(crate) fn id(self) -> &'a str {
        self.text("client_id").unwrap_or_default()
    }

    pub(crate) fn name(self) -> &'a str {
        self.text("name").unwrap_or_else(|| self.id())
    }

    pub(crate) fn secret(self) -> Option<&'a str> {
        self.text("client_secret")
            .filter(|secret| !secret.is_empty())
    }

    pub(crate) fn text(self, name: &str) -> Option<&'a str> {
        self.0.get(name).and_then(Value::as_str)
    }

    pub(crate) fn texts(self, name: &str) -> Vec<&'a str> {
        texts(self.0, name)
    }

    pub(crate) fn property(self, name: &str) -> Option<&'a Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    pub(crate) fn flag(self, name: &str) -> bool {
        self.0.get(name) == Some(&Value::Bool(true))
    }

    /// An application that nobody called a stranger's is the tenant's own.
    pub(crate) fn is_first_party(self) -> bool {
        self.0.get("is_first_party") != Some(&Value::Bool(false))
    }

    /// How the application proves itself at the token endpoint.
    pub(crate) fn authentication_method(self) -> &'a str {
        let by_kind = match self.text("app_type") {
            Some("native" | "spa") => "none",
            _ => "client_secret_post",
        };
        self.text("token_endpoint_auth_method").unwrap_or(by_kind)
    }

    /// The grants that it may use. Without a list of its own these are the ones
    /// that Auth0 gives to an application of its kind.
    pub(crate) fn allows(self, grant_type: &str) -> bool {
        if self.0.contains_key("grant_types") {
            return self.texts("grant_types").contains(&grant_type);
        }
        let usual: &[&str] = match self.text("app_type") {
            Some("non_interactive") => &["client_credentials"],
            Some("native" | "spa") => &["authorization_code", "implicit", "refresh_token"],
            _ => &[
                "authorization_code",
                "implicit",
                "refresh_token",
                "client_credentials",
            ],
        };
        usual.contains(&grant_type)
    }
}

impl Tenant {
    /// Whether an application can be allowed a grant: one of Auth0's, or one that
    /// a token exchange profile of the tenant names.
    pub(crate) fn knows_grant_type(&self, name: &str) -> bool {
        let profiles = "/token-exchange-profiles";
        GRANT_TYPES.contains(&name)
            || OTHER_GRANT_TYPES.contains(&name)
            || self
                .entities
                .with(profiles, "subject_token_type", name)
                .is_some()
    }

    pub(crate) fn client(&self, id: &str) -> Option<Client<'_>> {
        self.entities.get(CLIENTS, id).map(Client)
    }

    pub(crate) fn clients(&self) -> impl Iterator<Item = Client<'_>> {
        self.entities.iter(CLIENTS).map(Client)
    }

    /// Puts an application in that may do everything.
    pub(crate) fn plant_client(&mut self, new: &NewClient) {
        let document = json!({
            "client_id": new.id, "client_secret": new.secret.expose(), "name": "Emulator",
            "tenant": self.name, "global": false, "is_first_party": true, "oidc_conformant": true,
            "app_type": "regular_web", "organization_usage": "allow", "token_endpoint_auth_method": "client_secret_post",
            "grant_types": GRANT_TYPES, "callbacks": new.callbacks,
            "allowed_logout_urls": new.logout_urls, "sso_disabled": false,
            "cross_origin_authentication": false, "custom_login_page_on": true,
            "jwt_configuration": {"alg": "RS256", "lifetime_in_seconds": 36_000},
            "refresh_token": {
                "rotation_type": "non-rotating", "expiration_type": "non-expiring", "leeway": 0,
                "token_lifetime": 31_557_600, "idle_token_lifetime": 2_592_000,
                "infinite_token_lifetime": true, "infinite_idle_token_lifetime": true,
            },
        });
        self.entities.insert(CLIENTS, &new.id, object(document));
        self.connections.enable_everywhere(&new.id);
    }
}

pub(super) fn text<'a>(entity: &'a Entity, name: &str) -> &'a str {
    entity.get(name).and_then(Value::as_str).unwrap_or_default()
}

pub(super) fn texts<'a>(entity: &'a Entity, name: &str) -> Vec<&'a str> {
    let items = entity.get(name).and_then(Value::as_array);
    items
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

pub(super) fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(document: Value) -> Entity {
        object(document)
    }

    #[test]
    fn what_an_application_does_not_say_follows_from_its_kind() {
        let spa = client(json!({"client_id": "c", "app_type": "spa"}));
        assert_eq!(Client(&spa).authentication_method(), "none");
        assert!(Client(&spa).allows("implicit") && !Client(&spa).allows("client_credentials"));
        let none = client(json!({"client_id": "c", "grant_types": []}));
        assert!(!Client(&none).allows("authorization_code") && Client(&none).is_first_party());
    }

    #[test]
    fn a_planted_application_is_found() {
        let mut tenant = Tenant::new(1);
        let new = NewClient {
            id: "c".into(),
            secret: Secret::new("s"),
            callbacks: Vec::new(),
            logout_urls: Vec::new(),
        };
        tenant.plant_client(&new);
        assert_eq!(tenant.client("c").unwrap().secret(), Some("s"));
    }
}
