//! `operations.json`: one row for each operation, for tables, docs and checks.

use serde::Serialize;

use super::{docs, rust};
use crate::model::{Answer, Body, Model, Shape, Style, field_name, module_name};
use crate::slice::{Plan, Slice, Sliced};

/// One row.
#[derive(Serialize)]
pub struct Row {
    operation_id: String,
    method: String,
    path: String,
    group: Vec<String>,
    name: String,
    call: String,
    #[serde(rename = "crate")]
    krate: String,
    feature: String,
    lifecycle: Option<String>,
    deprecated: bool,
    scopes: Vec<String>,
    pagination: Option<&'static str>,
    request_type: Option<String>,
    response_type: Option<String>,
    docs: String,
}

impl Row {
    /// The feature of the row.
    pub fn feature(&self) -> &str {
        &self.feature
    }

    /// The sort key of the file.
    pub fn key(&self) -> (String, String, String) {
        (
            self.krate
                .split("-management")
                .next()
                .unwrap_or_default()
                .to_owned(),
            self.path.clone(),
            self.method.clone(),
        )
    }

    /// The operation's row in a table for people.
    pub fn cells(&self) -> [&str; 5] {
        [
            &self.method,
            &self.path,
            &self.call,
            self.lifecycle.as_deref().unwrap_or(""),
            self.pagination.unwrap_or(""),
        ]
    }

    /// Identifiers and types for the round-trip table.
    pub fn types(&self) -> (&str, &str, &str, Option<&str>, Option<&str>) {
        (
            &self.operation_id,
            &self.method,
            &self.path,
            self.request_type.as_deref(),
            self.response_type.as_deref(),
        )
    }
}

/// The rows of one document.
pub fn rows(model: &Model, plan: &Plan, sliced: &Sliced) -> Vec<Row> {
    let mut rows = Vec::new();
    for slice in &sliced.slices {
        rows.extend(
            slice
                .operations
                .iter()
                .filter_map(|index| row(model, plan, slice, *index)),
        );
    }
    rows.sort_by(|a, b| (&a.path, &a.method).cmp(&(&b.path, &b.method)));
    rows
}

fn row(model: &Model, plan: &Plan, slice: &Slice, index: usize) -> Option<Row> {
    let operation = model.operations.get(index)?;
    let krate = slice.crate_name.replace('-', "_");
    let mut call = String::new();
    for step in &operation.group {
        call.push_str(&module_name(step));
        call.push_str("().");
    }
    call.push_str(&field_name(&operation.name));
    let request_type = match &operation.body {
        Some(Body::Json(shape)) => Some(full_path(shape, &krate)),
        Some(Body::Multipart { .. }) | None => None,
    };
    let response_type = match &operation.answer {
        Answer::Empty => None,
        Answer::Json(shape) if operation.may_be_empty => {
            Some(format!("std::option::Option<{}>", full_path(shape, &krate)))
        }
        Answer::Json(shape) | Answer::Events(shape) => Some(full_path(shape, &krate)),
    };
    Some(Row {
        operation_id: operation.id.clone(),
        method: operation.method.clone(),
        path: operation.path.clone(),
        group: operation.group.clone(),
        name: operation.name.clone(),
        call,
        krate: slice.crate_name.clone(),
        feature: slice.name.clone(),
        lifecycle: operation.lifecycle.clone(),
        deprecated: operation.deprecated,
        scopes: operation.scopes.clone(),
        pagination: operation
            .pagination
            .as_ref()
            .map(|pagination| match pagination.style {
                Style::Offset => "offset",
                Style::Checkpoint => "checkpoint",
                Style::Both => "both",
            }),
        request_type,
        response_type,
        docs: docs::page(operation, plan),
    })
}

/// A type with its whole path, as another crate would write it.
fn full_path(shape: &Shape, krate: &str) -> String {
    let element = |element: &crate::model::Element| {
        let inner = full_path(&element.shape, krate);
        if element.nullable && element.shape != Shape::Any {
            format!("std::option::Option<{inner}>")
        } else {
            inner
        }
    };
    match shape {
        Shape::Named(name) => format!("{krate}::types::{name}"),
        Shape::List(item) => format!("std::vec::Vec<{}>", element(item)),
        Shape::Map(value) if value.shape != Shape::Any => {
            format!(
                "std::collections::BTreeMap<std::string::String, {}>",
                element(value)
            )
        }
        Shape::Map(_) => "serde_json::Map<std::string::String, serde_json::Value>".into(),
        Shape::String | Shape::Binary => "std::string::String".into(),
        other => rust::shape_type(other).to_string().replace(' ', ""),
    }
}
