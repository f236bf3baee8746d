//! Rule `structs`: the structs that typify wrote, with the types that users need.
//!
//! Typify decides the struct, its field identifiers and its serde names. It
//! cannot say "absent, null or a value", leaves empty lists out, and refuses what
//! it does not know; so the type and the serde attributes of each field are set
//! from the model, together with the derives.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Item;

use crate::emit::docs;
use crate::emit::rust;
use crate::model::{Field, Kind, Model, Object, Type};
use crate::{Error, Result};

/// The structs of a slice by name, as tokens.
pub fn refine(file: &syn::File, model: &Model) -> Result<BTreeMap<String, TokenStream>> {
    let mut objects = BTreeMap::new();
    for item in &file.items {
        let Item::Mod(module) = item else { continue };
        let items = module.content.iter().flat_map(|(_, items)| items);
        for item in items {
            let Item::Struct(found) = item else { continue };
            let name = found.ident.to_string();
            let Some((known, object)) =
                model.types.get(&name).and_then(|known| match &known.kind {
                    Kind::Object(object) => Some((known, object)),
                    Kind::Enumeration(_) | Kind::Union(_) => None,
                })
            else {
                // It knows the type by a name that differs in case alone, if by any.
                let meant = model
                    .types
                    .values()
                    .find(|known| known.name.eq_ignore_ascii_case(&name));
                let at = meant.map_or("/components/schemas", |known| known.at.as_str());
                let message = format!("typify wrote an unknown struct `{name}`");
                return Err(Error::new("structs", at, message));
            };
            objects.insert(name, structure(found, known, object)?);
        }
    }
    Ok(objects)
}

fn structure(found: &syn::ItemStruct, known: &Type, object: &Object) -> Result<TokenStream> {
    let name = &found.ident;
    let mut fields = Vec::new();
    for written in &found.fields {
        let wire = wire_name(written);
        let Some(field) = object.fields.iter().find(|field| field.wire == wire) else {
            return Err(Error::new(
                "structs",
                known.at.clone(),
                format!("typify wrote an unknown field `{wire}` in `{name}`"),
            ));
        };
        let is_items = object
            .page
            .as_ref()
            .is_some_and(|page| page.items == field.wire);
        fields.push(structure_field(field, is_items));
    }
    if fields.len() != object.fields.len() {
        return Err(Error::new(
            "structs",
            known.at.clone(),
            format!("typify lost a field of `{name}`"),
        ));
    }
    if object.open {
        fields.push(quote! {
            /// Properties that this version does not know, as they came.
            #[serde(flatten)]
            pub additional_properties: serde_json::Map<String, serde_json::Value>,
        });
    }
    let page = object.page.as_ref();
    if page.is_some() {
        fields.push(quote! {
            #[serde(skip)]
            pub(crate) form: auth0_sdk_core::PageForm,
        });
    }
    let docs = docs::type_docs(known);
    let debug = (!object.hides()).then(|| quote!(Debug,));
    let remote = page.map(|_| quote!(#[serde(remote = "Self")]));
    Ok(quote! {
        #(#[doc = #docs])*
        #[derive(Clone, #debug PartialEq, serde::Deserialize, serde::Serialize)]
        #remote
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
        }
    })
}

fn structure_field(field: &Field, is_items: bool) -> TokenStream {
    let name = format_ident!("{}", field.rust);
    let wire = &field.wire;
    let rename = (field.rust != field.wire).then(|| quote!(rename = #wire,));
    let serde = if is_items {
        // The core knows whether they came, and writes an empty list where one came.
        quote!(#rename default, skip_serializing_if = "Vec::is_empty")
    } else if field.three_state {
        quote!(#rename default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")
    } else if field.required {
        // A required field that may be null is written as null; a server that leaves it out
        // means the same.
        let default = field.nullable.then(|| quote!(default));
        quote!(#rename #default)
    } else {
        quote!(#rename default, skip_serializing_if = "Option::is_none")
    };
    let serde = (!serde.is_empty()).then(|| quote!(#[serde(#serde)]));
    let shape = rust::field_type(field);
    let docs = docs::field_docs(field);
    quote! {
        #(#[doc = #docs])*
        #serde
        pub #name: #shape,
    }
}

/// The JSON name of a field that typify wrote.
fn wire_name(field: &syn::Field) -> String {
    let mut wire = field
        .ident
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default();
    for attribute in field
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
    {
        // Only `rename` matters; the others are read over by consuming their value.
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.input.peek(syn::Token![=]) {
                let value: syn::LitStr = meta.value()?.parse()?;
                if meta.path.is_ident("rename") {
                    wire = value.value();
                }
            }
            Ok(())
        });
    }
    wire
}
