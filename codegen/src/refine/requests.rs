//! Rule `requests`: generated methods build a request and stop there.
//!
//! Progenitor writes a method that builds, sends and decodes. Sending is the
//! core's: it holds the token, the retries, the deadline and the errors. So of
//! each method the part that writes the request stays, as a function over a
//! [`Call`]; the `api-version` header, the hooks and the match on the status go.
//! Path parameters go through the core, which refuses `.` and `..`.
//! Optional query parameters are written only where they are given.
//!
//! [`Call`]: https://docs.rs/auth0-sdk-core

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, FnArg, ImplItem, Item, Stmt, Token};

use crate::model::{Model, Operation, field_name};
use crate::{Error, Result};

/// The request functions of a slice, and how many there are.
///
/// An operation named in `streamed` gets none: its body is a stream, which the
/// core puts together.
pub fn refine(
    file: &syn::File,
    model: &Model,
    streamed: &BTreeSet<String>,
) -> Result<(TokenStream, usize)> {
    let mut functions = Vec::new();
    for item in &file.items {
        let Item::Impl(block) = item else { continue };
        for item in &block.items {
            if let ImplItem::Fn(method) = item
                && method.sig.asyncness.is_some()
                && !streamed.contains(&method.sig.ident.to_string())
            {
                functions.push(function(method, model)?);
            }
        }
    }
    let count = functions.len();
    Ok((quote!(#(#functions)*), count))
}

fn function(method: &syn::ImplItemFn, model: &Model) -> Result<TokenStream> {
    let name = &method.sig.ident;
    let unexpected = |what: &str| {
        let function = name.to_string();
        let mut operations = model.operations.iter();
        let operation = operations.find(|operation| field_name(&operation.id) == function);
        let at = operation.map_or_else(|| "/paths".to_owned(), Operation::pointer);
        let message = format!("in `{name}`, progenitor wrote no {what}");
        Error::new("requests", at, message)
    };
    let arguments: Vec<FnArg> = method
        .sig
        .inputs
        .iter()
        .filter(|argument| matches!(argument, FnArg::Typed(_)))
        .cloned()
        .map(|mut argument| {
            Elide.visit_fn_arg_mut(&mut argument);
            argument
        })
        .collect();
    let url = initialiser(method, "url").ok_or_else(|| unexpected("url"))?;
    let url = url_expression(url).ok_or_else(|| unexpected("url of the known form"))?;
    let request = initialiser(method, "request").ok_or_else(|| unexpected("request"))?;
    let mut request =
        without_build(request).ok_or_else(|| unexpected("request of the known form"))?;
    Rewrite.visit_expr_mut(&mut request);
    let optional: BTreeSet<String> = arguments.iter().filter_map(optional).collect();
    let request = steps(request, &optional);
    Ok(quote! {
        pub(crate) fn #name(
            call: &auth0_sdk_core::Call,
            #(#arguments),*
        ) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
            let url = #url;
            #request
        }
    })
}

/// The name of an argument that may be left out.
fn optional(argument: &FnArg) -> Option<String> {
    let FnArg::Typed(argument) = argument else {
        return None;
    };
    match (&*argument.pat, &*argument.ty) {
        (syn::Pat::Ident(name), syn::Type::Path(kind))
            if kind.path.segments.first()?.ident == "Option" =>
        {
            Some(name.ident.to_string())
        }
        _ => None,
    }
}

/// The chain of calls that makes the request, with those that write an optional parameter
/// only where it is given: a list has ten of them, of which a call sets one or two, and
/// whoever writes nothing takes his time.
fn steps(mut request: Expr, optional: &BTreeSet<String>) -> TokenStream {
    let mut steps = Vec::new();
    while let Expr::MethodCall(call) = &request
        && let Some(parameter) = parameter(call).filter(|name| optional.contains(name))
    {
        let (parameter, argument) = (format_ident!("{parameter}"), &call.args);
        steps.push(quote! {
            if #parameter.is_some() {
                request = request.query(#argument);
            }
        });
        request = (*call.receiver).clone();
    }
    if steps.is_empty() {
        return quote!(Ok(#request));
    }
    let steps = steps.iter().rev();
    quote! {
        let mut request = #request;
        #(#steps)*
        Ok(request)
    }
}

/// The `name` of `.query(&QueryParam::new("name", &name))`.
fn parameter(call: &syn::ExprMethodCall) -> Option<String> {
    if call.method != "query" {
        return None;
    }
    let Expr::Reference(argument) = call.args.first()? else {
        return None;
    };
    let Expr::Call(made) = &*argument.expr else {
        return None;
    };
    let Expr::Reference(value) = made.args.get(1)? else {
        return None;
    };
    let Expr::Path(name) = &*value.expr else {
        return None;
    };
    name.path.get_ident().map(Ident::to_string)
}

/// The expression that a `let` of that name starts with.
fn initialiser<'a>(method: &'a syn::ImplItemFn, name: &str) -> Option<&'a Expr> {
    method
        .block
        .stmts
        .iter()
        .find_map(|statement| match statement {
            Stmt::Local(local) if binds(&local.pat, name) => Some(&*local.init.as_ref()?.expr),
            _ => None,
        })
}

fn binds(pattern: &syn::Pat, name: &str) -> bool {
    matches!(pattern, syn::Pat::Ident(bound) if bound.ident == name)
}

/// `format!("{}/users/{}", self.baseurl, encode_path(&id.to_string()),)` with the
/// core's base address and the core's escaping.
fn url_expression(url: &Expr) -> Option<TokenStream> {
    let Expr::Macro(call) = url else { return None };
    let arguments = call
        .mac
        .parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated)
        .ok()?;
    let mut arguments = arguments.into_iter();
    let template = arguments.next()?;
    arguments.next()?;
    let segments: Vec<TokenStream> = arguments
        .map(|segment| path_segment(&segment))
        .collect::<Option<_>>()?;
    // The core puts its base address before it, so that this is never parsed again.
    let template = string(&template)?;
    let path = template.strip_prefix("{}")?;
    Some(quote!(call.url(format_args!(#path #(, #segments)*))))
}

fn string(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            syn::Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// `encode_path(&id.to_string())` as `path_segment("id", &id.to_string())?`.
fn path_segment(segment: &Expr) -> Option<TokenStream> {
    let Expr::Call(call) = segment else {
        return None;
    };
    let Expr::Reference(argument) = call.args.first()? else {
        return None;
    };
    let Expr::MethodCall(to_string) = &*argument.expr else {
        return None;
    };
    let Expr::Path(parameter) = &*to_string.receiver else {
        return None;
    };
    let parameter: &Ident = parameter.path.get_ident()?;
    let label = parameter.to_string();
    let parameter = format_ident!("{parameter}");
    Some(quote!(auth0_sdk_core::path_segment(#label, #parameter)?))
}

/// `builder.headers(header_map).build()?` without its last three steps.
fn without_build(request: &Expr) -> Option<Expr> {
    let Expr::Try(tried) = request else {
        return None;
    };
    let Expr::MethodCall(build) = &*tried.expr else {
        return None;
    };
    let Expr::MethodCall(headers) = &*build.receiver else {
        return None;
    };
    (build.method == "build" && headers.method == "headers").then(|| (*headers.receiver).clone())
}

/// Puts the core's HTTP client in the place of the generated struct's.
struct Rewrite;

impl VisitMut for Rewrite {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let Expr::Field(field) = expression
            && matches!(&field.member, syn::Member::Named(name) if name == "client")
        {
            *expression = syn::parse_quote!(call.http_client());
        }
    }
}

/// Drops the lifetimes that only made sense on a method of a borrowed client.
struct Elide;

impl VisitMut for Elide {
    fn visit_type_reference_mut(&mut self, reference: &mut syn::TypeReference) {
        reference.lifetime = None;
        visit_mut::visit_type_reference_mut(self, reference);
    }

    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let first = path
            .segments
            .first()
            .map(|segment| segment.ident.to_string());
        match first.as_deref() {
            Some("types") => {
                let rest = path.segments.iter().skip(1);
                *path = syn::parse_quote!(crate::types::#(#rest)::*);
            }
            Some(crate::generate::OPAQUE) => {
                let rest = path.segments.iter().skip(1);
                *path = syn::parse_quote!(crate::types::#(#rest)::*);
            }
            _ => {}
        }
    }
}
