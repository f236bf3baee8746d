//! The answer to a request that is not let in, as actix-web has it.

use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};

use crate::VerifyError;

/// Status, headers and body as the verifier says.
impl ResponseError for VerifyError {
    fn status_code(&self) -> StatusCode {
        let code = self.status().as_u16();
        // The two versions of `http` know the same statuses.
        StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> HttpResponse<BoxBody> {
        let mut response = HttpResponse::build(self.status_code());
        for (name, value) in &self.headers() {
            response.append_header((name.as_str(), value.as_bytes()));
        }
        match self.body() {
            Some((_, body)) => response.body(body),
            None => response.finish(),
        }
    }
}
