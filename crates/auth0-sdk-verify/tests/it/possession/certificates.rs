//! Tokens that are bound to a client certificate.

use std::net::IpAddr;

use auth0_sdk_verify::{CertificateHeader, Dpop, MutualTls, Verifier, VerifierBuilder};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use super::caller::{Caller, Lines, refusal, settings, sha256, token};

/// It only counts that they are the same bytes.
const CERTIFICATE: &[u8] = b"\x30\x82 the certificate of a caller, with \xfb\xff in it";
const ANOTHER: &[u8] = b"\x30\x82 the certificate of another";
const PROXY: &str = "10.0.0.7";

const MISSING: &str = "A client certificate is required for this certificate-bound access token";
const MISMATCH: &str = "JWT Access Token confirmation mismatch";
const UNBOUND: &str = "JWT Access Token has no x5t#S256 confirmation claim";
const UNREADABLE: &str = "the header with the client certificate cannot be read";

fn bound() -> String {
    token(Some(json!({"x5t#S256": sha256(CERTIFICATE)})))
}

/// The status and the description of a refusal, or what was shown.
async fn answer(
    verifier: &Verifier,
    lines: &Lines,
    certificate: Option<&[u8]>,
    peer: Option<&str>,
) -> Result<Option<String>, (u16, String)> {
    let mut request = lines.request();
    if let Some(certificate) = certificate {
        request = request.with_client_certificate(certificate);
    }
    if let Some(peer) = peer {
        request = request.from_peer(peer.parse::<IpAddr>().unwrap());
    }
    match verifier.verify(&request).await {
        Ok(token) => Ok(token.shown().and_then(|shown| shown.x5t_s256.clone())),
        Err(error) => {
            let (status, _, description) = refusal(&error);
            Err((status, description.unwrap_or_default()))
        }
    }
}

fn refused(status: u16, description: &str) -> Result<Option<String>, (u16, String)> {
    Err((status, description.to_owned()))
}

#[tokio::test]
async fn each_mode_with_each_token_and_certificate() {
    let shown = Ok(Some(sha256(CERTIFICATE)));
    let (bound, unbound) = (bound(), token(None));
    let (right, wrong) = (Some(CERTIFICATE), Some(ANOTHER));
    let table = [
        (MutualTls::allowed(), &bound, right, shown.clone()),
        (MutualTls::allowed(), &bound, wrong, refused(401, MISMATCH)),
        (MutualTls::allowed(), &bound, None, refused(400, MISSING)),
        (MutualTls::allowed(), &unbound, right, Ok(None)),
        (MutualTls::allowed(), &unbound, None, Ok(None)),
        (MutualTls::required(), &bound, right, shown),
        (MutualTls::required(), &bound, wrong, refused(401, MISMATCH)),
        (MutualTls::required(), &bound, None, refused(400, MISSING)),
        (
            MutualTls::required(),
            &unbound,
            right,
            refused(401, UNBOUND),
        ),
        (MutualTls::required(), &unbound, None, refused(401, UNBOUND)),
        (MutualTls::off(), &bound, right, Ok(None)),
        (MutualTls::off(), &bound, wrong, Ok(None)),
        (MutualTls::off(), &bound, None, Ok(None)),
        (MutualTls::off(), &unbound, None, Ok(None)),
    ];
    for (mode, token, certificate, expected) in table {
        let what = format!("{mode:?} {certificate:?}");
        let verifier = settings().mutual_tls(mode).build().unwrap();
        let lines = Lines::bearer(token);
        assert_eq!(
            answer(&verifier, &lines, certificate, None).await,
            expected,
            "{what}"
        );
    }
    let verifier = settings().build().unwrap();
    let error = Lines::bearer(&bound).sent_to(&verifier).await.unwrap_err();
    let challenge =
        format!("Bearer realm=\"api\", error=\"invalid_request\", error_description=\"{MISSING}\"");
    assert_eq!(error.challenges()[0], challenge);
}

#[tokio::test]
async fn a_token_with_both_needs_both_and_the_proof_comes_first() {
    let caller = Caller::new();
    let verifier = settings().build().unwrap();
    let both = json!({"jkt": caller.thumbprint(), "x5t#S256": sha256(CERTIFICATE)});
    let token = token(Some(both));
    let right = || Lines::dpop(&token, &caller.proof(&token).text());
    let wrong = || Lines::dpop(&token, &caller.proof(&token).claim("htm", "PUT").text());
    let shown = sha256(CERTIFICATE);
    let answered = answer(&verifier, &right(), Some(CERTIFICATE), None).await;
    assert_eq!(answered, Ok(Some(shown)));
    let lines = right();
    let request = lines.request().with_client_certificate(CERTIFICATE);
    let both = verifier.verify(&request).await.unwrap();
    assert_eq!(both.shown().unwrap().jkt, Some(caller.thumbprint()));
    let answered = answer(&verifier, &right(), None, None).await;
    assert_eq!(answered, refused(400, MISSING));
    let answered = answer(&verifier, &right(), Some(ANOTHER), None).await;
    assert_eq!(answered, refused(401, MISMATCH));
    let answered = answer(&verifier, &wrong(), None, None).await;
    assert_eq!(answered, refused(400, "DPoP Proof htm mismatch"));

    // Where one of the two is off, the other is enough.
    let settings = |settings: VerifierBuilder| settings.build().unwrap();
    let no_proofs = settings(super::caller::settings().dpop(Dpop::off()));
    let answered = answer(&no_proofs, &Lines::bearer(&token), Some(CERTIFICATE), None).await;
    assert_eq!(answered, Ok(Some(sha256(CERTIFICATE))));
    let no_certificates = settings(super::caller::settings().mutual_tls(MutualTls::off()));
    assert_eq!(
        answer(&no_certificates, &right(), None, None).await,
        Ok(None)
    );
}

