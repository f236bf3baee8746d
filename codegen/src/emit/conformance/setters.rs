//! What the setters of each PATCH body write, as a table for tests.
//!
//! It reads the types as they were written, so that what a caller finds is what
//! the tests call: a property without a setter, or one whose setter takes
//! something else than the field holds, does not compile or is missing there.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use syn::{FnArg, GenericArgument, ImplItem, Item, Pat, PathArguments, Type};

use crate::emit::operations::Row;
use crate::emit::{Files, HEADER};

/// The part of the module that is the same for every body.
const FRAME: &str = include_str!("setters.in");

/// Writes the module for the rows of all documents, each with its title.
pub(super) fn write(documents: &[(String, Vec<Row>, Vec<String>)], files: &Files) -> String {
    let mut crates = BTreeMap::new();
    let mut table = String::new();
    for (title, rows, _) in documents {
        for row in rows {
            let (operation, method, _, request, _) = row.types();
            // Lists and maps have no setters, and their type is not of ours.
            let Some((krate, name)) = request.and_then(|path| path.split_once("::types::")) else {
                continue;
            };
            if method != "PATCH" || krate.contains('<') {
                continue;
            }
            let written = crates
                .entry(krate)
                .or_insert_with(|| Written::read(krate, files));
            for (alternative, body) in written.bodies(name).iter().enumerate() {
                if body.setters.is_empty() {
                    continue;
                }
                let _ = writeln!(
                    table,
                    "    {title:?} {operation:?} {alternative} {krate}::types::{} = {}",
                    body.name,
                    body.row()
                );
            }
        }
    }
    format!("{HEADER}{FRAME}\npatch_bodies! {{\n{table}}}\n")
}

/// The types of a crate, those that it takes from others included.
#[derive(Default)]
struct Written {
    bodies: BTreeMap<String, Body>,
    /// The alternatives of each union that are objects.
    unions: BTreeMap<String, Vec<String>>,
    /// The objects that can have no property at all: a constant is always there.
    may_be_empty: BTreeSet<String>,
}

/// An object with a constructor and setters.
#[derive(Default, Clone)]
struct Body {
    name: String,
    /// The fields that the constructor takes, in its order.
    required: Vec<String>,
    /// Each field: its name in JSON and its type.
    fields: BTreeMap<String, (String, Held)>,
    /// The fields with a setter, in the order of the setters, each with the setter's name.
    setters: Vec<(String, String)>,
}

/// How a field holds what it holds.
#[derive(Clone, Copy, Default)]
struct Held {
    three_state: bool,
    boxed: bool,
    may_be_empty: bool,
}

impl Written {
    fn read(krate: &str, files: &Files) -> Self {
        let mut written = Self::default();
        written.add(krate, files);
        written
    }

    fn add(&mut self, krate: &str, files: &Files) {
        let path = format!("{}/src/types.rs", krate.replace('_', "-"));
        // What cannot be read does not compile either, and the tests miss its bodies.
        let Some(Ok(file)) = files.get(&path).map(|text| syn::parse_file(text)) else {
            return;
        };
        for item in &file.items {
            if let Item::Use(shared) = item
                && let syn::UseTree::Path(from) = &shared.tree
                && matches!(*from.tree, syn::UseTree::Glob(_))
            {
                self.add(&from.ident.to_string(), files);
            }
        }
        for item in &file.items {
            if let Item::Struct(found) = item
                && found.fields.iter().all(may_be_missing)
            {
                self.may_be_empty.insert(found.ident.to_string());
            }
        }
        for item in &file.items {
            match item {
                Item::Struct(found) => self.structure(found),
                Item::Impl(found) if found.trait_.is_none() => self.methods(found),
                Item::Macro(found) => self.union(found),
                _ => {}
            }
        }
    }

    /// The body of that name, or the alternatives of the union of that name.
    fn bodies(&self, name: &str) -> Vec<Body> {
        let alone = [name.to_owned()];
        let names = self.unions.get(name).map_or(&alone[..], Vec::as_slice);
        let found = names.iter().filter_map(|name| self.bodies.get(name));
        found.cloned().collect()
    }

    fn structure(&mut self, found: &syn::ItemStruct) {
        let name = found.ident.to_string();
        let body = Body {
            name: name.clone(),
            fields: found
                .fields
                .iter()
                .filter_map(|field| {
                    let rust = field.ident.as_ref()?.to_string();
                    let wire = renamed(field).unwrap_or_else(|| rust.clone());
                    Some((rust, (wire, self.held(&field.ty))))
                })
                .collect(),
            ..Body::default()
        };
        self.bodies.insert(name, body);
    }

