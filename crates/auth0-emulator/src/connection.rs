//! Connections: accepting them, speaking HTTP/1.1 on them, and ending them, by a
//! reset where a fault asks for one. What is answered is decided elsewhere.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use axum::response::Response;
use http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::faults::{Cut, Line};
use crate::tls::Acceptor;
use crate::unreadable::{self, Explained};
use crate::x509::Certificate;

/// A client that sends half a head does not hold a connection for longer.
const SLOWEST_HEAD: Duration = Duration::from_secs(30);
/// The pause after the system had no connection to give, for want of descriptors.
const PAUSE: Duration = Duration::from_millis(50);

/// What answers the requests that come in.
pub(crate) trait Answers: Send + Sync + 'static {
    /// Answers one request, unless a fault resets the connection.
    fn answer(
        self: Arc<Self>,
        request: Request<Body>,
        peer: SocketAddr,
        line: Line,
    ) -> impl Future<Output = Result<Response, Cut>> + Send;

    /// Whether no more is to be answered.
    fn stop(&self) -> watch::Receiver<bool>;
}

/// Serves until told to stop, and then until the last answer is sent.
pub(crate) async fn serve<A: Answers>(listener: TcpListener, acceptor: Acceptor, answers: Arc<A>) {
    let mut stop = answers.stop();
    let mut open = JoinSet::new();
    loop {
        tokio::select! {
            () = stopped(&mut stop) => break,
            Some(_) = open.join_next() => {}
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    open.spawn(one(stream, peer, acceptor.clone(), Arc::clone(&answers)));
                }
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(PAUSE).await;
                }
            },
        }
    }
    drop(listener);
    while open.join_next().await.is_some() {}
}

async fn one<A: Answers>(stream: TcpStream, peer: SocketAddr, acceptor: Acceptor, answers: Arc<A>) {
    // Small answers go out at once.
    let _ = stream.set_nodelay(true);
    let line = Line::new();
    let wire = Wire {
        stream,
        line: line.clone(),
    };
    match acceptor {
        Acceptor::Plain => speak(wire, peer, None, line, answers).await,
        #[cfg(feature = "tls")]
        Acceptor::Tls(acceptor) => {
            let shaking = tokio::time::timeout(SLOWEST_HEAD, acceptor.accept(wire));
            match shaking.await {
                Ok(Ok(stream)) => {
                    let shown = stream.get_ref().1.peer_certificates();
                    let shown = shown.and_then(<[_]>::first);
                    let certificate = shown.map(|der| Certificate::new(der));
                    speak(stream, peer, certificate, line, answers).await;
                }
                Ok(Err(error)) => tracing::debug!(%error, "no TLS on a connection"),
                Err(_) => {}
            }
        }
    }
}

/// Requests on a connection carry the certificate that its client has shown.
async fn speak<S, A>(
    stream: S,
    peer: SocketAddr,
    certificate: Option<Certificate>,
    line: Line,
    answers: Arc<A>,
) where
    S: AsyncRead + AsyncWrite + Unpin + 'static,
    A: Answers,
{
    let mut stop = answers.stop();
    let service = service_fn(|request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        if let Some(certificate) = &certificate {
            request.extensions_mut().insert(certificate.clone());
        }
        let answer = Arc::clone(&answers).answer(request, peer, line.clone());
        async { answer.await.map(unreadable::wanted) }
    });
    let mut speaking = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(SLOWEST_HEAD)
        .serve_connection(TokioIo::new(Explained::new(stream)), service);
    let ended = tokio::select! {
        ended = &mut speaking => ended,
        () = stopped(&mut stop) => {
            Pin::new(&mut speaking).graceful_shutdown();
            (&mut speaking).await
        }
    };
    if let Err(error) = ended {
        tracing::trace!(%error, "a connection ended early");
        if error.is_parse() {
            speaking.into_parts().io.into_inner().part().await;
        }
    }
}

/// An address that a client can connect to: what listens on every interface is
/// reached by the loopback one.
pub(crate) fn reachable(mut address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        address.set_ip(Ipv4Addr::LOCALHOST.into());
    }
    address
}

async fn stopped(stop: &mut watch::Receiver<bool>) {
    // An error means that the emulator is gone, which is a stop as well.
    let _ = stop.wait_for(|stop| *stop).await;
}

/// A TCP stream that counts what it sends and that a fault can cut.
struct Wire {
    stream: TcpStream,
    line: Line,
}

impl Wire {
    /// A cut connection takes and gives nothing more, not even a farewell.
    fn check(&self) -> io::Result<()> {
        match self.line.is_cut() {
            true => Err(io::ErrorKind::ConnectionReset.into()),
            false => Ok(()),
        }
    }

    fn count(&self, written: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if let Poll::Ready(Ok(bytes)) = &written {
            self.line.wrote(*bytes);
        }
        written
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        if self.line.is_cut() {
            // Closing then sends a reset instead of an end.
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.check()?;
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.count(written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.check()?;
        let written = Pin::new(&mut self.stream).poll_write_vectored(cx, pieces);
        self.count(written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
