//! Rule `pages_of_lists`: what makes a struct a page of a list.
//!
//! A list comes as an array or as an object around it, as the call asked and as the
//! server likes. Typify knows neither that both are one type nor what of it iterating
//! needs, so the core is told where the items, the next checkpoint and the counts are.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::rust;
use crate::model::{Field, Object, Page, Shape, Type};

/// How the core reads and writes a page, in whichever form it came.
pub(super) fn write(known: &Type, object: &Object, page: &Page) -> TokenStream {
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
