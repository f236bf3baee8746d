//! One operation as Rust: the method that starts the call, and the struct that holds it.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::super::{docs, rust};
use super::call_name;
use crate::model::{Body, Model, Operation, Parameter, Shape, field_name};
use crate::slice::Plan;

/// One operation with what is needed to write it.
pub(super) struct Call<'a> {
    pub(super) model: &'a Model,
    pub(super) plan: &'a Plan,
    pub(super) operation: &'a Operation,
    pub(super) method: &'a str,
}

impl Call<'_> {
    pub(super) fn name(&self) -> Ident {
        format_ident!("{}", call_name(self.operation))
    }

    fn facts(&self) -> Ident {
        format_ident!("{}", self.method.trim_end_matches('_').to_uppercase())
    }

    fn required(&self) -> impl Iterator<Item = &Parameter> {
        self.operation
            .parameters
            .iter()
            .filter(|parameter| parameter.required)
    }

    /// `include_totals` is not for callers: the page type wants the totals, always.
    fn optional(&self) -> impl Iterator<Item = &Parameter> {
        let paged = self.operation.pagination.is_some();
        self.operation.parameters.iter().filter(move |parameter| {
            !(parameter.required || paged && parameter.wire == "include_totals")
        })
    }

    /// The fields of a multipart body that are not the file.
    pub(super) fn form_fields(&self) -> Vec<(&crate::model::Field, bool)> {
        let Some(Body::Multipart { fields, file }) = &self.operation.body else {
            return Vec::new();
        };
        let object = self.model.object(fields);
        let fields = object.into_iter().flat_map(|object| &object.fields);
        fields
            .filter(|field| field.wire != *file)
            .map(|field| (field, field.required))
            .collect()
    }

    /// The method of the group that starts the call.
    pub(super) fn method(&self) -> TokenStream {
        let docs = docs::operation_docs(self.operation, self.plan);
        let (method, name, facts) = (format_ident!("{}", self.method), self.name(), self.facts());
        let prefix = quote!(crate::types::);
        let (mut arguments, mut values) = (Vec::new(), Vec::new());
        for parameter in self.required() {
            let ident = format_ident!("{}", parameter.rust);
            let rust::Taken { argument, value } =
                rust::take(self.model, &parameter.shape, &ident, &prefix);
            arguments.push(quote!(#ident: #argument));
            values.push(quote!(#ident: #value));
        }
        for (field, required) in self.form_fields() {
            let ident = format_ident!("{}", field.rust);
            if required {
                let rust::Taken { argument, value } =
                    rust::take(self.model, &field.shape, &ident, &prefix);
                arguments.push(quote!(#ident: #argument));
                values.push(quote!(#ident: #value));
            } else {
                values.push(quote!(#ident: None));
            }
        }
        for parameter in self.optional() {
            let ident = format_ident!("{}", parameter.rust);
            values.push(quote!(#ident: None));
        }
        match &self.operation.body {
            Some(Body::Json(shape)) => {
                let body = format_ident!("body");
                let rust::Taken { argument, value } = rust::take(self.model, shape, &body, &prefix);
                arguments.push(quote!(body: #argument));
                values.push(quote!(body: #value));
            }
            Some(Body::Multipart { file, .. }) => {
                let file = format_ident!("{}", field_name(file));
                arguments.push(quote!(#file: impl Into<auth0_sdk_core::Upload>));
                values.push(quote!(#file: #file.into()));
            }
            None => {}
        }
        quote! {
            #(#[doc = #docs])*
            pub fn #method(&self, #(#arguments),*) -> #name {
                #name { call: self.client.call(&#facts), #(#values),* }
            }
        }
    }

    /// The struct of the call with its setters and what the core adds.
    pub(super) fn items(&self) -> TokenStream {
        let (name, facts) = (self.name(), self.facts());
        let operation = self.operation;
        let mut fields = Vec::new();
        for parameter in self.required() {
            let (ident, exact) = (
                format_ident!("{}", parameter.rust),
                rust::crate_type(&parameter.shape),
            );
            fields.push(quote!(#ident: #exact));
        }
        for (field, required) in self.form_fields() {
            let (ident, exact) = (
                format_ident!("{}", field.rust),
                rust::crate_type(&field.shape),
            );
            fields.push(if required {
                quote!(#ident: #exact)
            } else {
                quote!(#ident: Option<#exact>)
            });
        }
        let mut setters = Vec::new();
        for parameter in self.optional() {
            let (ident, exact) = (
                format_ident!("{}", parameter.rust),
                rust::crate_type(&parameter.shape),
            );
            fields.push(quote!(#ident: Option<#exact>));
            setters.push(self.setter(&ident, &parameter.shape, &docs::parameter_docs(parameter)));
        }
        for (field, required) in self.form_fields() {
            if !required {
                let ident = format_ident!("{}", field.rust);
                setters.push(self.setter(&ident, &field.shape, &docs::field_docs(field)));
            }
        }
        let clone = match &operation.body {
            Some(Body::Json(shape)) => {
                let exact = rust::crate_type(shape);
                fields.push(quote!(body: #exact));
                quote!(Clone,)
            }
            Some(Body::Multipart { file, .. }) => {
                let file = format_ident!("{}", field_name(file));
                fields.push(quote!(#file: auth0_sdk_core::Upload));
                quote!()
            }
            None => quote!(Clone,),
        };
        // A body without a type of its own has no debug output that keeps secrets to itself.
        let hides_body =
            matches!(&operation.body, Some(Body::Json(shape)) if !matches!(shape, Shape::Named(_)));
        let derived = (!hides_body).then(|| quote!(Debug,));
        let label = name.to_string();
        let debug = hides_body.then(|| {
            quote! {
                impl std::fmt::Debug for #name {
                    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.debug_struct(#label).field("call", &self.call).finish_non_exhaustive()
                    }
                }
            }
        });
        let about = format!(
            " A call of [`{} {}`]({}).",
            operation.method,
            operation.path,
            docs::page(operation, self.plan)
        );
        let about = if self.plan.docs.is_empty() {
            format!(" A call of `{} {}`.", operation.method, operation.path)
        } else {
            about
        };
        let (id, http_method, path, scopes) = (
            &operation.id,
            &operation.method,
            &operation.path,
            &operation.scopes,
        );
        let custom_domain = if operation.custom_domain {
            format_ident!("Supported")
        } else {
            format_ident!("Unsupported")
        };
        let idempotency = match operation.idempotent {
            None => format_ident!("ByMethod"),
            Some(true) => format_ident!("Idempotent"),
            Some(false) => format_ident!("NotIdempotent"),
        };
        let request = self.request();
        let core = self.core_macros();
        let setters = (!setters.is_empty()).then(|| quote!(impl #name { #(#setters)* }));
        quote! {
            static #facts: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
                id: #id,
                method: #http_method,
                path: #path,
                scopes: &[#(#scopes),*],
                custom_domain: auth0_sdk_core::CustomDomain::#custom_domain,
                idempotency: auth0_sdk_core::Idempotency::#idempotency,
            };
            #[doc = #about]
            #[derive(#clone #derived)]
            #[must_use = "a call does nothing until it is awaited"]
            pub struct #name {
                call: auth0_sdk_core::Call,
                #(#fields,)*
            }
            impl #name {
                /// What is known of the operation before it is called, such as its scopes.
                pub const OPERATION: &'static auth0_sdk_core::Operation = &#facts;
            }
            #debug
            #setters
            #request
            #core
        }
    }

    fn setter(&self, ident: &Ident, shape: &Shape, docs: &[String]) -> TokenStream {
        let rust::Taken { argument, value } =
            rust::take(self.model, shape, ident, &quote!(crate::types::));
        quote! {
            #(#[doc = #docs])*
            pub fn #ident(mut self, #ident: #argument) -> Self {
                self.#ident = Some(#value);
                self
            }
        }
    }
}
