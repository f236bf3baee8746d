//! Jobs: work that is asked for now and done when somebody looks.
//!
//! A job runs when it is read, after the number of reads and the time by the
//! tenant's clock that it was told to wait. That needs no background task, and a
//! test decides by its own reads and its own clock how long the job is pending
//! and processing.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::export::{self, NewExport};
use super::import::{self, NewImport, Upsert};
use super::{IdSource, Refusal, Tenant};
use crate::clock::Moment;
use crate::ordered::Ordered;

/// As in Auth0, two imports can wait; here a third one makes the first run.
const WAITING: usize = 2;
/// Older jobs are forgotten, and older exports lose their files before that.
const KEPT: usize = 1_000;
const FILES: usize = 5;

/// One job.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Job {
    pub(crate) id: String,
    /// What the API repeats of what was asked for.
    about: Map<String, Value>,
    status: JobStatus,
}

/// How far a job is.
#[derive(Debug, Clone, Serialize, Deserialize)]
enum JobStatus {
    Waiting {
        task: Box<Task>,
        reads_left: u32,
        /// When it is done at the earliest, and since when it is worked on.
        #[serde(default)]
        time: Option<(Moment, Moment)>,
        /// Whether a reader was told that it is worked on.
        #[serde(default)]
        begun: Begun,
    },
    Done(Finished),
}

/// Whether a job that is not done is worked on already.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
enum Begun {
    #[default]
    No,
    Yes,
}

/// What is to be done.
#[derive(Debug, Clone, Serialize, Deserialize)]
enum Task {
    Import(NewImport),
    Export(NewExport),
}

/// How a job ended.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) enum Finished {
    Imported {
        summary: Summary,
        errors: Vec<Value>,
    },
    /// The file that was made, until newer ones take its place.
    Exported(Option<String>),
    /// There was nothing to wait for.
    Sent,
    Failed(String),
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
    /// How many reads find a job not done yet. The last of several answers
    /// `processing`, the others `pending`.
    pub(crate) pending_reads: u32,
    /// How long a job takes by the clock of the tenant, in seconds: the first
    /// half it is `pending`, the second `processing`.
    #[serde(default)]
    pub(crate) seconds: u64,
    rows: Ordered<Job>,
}

impl Jobs {
    fn create(
        &mut self,
        kind: &str,
        about: Value,
        status: JobStatus,
        ids: &mut IdSource,
        now: Moment,
    ) -> Result<&Job, Refusal> {
        let id = ids.prefixed("job_");
        let mut about = match about {
            Value::Object(about) => about,
            _ => Map::new(),
        };
        about.retain(|_, value| !value.is_null());
        about.insert("type".to_owned(), kind.into());
        about.insert("created_at".to_owned(), now.rfc3339().into());
        let job = Job {
            id: id.clone(),
            about,
            status,
        };
        self.rows.insert(id.clone(), job);
        self.rows.keep_last(KEPT);
        self.rows.get(&id).ok_or(Refusal::NoSuchJob)
    }

    fn waiting_for(&self, task: Task, now: Moment) -> JobStatus {
        let end = |seconds| now.plus_seconds(seconds);
        JobStatus::Waiting {
            task: Box::new(task),
            reads_left: self.pending_reads,
            time: (self.seconds > 0).then(|| (end(self.seconds), end(self.seconds.div_ceil(2)))),
            begun: Begun::No,
        }
    }

    fn waiting(&self) -> Vec<String> {
        let pending = |job: &&Job| matches!(job.status, JobStatus::Waiting { .. });
        let waiting = self.rows.iter().filter(pending);
        waiting.map(|job| job.id.clone()).collect()
    }

    fn drop_old_files(&mut self) {
        let mut files: Vec<&mut Option<String>> = self
            .rows
            .iter_mut()
            .filter_map(|job| match &mut job.status {
                JobStatus::Done(Finished::Exported(file)) if file.is_some() => Some(file),
                _ => None,
            })
            .collect();
        for file in files.iter_mut().rev().skip(FILES) {
            **file = None;
        }
    }
}

impl Tenant {
    /// Takes an import on. Files that wait are held in memory, so only a few can.
    pub(crate) fn start_import(&mut self, import: NewImport, now: Moment) -> Result<&Job, Refusal> {
        let waiting = self.jobs.waiting();
        for id in waiting.iter().rev().skip(WAITING - 1) {
            self.run_job(id, now);
        }
        let about = json!({
            "connection": import.connection, "connection_id": import.connection_id,
            "external_id": import.external_id, "upsert": import.upsert == Upsert::Update,
        });
        let status = self.jobs.waiting_for(Task::Import(import), now);
        let ids = &mut self.ids;
        self.jobs.create("users_import", about, status, ids, now)
    }

