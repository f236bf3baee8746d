//! Applications, APIs and the grants between them, as the Authentication API
//! reads them from the documents of the Management API. They are kept in
//! `/clients`, `/resource-servers` and `/client-grants`; nothing is kept here.

use serde_json::{Map, Value, json};

use super::{Entity, Tenant};
use crate::secret::Secret;

/// Where each of them is kept.
const CLIENTS: &str = "/clients";
const APIS: &str = "/resource-servers";
const GRANTS: &str = "/client-grants";

/// How long an access token is good for where nobody said otherwise.
const USUAL_LIFETIME: u64 = 86_400;

/// An application.
#[derive(Clone, Copy)]
pub(crate) struct Client<'a>(&'a Entity);

/// An API.
#[derive(Clone, Copy)]
pub(crate) struct Api<'a>(&'a Entity);

/// What an application may ask of an API.
#[derive(Clone, Copy)]
pub(crate) struct ClientGrant<'a>(&'a Entity);

/// An application to begin with.
#[derive(Debug, Clone)]
pub(crate) struct NewClient {
    pub(crate) id: String,
    pub(crate) secret: Secret,
    pub(crate) callbacks: Vec<String>,
    pub(crate) logout_urls: Vec<String>,
}

/// An API to begin with.
#[derive(Debug, Clone)]
pub(crate) struct NewApi {
    pub(crate) identifier: String,
    pub(crate) scopes: Vec<String>,
    pub(crate) token_lifetime: u64,
    pub(crate) is_system: bool,
}

/// Every grant that an application can be allowed, by the names of the
/// Management API.
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

impl<'a> Api<'a> {
    pub(crate) fn identifier(self) -> &'a str {
        text(self.0, "identifier")
    }

    pub(crate) fn name(self) -> &'a str {
        text(self.0, "name")
    }

    pub(crate) fn text(self, name: &str) -> Option<&'a str> {
        self.0.get(name).and_then(Value::as_str)
    }

    pub(crate) fn flag(self, name: &str) -> bool {
        self.0.get(name) == Some(&Value::Bool(true))
    }

    pub(crate) fn property(self, name: &str) -> Option<&'a Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    /// The values of its scopes.
    pub(crate) fn scopes(self) -> Vec<&'a str> {
        let scopes = self.0.get("scopes").and_then(Value::as_array);
        scopes
            .into_iter()
            .flatten()
            .filter_map(|scope| scope["value"].as_str())
            .collect()
    }

    /// In seconds.
    pub(crate) fn token_lifetime(self) -> u64 {
        let lifetime = self.0.get("token_lifetime").and_then(Value::as_u64);
        lifetime.unwrap_or(USUAL_LIFETIME)
    }
}

impl<'a> ClientGrant<'a> {
    /// The scopes that are granted on an API.
    pub(crate) fn scopes(self, api: Api<'a>) -> Vec<&'a str> {
        if self.0.get("allow_all_scopes") == Some(&Value::Bool(true)) {
            return api.scopes();
        }
        texts(self.0, "scope")
    }

    pub(crate) fn text(self, name: &str) -> Option<&'a str> {
        self.0.get(name).and_then(Value::as_str)
    }

    pub(crate) fn id(self) -> &'a str {
        text(self.0, "id")
    }

    pub(crate) fn flag(self, name: &str) -> bool {
        self.0.get(name) == Some(&Value::Bool(true))
    }
}

impl Tenant {
    pub(crate) fn client(&self, id: &str) -> Option<Client<'_>> {
        self.entities.get(CLIENTS, id).map(Client)
    }

    /// The API with an identifier, which is the audience of its tokens.
    pub(crate) fn api(&self, identifier: &str) -> Option<Api<'_>> {
        self.entities.with(APIS, "identifier", identifier).map(Api)
    }

    /// What an application may ask of an API: for itself (`client`), or for
    /// people (`user`).
    pub(crate) fn client_grant(
        &self,
        client_id: &str,
        audience: &str,
        subject_type: &str,
    ) -> Option<ClientGrant<'_>> {
        let mut grants = self.entities.iter(GRANTS);
        let theirs = |grant: &&Entity| {
            let kind = grant.get("subject_type").and_then(Value::as_str);
            text(grant, "client_id") == client_id
                && text(grant, "audience") == audience
                && kind.unwrap_or("client") == subject_type
        };
        grants.find(theirs).map(ClientGrant)
    }

    /// Puts an application in that may do everything.
    pub(crate) fn plant_client(&mut self, new: &NewClient) {
        let document = json!({
            "client_id": new.id, "client_secret": new.secret.expose(), "name": "Emulator",
            "tenant": self.name, "global": false, "is_first_party": true, "oidc_conformant": true,
            "app_type": "regular_web", "token_endpoint_auth_method": "client_secret_post",
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
    }

    /// Puts an API in, and grants all of its scopes to an application.
    pub(crate) fn plant_api(&mut self, new: &NewApi, client_id: &str) {
        let id = self.ids.object_id();
        let scopes: Vec<Value> = new
            .scopes
            .iter()
            .map(|scope| json!({"value": scope}))
            .collect();
        let name = if new.is_system {
            "Auth0 Management API"
        } else {
            &new.identifier
        };
        let document = json!({
            "id": id, "identifier": new.identifier, "name": name, "scopes": scopes,
            "is_system": new.is_system, "signing_alg": "RS256",
            "token_lifetime": new.token_lifetime, "token_lifetime_for_web": 7_200,
            "allow_offline_access": !new.is_system, "enforce_policies": false,
            "token_dialect": "access_token",
            "skip_consent_for_verifiable_first_party_clients": true,
        });
        self.entities.insert(APIS, &id, object(document));
        let grant = self.ids.prefixed("cgr_");
        let document = json!({
            "id": grant, "client_id": client_id, "audience": new.identifier, "scope": new.scopes,
            "subject_type": "client", "allow_any_organization": true,
            "organization_usage": "allow",
        });
        self.entities.insert(GRANTS, &grant, object(document));
    }
}

fn text<'a>(entity: &'a Entity, name: &str) -> &'a str {
    entity.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn texts<'a>(entity: &'a Entity, name: &str) -> Vec<&'a str> {
    let items = entity.get(name).and_then(Value::as_array);
    items
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

fn object(value: Value) -> Map<String, Value> {
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
    fn planted_things_are_found() {
        let mut tenant = Tenant::new(1);
        let new = NewClient {
            id: "c".into(),
            secret: Secret::new("s"),
            callbacks: Vec::new(),
            logout_urls: Vec::new(),
        };
        tenant.plant_client(&new);
        let api = NewApi {
            identifier: "a".into(),
            scopes: vec!["read:x".into()],
            token_lifetime: 60,
            is_system: false,
        };
        tenant.plant_api(&api, "c");
        assert_eq!(tenant.client("c").unwrap().secret(), Some("s"));
        let api = tenant.api("a").unwrap();
        assert_eq!((api.token_lifetime(), api.scopes()), (60, vec!["read:x"]));
        let grant = tenant.client_grant("c", "a", "client").unwrap();
        assert_eq!(grant.scopes(api), ["read:x"]);
        assert!(tenant.client_grant("c", "a", "user").is_none());
    }
}
