//! Jobs of the server that work on many users: imports and exports, from the first file
//! to the last answer.
//!
//! The calls themselves are in the group `jobs` of the client. What is here is what takes
//! several of them: to split users into files as large as the server takes them, to have
//! no more jobs at work than the server allows, to wait for a job, to collect what it did
//! not take, and to read the file that it leaves.
//!
//! # Imports
//!
//! Users come from a [reader](Users::from_reader) of JSON, from an [iterator](Users::new)
//! or from a [stream](Users::from_stream), and no more than one file of them is in memory.
//!
//! ```no_run
//! # use auth0_sdk::ManagementClient;
//! # async fn example(auth0: ManagementClient, file: impl tokio::io::AsyncRead + Send + 'static) -> auth0_sdk::Result<()> {
//! use auth0_sdk::jobs::{Users, UsersImport};
//!
//! let mut import = UsersImport::new(&auth0, "con_abcdefghij012345", Users::from_reader(file))
//!     .existing_users_are_updated()
//!     .on_progress(|progress| println!("{} of {} users", progress.done(), progress.sent));
//! let report = import.wait().await?;
//! println!("{} users are new", report.inserted());
//! for rejected in &report.rejected {
//!     println!("{:?}: {:?}", rejected.user.get("email"), rejected.errors);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Exports
//!
//! ```no_run
//! # use auth0_sdk::ManagementClient;
//! # async fn example(auth0: ManagementClient) -> auth0_sdk::Result<()> {
//! use auth0_sdk::jobs::UsersExport;
//! use auth0_sdk::types::CreateExportUsers;
//! use serde_json::Value;
//!
//! let wanted = CreateExportUsers::new().format("json");
//! let file = UsersExport::new(&auth0, wanted).wait().await?;
//! let mut users = file.users::<Value>().await?;
//! while let Some(user) = users.try_next().await? {
//!     println!("{}", user["email"]);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Waiting
//!
//! A job is asked after at once, then after a second, and then after twice as long each
//! time, 20 seconds at most. All of it together may take [two hours](DEFAULT_TIMEOUT),
//! unless `with_timeout` says otherwise; then the error is a
//! [timeout](crate::Error::is_timeout). A job that the server ends as failed is an error
//! that says so by [`is_job_failed`](crate::Error::is_job_failed).

mod export;
mod import;
mod json_users;
mod lines;
mod pieces;
mod polling;
mod report;
mod users;

pub use export::{ExportProgress, ExportedFile, UsersExport};
pub use import::UsersImport;
pub use lines::{ExportedLines, ExportedUsers};
pub use pieces::LARGEST_FILE;
pub use polling::DEFAULT_TIMEOUT;
pub use report::{ImportProgress, ImportReport, ImportedFile, RejectedUser};
pub use users::Users;

/// What is called when something has happened.
type Tell<P> = Box<dyn FnMut(&P) + Send>;

/// What the server calls a job that is done.
const COMPLETED: &str = "completed";
/// What the server calls a job that it has given up.
const FAILED: &str = "failed";
