//! What an operation needs before it can be called: the things that its path and
//! its body name, made through the API where the document has a way to do so.

use std::cell::Cell;
use std::pin::Pin;

use reqwest::Method;
use serde_json::{Value, json};

use super::document::{Document, Operation};
use super::known::{Known, more};
use super::maker::Maker;
use super::paths::encoded;
use crate::client::{Client, read};

pub(super) struct World<'a> {
    pub(super) client: &'a Client,
    pub(super) document: &'a Document,
    pub(super) count: Cell<u64>,
}

impl<'a> World<'a> {
    pub(super) fn new(client: &'a Client, document: &'a Document) -> Self {
        let count = Cell::new(100);
        Self {
            client,
            document,
            count,
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
        if let Some(keys) = path.strip_suffix("/rotate")
            && operation.path == "/connections/{id}/keys/rotate"
        {
            self.client.post(keys, json!({})).await;
        }
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

    pub(super) fn create<'b>(
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