    fn methods(&mut self, found: &syn::ItemImpl) {
        let Some(body) = last(&found.self_ty).and_then(|name| self.bodies.get_mut(&name)) else {
            return;
        };
        for item in &found.items {
            let ImplItem::Fn(method) = item else { continue };
            let name = method.sig.ident.to_string();
            let arguments: Vec<String> = method.sig.inputs.iter().filter_map(argument).collect();
            match method.sig.receiver() {
                None if name == "new" => body.required = arguments,
                // A setter is named after its field, and so is what it takes.
                Some(_) => {
                    let known = arguments
                        .into_iter()
                        .filter(|field| body.fields.contains_key(field));
                    let setters: Vec<_> = known.map(|field| (field, name.clone())).collect();
                    body.setters.extend(setters);
                }
                None => {}
            }
        }
    }

    /// Notes the objects among the alternatives of a union.
    fn union(&mut self, found: &syn::ItemMacro) {
        if found
            .mac
            .path
            .segments
            .last()
            .is_none_or(|last| last.ident != "union")
        {
            return;
        }
        // `Variant(Box<Object>) => shape`: only objects are boxed.
        let text = found.mac.tokens.to_string().replace(' ', "");
        let Some((_, after)) = text.split_once("pubenum") else {
            return;
        };
        let Some((name, variants)) = after.split_once('{') else {
            return;
        };
        let objects = variants.split("(Box<").skip(1);
        let names = objects.filter_map(|rest| Some(rest.split_once(">)")?.0.to_owned()));
        self.unions.insert(name.to_owned(), names.collect());
    }

    fn held(&self, field: &Type) -> Held {
        let three_state = last(field).is_some_and(|name| name == "Patch");
        let inside = argument_of(field).unwrap_or(field);
        let name = last(inside).unwrap_or_default();
        let empty = ["Vec", "Map", "BTreeMap", "String", "bool", "i64", "f64"];
        Held {
            three_state,
            boxed: name == "Box",
            may_be_empty: empty.contains(&name.as_str()) || self.may_be_empty.contains(&name),
        }
    }
}

impl Body {
    /// The body as the macro of the frame reads it.
    fn row(&self) -> String {
        let required = self.required.iter().map(|field| {
            let boxed = self.fields.get(field).is_some_and(|(_, held)| held.boxed);
            format!("{}whole.{field}", if boxed { "*" } else { "" })
        });
        let required: Vec<String> = required.collect();
        let mut row = format!("whole ({}) {{\n", required.join(", "));
        for (field, setter) in &self.setters {
            let Some((wire, held)) = self.fields.get(field) else {
                continue;
            };
            let kind = match (held.three_state, held.boxed) {
                (true, _) => "patch",
                (false, true) => "boxed",
                (false, false) => "option",
            };
            let empty = if held.may_be_empty { "_or_empty" } else { "" };
            let _ = writeln!(row, "        {wire:?} {kind}{empty} {setter} {field};");
        }
        row.push_str("    }");
        row
    }
}

/// Whether a field can be left out, so that the object can be `{}`.
fn may_be_missing(field: &syn::Field) -> bool {
    let kept = field.ident.as_ref();
    kept.is_some_and(|name| name == "additional_properties")
        || last(&field.ty).is_some_and(|name| name == "Option" || name == "Patch")
}

fn renamed(field: &syn::Field) -> Option<String> {
    let mut name = None;
    for attribute in field
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
    {
        // What it cannot read in here are other keys, which say nothing of the name.
        let _ = attribute.parse_nested_meta(|meta| {
            let is_name = meta.path.is_ident("rename");
            if let Ok(value) = meta.value() {
                let value: syn::LitStr = value.parse()?;
                if is_name {
                    name = Some(value.value());
                }
            }
            Ok(())
        });
    }
    name
}

fn argument(input: &FnArg) -> Option<String> {
    match input {
        FnArg::Typed(typed) => match &*typed.pat {
            Pat::Ident(name) => Some(name.ident.to_string()),
            _ => None,
        },
        FnArg::Receiver(_) => None,
    }
}

/// The last name in the path of a type.
fn last(of: &Type) -> Option<String> {
    let Type::Path(path) = of else { return None };
    Some(path.path.segments.last()?.ident.to_string())
}

/// What `Option`, `Patch` and the like are about.
fn argument_of(of: &Type) -> Option<&Type> {
    let Type::Path(path) = of else { return None };
    let PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(inside) => Some(inside),
        _ => None,
    }
}
