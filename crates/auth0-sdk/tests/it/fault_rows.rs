//! Every fault that the emulator can make of an answer, and what it comes to.

use std::time::Duration;

use auth0_emulator::Fault;
use auth0_sdk::Result;

/// What a call comes to while a fault lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    Success,
    /// An answer with this status.
    Status(u16),
    Timeout,
    /// The connection broke after the request had left.
    Interrupted,
    Decode,
}

impl End {
    pub(crate) fn of(result: &Result<()>) -> Self {
        let Err(error) = result else {
            return Self::Success;
        };
        if error.is_timeout() {
            Self::Timeout
        } else if error.is_decode() {
            Self::Decode
        } else if error.is_interrupted() {
            Self::Interrupted
        } else {
            Self::Status(error.status().map_or(0, |status| status.as_u16()))
        }
    }
}

/// A fault, what it ends in, and which calls are repeated because of it.
pub(crate) struct Row {
    pub(crate) fault: Fault,
    pub(crate) end: End,
    repeated: Repeated,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repeated {
    Never,
    IfIdempotent,
    Always,
}

impl Row {
    /// Whether a call of a method of this kind is repeated.
    pub(crate) fn repeats(&self, idempotent: bool) -> bool {
        match self.repeated {
            Repeated::Never => false,
            Repeated::IfIdempotent => idempotent,
            Repeated::Always => true,
        }
    }

    /// Whether it is the body that comes too late, which matters only where there is one.
    pub(crate) fn is_of_the_body(&self) -> bool {
        self.end == End::Decode || self.fault == late_body()
    }
    /// Whether the head of the answer comes and its body does not.
    pub(crate) fn breaks_the_body(&self) -> bool {
        let broken = [
            late_body(),
            Fault::reset_after_headers(),
            Fault::reset_mid_body(),
            Fault::truncated(),
        ];
        broken.contains(&self.fault)
    }
}

fn late_body() -> Fault {
    Fault::slow_body(1, Duration::from_secs(30))
}

pub(crate) fn rows() -> Vec<Row> {
    use Repeated::{Always, IfIdempotent, Never};
    let row = |fault, end, repeated| Row {
        fault,
        end,
        repeated,
    };
    let mut rows = vec![
        row(
            Fault::latency(Duration::from_secs(60)),
            End::Timeout,
            IfIdempotent,
        ),
        row(late_body(), End::Timeout, IfIdempotent),
        row(
            Fault::reset_before_headers(),
            End::Interrupted,
            IfIdempotent,
        ),
        row(Fault::reset_after_headers(), End::Interrupted, IfIdempotent),
        row(Fault::reset_mid_body(), End::Interrupted, IfIdempotent),
        row(Fault::truncated(), End::Interrupted, IfIdempotent),
        row(
            Fault::rate_limited(Duration::ZERO),
            End::Status(429),
            Always,
        ),
        // The body is what it was, and what a header says of it is not asked.
        row(Fault::content_type("text/html"), End::Success, Never),
        row(Fault::content_type("image/png"), End::Success, Never),
        row(
            Fault::status(200).body("<html>not JSON of a user</html>"),
            End::Decode,
            Never,
        ),
    ];
    for status in [408, 500, 502, 503, 504, 599] {
        let end = End::Status(status);
        rows.push(row(Fault::status(status), end, IfIdempotent));
    }
    for status in [
        301, 302, 307, 308, 400, 402, 403, 404, 405, 409, 410, 412, 413, 415, 422, 451,
    ] {
        let fault = Fault::status(status).header("location", "https://example.com/");
        rows.push(row(fault, End::Status(status), Never));
    }
    rows
}
