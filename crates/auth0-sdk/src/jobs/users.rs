//! Users on their way into an import, wherever they come from.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;

use futures_core::Stream;
use futures_util::stream::{self, BoxStream, StreamExt};
use serde::Serialize;
use tokio::io::{AsyncRead, AsyncReadExt};

use super::json_users::JsonUsers;
use crate::{Error, Result};

/// How much of a file is read at a time.
const CHUNK: usize = 64 * 1024;

/// The users of an import, one after the other.
///
/// A user is whatever serde writes as a JSON object; the server knows which properties it
/// takes. Users are asked for as files are filled, and never all of them at once.
///
/// # Example
///
/// ```
/// use auth0_sdk::jobs::Users;
/// use serde_json::json;
///
/// let users = Users::new([json!({"email": "ada@example.com", "email_verified": true})]);
/// # let _ = users;
/// ```
pub struct Users(BoxStream<'static, Result<Vec<u8>>>);

impl Users {
    /// Takes users from a collection or an iterator.
    pub fn new<I>(users: I) -> Self
    where
        I: IntoIterator,
        I::Item: Serialize,
        I::IntoIter: Send + 'static,
    {
        let users = users.into_iter().enumerate();
        Self(stream::iter(users.map(|(place, user)| write(place, &user))).boxed())
    }

    /// Takes users from a stream, such as the rows of a database. An error of the stream
    /// ends the import.
    pub fn from_stream<S, T, E>(users: S) -> Self
    where
        S: Stream<Item = Result<T, E>> + Send + 'static,
        T: Serialize,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let users = users.enumerate().map(|(place, user)| {
            let user = user.map_err(|error| {
                let text = format!("user number {} cannot be had", place + 1);
                Error::refused(text).from_source(error)
            });
            write(place, &user?)
        });
        Self(users.boxed())
    }

    /// Reads users from a file or a connection: a JSON array, or JSON objects one after
    /// the other, such as one in each line.
    pub fn from_reader(reader: impl AsyncRead + Send + 'static) -> Self {
        let begin = Reading {
            reader: Box::pin(reader),
            json: JsonUsers::new(),
            users: VecDeque::new(),
            chunk: Vec::with_capacity(CHUNK),
            failure: None,
        };
        Self(stream::try_unfold(begin, Reading::next).boxed())
    }

    /// The next user as JSON.
    pub(super) async fn next(&mut self) -> Option<Result<Vec<u8>>> {
        self.0.next().await
    }
}

impl fmt::Debug for Users {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Users").finish_non_exhaustive()
    }
}

/// A reader and what has been found in it.
struct Reading<R> {
    reader: Pin<Box<R>>,
    json: JsonUsers,
    users: VecDeque<Vec<u8>>,
    chunk: Vec<u8>,
    /// What is told after the users that came before it.
    failure: Option<Error>,
}

impl<R: AsyncRead> Reading<R> {
    async fn next(mut self) -> Result<Option<(Vec<u8>, Self)>> {
        loop {
            if let Some(user) = self.users.pop_front() {
                return Ok(Some((user, self)));
            }
            if let Some(failure) = self.failure.take() {
                return Err(failure);
            }
            self.chunk.clear();
            let read = self.reader.read_buf(&mut self.chunk).await;
            let read = read
                .map_err(|error| Error::refused("the users cannot be read").from_source(error))?;
            if read == 0 {
                self.json.finish()?;
                return Ok(None);
            }
            self.failure = self.json.push(&self.chunk, &mut self.users).err();
        }
    }
}

fn write(place: usize, user: &impl Serialize) -> Result<Vec<u8>> {
    let refused = |why| Error::refused(format!("user number {} {why}", place + 1));
    let text = serde_json::to_vec(user)
        .map_err(|error| refused("cannot be written as JSON").from_source(error))?;
    if text.first() != Some(&b'{') {
        return Err(refused("is no JSON object"));
    }
    Ok(text)
}
