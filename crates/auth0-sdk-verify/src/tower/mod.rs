//! A layer for tower, so for axum, hyper and tonic: it lets requests in, or answers them.
//!
//! [`VerifyLayer`] asks a [`Guard`](crate::Guard), puts the [`AccessToken`](crate::AccessToken)
//! of a request that is let in into its extensions, and answers every other one itself. What
//! the server knows of a connection comes in extensions, too: [`PeerAddress`], [`OverTls`] and
//! [`ClientCertificate`]. [`TokenFormLayer`] finds tokens in forms.
//!
//! It terminates no TLS and allows no other origins: a layer for CORS goes around it, since a
//! preflight has no token.

mod answer;
mod form;
mod request;
mod verify;

pub use crate::connection::{ClientCertificate, OverTls, PeerAddress};
pub(crate) use answer::answer;
pub use form::{TokenForm, TokenFormLayer};
pub(crate) use request::{checked_before, incoming};
pub use verify::{Verify, VerifyLayer};
