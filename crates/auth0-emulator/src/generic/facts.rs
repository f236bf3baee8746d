//! What is known of an answer beside what was sent and kept: where it stands, and
//! what stands above it. The rest of what its schema requires is filled in, and named.

use serde_json::{Map, Value};

use super::identifier::singular;
use super::{concrete, split};
use crate::answer::Answer;
use crate::call::Call;
use crate::spec::{Filled, Operation, Schema, complete, example};
use crate::tenant::{Entity, Tenant};

/// Properties that the path of a call tells.
pub(super) struct Facts(Map<String, Value>);

impl Facts {
    pub(super) fn of(tenant: &Tenant, call: &Call, operation: &Operation) -> Self {
        let mut facts = Map::new();
        facts.insert("tenant_name".to_owned(), tenant.name.clone().into());
        for (name, value) in &call.params {
            facts.insert((*name).to_owned(), value.clone().into());
        }
        // The `id` of a path is that of what stands there, which is kept with it, and
        // of what stands above the rest.
        facts.remove("id");
        for (end, _) in operation.path.match_indices('}') {
            let Some(template) = operation.path.get(..=end) else {
                continue;
            };
            if template.len() == operation.path.len() {
                continue;
            }
            let path = concrete(template, call);
            let (collection, id) = split(&path);
            let thing = singular(template.rsplit_once('/').map_or("", |(above, _)| above));
            facts.insert(format!("{thing}_id"), id.replace("%2F", "/").into());
            if collection == "/connections"
                && let Some(connection) = tenant.connections.by_id(id)
            {
                facts.insert("connection_name".to_owned(), connection.name.clone().into());
                facts.insert("strategy".to_owned(), connection.strategy.clone().into());
            } else if let Some(name) = tenant
                .entities
                .get(collection, id)
                .and_then(|parent| parent.get("name"))
            {
                facts.insert(format!("{thing}_name"), name.clone());
            }
        }
        Self(facts)
    }

    /// A value as a schema shows it, with the facts that it requires.
    pub(super) fn whole(&self, value: Value, schema: Schema, filled: &mut Filled) -> Value {
        let value = match value {
            Value::Object(fields) => Value::Object(self.with_facts(fields, schema)),
            other => other,
        };
        complete(value, schema, filled)
    }

    /// An answer with a body that its operation's schema allows.
    pub(super) fn finished(&self, mut answer: Answer, operation: &Operation) -> Answer {
        let mut filled = Filled::default();
        answer.body = operation.answer.map(|schema| match answer.body.take() {
            Some(value) => self.whole(value, schema, &mut filled),
            None if schema.kind() == Some("object") => {
                self.whole(Value::Object(Map::new()), schema, &mut filled)
            }
            None => example(schema),
        });
        answer.filling(filled)
    }

    fn with_facts(&self, mut fields: Entity, schema: Schema) -> Entity {
        for name in schema.required() {
            if let Some(fact) = self.0.get(name) {
                fields.entry(name).or_insert_with(|| fact.clone());
            }
        }
        fields
    }
}
