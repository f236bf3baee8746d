//! The files of users exports: what a job's `location` leads to. Whoever has
//! the address has the file, as with the signed addresses of the real service.

use std::io::Write as _;

use axum::body::Body;
use axum::response::Response;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::{HeaderValue, StatusCode, header};

use crate::problem::Problem;
use crate::reply;
use crate::server::Shared;

/// Where the files are.
pub(crate) const PREFIX: &str = "/exports/";

/// Answers with a file by its name, `job_1.csv.gz`.
pub(crate) fn download(shared: &Shared, name: &str) -> Response {
    let job = name.split('.').next().unwrap_or_default();
    let tenant = shared.read();
    let Some(file) = tenant.exported_file(job) else {
        return missing();
    };
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    let written = encoder.write_all(file.as_bytes());
    let Ok(bytes) = written.and_then(|()| encoder.finish()) else {
        return missing();
    };
    let mut response = Response::new(Body::from(bytes));
    let media = HeaderValue::from_static("application/gzip");
    response.headers_mut().insert(header::CONTENT_TYPE, media);
    reply::uncached(response)
}

fn missing() -> Response {
    let message = "There is no file of this name.";
    reply::problem(&Problem::new(StatusCode::NOT_FOUND, "not_found", message))
}