    /// Takes an export on; `about` is what its document repeats.
    pub(crate) fn start_export(
        &mut self,
        export: NewExport,
        about: Map<String, Value>,
        now: Moment,
    ) -> Result<&Job, Refusal> {
        let status = self.jobs.waiting_for(Task::Export(export), now);
        let ids = &mut self.ids;
        self.jobs
            .create("users_export", about.into(), status, ids, now)
    }

    /// Notes that a verification address would have been sent.
    pub(crate) fn note_verification(&mut self, now: Moment) -> Result<&Job, Refusal> {
        let status = JobStatus::Done(Finished::Sent);
        let ids = &mut self.ids;
        self.jobs
            .create("verification_email", Value::Null, status, ids, now)
    }

    /// A job as it is for this reader, who may be the one that makes it run.
    pub(crate) fn read_job(&mut self, id: &str, now: Moment) -> Result<&Job, Refusal> {
        let job = self.jobs.rows.get_mut(id).ok_or(Refusal::NoSuchJob)?;
        if let JobStatus::Waiting {
            reads_left,
            time,
            begun,
            ..
        } = &mut job.status
        {
            let early = time.is_some_and(|(end, _)| now < end);
            let half = time.is_some_and(|(_, half)| now >= half);
            match *reads_left {
                0 if !early => self.run_job(id, now),
                0 => *begun = if half { Begun::Yes } else { *begun },
                left => {
                    *reads_left -= 1;
                    let last = left == 1 && self.jobs.pending_reads > 1;
                    if last || half {
                        *begun = Begun::Yes;
                    }
                }
            }
        }
        self.jobs.rows.get(id).ok_or(Refusal::NoSuchJob)
    }

    /// The text of an export that is done.
    pub(crate) fn exported_file(&self, id: &str) -> Option<&str> {
        match &self.jobs.rows.get(id)?.status {
            JobStatus::Done(Finished::Exported(file)) => file.as_deref(),
            _ => None,
        }
    }

    fn run_job(&mut self, id: &str, now: Moment) {
        let Some(job) = self.jobs.rows.get_mut(id) else {
            return;
        };
        if !matches!(job.status, JobStatus::Waiting { .. }) {
            return;
        }
        let running = JobStatus::Done(Finished::Failed("The job did not end.".to_owned()));
        let JobStatus::Waiting { task, .. } = std::mem::replace(&mut job.status, running) else {
            return;
        };
        let finished = match *task {
            Task::Import(import) => import::run(self, &import, now),
            Task::Export(export) => Finished::Exported(Some(export::run(self, &export))),
        };
        if let Some(job) = self.jobs.rows.get_mut(id) {
            job.status = JobStatus::Done(finished);
        }
        self.jobs.drop_old_files();
    }
}

impl Job {
    /// The job as the API shows it; `url` is where the emulator is reached.
    pub(crate) fn document(&self, url: &str) -> Value {
        let mut document = Value::Object(self.about.clone());
        document["id"] = self.id.clone().into();
        document["status"] = self.status.name().into();
        match &self.status {
            JobStatus::Done(Finished::Imported { summary, .. }) => {
                document["percentage_done"] = 100.into();
                document["time_left_seconds"] = 0.into();
                document["summary"] = json!({
                    "failed": summary.failed, "updated": summary.updated, "inserted": summary.inserted,
                    "total": summary.failed + summary.updated + summary.inserted,
                });
            }
            JobStatus::Done(Finished::Exported(_)) => {
                let format = self.about.get("format").and_then(Value::as_str);
                let file = format!("{}.{}.gz", self.id, format.unwrap_or("json"));
                document["percentage_done"] = 100.into();
                document["time_left_seconds"] = 0.into();
                document["location"] = format!("{url}/exports/{file}").into();
            }
            JobStatus::Done(Finished::Failed(reason)) => {
                document["status_details"] = reason.clone().into();
            }
            JobStatus::Done(Finished::Sent) | JobStatus::Waiting { .. } => {}
        }
        document
    }

    /// The rows that an import could not take.
    pub(crate) fn errors(&self) -> &[Value] {
        match &self.status {
            JobStatus::Done(Finished::Imported { errors, .. }) => errors,
            _ => &[],
        }
    }
}

impl JobStatus {
    fn name(&self) -> &'static str {
        match self {
            Self::Waiting {
                begun: Begun::Yes, ..
            } => "processing",
            Self::Waiting { .. } => "pending",
            Self::Done(Finished::Failed(_)) => "failed",
            Self::Done(_) => "completed",
        }
    }
}
