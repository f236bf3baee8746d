//! What an import did, and how far it is.

use std::fmt;

use serde_json::{Map, Value};

use crate::types::{GetJobImportUserError, GetJobSummary};

/// What an import has done: all of it, or what was done until it ended early.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportReport {
    /// The files that the server took, in order.
    pub files: Vec<ImportedFile>,
    /// The users whom the server did not import, and why.
    pub rejected: Vec<RejectedUser>,
}

impl ImportReport {
    /// How many users are new.
    pub fn inserted(&self) -> u64 {
        self.files.iter().map(|file| file.inserted).sum()
    }

    /// How many users were there and have been changed.
    pub fn updated(&self) -> u64 {
        self.files.iter().map(|file| file.updated).sum()
    }

    /// How many users were not imported.
    pub fn failed(&self) -> u64 {
        self.files.iter().map(|file| file.failed).sum()
    }
}

/// One file of an import, which is one job of the server.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ImportedFile {
    /// The id of the job.
    pub job_id: String,
    /// The status of the job when it was last seen, such as `completed`.
    pub status: String,
    /// How many users were sent.
    pub users: u64,
    /// How many of them are new.
    pub inserted: u64,
    /// How many of them were there and have been changed.
    pub updated: u64,
    /// How many of them were not imported.
    pub failed: u64,
}

impl ImportedFile {
    pub(super) fn count(&mut self, summary: &GetJobSummary) {
        let count = |count: Option<i64>| count.and_then(|count| count.try_into().ok());
        self.inserted = count(summary.inserted).unwrap_or_default();
        self.updated = count(summary.updated).unwrap_or_default();
        self.failed = count(summary.failed).unwrap_or_default();
    }
}

/// A user whom the server did not import.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RejectedUser {
    /// The job that tried.
    pub job_id: String,
    /// The user as the server repeats it, with some properties left out.
    pub user: Map<String, Value>,
    /// What is wrong, with a code such as `DUPLICATED_USER`.
    pub errors: Vec<GetJobImportUserError>,
}

/// Shows nothing of the user.
impl fmt::Debug for RejectedUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let codes: Vec<_> = self.errors.iter().map(|error| &error.code).collect();
        f.debug_struct("RejectedUser")
            .field("job_id", &self.job_id)
            .field("codes", &codes)
            .finish_non_exhaustive()
    }
}

/// How far an import is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ImportProgress {
    /// How many files the server has taken.
    pub files: u64,
    /// How many users are in these files.
    pub sent: u64,
    /// How many users are new.
    pub inserted: u64,
    /// How many users were there and have been changed.
    pub updated: u64,
    /// How many users were not imported.
    pub failed: u64,
}

impl ImportProgress {
    /// How many users the server is done with.
    pub fn done(&self) -> u64 {
        self.inserted + self.updated + self.failed
    }

    pub(super) fn of(report: &ImportReport) -> Self {
        Self {
            files: report.files.len() as u64,
            sent: report.files.iter().map(|file| file.users).sum(),
            inserted: report.inserted(),
            updated: report.updated(),
            failed: report.failed(),
        }
    }
}
