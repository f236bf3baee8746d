//! The `types` module of a crate: enumerations, unions, and the structs of
//! [`crate::refine::structs`] with their constructors.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{HEADER, docs, enums, format, pages, rust, unions};
use crate::model::{Field, Kind, Model, Object, Shape, Type};
use crate::{Error, Result};

/// How many items of which kind were written.
#[derive(Default, Clone, Copy)]
pub struct Written {
    /// Open enumerations.
    pub enumerations: usize,
    /// Unions.
    pub unions: usize,
    /// Structs.
    pub objects: usize,
    /// Fields that debug output does not show.
    pub secrets: usize,
    /// Pages of lists.
    pub pages: usize,
}

/// The text of a `types.rs`.
pub fn write(
    model: &Model,
    names: &BTreeSet<String>,
    structs: &BTreeMap<String, TokenStream>,
    imports: &str,
    written: &mut Written,
) -> Result<String> {
    let mut text = format!("{HEADER}//! Types that calls send and receive.\n\n{imports}");
    for known in names.iter().filter_map(|name| model.types.get(name)) {
        text.push('\n');
        match &known.kind {
            Kind::Enumeration(enumeration) => {
                written.enumerations += 1;
                enums::write(&mut text, known, enumeration);
            }
            Kind::Union(union) => {
                written.unions += 1;
                unions::write(&mut text, model, known, union);
            }
            Kind::Object(object) => {
                written.objects += 1;
                written.secrets += object.fields.iter().filter(|field| field.secret).count();
                let Some(structure) = structs.get(&known.name) else {
                    let message = format!("typify wrote no struct `{}`", known.name);
                    return Err(Error::new("structs", known.at.clone(), message));
                };
                let around = around(model, known, object, written);
                text.push_str(&format(&known.at, quote!(#structure #around))?);
            }
        }
    }
    Ok(text)
}

/// Writes doc lines with an indentation.
pub(super) fn doc(text: &mut String, indent: &str, lines: &[String]) {
    for line in lines {
        let _ = writeln!(text, "{indent}///{line}");
    }
}

/// What stands around a struct: constructor, setters, page, debug output.
fn around(model: &Model, known: &Type, object: &Object, written: &mut Written) -> TokenStream {
    let constructor = known.in_request.then(|| constructor(model, known, object));
    let debug = object.hides().then(|| debug(known, object));
    let page = object.page.as_ref().map(|page| {
        written.pages += 1;
        pages::write(known, object, page)
    });
    quote!(#constructor #debug #page)
}

fn constructor(model: &Model, known: &Type, object: &Object) -> TokenStream {
    let name = format_ident!("{}", known.name);
    let (mut arguments, mut values, mut setters) = (Vec::new(), Vec::new(), Vec::new());
    for field in &object.fields {
        let field_name = format_ident!("{}", field.rust);
        if !field.required {
            values.push(quote!(#field_name: Default::default()));
            setters.push(setter(model, field));
        } else if let (Some((variant, _)), Shape::Named(enumeration)) =
            (model.constant(field), &field.shape)
        {
            let (enumeration, variant) =
                (format_ident!("{enumeration}"), format_ident!("{variant}"));
            values.push(quote!(#field_name: #enumeration::#variant));
        } else if field.nullable {
            let exact = rust::field_type(field);
            arguments.push(quote!(#field_name: impl Into<#exact>));
            values.push(quote!(#field_name: #field_name.into()));
        } else {
            let rust::Taken { argument, value } =
                rust::take(model, &field.shape, &field_name, &quote!());
            let value = boxed(field, value);
            arguments.push(quote!(#field_name: #argument));
            values.push(quote!(#field_name: #value));
        }
    }
    if object.open {
        values.push(quote!(additional_properties: Default::default()));
    }
    if object.page.is_some() {
        values.push(quote!(form: Default::default()));
    }
    let default = arguments.is_empty().then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    quote! {
        impl #name {
            /// With what it must have; the rest is unset.
            #[must_use]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
            #(#setters)*
        }
        #default
    }
}

fn setter(model: &Model, field: &Field) -> TokenStream {
    let name = format_ident!("{}", field.rust);
    // `new` is the constructor.
    let method = if field.rust == "new" {
        format_ident!("set_new")
    } else {
        name.clone()
    };
    let docs = docs::field_docs(field);
    let (argument, value) = if field.three_state {
        let exact = rust::field_type(field);
        (quote!(impl Into<#exact>), quote!(#name.into()))
    } else {
        let taken = rust::take(model, &field.shape, &name, &quote!());
        let value = boxed(field, taken.value);
        (taken.argument, quote!(Some(#value)))
    };
    quote! {
        #(#[doc = #docs])*
        #[must_use]
        pub fn #method(mut self, #name: #argument) -> Self {
            self.#name = #value;
            self
        }
    }
}

fn boxed(field: &Field, value: TokenStream) -> TokenStream {
    if field.boxed {
        quote!(Box::new(#value))
    } else {
        value
    }
}

/// Debug output that keeps secrets to itself, and what may be one.
fn debug(known: &Type, object: &Object) -> TokenStream {
    let name = format_ident!("{}", known.name);
    let label = &known.name;
    let fields = object.fields.iter().map(|field| {
        let (name, label) = (format_ident!("{}", field.rust), &field.rust);
        if field.secret {
            quote!(.field(#label, &auth0_sdk_core::Redacted))
        } else {
            quote!(.field(#label, &self.#name))
        }
    });
    let open = object
        .open
        .then(|| quote!(.field("additional_properties", &auth0_sdk_core::Redacted)));
    quote! {
        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(#label) #(#fields)* #open .finish_non_exhaustive()
            }
        }
    }
}
