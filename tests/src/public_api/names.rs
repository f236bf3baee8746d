//! What a name in a module means.

use syn::{Item, UseTree, Visibility};

use super::modules::{Crate, Place};

/// What a path leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A module of this crate.
    Module(Place),
    /// Any other item of this crate, by its module and name.
    Item(Place, String),
    /// Something of another crate, by its whole path.
    Foreign(String),
}

/// What every file can name without a `use`.
const PRELUDE: [&str; 52] = [
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
    "bool",
    "char",
    "f32",
    "f64",
    "str",
    "u8",
    "i64",
];
const NUMBERS: [&str; 10] = [
    "i8", "i16", "i32", "i128", "isize", "u16", "u32", "u64", "u128", "usize",
];
/// Following a name further than this is a circle.
const DEPTH: usize = 12;

/// Whether a name may have come by a glob.
#[derive(Clone, Copy, PartialEq)]
enum Globs {
    Read,
    /// Where the glob itself comes from is said without one, or every glob would
    /// be looked up in all others and in itself.
    Ignored,
}

impl Crate {
    /// Follows a path that stands in a module.
    pub(super) fn resolve(&self, place: &Place, path: &[String]) -> Target {
        self.follow(place, path, Globs::Read, DEPTH)
            .unwrap_or_else(|| Target::Foreign(format!("?{}", path.join("::"))))
    }

    fn follow(&self, place: &Place, path: &[String], globs: Globs, depth: usize) -> Option<Target> {
        let (first, rest) = path.split_first()?;
        let depth = depth.checked_sub(1)?;
        let mut target = match first.as_str() {
            "crate" => Target::Module(Vec::new()),
            "self" => Target::Module(place.clone()),
            "super" => Target::Module(place.split_last()?.1.to_vec()),
            name => match self.meant(place, name, globs, depth) {
                Some(target) => target,
                None => self.outside(name)?,
            },
        };
        for (index, name) in rest.iter().enumerate() {
            target = match target {
                Target::Module(place) if name == "super" => {
                    Target::Module(place.split_last()?.1.to_vec())
                }
                Target::Module(place) => self.meant(&place, name, Globs::Read, depth)?,
                Target::Foreign(path) => {
                    return Some(Target::Foreign(format!(
                        "{path}::{}",
                        rest[index..].join("::")
                    )));
                }
                // What follows is a variant or an associated item.
                item @ Target::Item(..) => return Some(item),
            };
        }
        Some(target)
    }

    /// What a module itself calls by a name.
    fn meant(&self, place: &Place, name: &str, globs: Globs, depth: usize) -> Option<Target> {
        match self.named(place, name).next() {
            Some(Item::Mod(_)) => {
                let mut deeper = place.clone();
                deeper.push(name.to_owned());
                return Some(Target::Module(deeper));
            }
            Some(_) => return Some(Target::Item(place.clone(), name.to_owned())),
            None => {}
        }
        for leaf in self.imports.get(place)? {
            if leaf.name == "*" {
                if globs == Globs::Ignored {
                    continue;
                }
                // A name of another crate would not be found in here; it shows as unknown.
                if let Some(Target::Module(from)) =
                    self.follow(place, &leaf.path, Globs::Ignored, depth)
                    && let Some(found) = self.meant(&from, name, Globs::Read, depth.checked_sub(1)?)
                {
                    return Some(found);
                }
            } else if leaf.name == name {
                return if leaf.path == [name] {
                    // `use http;` means the crate and not itself.
                    self.outside(name)
                } else {
                    self.follow(place, &leaf.path, Globs::Read, depth)
                };
            }
        }
        None
    }

    /// What is there in every module.
    fn outside(&self, name: &str) -> Option<Target> {
        let is_std = ["std", "core", "alloc"].contains(&name);
        if is_std || self.dependencies.contains(name) {
            return Some(Target::Foreign(name.to_owned()));
        }
        let is_there = PRELUDE.contains(&name) || NUMBERS.contains(&name);
        is_there.then(|| Target::Foreign(format!("std::prelude::{name}")))
    }
}

/// One name that a `use` brings, `*` for all.
pub(super) struct Leaf {
    pub(super) name: String,
    pub(super) path: Vec<String>,
}

/// The names that a `use` brings.
pub(super) fn leaves(tree: &UseTree) -> Vec<Leaf> {
    fn walk(tree: &UseTree, path: &[String], leaves: &mut Vec<Leaf>) {
        let with = |name: &dyn ToString| {
            let mut path = path.to_vec();
            let name = name.to_string();
            // `use a::{self}` is `use a`.
            if name != "self" || path.is_empty() {
                path.push(name);
            }
            path
        };
        match tree {
            UseTree::Path(step) => walk(&step.tree, &with(&step.ident), leaves),
            UseTree::Name(last) => {
                let path = with(&last.ident);
                let name = path.last().cloned().unwrap_or_default();
                leaves.push(Leaf { name, path });
            }
            UseTree::Rename(last) => leaves.push(Leaf {
                name: last.rename.to_string(),
                path: with(&last.ident),
            }),
            UseTree::Glob(_) => leaves.push(Leaf {
                name: "*".to_owned(),
                path: path.to_vec(),
            }),
            UseTree::Group(group) => {
                for tree in &group.items {
                    walk(tree, path, leaves);
                }
            }
        }
    }
    let mut found = Vec::new();
    walk(tree, &[], &mut found);
    found
}

/// The name that an item has, if it has one.
pub(super) fn identifier(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Mod(item) => &item.ident,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(name.to_string())
}

/// Whether an item can be named from outside, if its module can.
pub(super) fn is_public(item: &Item) -> bool {
    let visibility = match item {
        Item::Const(item) => &item.vis,
        Item::Enum(item) => &item.vis,
        Item::Fn(item) => &item.vis,
        Item::Mod(item) => &item.vis,
        Item::Static(item) => &item.vis,
        Item::Struct(item) => &item.vis,
        Item::Trait(item) => &item.vis,
        Item::Type(item) => &item.vis,
        Item::Union(item) => &item.vis,
        Item::Use(item) => &item.vis,
        _ => return false,
    };
    matches!(visibility, Visibility::Public(_))
}
