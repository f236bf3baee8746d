//! The endpoints: where they are, and in what form they are told what.

use auth0_sdk_core::{CustomDomain, Idempotency, Operation};

/// One endpoint of the Authentication API.
pub(crate) struct Endpoint {
    pub(crate) operation: Operation,
    pub(crate) encoding: Encoding,
    pub(crate) asker: Asker,
    /// The name of its address for clients with a certificate (RFC 8705, section 5), if it
    /// can have one.
    pub(crate) alias: Option<&'static str>,
}

/// Where the parameters of a request stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    Query,
    Form,
    Json,
}

/// What a request says of the client that sends it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asker {
    /// Nothing: somebody else's token says enough, or nobody asks.
    Unnamed,
    /// Its id.
    Named,
    /// Its id, and what proves it.
    Proven,
}

impl Endpoint {
    /// An endpoint that is read.
    pub(crate) const fn get(id: &'static str, path: &'static str) -> Self {
        Self::new(id, "GET", path, Encoding::Query)
    }

    /// An endpoint that is told something in a form.
    pub(crate) const fn form(id: &'static str, path: &'static str) -> Self {
        Self::new(id, "POST", path, Encoding::Form)
    }

    /// An endpoint that is told something in JSON.
    pub(crate) const fn json(id: &'static str, path: &'static str) -> Self {
        Self::new(id, "POST", path, Encoding::Json)
    }

    pub(crate) const fn delete(id: &'static str, path: &'static str) -> Self {
        Self::new(id, "DELETE", path, Encoding::Query)
    }

    pub(crate) const fn named(mut self) -> Self {
        self.asker = Asker::Named;
        self
    }

    pub(crate) const fn proven(mut self) -> Self {
        self.asker = Asker::Proven;
        self
    }

    pub(crate) const fn with_alias(mut self, name: &'static str) -> Self {
        self.alias = Some(name);
        self
    }

    const fn new(
        id: &'static str,
        method: &'static str,
        path: &'static str,
        encoding: Encoding,
    ) -> Self {
        Self {
            operation: Operation {
                id,
                method,
                path,
                scopes: &[],
                custom_domain: CustomDomain::Unsupported,
                idempotency: Idempotency::ByMethod,
            },
            encoding,
            asker: Asker::Unnamed,
            alias: None,
        }
    }
}
