//! The client of a document: the way to its groups.

use quote::{format_ident, quote};

use super::{HEADER, format};
use crate::Result;
use crate::model::type_name;
use crate::slice::Plan;

/// The text of a client with an accessor for each group, some of them behind a feature.
pub(super) fn write(plan: &Plan, groups: &[(String, Option<String>)]) -> Result<String> {
    let client = format_ident!("{}", plan.client);
    let (base_path, title) = (&plan.base_path, &plan.title);
    let audience_path = plan
        .audience_path
        .as_ref()
        .map(|path| quote!(const AUDIENCE_PATH: &'static str = #path;));
    let about = format!(" A client of the {title}.");
    let accessors = groups.iter().map(|(group, feature)| {
        let (module, accessor) = (
            format_ident!("{group}"),
            format_ident!("{}", type_name(group)),
        );
        let doc = format!(" The group `{group}`.");
        let gate = feature
            .as_ref()
            .map(|feature| quote!(#[cfg(feature = #feature)]));
        quote! {
            #[doc = #doc]
            #gate
            #[must_use]
            pub fn #module(&self) -> crate::#module::#accessor {
                crate::#module::#accessor::new(self.client.clone())
            }
        }
    });
    let tokens = quote! {
        #[doc = #about]
        ///
        /// It is cheap to clone, does no I/O when it is built, and all clones share one
        /// token and one pool of connections.
        #[derive(Clone, Debug)]
        pub struct #client {
            client: auth0_sdk_core::Client,
        }
        impl #client {
            /// Starts to build a client.
            #[must_use]
            pub fn builder() -> auth0_sdk_core::ClientBuilder<Self> {
                auth0_sdk_core::ClientBuilder::new()
            }
            /// Starts a call that has no typed form: the path stands below the base path of
            /// the API. Token, retries, deadline and errors are those of typed calls.
            #[must_use]
            pub fn request(
                &self,
                method: auth0_sdk_core::http::Method,
                path: impl Into<String>,
            ) -> auth0_sdk_core::UntypedRequest {
                self.client.request(method, path)
            }
            /// Opens a file that an answer leads to, such as an export, which may be on
            /// another host: neither the token nor any header of this client is sent there.
            /// The link has to be `https`, unless it leads to this machine.
            ///
            /// # Errors
            ///
            /// When the link is none, or the file cannot be opened.
            pub async fn download(
                &self,
                link: impl AsRef<str>,
            ) -> auth0_sdk_core::Result<auth0_sdk_core::Download> {
                self.client.download(link).await
            }
            /// The quota of tokens of this application, as the token endpoint last described
            /// it; the times in it count from now.
            #[must_use]
            pub fn token_quota(&self) -> Option<auth0_sdk_core::Quota> {
                self.client.token_quota()
            }
            #(#accessors)*
        }
        impl AsRef<auth0_sdk_core::Client> for #client {
            fn as_ref(&self) -> &auth0_sdk_core::Client {
                &self.client
            }
        }
        impl From<auth0_sdk_core::Client> for #client {
            fn from(client: auth0_sdk_core::Client) -> Self {
                Self { client }
            }
        }
        impl auth0_sdk_core::Api for #client {
            const BASE_PATH: &'static str = #base_path;
            #audience_path
            const NAME: &'static str = #title;
        }
    };
    Ok(format!(
        "{HEADER}//! The client of the {title}.\n\n{}",
        format("/paths", tokens)?
    ))
}
