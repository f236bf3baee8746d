//! What shall come back, and by which way.

use serde::{Deserialize, Serialize};

/// What the browser shall bring back (OAuth 2.0 Multiple Response Type Encoding Practices).
///
/// A code is what servers want: the tokens that it is exchanged for never pass through the
/// browser. The other types are for what needs them.
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::authorize::ResponseType;
/// assert_eq!(ResponseType::default().as_str(), "code");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ResponseType {
    /// A code (RFC 6749, section 4.1).
    #[default]
    #[serde(rename = "code")]
    Code,
    /// A code and an ID token (OpenID Connect Core, section 3.3).
    #[serde(rename = "code id_token")]
    CodeIdToken,
    /// A code and an access token (OpenID Connect Core, section 3.3).
    #[serde(rename = "code token")]
    CodeToken,
    /// A code, an ID token and an access token (OpenID Connect Core, section 3.3).
    #[serde(rename = "code id_token token")]
    CodeIdTokenToken,
    /// An ID token alone (OpenID Connect Core, section 3.2).
    #[serde(rename = "id_token")]
    IdToken,
    /// An ID token and an access token (OpenID Connect Core, section 3.2).
    #[serde(rename = "id_token token")]
    IdTokenToken,
    /// An access token alone (RFC 6749, section 4.2), which RFC 9700, section 2.1.2, advises
    /// against: nothing ties it to this application.
    #[serde(rename = "token")]
    Token,
}

impl ResponseType {
    /// The value of `response_type`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::CodeIdToken => "code id_token",
            Self::CodeToken => "code token",
            Self::CodeIdTokenToken => "code id_token token",
            Self::IdToken => "id_token",
            Self::IdTokenToken => "id_token token",
            Self::Token => "token",
        }
    }

    /// Whether a part of it is this one: `code`, `id_token` or `token`.
    pub(crate) fn has(self, part: &str) -> bool {
        self.as_str().split(' ').any(|one| one == part)
    }
}

/// How it shall come back (OAuth 2.0 Multiple Response Type Encoding Practices, section 2.1).
///
/// # Example
///
/// ```
/// use auth0_sdk_authentication::authorize::ResponseMode;
/// assert_eq!(ResponseMode::FormPost.as_str(), "form_post");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ResponseMode {
    /// In the query of the callback's address.
    Query,
    /// In its fragment, which no server sees: a page of the application has to send it on.
    Fragment,
    /// In a form that the browser posts to the callback (OAuth 2.0 Form Post Response Mode).
    /// The request comes from the site of the tenant, so that it has no cookies but those with
    /// `SameSite=None`.
    FormPost,
    /// In a message to the window that asked, which has to send it on.
    WebMessage,
}

impl ResponseMode {
    /// The value of `response_mode`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Fragment => "fragment",
            Self::FormPost => "form_post",
            Self::WebMessage => "web_message",
        }
    }

    /// The mode for a type unless another is asked for. For all types but the code it would be
    /// the fragment by the standard, which no server sees.
    pub(super) fn usual(response_type: ResponseType) -> Self {
        match response_type {
            ResponseType::Code => Self::Query,
            _ => Self::FormPost,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_kept_as_it_is_sent() {
        use ResponseType as T;
        for kind in [
            T::Code,
            T::CodeIdToken,
            T::CodeToken,
            T::CodeIdTokenToken,
            T::IdToken,
            T::IdTokenToken,
            T::Token,
        ] {
            assert_eq!(serde_json::json!(kind), kind.as_str());
        }
        let mode = ResponseMode::FormPost;
        assert_eq!(serde_json::json!(mode), mode.as_str());
        assert!(T::CodeToken.has("token") && !T::CodeIdToken.has("token"));
    }
}
