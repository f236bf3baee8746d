//! Reads the body of an answer to its end, or to the limit of its size.

use bytes::{Bytes, BytesMut};

use crate::error::Kind;
use crate::{Error, Result};

/// What came of a body, and why no more of it did.
pub(super) struct Read {
    pub(super) body: Bytes,
    pub(super) end: Result<()>,
}

/// Reads chunk by chunk, so that a body that is too long is never held whole.
pub(super) async fn to_end(response: &mut reqwest::Response, limit: usize) -> Read {
    let mut chunks = Chunks::default();
    let announced = response.content_length().unwrap_or_default();
    let end = loop {
        if announced > limit as u64 {
            break Err(too_large(limit));
        }
        match response.chunk().await {
            Ok(Some(chunk)) if chunk.len() <= limit - chunks.len() => chunks.push(chunk),
            Ok(Some(_)) => break Err(too_large(limit)),
            Ok(None) => break Ok(()),
            Err(error) => break Err(Error::transport(error)),
        }
    };
    Read {
        body: chunks.join(),
        end,
    }
}

fn too_large(limit: usize) -> Error {
    let text = format!("the answer is longer than {limit} bytes");
    Error::new(Kind::BodyTooLarge, text)
}

/// Most bodies are one chunk, which is kept as it came.
#[derive(Default)]
struct Chunks {
    first: Bytes,
    others: BytesMut,
}

impl Chunks {
    fn len(&self) -> usize {
        self.first.len() + self.others.len()
    }

    fn push(&mut self, chunk: Bytes) {
        if self.len() == 0 {
            self.first = chunk;
            return;
        }
        let first = std::mem::take(&mut self.first);
        self.others.extend_from_slice(&first);
        self.others.extend_from_slice(&chunk);
    }

    fn join(self) -> Bytes {
        match self.others.is_empty() {
            true => self.first,
            false => self.others.freeze(),
        }
    }
}
