//! Who is let in to what, in the terms of no framework: a verifier with its policies. The
//! adapters ask it and do what it says.

use crate::error::Failure;
use crate::routes::{Access, Routes};
use crate::{AccessToken, IncomingRequest, Policy, Verifier, VerifyError};

/// A verifier, and what a token has to allow.
///
/// # Example
///
/// ```
/// use auth0_sdk_verify::{Guard, IncomingRequest, Policy, Verifier, VerifyError};
///
/// async fn admit(verifier: &Verifier, request: &IncomingRequest<'_>) -> Result<(), VerifyError> {
///     let guard = Guard::new(verifier.clone()).policy(Policy::scopes(["read:orders"]));
///     let token = guard.admit(request).await?;
///     println!("{:?}", token.map(|token| token.claims().sub.clone()));
///     Ok(())
/// }
/// ```
#[derive(Debug, Clone)]
pub struct Guard {
    verifier: Verifier,
    rule: Rule,
    token: Need,
}

/// Whether who has no token is let in where one is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Need {
    Required,
    Optional,
}

#[derive(Debug, Clone)]
enum Rule {
    Everywhere(Access),
    Table(Routes),
}

impl Guard {
    /// Lets in whoever has a right token.
    pub fn new(verifier: Verifier) -> Self {
        Self {
            verifier,
            rule: Rule::Everywhere(Access::Token(Policy::authenticated())),
            token: Need::Required,
        }
    }

    /// Lets in whoever has a token that allows this, wherever.
    #[must_use]
    pub fn policy(mut self, policy: Policy) -> Self {
        self.rule = Rule::Everywhere(Access::Token(policy));
        self
    }

    /// Lets in by a table.
    #[must_use]
    pub fn routes(mut self, routes: Routes) -> Self {
        self.rule = Rule::Table(routes);
        self
    }

    /// Lets in who has no token, too, wherever a token is asked for; a handler then sees that
    /// there is none. A token that is there has to be right all the same, and to allow what the
    /// policy or the table asks for. Where a table lets nobody in, nobody is let in.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.token = Need::Optional;
        self
    }

    /// The verifier inside.
    pub fn verifier(&self) -> &Verifier {
        &self.verifier
    }

    /// Lets a request in, with its token if it has one.
    ///
    /// # Errors
    ///
    /// Why it is not let in, with the answer that its caller gets.
    pub async fn admit(
        &self,
        request: &IncomingRequest<'_>,
    ) -> Result<Option<AccessToken>, VerifyError> {
        self.decide(request, self.verifier.verify(request).await)
    }

    /// Lets a request in by what its check has found.
    pub(crate) fn decide(
        &self,
        request: &IncomingRequest<'_>,
        verified: Result<AccessToken, VerifyError>,
    ) -> Result<Option<AccessToken>, VerifyError> {
        let access = match &self.rule {
            Rule::Everywhere(access) => access,
            Rule::Table(routes) => routes.access(request.method(), request.path()),
        };
        match (access, verified) {
            (Access::Public, Err(error)) if error.is_missing_token() => Ok(None),
            (Access::Token(_), Err(error))
                if self.token == Need::Optional && error.is_missing_token() =>
            {
                Ok(None)
            }
            (_, Err(error)) => Err(error),
            (Access::Public, Ok(token)) => Ok(Some(token)),
            (Access::Token(policy), Ok(token)) => {
                policy.check(&token)?;
                Ok(Some(token))
            }
            (Access::Denied, Ok(token)) => Err(token.refused(Failure::Forbidden {
                description: "nobody is let in here".into(),
                scopes: Vec::new(),
            })),
        }
    }
}

/// Whoever has a right token.
impl From<Verifier> for Guard {
    fn from(verifier: Verifier) -> Self {
        Self::new(verifier)
    }
}
