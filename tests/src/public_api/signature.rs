//! The paths that a signature names.

use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{FnArg, Generics, Signature, TraitItem, Visibility};

use super::Position;
use super::modules::{Place, is_hidden};
use super::names::Target;
use super::walk::Walk;

/// Reads signatures, and shows each path in them to the walk.
pub(super) struct Reader<'a, 'b> {
    pub(super) walk: &'b mut Walk<'a>,
    pub(super) label: String,
    place: Place,
    position: Position,
    /// The parameters that stand for a type.
    generics: Vec<String>,
}

impl<'a, 'b> Reader<'a, 'b> {
    pub(super) fn new(walk: &'b mut Walk<'a>, place: &Place, label: &str) -> Self {
        Self {
            walk,
            label: label.to_owned(),
            place: place.clone(),
            position: Position::Elsewhere,
            generics: vec!["Self".to_owned()],
        }
    }

    /// Takes parameters into view, with what they are bound by.
    pub(super) fn generics(&mut self, generics: &Generics) {
        self.generics.extend(parameters(generics));
        self.visit_generics(generics);
    }

    pub(super) fn fields(
        &mut self,
        label: &str,
        fields: &syn::Fields,
        shown: &dyn Fn(&Visibility) -> bool,
    ) {
        for (index, field) in fields.iter().enumerate() {
            let name = field
                .ident
                .as_ref()
                .map_or(index.to_string(), ToString::to_string);
            let label = format!("{label}.{name}");
            if !shown(&field.vis) {
                continue;
            }
            if is_hidden(&field.attrs) {
                self.walk.hide(label);
                continue;
            }
            self.label = label;
            self.visit_type(&field.ty);
        }
    }

    pub(super) fn function(&mut self, signature: &Signature) {
        let known = self.generics.len();
        self.generics(&signature.generics);
        for input in &signature.inputs {
            if let FnArg::Typed(argument) = input {
                self.position = Position::Argument;
                self.visit_type(&argument.ty);
                self.position = Position::Elsewhere;
            }
        }
        self.visit_return_type(&signature.output);
        self.generics.truncate(known);
    }

    pub(super) fn trait_item(&mut self, of: &str, item: &TraitItem) {
        let (name, attributes) = match item {
            TraitItem::Fn(item) => (&item.sig.ident, &item.attrs),
            TraitItem::Const(item) => (&item.ident, &item.attrs),
            TraitItem::Type(item) => (&item.ident, &item.attrs),
            _ => return,
        };
        let label = format!("{of}::{name}");
        if is_hidden(attributes) {
            self.walk.hide(label);
            return;
        }
        self.label = label;
        match item {
            TraitItem::Fn(item) => self.function(&item.sig),
            TraitItem::Const(item) => self.visit_type(&item.ty),
            TraitItem::Type(item) => {
                for bound in &item.bounds {
                    self.visit_type_param_bound(bound);
                }
            }
            _ => {}
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_, '_> {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names = segments(path);
        let is_parameter = names
            .first()
            .is_none_or(|first| self.generics.contains(first));
        if !is_parameter {
            let target = self.walk.krate.resolve(&self.place, &names);
            self.walk.show(&self.label, target, self.position);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        let unknown = Target::Foreign(format!("?{}!", segments(&called.path).join("::")));
        self.walk.show(&self.label, unknown, self.position);
    }

    // Neither attributes nor the lengths of arrays are types.
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}
    fn visit_expr(&mut self, _: &'ast syn::Expr) {}
}

/// Every path in a piece of syntax.
#[derive(Default)]
pub(super) struct Paths(pub(super) Vec<syn::Path>);

impl<'ast> Visit<'ast> for Paths {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.0.push(path.clone());
        visit::visit_path(self, path);
    }
}

/// The type parameters and constants that can be named.
pub(super) fn parameters(generics: &Generics) -> Vec<String> {
    let types = generics.type_params().map(|found| found.ident.to_string());
    let constants = generics.const_params().map(|found| found.ident.to_string());
    types.chain(constants).collect()
}

/// The names of a path, without what stands in angle brackets.
pub(super) fn segments(path: &syn::Path) -> Vec<String> {
    let names = path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string());
    names.collect()
}

/// A piece of syntax as one would write it in a label.
pub(super) fn text(of: &impl ToTokens) -> String {
    of.to_token_stream().to_string().replace(' ', "")
}
