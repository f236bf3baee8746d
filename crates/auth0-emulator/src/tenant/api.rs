//! APIs and what applications were granted on them, as the Authentication API
//! reads them from the documents of the Management API. They are kept in
//! `/resource-servers` and `/client-grants`; nothing is kept here.

use serde_json::{Value, json};

use super::client::{object, text, texts};
use super::{Entity, Tenant};

/// Where each of them is kept.
const APIS: &str = "/resource-servers";
const GRANTS: &str = "/client-grants";

/// How long an access token is good for where nobody said otherwise.
const USUAL_LIFETIME: u64 = 86_400;

/// An API.
#[derive(Clone, Copy)]
pub(crate) struct Api<'a>(&'a Entity);

/// What an application may ask of an API.
#[derive(Clone, Copy)]
pub(crate) struct ClientGrant<'a>(&'a Entity);

/// An API to begin with.
#[derive(Debug, Clone)]
pub(crate) struct NewApi {
    pub(crate) identifier: String,
    pub(crate) scopes: Vec<String>,
    pub(crate) token_lifetime: u64,
    pub(crate) is_system: bool,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_planted_api_is_found_with_what_was_granted_on_it() {
        let mut tenant = Tenant::new(1);
        let api = NewApi {
            identifier: "a".into(),
            scopes: vec!["read:x".into()],
            token_lifetime: 60,
            is_system: false,
        };
        tenant.plant_api(&api, "c");
        let api = tenant.api("a").unwrap();
        assert_eq!((api.token_lifetime(), api.scopes()), (60, vec!["read:x"]));
        let grant = tenant.client_grant("c", "a", "client").unwrap();
        assert_eq!(grant.scopes(api), ["read:x"]);
        assert!(tenant.client_grant("c", "a", "user").is_none());
    }
}
