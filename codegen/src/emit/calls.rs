//! The calls of a slice: one module for each group, one struct for each operation.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Files, HEADER, docs, format, rust};
use crate::model::{
    Answer, Body, Kind, Model, Operation, Parameter, Shape, Style, field_name, module_name,
    type_name,
};
use crate::slice::Plan;
use crate::{Error, Result, pointer};

/// One step of `x-operation-group` with what hangs on it.
#[derive(Default)]
pub struct Group {
    /// Deeper steps, by module name.
    pub children: BTreeMap<String, Group>,
    /// The operations of this group, by method name.
    pub operations: BTreeMap<String, usize>,
}

impl Group {
    /// The groups of some operations as a tree.
    pub fn tree(model: &Model, operations: &[usize]) -> Result<Self> {
        let mut root = Self::default();
        for &index in operations {
            let Some(operation) = model.operations.get(index) else {
                continue;
            };
            let mut group = &mut root;
            for step in &operation.group {
                group = group.children.entry(module_name(step)).or_default();
            }
            let method = field_name(&operation.name);
            if let Some(other) = group.operations.insert(method.clone(), index) {
                let other = model
                    .operations
                    .get(other)
                    .map_or("", |other| other.id.as_str());
                return Err(Error::new(
                    "calls",
                    pointer::build(["paths", &operation.path, &operation.method.to_lowercase()]),
                    format!(
                        "`{}` and `{other}` are both named `{method}` in one group",
                        operation.id
                    ),
                ));
            }
        }
        root.check(model)?;
        Ok(root)
    }

    /// Each call is a type beside the type of the group.
    fn check_types(&self, model: &Model, name: &str) -> Result<()> {
        let mut taken = BTreeSet::from([type_name(name)]);
        for operation in self
            .operations
            .values()
            .filter_map(|index| model.operations.get(*index))
        {
            if !taken.insert(call_name(operation)) {
                return Err(Error::new(
                    "calls",
                    pointer::build(["paths", &operation.path, &operation.method.to_lowercase()]),
                    format!(
                        "the type `{}` of the call is taken in the group `{name}`",
                        call_name(operation)
                    ),
                ));
            }
        }
        Ok(())
    }

    /// A method and a deeper group of one name would hide each other.
    fn check(&self, model: &Model) -> Result<()> {
        for (name, group) in &self.children {
            group.check_types(model, name)?;
            if let Some(operation) = self
                .operations
                .get(name)
                .and_then(|index| model.operations.get(*index))
            {
                return Err(Error::new(
                    "calls",
                    pointer::build(["paths", &operation.path, &operation.method.to_lowercase()]),
                    format!("the operation and a group are both named `{name}`"),
                ));
            }
            group.check(model)?;
        }
        Ok(())
    }
}

/// The name of the call struct of an operation.
pub fn call_name(operation: &Operation) -> String {
    type_name(&operation.name)
}

/// Writes the modules of all groups below `folder`.
pub fn write(
    model: &Model,
    plan: &Plan,
    root: &Group,
    folder: &str,
    files: &mut Files,
) -> Result<()> {
    for (name, group) in &root.children {
        write_group(model, plan, name, group, &format!("{folder}/{name}"), files)?;
    }
    Ok(())
}

fn write_group(
    model: &Model,
    plan: &Plan,
    name: &str,
    group: &Group,
    path: &str,
    files: &mut Files,
) -> Result<()> {
    let accessor = format_ident!("{}", type_name(name));
    let mut methods = Vec::new();
    let mut items = Vec::new();
    let mut modules = Vec::new();
    for child in group.children.keys() {
        let (module, child_accessor) = (
            format_ident!("{child}"),
            format_ident!("{}", type_name(child)),
        );
        let doc = format!(" The group `{child}`.");
        modules.push(quote!(#[doc = #doc] pub mod #module;));
        methods.push(quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #module(&self) -> #module::#child_accessor {
                #module::#child_accessor::new(self.client.clone())
            }
        });
    }
    for (method, index) in &group.operations {
        if let Some(operation) = model.operations.get(*index) {
            let call = Call {
                model,
                plan,
                operation,
                method,
            };
            methods.push(call.method());
            items.push(call.items());
        }
    }
    let operations = !group.operations.is_empty();
    let about = if operations {
        format!(" Calls of the group `{name}`.")
    } else {
        format!(" The group `{name}`.")
    };
    let tokens = quote! {
        #(#modules)*
        #[doc = #about]
        #[derive(Clone, Debug)]
        pub struct #accessor {
            client: auth0_sdk_core::Client,
        }
        impl #accessor {
            #[doc(hidden)]
            #[must_use]
            pub fn new(client: auth0_sdk_core::Client) -> Self {
                Self { client }
            }
            #(#methods)*
        }
        #(#items)*
    };
    let text = format!("{HEADER}//!{about}\n\n{}", format(tokens)?);
    files.insert(format!("{path}.rs"), text);
    for (child, group) in &group.children {
        write_group(model, plan, child, group, &format!("{path}/{child}"), files)?;
    }
    Ok(())
}

struct Call<'a> {
    model: &'a Model,
    plan: &'a Plan,
    operation: &'a Operation,
    method: &'a str,
}

impl Call<'_> {
    fn name(&self) -> Ident {
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
    fn form_fields(&self) -> Vec<(&crate::model::Field, bool)> {
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
    fn method(&self) -> TokenStream {
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
    fn items(&self) -> TokenStream {
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
            };
            #[doc = #about]
            #[derive(#clone Debug)]
            #[must_use = "a call does nothing until it is awaited"]
            pub struct #name {
                call: auth0_sdk_core::Call,
                #(#fields,)*
            }
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

    /// The request, by the function that progenitor wrote, or as a streamed form.
    fn request(&self) -> TokenStream {
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
                fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
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
                    auth0_sdk_core::Request::multipart(&self.call, #path.to_owned(), fields, (#file, self.#file_ident.take()))
                }
            }
        }
    }

    /// What the core adds to every call: options, sending, pages.
    fn core_macros(&self) -> TokenStream {
        let name = self.name();
        let answer = self.operation.answer_shape().map(rust::crate_type);
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
