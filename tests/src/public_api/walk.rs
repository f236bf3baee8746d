//! The walk over everything that is reachable from outside.

use std::collections::{BTreeSet, VecDeque};

use syn::visit::Visit;
use syn::{Attribute, ImplItem, Item, ItemImpl, Visibility};

use super::modules::{Crate, Place, attributes, is_hidden};
use super::names::{Target, identifier, is_public, leaves};
use super::signature::{Paths, Reader, parameters, segments, text};
use super::{Mention, Position, Surface};

/// What the derives of the language itself write is of std.
const DERIVES: [&str; 9] = [
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Eq",
    "Hash",
    "Ord",
    "PartialEq",
    "PartialOrd",
];

pub(super) struct Walk<'a> {
    pub(super) krate: &'a Crate,
    surface: Surface,
    /// The modules that were gone through; globs can lead in a circle.
    modules: BTreeSet<Place>,
    reached: BTreeSet<(Place, String)>,
    queue: VecDeque<(Place, String)>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(krate: &'a Crate) -> Self {
        Self {
            krate,
            surface: Surface::default(),
            modules: BTreeSet::new(),
            reached: BTreeSet::new(),
            queue: VecDeque::new(),
        }
    }

    pub(super) fn run(mut self) -> Surface {
        self.module(&Vec::new());
        self.exported_macros();
        // A signature can reach further types, and these have implementations of their own.
        let mut done = BTreeSet::new();
        loop {
            while let Some((place, name)) = self.queue.pop_front() {
                self.item(&place, &name);
            }
            let before = done.len();
            for (place, items) in &self.krate.modules {
                for (index, item) in items.iter().enumerate() {
                    if let Item::Impl(found) = item
                        && !done.contains(&(place, index))
                        && self.counts(place, found)
                    {
                        done.insert((place, index));
                        self.implementation(place, found);
                    }
                }
            }
            if done.len() == before && self.queue.is_empty() {
                return self.surface;
            }
        }
    }

    /// The public items of a module that can be named from outside.
    fn module(&mut self, place: &Place) {
        if !self.modules.insert(place.clone()) {
            return;
        }
        for item in self.krate.modules.get(place).into_iter().flatten() {
            let hidden = is_hidden(attributes(item));
            match item {
                Item::Use(import) if is_public(item) => {
                    for leaf in leaves(&import.tree) {
                        if hidden {
                            self.surface.hidden.insert(leaf.name);
                            continue;
                        }
                        let label = format!("use {}", leaf.path.join("::"));
                        let target = self.krate.resolve(place, &leaf.path);
                        match target {
                            // What a glob takes from a module is all that is public there.
                            Target::Module(inner) => self.module(&inner),
                            other => self.show(&label, other, Position::Elsewhere),
                        }
                    }
                }
                Item::Macro(called) if called.ident.is_none() => {
                    let path = text(&called.mac.path);
                    let unknown = Target::Foreign(format!("?{path}!"));
                    self.show("a macro among items", unknown, Position::Elsewhere);
                }
                _ if !is_public(item) => {}
                _ if hidden => {
                    self.surface.hidden.extend(identifier(item));
                }
                Item::Mod(module) => {
                    let mut inner = place.clone();
                    inner.push(module.ident.to_string());
                    self.module(&inner);
                }
                _ => {
                    if let Some(name) = identifier(item) {
                        self.reach(place.clone(), name);
                    }
                }
            }
        }
    }

    /// Macros are exported at the root, wherever they stand.
    fn exported_macros(&mut self) {
        for item in self.krate.modules.values().flatten() {
            if let Item::Macro(found) = item
                && found
                    .attrs
                    .iter()
                    .any(|attribute| attribute.path().is_ident("macro_export"))
                && let Some(name) = &found.ident
            {
                let label = format!("{name}!");
                match is_hidden(&found.attrs) {
                    true => self.surface.hidden.insert(label),
                    false => self.surface.items.insert(label),
                };
            }
        }
    }

    fn reach(&mut self, place: Place, name: String) {
        if self.reached.insert((place.clone(), name.clone())) {
            self.queue.push_back((place, name));
        }
    }

    /// Notes that an item of the crate shows what a path leads to.
    pub(super) fn show(&mut self, item: &str, target: Target, position: Position) {
        match target {
            Target::Module(_) => {}
            Target::Item(place, name) => self.reach(place, name),
            Target::Foreign(path) => {
                let item = item.to_owned();
                self.surface.mentions.insert(Mention {
                    item,
                    path,
                    position,
                });
            }
        }
    }

    /// Notes that something public is kept out of the docs.
    pub(super) fn hide(&mut self, label: String) {
        self.surface.hidden.insert(label);
    }

    fn item(&mut self, place: &Place, name: &str) {
        let krate = self.krate;
        for item in krate.named(place, name) {
            if is_hidden(attributes(item)) {
                self.surface.hidden.insert(name.to_owned());
                continue;
            }
            self.surface.items.insert(name.to_owned());
            self.derives(place, name, attributes(item));
            let mut signature = Reader::new(self, place, name);
            match item {
                Item::Struct(found) => {
                    signature.generics(&found.generics);
                    signature.fields(name, &found.fields, &|vis| {
                        matches!(vis, Visibility::Public(_))
                    });
                }
                Item::Enum(found) => {
                    signature.generics(&found.generics);
                    for variant in &found.variants {
                        let label = format!("{name}::{}", variant.ident);
                        signature.fields(&label, &variant.fields, &|_| true);
                    }
                }
                Item::Union(found) => {
                    let fields = syn::Fields::Named(found.fields.clone());
                    signature.fields(name, &fields, &|vis| matches!(vis, Visibility::Public(_)));
                }
                Item::Trait(found) => {
                    signature.generics(&found.generics);
                    for bound in &found.supertraits {
                        signature.visit_type_param_bound(bound);
                    }
                    for item in &found.items {
                        signature.trait_item(name, item);
                    }
                }
                Item::Fn(found) => signature.function(&found.sig),
                Item::Type(found) => {
                    signature.generics(&found.generics);
                    signature.visit_type(&found.ty);
                }
                Item::Const(found) => signature.visit_type(&found.ty),
                Item::Static(found) => signature.visit_type(&found.ty),
                _ => {}
            }
        }
    }

    fn derives(&mut self, place: &Place, name: &str, attributes: &[Attribute]) {
        let mut derived = Vec::new();
        for attribute in attributes
            .iter()
            .filter(|attribute| attribute.path().is_ident("derive"))
        {
            // What is no list of paths does not compile.
            let _ = attribute.parse_nested_meta(|meta| {
                derived.push(segments(&meta.path));
                Ok(())
            });
        }
        for path in derived {
            if matches!(path.as_slice(), [name] if DERIVES.contains(&name.as_str())) {
                continue;
            }
            let target = self.krate.resolve(place, &path);
            self.show(&format!("derive of {name}"), target, Position::Elsewhere);
        }
    }

    /// Whether an implementation is there for those outside: they reach the type or,
    /// for a type that is not of this crate, the trait or what it is given.
    fn counts(&self, place: &Place, found: &ItemImpl) -> bool {
        let generics = parameters(&found.generics);
        let reached = |path: &syn::Path| -> Option<bool> {
            let path = segments(path);
            if path.first().is_none_or(|first| generics.contains(first)) {
                return None;
            }
            match self.krate.resolve(place, &path) {
                Target::Item(place, name) => Some(self.reached.contains(&(place, name))),
                Target::Module(_) | Target::Foreign(_) => None,
            }
        };
        let of = match &*found.self_ty {
            syn::Type::Path(of) => reached(&of.path),
            _ => None,
        };
        let Some((_, by, _)) = &found.trait_ else {
            return of == Some(true);
        };
        match (of, reached(by)) {
            (Some(false), _) | (_, Some(false)) => false,
            (Some(true), _) | (_, Some(true)) => true,
            (None, None) => {
                let mut given = Paths::default();
                given.visit_path(by);
                given.0.iter().any(|path| reached(path) == Some(true))
            }
        }
    }

    fn implementation(&mut self, place: &Place, found: &ItemImpl) {
        let of = text(&found.self_ty);
        let label = match &found.trait_ {
            Some((_, by, _)) => format!("impl {} for {of}", text(by)),
            None => format!("impl {of}"),
        };
        if is_hidden(&found.attrs) {
            self.surface.hidden.insert(label);
            return;
        }
        let mut reader = Reader::new(self, place, &label);
        reader.generics(&found.generics);
        reader.visit_type(&found.self_ty);
        if let Some((_, by, _)) = &found.trait_ {
            reader.visit_path(by);
        }
        for item in &found.items {
            let (name, attributes, is_public) = match item {
                ImplItem::Fn(item) => (&item.sig.ident, &item.attrs, &item.vis),
                ImplItem::Const(item) => (&item.ident, &item.attrs, &item.vis),
                ImplItem::Type(item) => {
                    // What a trait is told about the type.
                    reader.visit_type(&item.ty);
                    continue;
                }
                _ => continue,
            };
            // The trait has said already what its methods look like.
            if found.trait_.is_some() || !matches!(is_public, Visibility::Public(_)) {
                continue;
            }
            let label = format!("{of}::{name}");
            if is_hidden(attributes) {
                reader.walk.hide(label);
                continue;
            }
            label.clone_into(&mut reader.label);
            match item {
                ImplItem::Fn(item) => reader.function(&item.sig),
                ImplItem::Const(item) => reader.visit_type(&item.ty),
                _ => {}
            }
        }
    }
}
