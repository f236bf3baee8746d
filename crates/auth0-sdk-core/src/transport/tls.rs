//! TLS of the built-in client: which library, whose roots, which certificate is shown.
//!
//! Features choose the library, and the choice is written into each client. What a process
//! has as its default is neither read nor set, so that other crates of the same program
//! may choose otherwise. Roots are those of the operating system.

use crate::{ClientCertificate, Error, Result};

#[cfg(feature = "native-tls")]
pub(crate) fn configure(
    builder: reqwest::ClientBuilder,
    certificate: Option<&ClientCertificate>,
) -> Result<reqwest::ClientBuilder> {
    let builder = builder.tls_backend_native();
    let Some(certificate) = certificate else {
        return Ok(builder);
    };
    let identity = reqwest::Identity::from_pkcs8_pem(&certificate.chain, &certificate.key);
    let unfit = |_| {
        Error::configuration(
            "the system's TLS library does not take the client certificate: its key has to be \
             PKCS#8, and has to belong to it",
        )
    };
    identity
        .map(|identity| builder.identity(identity))
        .map_err(unfit)
}

#[cfg(all(
    any(feature = "ring", feature = "aws-lc-rs"),
    not(feature = "native-tls")
))]
pub(crate) fn configure(
    builder: reqwest::ClientBuilder,
    certificate: Option<&ClientCertificate>,
) -> Result<reqwest::ClientBuilder> {
    use std::sync::Arc;

    use rustls_platform_verifier::BuilderVerifierExt as _;

    #[cfg(feature = "aws-lc-rs")]
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    #[cfg(not(feature = "aws-lc-rs"))]
    let provider = rustls::crypto::ring::default_provider();

    let no_roots = |error: rustls::Error| {
        Error::configuration("the root certificates of the system cannot be read").caused_by(error)
    };
    let config = rustls::ClientConfig::builder_with_provider(Arc::new(provider))
        .with_safe_default_protocol_versions()
        .and_then(|config| config.with_platform_verifier())
        .map_err(no_roots)?;
    let mut config = match certificate {
        None => config.with_no_client_auth(),
        Some(certificate) => {
            let (chain, key) = certificate.parse()?;
            config
                .with_client_auth_cert(chain, key)
                .map_err(|_| Error::configuration("the key is not that of the certificate"))?
        }
    };
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(builder.tls_backend_preconfigured(config))
}

/// Without a library only `http` can be spoken, to this machine.
#[cfg(not(any(feature = "ring", feature = "aws-lc-rs", feature = "native-tls")))]
pub(crate) fn configure(
    builder: reqwest::ClientBuilder,
    certificate: Option<&ClientCertificate>,
) -> Result<reqwest::ClientBuilder> {
    match certificate {
        None => Ok(builder),
        Some(_) => Err(unavailable()),
    }
}

/// Whether `https` can be spoken.
pub(crate) const AVAILABLE: bool = cfg!(any(
    feature = "ring",
    feature = "aws-lc-rs",
    feature = "native-tls"
));

pub(crate) fn unavailable() -> Error {
    Error::configuration(
        "https cannot be spoken: turn on one of the features `ring`, `aws-lc-rs` and \
         `native-tls`, or give an `http_client` or a `transport`",
    )
}
