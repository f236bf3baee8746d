//! Turns OpenAPI documents into the endpoint crates, in readable stages.
//!
//! | stage | what goes in | what comes out |
//! |---|---|---|
//! | [`document`] | a file | a parsed document whose names, references and parameters are sound |
//! | [`overlay`] | a document and the corrections kept beside it | the corrected document |
//! | lower | OpenAPI 3.1 | what the generators below can express |
//! | slice | one document | one document per endpoint crate |
//! | generate | a sliced document | Rust as the generators write it |
//! | refine | that Rust | the Rust that users see |
//! | emit | files in memory | files on disk, all or none |
//!
//! Beside the stages stand two tools for people who maintain the documents:
//! [`import`] makes the vendored form of an upstream document, and [`diff`]
//! says what a newer document changes for users.
//!
//! The crate is a pure function of its inputs. It reaches no network, reads no
//! clock, and reports what it cannot express as an [`Error`] that names the
//! place and the rule.
#![forbid(unsafe_code)]

pub mod diff;
pub mod document;
pub mod emit;
pub mod error;
pub mod example;
pub mod generate;
pub mod import;
pub mod lower;
pub mod model;
pub mod node;
pub mod overlay;
pub mod pointer;
pub mod refine;
pub mod regen;
mod schema;
pub mod slice;

pub use document::Document;
pub use error::{Error, Result};
pub use overlay::Overlays;
