//! What the tenant says about itself to clients that discover it. It names only
//! what is answered here.

use serde_json::{Map, Value, json};

/// The endpoints at which an application can prove itself by a certificate.
const WITH_CERTIFICATE: [(&str, &str); 7] = [
    ("token_endpoint", "/oauth/token"),
    ("revocation_endpoint", "/oauth/revoke"),
    ("pushed_authorization_request_endpoint", "/oauth/par"),
    ("backchannel_authentication_endpoint", "/bc-authorize"),
    ("device_authorization_endpoint", "/oauth/device/code"),
    ("mfa_challenge_endpoint", "/mfa/challenge"),
    ("userinfo_endpoint", "/userinfo"),
];

/// The document of `/.well-known/openid-configuration`. Over HTTPS clients can
/// show certificates, at the same addresses as everybody else.
pub(crate) fn document(url: &str) -> Value {
    let at = |path: &str| format!("{url}{path}");
    let mut methods = vec![
        "client_secret_basic",
        "client_secret_post",
        "private_key_jwt",
        "none",
    ];
    let with_certificates = url.starts_with("https://");
    if with_certificates {
        methods.extend(["tls_client_auth", "self_signed_tls_client_auth"]);
    }
    let mut document = json!({
        "issuer": at("/"),
        "authorization_endpoint": at("/authorize"),
        "token_endpoint": at("/oauth/token"),
        "device_authorization_endpoint": at("/oauth/device/code"),
        "userinfo_endpoint": at("/userinfo"),
        "mfa_challenge_endpoint": at("/mfa/challenge"),
        "jwks_uri": at("/.well-known/jwks.json"),
        "registration_endpoint": at("/oidc/register"),
        "revocation_endpoint": at("/oauth/revoke"),
        "pushed_authorization_request_endpoint": at("/oauth/par"),
        "backchannel_authentication_endpoint": at("/bc-authorize"),
        "end_session_endpoint": at("/oidc/logout"),
        "global_token_revocation_endpoint": at("/oauth/global-token-revocation/connection/{connectionName}"),
        "global_token_revocation_endpoint_auth_methods_supported": ["global-token-revocation+jwt"],
        "scopes_supported": [
            "openid", "profile", "offline_access", "name", "given_name", "family_name", "nickname",
            "email", "email_verified", "picture", "created_at", "identities", "phone", "address",
        ],
        "response_types_supported": [
            "code", "token", "id_token", "code token", "code id_token", "token id_token",
            "code token id_token",
        ],
        "response_modes_supported": ["query", "fragment", "form_post", "web_message"],
        "grant_types_supported": [
            "client_credentials", "authorization_code", "refresh_token", "implicit", "password",
            "http://auth0.com/oauth/grant-type/password-realm",
            "http://auth0.com/oauth/grant-type/passwordless/otp",
            "http://auth0.com/oauth/grant-type/mfa-otp",
            "http://auth0.com/oauth/grant-type/mfa-oob",
            "http://auth0.com/oauth/grant-type/mfa-recovery-code",
            "urn:ietf:params:oauth:grant-type:device_code",
            "urn:ietf:params:oauth:grant-type:token-exchange",
            "urn:ietf:params:oauth:grant-type:jwt-bearer",
            "urn:openid:params:grant-type:ciba",
            "urn:auth0:params:oauth:grant-type:token-exchange:federated-connection-access-token",
        ],
        "subject_types_supported": ["public"],
        "token_endpoint_auth_methods_supported": methods,
        "token_endpoint_auth_signing_alg_values_supported": ["RS256", "RS384", "PS256"],
        "id_token_signing_alg_values_supported": ["HS256", "RS256", "PS256"],
        "code_challenge_methods_supported": ["S256", "plain"],
        "claims_supported": [
            "aud", "auth_time", "created_at", "email", "email_verified", "exp", "family_name",
            "given_name", "iat", "identities", "iss", "name", "nickname", "phone_number", "picture",
            "sub",
        ],
        "request_uri_parameter_supported": false,
        "request_parameter_supported": true,
        "request_object_signing_alg_values_supported": ["RS256", "RS384", "PS256"],
        "dpop_signing_alg_values_supported": ["ES256"],
        "backchannel_logout_supported": true,
        "backchannel_logout_session_supported": true,
        "backchannel_token_delivery_modes_supported": ["poll"],
    });
    if with_certificates {
        let aliases = WITH_CERTIFICATE.map(|(name, path)| (name.to_owned(), at(path).into()));
        document["mtls_endpoint_aliases"] = Value::Object(Map::from_iter(aliases));
        document["tls_client_certificate_bound_access_tokens"] = true.into();
    }
    document
}
