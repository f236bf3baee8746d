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
    let end = read(response, &mut chunks, limit).await;
    Read {
        body: chunks.join(),
        end,
    }
}

async fn read(response: &mut reqwest::Response, chunks: &mut Chunks, limit: usize) -> Result<()> {
    let too_large = || {
        let text = format!("the answer is longer than {limit} bytes");
        Error::new(Kind::BodyTooLarge, text)
    };
    let announced = response.content_length().unwrap_or_default();
    if announced > limit as u64 {
        return Err(too_large());
    }
    while let Some(chunk) = response.chunk().await.map_err(Error::transport)? {
        if chunk.len() > limit - chunks.len() {
            return Err(too_large());
        }
        chunks.push(chunk);
    }
    Ok(())
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
