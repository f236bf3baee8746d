//! The `types` module of a crate: enumerations, unions, and the structs of
//! [`crate::refine::objects`] with their constructors.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{HEADER, docs, format, rust, unions};
use crate::Result;
use crate::model::{Enumeration, Field, Kind, Model, Object, Page, Shape, Type};

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
                write_enumeration(&mut text, known, enumeration);
            }
            Kind::Union(union) => {
                written.unions += 1;
                unions::write(&mut text, model, known, union);
            }
            Kind::Object(object) => {
                written.objects += 1;
                written.secrets += object.fields.iter().filter(|field| field.secret).count();
                let structure = structs.get(&known.name).cloned().unwrap_or_default();
                let around = around(model, known, object, written);
                text.push_str(&format(quote!(#structure #around))?);
            }
        }
    }
    Ok(text)
}

fn write_enumeration(text: &mut String, known: &Type, enumeration: &Enumeration) {
    text.push_str("auth0_sdk_core::open_enum! {\n");
    doc(text, "    ", &docs::type_docs(known));
    let _ = writeln!(text, "    pub enum {} {{", known.name);
    for (variant, value) in &enumeration.variants {
        let _ = writeln!(
            text,
            "        /// `{}`",
            value.replace(|c: char| c == '`' || c.is_control(), "'")
        );
        let _ = writeln!(text, "        {variant} = {value:?},");
    }
    text.push_str("    }\n}\n");
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
        page_impl(known, object, page)
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

fn page_impl(known: &Type, object: &Object, page: &Page) -> TokenStream {
    let name = format_ident!("{}", known.name);
    let Some(items) = object.fields.iter().find(|field| field.wire == page.items) else {
        return TokenStream::new();
    };
    let Shape::List(element) = &items.shape else {
        return TokenStream::new();
    };
    let item = rust::shape_type(&element.shape);
    let items = format_ident!("{}", items.rust);
    let find = |wire: &str| object.fields.iter().find(|field| field.wire == wire);
    let next = find("next")
        .filter(|field| field.shape == Shape::String)
        .map(|field| {
            let value = optional(field, quote!(as_deref()), quote!(as_str()));
            quote!(fn next(&self) -> Option<&str> { #value })
        });
    let count = |wire: &str| {
        let field = find(wire)?;
        let method = format_ident!("{wire}");
        let number = matches!(field.shape, Shape::Number | Shape::Integer);
        let value = optional(field, quote!(copied()), quote!(clone()));
        let convert = match field.shape {
            Shape::Number => quote!(auth0_sdk_core::count_from_number),
            _ => quote!(auth0_sdk_core::count_from_integer),
        };
        number.then(|| quote!(fn #method(&self) -> Option<u64> { #value.and_then(#convert) }))
    };
    let (total, start) = (count("total"), count("start"));
    let others = object
        .fields
        .iter()
        .filter(|field| field.wire != page.items);
    let others: Vec<_> = others
        .map(|field| format_ident!("{}", field.rust))
        .collect();
    let open = object
        .open
        .then(|| quote!(additional_properties: Default::default(),));
    let wire = &page.items;
    // Only a page whose other fields can all be missing can be a bare array.
    let all_optional = object
        .fields
        .iter()
        .all(|field| field.wire == page.items || !field.required || field.nullable);
    let from_items = if all_optional {
        quote!(Some(Self { #items, form: auth0_sdk_core::PageForm::Array, #(#others: Default::default(),)* #open }))
    } else {
        quote!(None)
    };
    quote! {
        impl auth0_sdk_core::Page for #name {
            type Item = #item;
            fn items(&self) -> &[#item] { &self.#items }
            fn into_items(self) -> Vec<#item> { self.#items }
            #next
            #total
            #start
            fn is_known(&self) -> bool {
                self.form != auth0_sdk_core::PageForm::Unknown
            }
        }
        impl auth0_sdk_core::PageForms for #name {
            const ITEMS: &'static str = #wire;
            fn from_items(#items: Vec<#item>) -> Option<Self> {
                #from_items
            }
            fn form(&self) -> auth0_sdk_core::PageForm {
                self.form
            }
            fn set_form(&mut self, form: auth0_sdk_core::PageForm) {
                self.form = form;
            }
            fn read_object<'de, D: serde::Deserializer<'de>>(object: D) -> Result<Self, D::Error> {
                Self::deserialize(object)
            }
            fn write_object<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                Self::serialize(self, serializer)
            }
        }
        auth0_sdk_core::page_forms!(#name);
    }
}

/// A field as an `Option`, whichever of the ways of missing it has.
fn optional(field: &Field, of_option: TokenStream, of_value: TokenStream) -> TokenStream {
    let name = format_ident!("{}", field.rust);
    if field.three_state {
        // `as_option` gives a reference already.
        if field.shape == Shape::String {
            quote!(self.#name.as_option().map(String::as_str))
        } else {
            quote!(self.#name.as_option().copied())
        }
    } else if field.required && !field.nullable {
        quote!(Some(self.#name.#of_value))
    } else if field.shape == Shape::String {
        quote!(self.#name.#of_option)
    } else {
        quote!(self.#name)
    }
}
