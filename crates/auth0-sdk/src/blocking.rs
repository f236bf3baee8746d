//! Calls that wait for their answer, for programs without async.
//!
//! There is no second client: the same one is used, and what would be awaited is called.
//! [`BlockingCall`] is there for every call, and for whatever else can be awaited, such as
//! `wait` of an import; [`BlockingStream`] makes iterators of lists, events and exports.
//!
//! ```no_run
//! use auth0_sdk::ManagementClient;
//! use auth0_sdk::blocking::{BlockingCall, BlockingStream};
//!
//! # fn example(client_id: &str, client_secret: &str) -> auth0_sdk::Result<()> {
//! let auth0 = ManagementClient::builder()
//!     .domain("tenant.eu.auth0.com")
//!     .client_credentials(client_id, client_secret)
//!     .build()?;
//!
//! # #[cfg(feature = "users")] {
//! let user = auth0.users().get("auth0|123").call()?;
//! println!("{:?}", user.email);
//! for user in auth0.users().list().items().blocking() {
//!     println!("{:?}", user?.user_id);
//! }
//! # }
//! # Ok(())
//! # }
//! ```
//!
//! The work is done by one thread that all clients of the process share. It is started by
//! the first call and never stopped; it also keeps connections alive and renews tokens
//! between calls.
//!
//! # Inside a runtime
//!
//! Inside an asynchronous runtime a call that blocks would stop the other tasks of its
//! thread. It is refused there, before anything is sent, by an error of which
//! [`is_inside_runtime`](crate::Error::is_inside_runtime) is true: await the call instead.
//! This holds for threads of `spawn_blocking` too, which have `Handle::block_on` for it.

use std::pin::Pin;
use std::sync::OnceLock;

use futures_core::Stream;
use futures_util::StreamExt;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::{Error, Result};

static RUNTIME: OnceLock<Runtime> = OnceLock::new();

/// What can be awaited can be called and waited for.
pub trait BlockingCall<T>: IntoFuture<Output = Result<T>> + Sized {
    /// Sends the call and waits for its answer.
    ///
    /// # Errors
    ///
    /// Those of the call, and [inside an asynchronous runtime](self#inside-a-runtime).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use auth0_sdk::ManagementClient;
    /// # fn example(auth0: ManagementClient) -> auth0_sdk::Result<()> {
    /// use auth0_sdk::blocking::BlockingCall;
    /// use auth0_sdk::http::Method;
    ///
    /// let settings = auth0.request(Method::GET, "/tenants/settings").call()?;
    /// println!("{}", settings["friendly_name"]);
    /// # Ok(())
    /// # }
    /// ```
    fn call(self) -> Result<T> {
        wait(async { self.await })
    }
}

impl<T, C: IntoFuture<Output = Result<T>>> BlockingCall<T> for C {}

/// A stream that can be read by an iterator.
pub trait BlockingStream<T>: Stream<Item = Result<T>> + Unpin + Sized {
    /// Makes an iterator, which waits for each item.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[cfg(feature = "users")]
    /// # fn example(auth0: auth0_sdk::ManagementClient) -> auth0_sdk::Result<()> {
    /// use auth0_sdk::blocking::BlockingStream;
    ///
    /// let users = auth0.users().list().items().with_prefetch(4).blocking();
    /// let emails: Vec<_> = users.map(|user| Ok(user?.email)).collect::<auth0_sdk::Result<_>>()?;
    /// # Ok(())
    /// # }
    /// ```
    fn blocking(self) -> Blocking<Self> {
        Blocking {
            stream: self,
            ended: false,
        }
    }
}

impl<T, S: Stream<Item = Result<T>> + Unpin> BlockingStream<T> for S {}

/// An iterator over a stream, which waits for each item; made by
/// [`BlockingStream::blocking`].
///
/// An item that is an error need not be the last one, just as in the stream: whoever
/// passes over errors may never come to an end. The error of an iterator that is read
/// [inside an asynchronous runtime](self#inside-a-runtime) is the last.
#[derive(Debug)]
#[must_use = "a stream is not asked for anything until it is read"]
pub struct Blocking<S> {
    stream: S,
    ended: bool,
}

impl<S> Blocking<S> {
    /// The stream, which knows how far it is, such as by `place` and `total` of a list.
    pub fn stream(&self) -> &S {
        &self.stream
    }
}

impl<T, S: Stream<Item = Result<T>> + Unpin> Iterator for Blocking<S> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        if self.ended {
            return None;
        }
        let next = async { Ok(Pin::new(&mut self.stream).next().await) };
        match wait(next) {
            Ok(item) => item,
            // It could not be asked at all, and the next time would be the same.
            Err(error) => {
                self.ended = true;
                Some(Err(error))
            }
        }
    }
}

fn wait<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    if Handle::try_current().is_ok() {
        return Err(Error::inside_runtime());
    }
    runtime()?.block_on(work)
}

fn runtime() -> Result<&'static Runtime> {
    if let Some(runtime) = RUNTIME.get() {
        return Ok(runtime);
    }
    let mut builder = Builder::new_multi_thread();
    let builder = builder
        .worker_threads(1)
        .thread_name("auth0-sdk")
        .enable_all();
    let runtime = builder
        .build()
        .map_err(|error| Error::refused("no thread for calls can be started").from_source(error))?;
    Ok(RUNTIME.get_or_init(|| runtime))
}
