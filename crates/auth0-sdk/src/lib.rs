//! The Auth0 SDK for Rust: typed clients for the Management API, the Authentication
//! API, the My Account API and the My Organization API.
//!
//! Every operation of these APIs is a method, in the groups and under the names
//! that Auth0 gives them. Tokens are fetched and renewed, failed requests are
//! repeated where that is harmless, lists are followed page by page, and an error
//! says what the server said. The checking of tokens that others send to an API of
//! yours is not in this crate.
//!
//! # A first call
//!
//! ```no_run
//! use auth0_sdk::ManagementClient;
//!
//! # async fn example(client_id: &str, client_secret: &str) -> auth0_sdk::Result<()> {
//! let auth0 = ManagementClient::builder()
//!     .domain("tenant.eu.auth0.com")
//!     .client_credentials(client_id, client_secret)
//!     .build()?;
//!
//! let user = auth0.users().get("auth0|123").await?;
//! println!("{:?}", user.email);
//! # Ok(())
//! # }
//! ```
//!
//! A client is cheap to clone, and all clones share one token and one pool of
//! connections. Nothing is sent when it is built.
//!
//! # Tokens
//!
//! A client fetches its token by itself: once for all tasks, early enough, and once again
//! when the server refuses it. It says who it is by a client secret, by an assertion that
//! a [`PrivateKey`] or a [`Signer`] of your own signs, or by a certificate; see
//! [`ClientAuthentication`]. Tokens for machines are counted and billed, so that a
//! [`TokenStore`] lets several processes share one.
//!
//! ```no_run
//! use auth0_sdk::{FileTokenStore, ManagementClient, PrivateKey};
//!
//! # fn example(client_id: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let key = PrivateKey::from_pem(std::fs::read("client.pem")?)?.with_key_id("2026-01");
//! let auth0 = ManagementClient::builder()
//!     .domain("tenant.eu.auth0.com")
//!     .private_key_jwt(client_id, key)
//!     .token_store(FileTokenStore::new("/var/lib/example/tokens"))
//!     .build()?;
//! # let _ = auth0;
//! # Ok(())
//! # }
//! ```
//!
//! # Calls
//!
//! What an operation requires is an argument, what it can do without is a method
//! with the name of the parameter, and what every call can be told begins with
//! `with_`. Awaiting sends.
//!
//! ```no_run
//! # use auth0_sdk::ManagementClient;
//! # async fn example(auth0: ManagementClient, id: &str) -> auth0_sdk::Result<()> {
//! use std::time::Duration;
//!
//! let found = auth0
//!     .users()
//!     .list()
//!     .q("email:*@example.com")
//!     .per_page(50)
//!     .with_timeout(Duration::from_secs(5))
//!     .with_max_retries(0)
//!     .with_header("x-correlation-id", id)?
//!     .await?;
//! println!("{} users on this page", found.users.len());
//! # Ok(())
//! # }
//! ```
//!
//! # Lists
//!
//! `items()` gives every item and `pages()` every page; both ask for the next page
//! when it is needed. They are streams, and `try_next` reads them without any
//! crate for streams.
//!
//! ```no_run
//! # use auth0_sdk::ManagementClient;
//! # async fn example(auth0: ManagementClient) -> auth0_sdk::Result<()> {
//! let mut users = auth0.users().list().items();
//! while let Some(user) = users.try_next().await? {
//!     println!("{:?}", user.user_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! With `with_prefetch`, pages are fetched ahead of the one that is being read; of a
//! list by page numbers, whose length the server tells, several at once. `place` says
//! where the next item is, as a text from which the list can be gone on with later
//! or elsewhere, and `total` how long the list is.
//!
//! ```no_run
//! # use auth0_sdk::ManagementClient;
//! # async fn example(auth0: ManagementClient, kept: Option<String>) -> auth0_sdk::Result<()> {
//! let mut users = auth0.users().list().per_page(100).items().with_prefetch(8);
//! if let Some(text) = kept {
//!     users = users.starting_at(text.parse()?);
//! }
//! while let Some(user) = users.try_next().await? {
//!     println!("{:?} of {:?}", user.user_id, users.total());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Some lists can be asked for by page number and by checkpoint. `items` and `pages`
//! use checkpoints there, which reach the whole list, unless `page` is set;
//! `by_offset` and `by_checkpoint` say it in so many words.
//!
//! ```no_run
//! # use auth0_sdk::ManagementClient;
//! # async fn example(auth0: ManagementClient) -> auth0_sdk::Result<()> {
//! let mut first = auth0.organizations().list().by_offset().pages();
//! first.try_next().await?;
//! println!("{:?} organizations", first.total());
//! # Ok(())
//! # }
//! ```
//!
//! # Events
//!
//! With the feature `events`, `reconnecting` follows what happens in a tenant for as
//! long as it is asked: over as many connections as it takes, each of which goes on
//! after the last event. `last_event_id` is what to keep for the next start.
//!
#![cfg_attr(feature = "events", doc = "```no_run")]
#![cfg_attr(not(feature = "events"), doc = "```ignore")]
//! # use auth0_sdk::ManagementClient;
//! # async fn example(auth0: ManagementClient) -> auth0_sdk::Result<()> {
//! use auth0_sdk::types::EventStreamSubscribeEventsResponse as Event;
//!
//! let mut events = auth0.events().subscribe().reconnecting();
//! while let Some(event) = events.try_next().await? {
//!     match event {
//!         Event::UserCreated(created) => println!("{created:?}"),
//!         other => println!("{other:?}"),
//!     }
//!     println!("go on after {:?}", events.last_event_id());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Changes
//!
//! In a change, [`Patch`] tells three things apart: a field that is left out stays
//! as it is, a field that is null is cleared, and any other value is set. Empty
//! lists, empty objects and `false` are sent as they are.
//!
//! ```no_run
//! # use auth0_sdk::ManagementClient;
//! # async fn example(auth0: ManagementClient, org: &str, role: &str) -> auth0_sdk::Result<()> {
//! use auth0_sdk::Patch;
//! use auth0_sdk::types::{AssignOrganizationMemberRoles, UpdateUser};
//!
//! let change = UpdateUser::new().given_name("Ada").nickname(Patch::Null);
//! auth0.users().update("auth0|123", change).await?;
//!
//! let roles = AssignOrganizationMemberRoles::new([role]);
//! auth0.organizations().members().roles().assign(org, "auth0|123", roles).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Answers
//!
//! Awaiting a call gives the body. `with_raw_response` gives what is around it as
//! well: the status, the headers, the rate limit and the body as it was received.
//!
//! ```no_run
//! # use auth0_sdk::ManagementClient;
//! # async fn example(auth0: ManagementClient) -> auth0_sdk::Result<()> {
//! let answer = auth0.users().get("auth0|123").with_raw_response().await?;
//! println!("{} {:?}", answer.status(), answer.rate_limit());
//! let user = answer.into_body();
//! # let _ = user;
//! # Ok(())
//! # }
//! ```
//!
//! What a newer server adds is no error here: enumerations and unions have a
//! variant `Unknown`, and fields that a type does not know are ignored or kept.
//!
//! # Errors
//!
//! There is one [`Error`]. It is asked what it is about, and what the server said.
//!
//! ```no_run
//! # use auth0_sdk::ManagementClient;
//! # async fn example(auth0: ManagementClient) {
//! match auth0.users().get("auth0|nobody").await {
//!     Ok(user) => println!("{:?}", user.email),
//!     Err(error) if error.is_not_found() => println!("there is no such user"),
//!     Err(error) => println!("{error} {:?} {:?}", error.error_code(), error.retry_after()),
//! }
//! # }
//! ```
//!
//! # Scopes
//!
//! Every call says which scopes permit it, and [`least_scopes`] reckons from the calls of
//! a program what its token needs and nothing beyond it.
//!
//! ```
//! # #[cfg(all(feature = "users", feature = "roles"))] {
//! use auth0_sdk::least_scopes;
//! use auth0_sdk::management::{roles, users};
//!
//! let scopes = least_scopes([users::Get::OPERATION, users::Update::OPERATION, roles::List::OPERATION]);
//! assert!(scopes.into_iter().eq(["read:roles", "read:users", "update:users"]));
//! # }
//! ```
//!
//! # Jobs
//!
//! With the feature `tickets`, the module [`jobs`](mod@jobs) imports and exports users of any number: it
//! splits them into files, keeps to the limits of the server, waits, and collects what
//! was not taken.
//!
//! # Without async
//!
//! With the feature `blocking`, every call has `call`, which waits for the answer, and
//! every list `blocking`, which makes an iterator of it: see the module `blocking`.
//!
//! # Rate limits
//!
//! A client learns the tenant's limit from the answers and keeps to it, together with all
//! its clones: see [`Pacing`]. What was refused all the same is waited out, as long as the
//! wait fits into the call's time; else the error comes at once and says when to come back.
//!
//! # Other transports
//!
//! [`ClientBuilder::layer`] puts a layer of tower's around the HTTP client, and
//! [`ClientBuilder::transport`] replaces it: see [`Transport`]. An [`Observer`] is told of
//! every attempt and every wait, and of what the wait is for: those of token requests,
//! downloads and streams of events too.
//!
//! # Logins and tokens of users
//!
//! With the feature `authentication`, `AuthenticationClient` has the Authentication API:
//! logins and logouts, every grant, second factors, passkeys, and the checking of ID tokens,
//! over the same connections, retries and errors. The crate `auth0-sdk-authentication` is the
//! same for those who need nothing else.
//!
//! # Access tokens that others send
//!
//! With the feature `verify`, `Verifier` checks the access tokens that come to an API of yours.
//! The crate `auth0-sdk-verify` is the same, with adapters for web frameworks.
//!
//! # What has no typed call
//!
//! `request` reaches any path of the API with the same token, retries and errors.
//!
//! ```no_run
//! # use auth0_sdk::ManagementClient;
//! # async fn example(auth0: ManagementClient) -> auth0_sdk::Result<()> {
//! use auth0_sdk::http::Method;
//!
//! let settings = auth0.request(Method::GET, "/tenants/settings").await?;
//! println!("{}", settings["friendly_name"]);
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! Each slice of an API is a crate of its own behind a feature, because compiling
//! all of them takes time that few need to spend.
//!
//! | feature | on by default | what it has |
//! |---|---|---|
//! | `users` | yes | users, their blocks, grants, sessions, refresh tokens and device credentials |
//! | `organizations` | yes | organizations, members, invitations |
//! | `roles` | yes | roles, groups, resource servers (APIs) |
//! | `clients` | yes | clients (applications), client grants, agents |
//! | `tickets` | yes | tickets, jobs such as the import of users |
//! | `actions` | | actions, hooks, rules |
//! | `branding` | | branding, prompts, custom domains, e-mail, verifiable credentials |
//! | `connections` | | connections, their profiles, directory provisioning, self-service |
//! | `events` | | event streams, the stream of events |
//! | `flows` | | flows, forms |
//! | `logs` | | logs, log streams, statistics |
//! | `security` | | attack protection, multi-factor, network lists, risk, rate-limit policies |
//! | `tenant` | | settings, keys, experiments |
//! | `management-full` | | every slice of the Management API |
//! | `authentication` | | `AuthenticationClient`: logins, tokens, and what a server does on behalf of users |
//! | `verify` | | `Verifier`: checks the access tokens that callers send to an API of yours |
//! | `my-account` | | `MyAccountClient`: what people may do with their own account |
//! | `my-organization` | | `MyOrganizationClient`: what people may do with their own organization |
//! | `full` | | everything |
//! | `ring` | yes | TLS by rustls with ring |
//! | `aws-lc-rs` | | TLS by rustls with AWS-LC, also where `ring` is on; it takes some 20 ms to start |
//! | `native-tls` | | TLS by the library of the operating system, also where rustls is on |
//! | `blocking` | | [`blocking`](crate#without-async): calls that wait for their answer |
//! | `redis` | | `RedisTokenStore`: tokens that several machines share |
#![forbid(unsafe_code)]

