//! Jobs: work that is asked for now and done when somebody looks.
//!
//! A job runs when it is read, after the number of reads that the tenant was
//! told to let it wait. That needs no background task, and a test decides by
//! its own reads how long it stays pending.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Connection, IdSource, Refusal, Tenant, import};
use crate::clock::Moment;
use crate::ordered::Ordered;

/// As in Auth0, two imports can wait; here a third one makes the first run.
const WAITING: usize = 2;

/// What a users import was asked to do.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct NewImport {
    pub(crate) connection: String,
    pub(crate) connection_id: String,
    pub(crate) external_id: Option<String>,
    pub(crate) upsert: Upsert,
    pub(crate) file: Vec<u8>,
}

/// What an import does with a user who is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Upsert {
    Refuse,
    Update,
}

/// One job.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Job {
    pub(crate) id: String,
    pub(crate) created_at: Moment,
    pub(crate) connection: String,
    pub(crate) connection_id: String,
    pub(crate) external_id: Option<String>,
    pub(crate) upsert: Upsert,
    pub(crate) status: JobStatus,
}

/// How far a job is.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) enum JobStatus {
    Pending {
        import: Box<NewImport>,
        reads_left: u32,
    },
    Done(Finished),
}

/// How a job ended.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) enum Finished {
    Completed {
        summary: Summary,
        errors: Vec<Value>,
    },
    Failed(Cow<'static, str>),
}

/// What an import did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Summary {
    pub(crate) inserted: usize,
    pub(crate) updated: usize,
    pub(crate) failed: usize,
}

/// All jobs of a tenant.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Jobs {
    /// How many reads answer `pending` before a job runs.
    pub(crate) pending_reads: u32,
    rows: Ordered<Job>,
}

impl NewImport {
    pub(crate) fn new(connection: &Connection, file: Vec<u8>, upsert: Upsert) -> Self {
        let (connection, connection_id) = (connection.name.clone(), connection.id.clone());
        Self {
            connection,
            connection_id,
            external_id: None,
            upsert,
            file,
        }
    }
}

impl Jobs {
    fn create(&mut self, import: NewImport, ids: &mut IdSource, now: Moment) -> String {
        let job = Job {
            id: ids.prefixed("job_"),
            created_at: now,
            connection: import.connection.clone(),
            connection_id: import.connection_id.clone(),
            external_id: import.external_id.clone(),
            upsert: import.upsert,
            status: JobStatus::Pending {
                import: Box::new(import),
                reads_left: self.pending_reads,
            },
        };
        let id = job.id.clone();
        self.rows.insert(id.clone(), job);
        id
    }

    fn waiting(&self) -> Vec<String> {
        let pending = |job: &&Job| matches!(job.status, JobStatus::Pending { .. });
        self.rows
            .iter()
            .filter(pending)
            .map(|job| job.id.clone())
            .collect()
    }
}

impl Tenant {
    /// Takes an import on. Files that wait are held in memory, so only a few can.
    pub(crate) fn start_import(&mut self, import: NewImport, now: Moment) -> Result<&Job, Refusal> {
        let waiting = self.jobs.waiting();
        for id in waiting.iter().rev().skip(WAITING - 1) {
            self.run_job(id, now);
        }
        let id = self.jobs.create(import, &mut self.ids, now);
        self.jobs.rows.get(&id).ok_or(Refusal::NoSuchJob)
    }

    /// A job as it is for this reader, who may be the one that makes it run.
    pub(crate) fn read_job(&mut self, id: &str, now: Moment) -> Result<&Job, Refusal> {
        let job = self.jobs.rows.get_mut(id).ok_or(Refusal::NoSuchJob)?;
        match &mut job.status {
            JobStatus::Pending { reads_left: 0, .. } => self.run_job(id, now),
            JobStatus::Pending { reads_left, .. } => *reads_left -= 1,
            JobStatus::Done(_) => {}
        }
        self.jobs.rows.get(id).ok_or(Refusal::NoSuchJob)
    }

    fn run_job(&mut self, id: &str, now: Moment) {
        let Some(job) = self.jobs.rows.get_mut(id) else {
            return;
        };
        if !matches!(job.status, JobStatus::Pending { .. }) {
            return;
        }
        let running = JobStatus::Done(Finished::Failed("The job did not end.".into()));
        let JobStatus::Pending { import, .. } = std::mem::replace(&mut job.status, running) else {
            return;
        };
        let finished = import::run(self, &import, now);
        if let Some(job) = self.jobs.rows.get_mut(id) {
            job.status = JobStatus::Done(finished);
        }
    }
}

impl Job {
    /// The job as the API shows it.
    pub(crate) fn document(&self) -> Value {
        let mut document = json!({
            "id": self.id, "type": "users_import", "status": self.status.name(),
            "created_at": self.created_at.rfc3339(), "connection": self.connection,
            "connection_id": self.connection_id, "upsert": self.upsert == Upsert::Update,
        });
        if let Some(external_id) = &self.external_id {
            document["external_id"] = external_id.clone().into();
        }
        match &self.status {
            JobStatus::Done(Finished::Completed { summary, .. }) => {
                document["percentage_done"] = 100.into();
                document["summary"] = json!({
                    "failed": summary.failed, "updated": summary.updated, "inserted": summary.inserted,
                    "total": summary.failed + summary.updated + summary.inserted,
                });
            }
            JobStatus::Done(Finished::Failed(reason)) => {
                document["status_details"] = reason.as_ref().into()
            }
            JobStatus::Pending { .. } => {}
        }
        document
    }

    /// The rows that an import could not take.
    pub(crate) fn errors(&self) -> &[Value] {
        match &self.status {
            JobStatus::Done(Finished::Completed { errors, .. }) => errors,
            _ => &[],
        }
    }
}

impl JobStatus {
    fn name(&self) -> &'static str {
        match self {
            Self::Pending { .. } => "pending",
            Self::Done(Finished::Completed { .. }) => "completed",
            Self::Done(Finished::Failed(_)) => "failed",
        }
    }
}
