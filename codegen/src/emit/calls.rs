//! The calls of a slice: one module for each group, one struct for each operation.

mod call;
mod request;

use std::collections::{BTreeMap, BTreeSet};

use quote::{format_ident, quote};

use super::{Files, HEADER, format};
use crate::model::{Model, Operation, field_name, module_name, type_name};
use crate::slice::Plan;
use crate::{Error, Result};
use call::Call;

/// One step of `x-operation-group` with what hangs on it.
#[derive(Default)]
pub struct Group {
    /// Deeper steps, by module name.
    pub children: BTreeMap<String, Group>,
    /// The operations of this group, by method name.
    pub operations: BTreeMap<String, usize>,
}

impl Group {
    /// The groups of some operations as a tree.
    pub fn tree(model: &Model, operations: &[usize]) -> Result<Self> {
        let mut root = Self::default();
        for &index in operations {
            let Some(operation) = model.operations.get(index) else {
                continue;
            };
            let mut group = &mut root;
            for step in &operation.group {
                group = group.children.entry(module_name(step)).or_default();
            }
            let method = field_name(&operation.name);
            if let Some(other) = group.operations.insert(method.clone(), index) {
                let other = model
                    .operations
                    .get(other)
                    .map_or("", |other| other.id.as_str());
                return Err(Error::new(
                    "calls",
                    operation.pointer(),
                    format!(
                        "`{}` and `{other}` are both named `{method}` in one group",
                        operation.id
                    ),
                ));
            }
        }
        root.check(model)?;
        Ok(root)
    }

    /// Each call is a type beside the type of the group.
    fn check_types(&self, model: &Model, name: &str) -> Result<()> {
        let mut taken = BTreeSet::from([type_name(name)]);
        for operation in self
            .operations
            .values()
            .filter_map(|index| model.operations.get(*index))
        {
            if !taken.insert(call_name(operation)) {
                return Err(Error::new(
                    "calls",
                    operation.pointer(),
                    format!(
                        "the type `{}` of the call is taken in the group `{name}`",
                        call_name(operation)
                    ),
                ));
            }
        }
        Ok(())
    }

    /// A method and a deeper group of one name would hide each other.
    fn check(&self, model: &Model) -> Result<()> {
        for (name, group) in &self.children {
            group.check_types(model, name)?;
            if let Some(operation) = self
                .operations
                .get(name)
                .and_then(|index| model.operations.get(*index))
            {
                return Err(Error::new(
                    "calls",
                    operation.pointer(),
                    format!("the operation and a group are both named `{name}`"),
                ));
            }
            group.check(model)?;
        }
        Ok(())
    }
}

/// The name of the call struct of an operation.
pub fn call_name(operation: &Operation) -> String {
    type_name(&operation.name)
}

/// Writes the modules of all groups below `folder`.
pub fn write(
    model: &Model,
    plan: &Plan,
    root: &Group,
    folder: &str,
    files: &mut Files,
) -> Result<()> {
    for (name, group) in &root.children {
        write_group(model, plan, name, group, &format!("{folder}/{name}"), files)?;
    }
    Ok(())
}

fn write_group(
    model: &Model,
    plan: &Plan,
    name: &str,
    group: &Group,
    path: &str,
    files: &mut Files,
) -> Result<()> {
    let accessor = format_ident!("{}", type_name(name));
    let mut methods = Vec::new();
    let mut items = Vec::new();
    let mut modules = Vec::new();
    for child in group.children.keys() {
        let (module, child_accessor) = (
            format_ident!("{child}"),
            format_ident!("{}", type_name(child)),
        );
        let doc = format!(" The group `{child}`.");
        modules.push(quote!(#[doc = #doc] pub mod #module;));
        methods.push(quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #module(&self) -> #module::#child_accessor {
                #module::#child_accessor::new(self.client.clone())
            }
        });
    }
    for (method, index) in &group.operations {
        if let Some(operation) = model.operations.get(*index) {
            let call = Call {
                model,
                plan,
                operation,
                method,
            };
            methods.push(call.method());
            items.push(call.items());
        }
    }
    let operations = !group.operations.is_empty();
    let about = if operations {
        format!(" Calls of the group `{name}`.")
    } else {
        format!(" The group `{name}`.")
    };
    let tokens = quote! {
        #(#modules)*
        #[doc = #about]
        #[derive(Clone, Debug)]
        pub struct #accessor {
            client: auth0_sdk_core::Client,
        }
        impl #accessor {
            #[doc(hidden)]
            #[must_use]
            pub fn new(client: auth0_sdk_core::Client) -> Self {
                Self { client }
            }
            #(#methods)*
        }
        #(#items)*
    };
    let mut indices = group.operations.values();
    let first = indices.find_map(|index| model.operations.get(*index));
    let at = first.map_or_else(|| "/paths".to_owned(), Operation::pointer);
    let text = format!("{HEADER}//!{about}\n\n{}", format(&at, tokens)?);
    files.insert(format!("{path}.rs"), text);
    for (child, group) in &group.children {
        write_group(model, plan, child, group, &format!("{path}/{child}"), files)?;
    }
    Ok(())
}
