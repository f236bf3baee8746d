//! TLS of the built-in client: which library, whose roots, which certificate is shown.
//!
//! Features choose the library, and the choice is written into each client. What a process
//! has as its default is neither read nor set, so that other crates of the same program
//! may choose otherwise. Roots are those of the operating system.

use crate::{ClientCertificate, Error, Result};

/// What a client trusts and shows besides what the system says.
#[derive(Clone, Copy)]
pub(crate) struct Certificates<'a> {
    /// Roots in PEM, beside those of the operating system.
    pub(crate) roots: Option<&'a [u8]>,
    /// What is shown to servers that ask.
    pub(crate) own: Option<&'a ClientCertificate>,
}

#[cfg(feature = "native-tls")]
pub(crate) fn configure(
    builder: reqwest::ClientBuilder,
    certificates: Certificates<'_>,
) -> Result<reqwest::ClientBuilder> {
    let mut builder = builder.tls_backend_native();
    if let Some(pem) = certificates.roots {
        let roots = reqwest::Certificate::from_pem_bundle(pem).ok();
        let roots = roots.filter(|roots| !roots.is_empty()).ok_or_else(no_pem)?;
        builder = builder.tls_certs_merge(roots);
    }
    let Some(certificate) = certificates.own else {
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
    certificates: Certificates<'_>,
) -> Result<reqwest::ClientBuilder> {
    use std::sync::Arc;

    #[cfg(feature = "aws-lc-rs")]
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    #[cfg(not(feature = "aws-lc-rs"))]
    let provider = rustls::crypto::ring::default_provider();

    let no_roots = |error: rustls::Error| {
        Error::configuration("the root certificates of the system cannot be read").caused_by(error)
    };
    let provider = Arc::new(provider);
    let verifier = match certificates.roots {
        None => rustls_platform_verifier::Verifier::new(provider.clone()),
        Some(pem) => trusting(pem, provider.clone())?,
    };
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|config| Ok((config, verifier?)));
    let (config, verifier) = config.map_err(no_roots)?;
    // That it is set by hand is what the name is about; it is the system's own.
    let config = config
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier));
    let mut config = match certificates.own {
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

/// The system's verifier with more roots.
#[cfg(all(
    any(feature = "ring", feature = "aws-lc-rs"),
    not(feature = "native-tls"),
    not(target_os = "android")
))]
fn trusting(
    pem: &[u8],
    provider: std::sync::Arc<rustls::crypto::CryptoProvider>,
) -> Result<Result<rustls_platform_verifier::Verifier, rustls::Error>> {
    use rustls_pki_types::CertificateDer;
    use rustls_pki_types::pem::PemObject as _;

    let roots = CertificateDer::pem_slice_iter(pem).collect::<Result<Vec<_>, _>>();
    let roots = roots.ok().filter(|roots| !roots.is_empty());
    let roots = roots.ok_or_else(no_pem)?;
    Ok(rustls_platform_verifier::Verifier::new_with_extra_roots(
        roots, provider,
    ))
}

#[cfg(all(
    any(feature = "ring", feature = "aws-lc-rs"),
    not(feature = "native-tls"),
    target_os = "android"
))]
fn trusting(
    _: &[u8],
    _: std::sync::Arc<rustls::crypto::CryptoProvider>,
) -> Result<Result<rustls_platform_verifier::Verifier, rustls::Error>> {
    Err(Error::configuration(
        "this system takes no roots but its own: give an `http_client`",
    ))
}

#[cfg(any(feature = "ring", feature = "aws-lc-rs", feature = "native-tls"))]
fn no_pem() -> Error {
    Error::configuration("the root certificates are no PEM that can be read")
}

/// Without a library only `http` can be spoken, to this machine.
#[cfg(not(any(feature = "ring", feature = "aws-lc-rs", feature = "native-tls")))]
pub(crate) fn configure(
    builder: reqwest::ClientBuilder,
    certificates: Certificates<'_>,
) -> Result<reqwest::ClientBuilder> {
    match (certificates.roots, certificates.own) {
        (None, None) => Ok(builder),
        _ => Err(unavailable()),
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