#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(feature = "tickets")]
pub mod jobs;

pub use auth0_management::ManagementClient;
#[cfg(feature = "my-account")]
pub use auth0_my_account::MyAccountClient;
#[cfg(feature = "my-organization")]
pub use auth0_my_organization::MyOrganizationClient;

#[cfg(feature = "authentication")]
pub use auth0_sdk_authentication::AuthenticationClient;
#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
pub use auth0_sdk_core::PrivateKey;
#[cfg(feature = "redis")]
pub use auth0_sdk_core::RedisTokenStore;
pub use auth0_sdk_core::{
    Api, Attempted, Backoff, Body, BothPolicies, BoxFuture, Client, ClientAuthentication,
    ClientBuilder, ClientCertificate, ClientInfo, DateTime, Download, EitherPolicy, Error,
    EventStream, Failure, FileTokenStore, HttpService, Idempotency, Items, LockAttempt,
    MemoryTokenStore, OAuthErrorCode, Observer, Operation, Pacing, Page, Pages, Patch, Place,
    Quota, QuotaBucket, RateLimit, RawCall, ReconnectingEvents, Response, Result, RetryPolicy,
    Secret, Signer, SigningAlgorithm, StandardRetry, StoreFuture, Token, TokenKey, TokenLock,
    TokenSource, TokenStore, Transport, UntypedRequest, Upload, Verdict, WaitCause, Waiting, http,
    least_scopes,
};
#[cfg(feature = "verify")]
pub use auth0_sdk_verify::Verifier;

/// The Management API: a module for each group of calls.
///
/// Most programs name only [`ManagementClient`] and [`types`]; a type of a call,
/// such as `management::users::List`, is named where calls are kept or passed on.
pub use auth0_management as management;
/// Bodies, answers and enumerations of the Management API, of all slices that are on.
pub use auth0_management::types;
/// The My Account API: a module for each group of calls, and its types.
#[cfg(feature = "my-account")]
pub use auth0_my_account as my_account;
/// The My Organization API: a module for each group of calls, and its types.
#[cfg(feature = "my-organization")]
pub use auth0_my_organization as my_organization;
/// The Authentication API: its calls and their answers.
#[cfg(feature = "authentication")]
pub use auth0_sdk_authentication as authentication;

/// The check of access tokens, for those who protect an API.
#[cfg(feature = "verify")]
pub use auth0_sdk_verify as verify;

/// The examples of the README, which are tests like the ones above.
#[cfg(all(doctest, feature = "users"))]
#[doc = include_str!("../../../README.md")]
struct Readme;

/// The example of the crate's own README.
#[cfg(all(doctest, feature = "users"))]
#[doc = include_str!("../README.md")]
struct CrateReadme;
