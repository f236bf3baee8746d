//! The file of an export, unpacked as it comes: line by line, or user by user.

use std::fmt;
use std::io;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use async_compression::tokio::bufread::GzipDecoder;
use futures_core::Stream;
use futures_util::TryStreamExt;
use futures_util::stream::{self, BoxStream};
use serde::de::DeserializeOwned;
use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio_util::io::StreamReader;

use crate::{Download, Error, Result};

/// With what every gzip file begins.
const GZIP: [u8; 2] = [0x1f, 0x8b];
/// No user takes as much; whatever does would only fill the memory.
const LONGEST_LINE: u64 = 16 << 20;

/// The lines of an export, without their ends.
///
/// It is a [`Stream`]; [`ExportedLines::try_next`] does without any crate for streams.
/// After an error it ends. A cell of a table that holds the end of a line is on two
/// lines here: whoever has such tables puts them together again and reads them as CSV.
#[must_use = "an export comes only when it is read"]
pub struct ExportedLines(BoxStream<'static, Result<String>>);

impl ExportedLines {
    pub(super) fn new(file: Download) -> Self {
        let lines = stream::once(unpacked(file)).map_ok(|reader| {
            stream::try_unfold(reader, async |mut reader| {
                let line = next_line(&mut reader).await?;
                Ok(line.map(|line| (line, reader)))
            })
        });
        Self(Box::pin(lines.try_flatten()))
    }

    /// The next line; `None` at the end of the file.
    ///
    /// # Errors
    ///
    /// When the connection fails, or the file is no sound text.
    pub async fn try_next(&mut self) -> Result<Option<String>> {
        self.0.try_next().await
    }
}

impl Stream for ExportedLines {
    type Item = Result<String>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

impl fmt::Debug for ExportedLines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExportedLines").finish_non_exhaustive()
    }
}

/// The users of an export whose format is `json`.
///
/// It is a [`Stream`]; [`ExportedUsers::try_next`] does without any crate for streams. A
/// user who cannot be read is an error, after which the next one can still be asked for.
#[must_use = "an export comes only when it is read"]
pub struct ExportedUsers<T> {
    lines: ExportedLines,
    number: u64,
    user: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> ExportedUsers<T> {
    pub(super) fn new(lines: ExportedLines) -> Self {
        Self {
            lines,
            number: 0,
            user: PhantomData,
        }
    }

    /// The next user; `None` at the end of the file.
    ///
    /// # Errors
    ///
    /// As for [`ExportedLines::try_next`], and when a line cannot be read as a user.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        std::future::poll_fn(|context| self.poll(context))
            .await
            .transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            let Some(line) = ready!(Pin::new(&mut self.lines).poll_next(context)?) else {
                return Poll::Ready(None);
            };
            self.number += 1;
            if !line.trim().is_empty() {
                let user = serde_json::from_str(&line).map_err(|error| {
                    let text = format!("line {} of the export is no such user", self.number);
                    Error::undecodable(text).from_source(error)
                });
                return Poll::Ready(Some(user));
            }
        }
    }
}

impl<T: DeserializeOwned> Stream for ExportedUsers<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<T> fmt::Debug for ExportedUsers<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExportedUsers")
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}

type Reader = Pin<Box<dyn AsyncBufRead + Send>>;

/// The content of a file, unpacked unless the transport has done so already.
async fn unpacked(file: Download) -> Result<Reader> {
    let mut packed = StreamReader::new(file.map_err(io::Error::other));
    let mut head = Vec::new();
    let mut begin = (&mut packed).take(GZIP.len() as u64);
    begin.read_to_end(&mut head).await.map_err(unreadable)?;
    let is_packed = head == GZIP;
    let whole = BufReader::new(io::Cursor::new(head).chain(packed));
    if !is_packed {
        return Ok(Box::pin(whole));
    }
    let mut unpacked = GzipDecoder::new(whole);
    unpacked.multiple_members(true);
    Ok(Box::pin(BufReader::new(unpacked)))
}

async fn next_line(reader: &mut Reader) -> Result<Option<String>> {
    let mut line = Vec::new();
    let mut part = reader.take(LONGEST_LINE);
    let read = part.read_until(b'\n', &mut line).await;
    if read.map_err(unreadable)? == 0 {
        return Ok(None);
    }
    if line.pop_if(|last| *last == b'\n').is_some() {
        line.pop_if(|last| *last == b'\r');
    } else if line.len() as u64 == LONGEST_LINE {
        let text = format!("a line of the export is longer than {LONGEST_LINE} bytes");
        return Err(Error::too_long(text));
    }
    let text =
        String::from_utf8(line).map_err(|_| Error::undecodable("the export is no valid UTF-8"))?;
    Ok(Some(text))
}

/// A failure of the connection, or else of the file itself.
fn unreadable(error: io::Error) -> Error {
    match error.downcast::<Error>() {
        Ok(error) => error,
        Err(error) => Error::undecodable("the file of the export is damaged").from_source(error),
    }
}
