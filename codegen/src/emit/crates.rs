//! The crates themselves: manifests, crate roots and clients.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use heck::ToSnakeCase;

use super::calls::{self, Group};
use super::client;
use super::manifest::Manifest;
use super::types::{self, Written};
use super::{Files, HEADER, format};
use crate::Result;
use crate::generate::generate;
use crate::model::{Body, Model};
use crate::refine;
use crate::slice::{Plan, Slice, Sliced};

/// What a generated crate root begins with.
const ROOT: &str =
    "#![forbid(unsafe_code)]\n#![allow(missing_docs, clippy::all, clippy::pedantic)]\n";

/// One document on its way to crates.
pub struct Writer<'a> {
    /// The lowered document.
    pub model: &'a Model,
    /// How it becomes crates.
    pub plan: &'a Plan,
    /// How it was cut.
    pub sliced: &'a Sliced,
    /// The path of the core crate, as seen from a generated crate.
    pub core: &'a str,
}

impl Writer<'_> {
    /// Writes all crates of the document and counts what the late rules did.
    pub fn write(&self, files: &mut Files) -> Result<Vec<(&'static str, usize)>> {
        let mut written = Written::default();
        let mut requests = 0;
        if !self.sliced.shared.is_empty() {
            self.write_shared(files, &mut written)?;
        }
        for slice in &self.sliced.slices {
            requests += self.write_slice(slice, files, &mut written)?;
        }
        if !self.plan.is_one_crate() {
            self.write_root(files)?;
        }
        Ok(vec![
            ("structs", written.objects),
            ("open_enums", written.enumerations),
            ("unions", written.unions),
            ("secret_fields", written.secrets),
            ("pages_of_lists", written.pages),
            ("requests", requests),
        ])
    }

    fn write_shared(&self, files: &mut Files, written: &mut Written) -> Result<()> {
        let name = self.plan.shared_crate();
        let about = format!(
            "Types that several endpoint crates of the {} share.",
            self.plan.title
        );
        files.insert(
            format!("{name}/Cargo.toml"),
            Manifest {
                name: &name,
                about: &about,
                core: self.core,
                ..Manifest::default()
            }
            .text(),
        );
        files.insert(
            format!("{name}/src/lib.rs"),
            format!(
                "{HEADER}//! {about}\n\n{ROOT}\n#[rustfmt::skip]\nmod types;\n\npub use types::*;\n"
            ),
        );
        let text = self.types(&self.sliced.shared, &[], "", written)?.0;
        files.insert(format!("{name}/src/types.rs"), text);
        Ok(())
    }

    fn write_slice(
        &self,
        slice: &Slice,
        files: &mut Files,
        written: &mut Written,
    ) -> Result<usize> {
        let name = &slice.crate_name;
        let shared = self.plan.shared_crate();
        let needs_shared = !self.plan.is_one_crate() && !self.sliced.shared.is_empty();
        let about = format!("Calls of the {}: {}.", self.plan.title, slice.name);
        let dependencies = if needs_shared {
            vec![shared.clone()]
        } else {
            Vec::new()
        };
        files.insert(
            format!("{name}/Cargo.toml"),
            Manifest {
                name,
                about: &about,
                core: self.core,
                siblings: &dependencies,
                ..Manifest::default()
            }
            .text(),
        );
        let imports = if needs_shared {
            format!("pub use {}::*;\n", shared.replace('-', "_"))
        } else {
            String::new()
        };
        let (text, file) = self.types(&slice.types, &slice.operations, &imports, written)?;
        files.insert(format!("{name}/src/types.rs"), text);
        let operations = slice
            .operations
            .iter()
            .filter_map(|index| self.model.operations.get(*index));
        let streamed = operations
            .filter(|operation| matches!(operation.body, Some(Body::Multipart { .. })))
            .map(|operation| operation.id.to_snake_case())
            .collect();
        let (requests, count) = refine::requests::refine(&file, self.model, &streamed)?;
        let text = format!(
            "{HEADER}//! The requests of the operations, as plain functions.\n\n{}",
            format("/paths", requests)?
        );
        files.insert(format!("{name}/src/operations.rs"), text);
        let groups = Group::tree(self.model, &slice.operations)?;
        calls::write(
            self.model,
            self.plan,
            &groups,
            &format!("{name}/src"),
            files,
        )?;
        let mut root = format!("{HEADER}//! {about}\n\n{ROOT}\n");
        let mut modules: Vec<(&str, &str)> = groups
            .children
            .keys()
            .map(|name| ("pub ", name.as_str()))
            .collect();
        modules.extend([("", "operations"), ("pub ", "types")]);
        if self.plan.is_one_crate() {
            modules.push(("", "client"));
            let text = client::write(
                self.plan,
                &groups
                    .children
                    .keys()
                    .map(|name| (name.clone(), None))
                    .collect::<Vec<_>>(),
            )?;
            files.insert(format!("{name}/src/client.rs"), text);
        }
        modules.sort_by_key(|(_, name)| *name);
        for (visibility, module) in modules {
            let _ = writeln!(root, "#[rustfmt::skip]\n{visibility}mod {module};");
        }
        if self.plan.is_one_crate() {
            let _ = writeln!(root, "\npub use client::{};", self.plan.client);
        }
        files.insert(format!("{name}/src/lib.rs"), root);
        Ok(count)
    }

    /// The text of a `types.rs`, and what the generators wrote for the slice.
    fn types(
        &self,
        names: &BTreeSet<String>,
        operations: &[usize],
        imports: &str,
        written: &mut Written,
    ) -> Result<(String, syn::File)> {
        let file = generate(self.model, names, operations)?;
        let structs = refine::structs::refine(&file, self.model)?;
        let text = types::write(self.model, names, &structs, imports, written)?;
        Ok((text, file))
    }

    /// The crate that brings the slices together behind one client.
    fn write_root(&self, files: &mut Files) -> Result<()> {
        let name = &self.plan.name;
        let about = format!("The client of the {}.", self.plan.title);
        let dependencies: Vec<String> = self
            .sliced
            .slices
            .iter()
            .map(|slice| slice.crate_name.clone())
            .collect();
        let default: Vec<String> = self
            .plan
            .default
            .iter()
            .map(|slice| format!("\"{slice}\""))
            .collect();
        let mut features = format!("\n[features]\ndefault = [{}]\n", default.join(", "));
        for slice in &self.sliced.slices {
            let _ = writeln!(features, "{} = [\"dep:{}\"]", slice.name, slice.crate_name);
        }
        files.insert(
            format!("{name}/Cargo.toml"),
            Manifest {
                name,
                about: &about,
                core: self.core,
                siblings: &dependencies,
                flags: "optional = true",
                more: &features,
            }
            .text(),
        );
        let mut root = format!(
            "{HEADER}//! {about}\n\n{ROOT}\n#[rustfmt::skip]\nmod client;\n\npub use client::{};\n\n/// The types of all slices that are on.\npub mod types {{\n",
            self.plan.client
        );
        let mut accessors = Vec::new();
        let mut reexports = String::new();
        for slice in &self.sliced.slices {
            let (krate, feature) = (slice.crate_name.replace('-', "_"), &slice.name);
            let _ = writeln!(
                root,
                "    #[cfg(feature = \"{feature}\")]\n    pub use {krate}::types::*;"
            );
            let groups = Group::tree(self.model, &slice.operations)?;
            for group in groups.children.keys() {
                let _ = writeln!(
                    reexports,
                    "#[cfg(feature = \"{feature}\")]\npub use {krate}::{group};"
                );
                accessors.push((group.clone(), Some(feature.clone())));
            }
        }
        accessors.sort();
        root.push_str("}\n\n");
        root.push_str(&reexports);
        files.insert(format!("{name}/src/lib.rs"), root);
        files.insert(
            format!("{name}/src/client.rs"),
            client::write(self.plan, &accessors)?,
        );
        Ok(())
    }
}
