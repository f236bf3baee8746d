//! The modules of a crate, from its files.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;

use syn::{Attribute, Item};

use super::names::{Leaf, identifier, leaves};

/// The names of a module and those that it is in, from the root on.
pub(super) type Place = Vec<String>;

/// The sources of a library crate.
#[derive(Default)]
pub struct Crate {
    /// The items of each module.
    pub(super) modules: BTreeMap<Place, Vec<Item>>,
    /// Where in a module each name stands; a type and a function can share one.
    names: BTreeMap<Place, BTreeMap<String, Vec<usize>>>,
    /// What each module imports.
    pub(super) imports: BTreeMap<Place, Vec<Leaf>>,
    /// What a path can begin with, beside what the crate names itself.
    pub(super) dependencies: BTreeSet<String>,
}

impl Crate {
    /// Reads a crate from its folder; the dependencies are named as in its manifest.
    ///
    /// # Errors
    ///
    /// When a file of the crate is missing or is no Rust.
    pub fn load(folder: &Path, dependencies: impl IntoIterator<Item = String>) -> io::Result<Self> {
        let mut krate = Self::with(dependencies);
        let file = parse_file(&folder.join("src/lib.rs"))?;
        krate.add(Vec::new(), file.items, Some(&folder.join("src")))?;
        Ok(krate)
    }

    /// Reads a crate that is one text.
    ///
    /// # Errors
    ///
    /// When it is no Rust, or has modules in other files.
    pub fn parse(text: &str, dependencies: impl IntoIterator<Item = String>) -> io::Result<Self> {
        let mut krate = Self::with(dependencies);
        let file = syn::parse_file(text).map_err(io::Error::other)?;
        krate.add(Vec::new(), file.items, None)?;
        Ok(krate)
    }

    fn with(dependencies: impl IntoIterator<Item = String>) -> Self {
        let names = dependencies.into_iter().map(|name| name.replace('-', "_"));
        Self {
            dependencies: names.collect(),
            ..Self::default()
        }
    }

    /// Adds a module and those in it; `folder` is where the files of those are.
    fn add(&mut self, place: Place, items: Vec<Item>, folder: Option<&Path>) -> io::Result<()> {
        let mut kept = Vec::new();
        for mut item in items {
            if attributes(&item).iter().any(is_for_tests) {
                continue;
            }
            if let Some(written) = open_enum(&item) {
                item = written;
            }
            if let Item::Mod(module) = &mut item {
                let name = module.ident.to_string();
                let inner = folder.map(|folder| folder.join(&name));
                let items = match (module.content.take(), &inner) {
                    (Some((_, items)), _) => items,
                    (None, Some(inner)) => {
                        let beside = inner.with_extension("rs");
                        let inside = inner.join("mod.rs");
                        parse_file(if beside.is_file() { &beside } else { &inside })?.items
                    }
                    (None, None) => return Err(io::Error::other(format!("no text of {name}"))),
                };
                let mut deeper = place.clone();
                deeper.push(name);
                self.add(deeper, items, inner.as_deref())?;
            }
            kept.push(item);
        }
        let mut names: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut imports = Vec::new();
        for (index, item) in kept.iter().enumerate() {
            if let Some(name) = identifier(item) {
                names.entry(name).or_default().push(index);
            }
            if let Item::Use(import) = item {
                imports.extend(leaves(&import.tree));
            }
        }
        self.names.insert(place.clone(), names);
        self.imports.insert(place.clone(), imports);
        self.modules.insert(place, kept);
        Ok(())
    }

    /// The items of a module that have a name.
    pub(super) fn named(&self, place: &Place, name: &str) -> impl Iterator<Item = &Item> {
        let indices = self.names.get(place).and_then(|names| names.get(name));
        let items = self.modules.get(place);
        let indices = indices.into_iter().flatten();
        indices.filter_map(move |index| items?.get(*index))
    }
}

fn parse_file(path: &Path) -> io::Result<syn::File> {
    let named =
        |error: &dyn std::fmt::Display| io::Error::other(format!("{}: {error}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|error| named(&error))?;
    syn::parse_file(&text).map_err(|error| named(&error))
}

/// The enum that stands in a call of the core's `open_enum!`, whose texts on the wire are
/// written as discriminants. What the macro adds to it is of the core.
fn open_enum(item: &Item) -> Option<Item> {
    let Item::Macro(called) = item else {
        return None;
    };
    let name = &called.mac.path.segments.last()?.ident;
    let tokens = called.mac.tokens.clone();
    (name == "open_enum").then(|| syn::parse2(tokens).ok().map(Item::Enum))?
}

/// Whether an item is there in tests only.
fn is_for_tests(attribute: &Attribute) -> bool {
    let syn::Meta::List(list) = &attribute.meta else {
        return false;
    };
    let tokens = list.tokens.to_string();
    let mut words = tokens.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    list.path.is_ident("cfg") && words.any(|word| word == "test" || word == "doctest")
}

/// Whether an item is kept out of the docs.
pub(super) fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        syn::Meta::List(list) => list.path.is_ident("doc") && list.tokens.to_string() == "hidden",
        _ => false,
    })
}

/// The attributes of an item.
pub(super) fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}