fn client_cert(certificate: &[u8]) -> String {
    format!(":{}:", STANDARD.encode(certificate))
}

/// As a proxy writes PEM into a header: line breaks and blanks escaped.
fn escaped_pem(certificate: &[u8]) -> String {
    let digits = STANDARD.encode(certificate);
    let (first, rest) = digits.split_at(40);
    format!("-----BEGIN%20CERTIFICATE-----%0A{first}%0A{rest}%0A-----END%20CERTIFICATE-----%0A")
}

#[tokio::test]
async fn a_proxy_passes_the_certificate_on() {
    let shown = Ok(Some(sha256(CERTIFICATE)));
    let networks = ["10.0.0.0/8"];
    let token = bound();
    for (header, name, right, wrong) in [
        (
            CertificateHeader::client_cert(networks),
            "client-cert",
            client_cert(CERTIFICATE),
            client_cert(ANOTHER),
        ),
        (
            CertificateHeader::pem("X-Client-Cert", networks),
            "x-client-cert",
            escaped_pem(CERTIFICATE),
            escaped_pem(ANOTHER),
        ),
    ] {
        let mutual_tls = MutualTls::allowed().header(header);
        let verifier = settings().mutual_tls(mutual_tls).build().unwrap();
        let lines = Lines::bearer(&token);
        let (right, wrong) = (
            lines.clone().line(name, right),
            lines.clone().line(name, wrong),
        );
        let (proxy, elsewhere) = (Some(PROXY), Some("192.0.2.1"));
        let own: Option<&[u8]> = Some(CERTIFICATE);
        let table = [
            (&right, None, proxy, shown.clone()),
            (&wrong, None, proxy, refused(401, MISMATCH)),
            (&lines, None, proxy, refused(400, MISSING)),
            // The certificate of a proxy's connection is the proxy's own.
            (&lines, own, proxy, refused(400, MISSING)),
            (&wrong, own, proxy, refused(401, MISMATCH)),
            (&right, Some(ANOTHER), proxy, shown.clone()),
            // A stranger can write what they like.
            (&right, None, elsewhere, refused(400, MISSING)),
            (&right, None, None, refused(400, MISSING)),
            (&right, Some(ANOTHER), elsewhere, refused(401, MISMATCH)),
            (&wrong, own, elsewhere, shown.clone()),
        ];
        for (number, (lines, certificate, peer, expected)) in table.into_iter().enumerate() {
            let answered = answer(&verifier, lines, certificate, peer).await;
            assert_eq!(answered, expected, "{name} {number}");
        }
    }
    // Without the setting no header counts.
    let verifier = settings().build().unwrap();
    let lines = Lines::bearer(&token).line("client-cert", client_cert(CERTIFICATE));
    let answered = answer(&verifier, &lines, None, Some(PROXY)).await;
    assert_eq!(answered, refused(400, MISSING));
}

#[tokio::test]
async fn a_header_that_cannot_be_read_is_told_so() {
    let token = bound();
    let networks = ["10.0.0.0/8"];
    let structured = CertificateHeader::client_cert(networks);
    let pem = CertificateHeader::pem("x-client-cert", networks);
    let digits = STANDARD.encode(CERTIFICATE);
    let two = format!("{}{}", escaped_pem(CERTIFICATE), escaped_pem(ANOTHER));
    for (header, name, values) in [
        (
            structured,
            "client-cert",
            vec![
                digits.clone(),
                format!(":{digits}"),
                format!("{digits}:"),
                ":".to_owned(),
                "::".to_owned(),
                ":?:".to_owned(),
                format!("{}, {}", client_cert(CERTIFICATE), client_cert(ANOTHER)),
                escaped_pem(CERTIFICATE),
            ],
        ),
        (
            pem,
            "x-client-cert",
            vec![
                digits,
                "-----BEGIN CERTIFICATE-----".to_owned(),
                "-----BEGIN CERTIFICATE----------END CERTIFICATE-----".to_owned(),
                escaped_pem(CERTIFICATE).replace("CERTIFICATE", "PUBLIC%20KEY"),
                "%FF%FE".to_owned(),
                two,
                client_cert(CERTIFICATE),
            ],
        ),
    ] {
        let mutual_tls = MutualTls::required().header(header);
        let verifier = settings().mutual_tls(mutual_tls).build().unwrap();
        for value in values {
            let lines = Lines::bearer(&token).line(name, &value);
            let answered = answer(&verifier, &lines, None, Some(PROXY)).await;
            assert_eq!(answered, refused(400, UNREADABLE), "{value}");
        }
        let lines = Lines::bearer(&token).line(name, "a").line(name, "b");
        let answered = answer(&verifier, &lines, None, Some(PROXY)).await;
        assert_eq!(answered, refused(400, UNREADABLE));
        // An empty one is how some proxies say that there was none.
        let lines = Lines::bearer(&token).line(name, "");
        let answered = answer(&verifier, &lines, None, Some(PROXY)).await;
        assert_eq!(answered, refused(400, MISSING));
    }
}

#[test]
fn settings_that_cannot_be_meant_are_refused() {
    let header = || CertificateHeader::client_cert(["10.0.0.0/8"]);
    for mutual_tls in [
        MutualTls::off().header(header()),
        MutualTls::allowed().header(CertificateHeader::client_cert(Vec::<String>::new())),
        MutualTls::allowed().header(CertificateHeader::pem("x", ["everybody"])),
    ] {
        let error = settings().mutual_tls(mutual_tls).build().unwrap_err();
        assert!(error.is_configuration());
    }
}
