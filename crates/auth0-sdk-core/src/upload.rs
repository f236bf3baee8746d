//! A file on its way to the server.

use std::fmt;
use std::path::PathBuf;

use bytes::Bytes;
use futures_core::Stream;
use futures_util::stream::{self, BoxStream, StreamExt, TryStreamExt};
use reqwest::multipart::Part;
use tokio::io::AsyncReadExt;

use crate::retry::Repeatable;
use crate::{Error, Result};

/// How much of a file is read at a time.
const CHUNK: usize = 64 * 1024;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The content of a file to upload.
///
/// Bytes and files are sent again when a retry asks for it; a stream flows
/// once. Neither a file nor a stream is ever held whole in memory.
///
/// # Example
///
/// ```
/// use auth0_sdk_core::Upload;
/// let users = Upload::from_bytes("[]").file_name("users.json");
/// let users = Upload::from_path("export/users.json");
/// ```
pub struct Upload {
    source: Source,
    file_name: String,
    content_type: String,
}

enum Source {
    Bytes(Bytes),
    Path(PathBuf),
    Stream {
        length: Option<u64>,
        stream: BoxStream<'static, Result<Bytes, BoxError>>,
    },
    /// A stream that has been sent.
    Spent,
}

impl Upload {
    /// Uploads what is in memory already.
    pub fn from_bytes(bytes: impl Into<Bytes>) -> Self {
        Self::new(Source::Bytes(bytes.into()), "upload.json".to_owned())
    }

    /// Uploads a file, which is opened when the call is sent.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy());
        let name = name.map_or_else(|| "upload.json".to_owned(), |name| name.into_owned());
        Self::new(Source::Path(path), name)
    }

    /// Uploads a stream of unknown length, chunk by chunk.
    pub fn from_stream<S, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        let stream = stream.map_err(Into::into).boxed();
        let length = None;
        Self::new(Source::Stream { length, stream }, "upload.json".to_owned())
    }

    /// Says how long the stream is, so that the request can announce it.
    #[must_use]
    pub fn length(mut self, bytes: u64) -> Self {
        if let Source::Stream { length, .. } = &mut self.source {
            *length = Some(bytes);
        }
        self
    }

    /// The name of the file as the server sees it.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = name.into();
        self
    }

    /// The media type, `application/json` unless set.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = media_type.into();
        self
    }

    fn new(source: Source, file_name: String) -> Self {
        Self {
            source,
            file_name,
            content_type: "application/json".to_owned(),
        }
    }

    /// Takes the content out; what stays behind cannot be sent.
    #[doc(hidden)]
    #[must_use]
    pub fn take(&mut self) -> Self {
        let spent = Self::new(Source::Spent, String::new());
        std::mem::replace(self, spent)
    }

    pub(crate) fn repeatable(&self) -> Repeatable {
        match self.source {
            Source::Bytes(_) | Source::Path(_) => Repeatable::Yes,
            Source::Stream { .. } | Source::Spent => Repeatable::No,
        }
    }

    /// Refuses what would fail only after something was sent.
    pub(crate) fn check(&self) -> Result<()> {
        self.label(Part::bytes(Vec::new())).map(drop)
    }

    /// The part of the form for one attempt.
    pub(crate) async fn part(&mut self) -> Result<Part> {
        let part = match &mut self.source {
            Source::Bytes(bytes) => Part::stream_with_length(bytes.clone(), bytes.len() as u64),
            Source::Path(path) => open(path).await.map_err(|error| {
                Error::invalid_request("the file to upload cannot be opened").caused_by(error)
            })?,
            Source::Stream { .. } => match std::mem::replace(&mut self.source, Source::Spent) {
                Source::Stream { length, stream } => flowing(length, stream),
                _ => return Err(spent()),
            },
            Source::Spent => return Err(spent()),
        };
        self.label(part)
    }

    fn label(&self, part: Part) -> Result<Part> {
        part.file_name(self.file_name.clone())
            .mime_str(&self.content_type)
            .map_err(|_| Error::invalid_request("the media type of the upload is not valid"))
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = match self.source {
            Source::Bytes(_) => "bytes",
            Source::Path(_) => "path",
            Source::Stream { .. } => "stream",
            Source::Spent => "spent stream",
        };
        f.debug_struct("Upload")
            .field("source", &source)
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}

impl From<Vec<u8>> for Upload {
    fn from(bytes: Vec<u8>) -> Self {
        Self::from_bytes(bytes)
    }
}

impl From<Bytes> for Upload {
    fn from(bytes: Bytes) -> Self {
        Self::from_bytes(bytes)
    }
}

fn spent() -> Error {
    Error::invalid_request("the stream to upload has been sent already")
}

fn flowing(length: Option<u64>, stream: BoxStream<'static, Result<Bytes, BoxError>>) -> Part {
    let body = reqwest::Body::wrap_stream(stream);
    match length {
        Some(length) => Part::stream_with_length(body, length),
        None => Part::stream(body),
    }
}

async fn open(path: &PathBuf) -> std::io::Result<Part> {
    let file = tokio::fs::File::open(path).await?;
    let length = file.metadata().await?.len();
    let chunks = stream::try_unfold(file, async |mut file| {
        let mut chunk = Vec::with_capacity(CHUNK);
        (&mut file)
            .take(CHUNK as u64)
            .read_to_end(&mut chunk)
            .await?;
        std::io::Result::Ok((!chunk.is_empty()).then(|| (Bytes::from(chunk), file)))
    });
    Ok(flowing(
        Some(length),
        chunks.map_err(BoxError::from).boxed(),
    ))
}
