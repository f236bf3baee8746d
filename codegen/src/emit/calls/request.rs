//! The request of a call, and what the core adds to it: sending, options, pages.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::super::rust;
use super::call::Call;
use crate::model::{Answer, Body, Kind, Parameter, Shape, Style, field_name};

impl Call<'_> {
    /// The request, by the function that progenitor wrote, or as a streamed form.
    pub(super) fn request(&self) -> TokenStream {
        let name = self.name();
        if let Some(Body::Multipart { file, .. }) = &self.operation.body {
            return self.multipart_request(file);
        }
        let function = format_ident!("{}", self.operation_function());
        let (mut prepared, mut arguments) = (Vec::new(), Vec::new());
        for parameter in &self.operation.parameters {
            let ident = format_ident!("{}", parameter.rust);
            arguments.push(self.argument(parameter, &ident, &mut prepared));
        }
        if self.operation.body.is_some() {
            arguments.push(quote!(&self.body));
        }
        quote! {
            impl #name {
                pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
                    #(#prepared)*
                    crate::operations::#function(&self.call, #(#arguments),*)
                        .and_then(auth0_sdk_core::Request::build)
                }
            }
        }
    }

    /// The name that progenitor gives the function of the operation.
    fn operation_function(&self) -> String {
        use heck::ToSnakeCase;
        self.operation.id.to_snake_case()
    }

    /// How a parameter is handed to the generated function.
    fn argument(
        &self,
        parameter: &Parameter,
        ident: &Ident,
        prepared: &mut Vec<TokenStream>,
    ) -> TokenStream {
        let paged = self.operation.pagination.as_ref();
        if let (Some(pagination), "include_totals") = (paged, parameter.wire.as_str()) {
            // The server refuses totals together with a checkpoint.
            return match pagination.style {
                Style::Both => quote!(auth0_sdk_core::totals_unless_checkpoint(
                    self.from.as_deref(),
                    self.take
                )),
                Style::Offset | Style::Checkpoint => quote!(Some(true)),
            };
        }
        let optional = !parameter.required;
        match &parameter.shape {
            Shape::Boolean | Shape::Integer | Shape::Number => quote!(self.#ident),
            Shape::String if optional => quote!(self.#ident.as_deref()),
            Shape::String => quote!(&self.#ident),
            Shape::List(_) => {
                if optional {
                    prepared.push(quote! {
                        let #ident: Option<Vec<String>> = self.#ident.as_ref().map(|values| values.iter().map(ToString::to_string).collect());
                    });
                    quote!(#ident.as_ref())
                } else {
                    prepared.push(quote! {
                        let #ident: Vec<String> = self.#ident.iter().map(ToString::to_string).collect();
                    });
                    quote!(&#ident)
                }
            }
            _ if optional => quote!(self.#ident.as_ref().map(|value| value.as_str())),
            _ => quote!(self.#ident.as_str()),
        }
    }

    fn multipart_request(&self, file: &str) -> TokenStream {
        let name = self.name();
        let path = &self.operation.path;
        let file_ident = format_ident!("{}", field_name(file));
        let fields = self.form_fields().into_iter().map(|(field, required)| {
            let (ident, wire) = (format_ident!("{}", field.rust), &field.wire);
            if required {
                quote!(fields.push((#wire, self.#ident.to_string()));)
            } else {
                quote!(fields.extend(self.#ident.as_ref().map(|value| (#wire, value.to_string())));)
            }
        });
        quote! {
            impl #name {
                fn take_request(&mut self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
                    let mut fields: Vec<(&'static str, String)> = Vec::new();
                    #(#fields)*
                    auth0_sdk_core::Request::multipart(&self.call, #path, fields, (#file, self.#file_ident.take()))
                }
            }
        }
    }

    /// What the core adds to every call: options, sending, pages.
    pub(super) fn core_macros(&self) -> TokenStream {
        let name = self.name();
        let answer = self.operation.answer_shape().map(rust::crate_type);
        let answer = match self.operation.may_be_empty {
            true => answer.map(|answer| quote!(std::option::Option<#answer>)),
            false => answer,
        };
        let multipart = matches!(self.operation.body, Some(Body::Multipart { .. }));
        let sending = match (&self.operation.answer, answer) {
            (Answer::Json(_), Some(answer)) if multipart => {
                quote!(auth0_sdk_core::upload_call!(#name => #answer);)
            }
            (Answer::Json(_), Some(answer)) => {
                quote!(auth0_sdk_core::json_call!(#name => #answer);)
            }
            (Answer::Events(_), Some(answer)) => {
                quote!(auth0_sdk_core::event_call!(#name => #answer);)
            }
            _ => quote!(auth0_sdk_core::empty_call!(#name);),
        };
        let custom_domain = self
            .operation
            .custom_domain
            .then(|| quote!(auth0_sdk_core::custom_domain_call!(#name);));
        let paging = self.operation.pagination.as_ref().and_then(|pagination| {
            let page = self.operation.answer_shape()?;
            let known = self.model.types.get(page.named()?)?;
            let Kind::Object(object) = &known.kind else {
                return None;
            };
            object.page.as_ref()?;
            let page = rust::crate_type(page);
            let style = match pagination.style {
                Style::Offset => quote!(offset),
                Style::Checkpoint => quote!(checkpoint),
                Style::Both => quote!(both),
            };
            Some(quote!(auth0_sdk_core::paginated_call!(#name => #page, #style);))
        });
        quote!(#sending #custom_domain #paging)
    }
}
