//! An import of users: files out, jobs watched, what was not taken collected.

use std::fmt;
use std::time::Duration;

use super::pieces::{Piece, Pieces};
use super::polling::Polling;
use super::{
    COMPLETED, FAILED, ImportProgress, ImportReport, ImportedFile, RejectedUser, Tell, Users,
};
use crate::management::jobs::{Jobs, users_imports};
use crate::types::GetErrorsResponse;
use crate::{Error, ManagementClient, Result, Upload};

/// How many imports the server works on at a time.
const MOST_ACTIVE: usize = 2;

/// Imports users into a database, over as many files and jobs as it takes.
///
/// No more than two jobs are at work at a time, which is what the server allows; where
/// others import too, it waits for them. The token needs the scope `create:users`.
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk::ManagementClient;
/// # async fn example(auth0: ManagementClient, database: &str) -> auth0_sdk::Result<()> {
/// use auth0_sdk::jobs::{Users, UsersImport};
/// use serde_json::json;
///
/// let users = (0..100_000).map(|number| json!({"email": format!("user{number}@example.com")}));
/// let mut import = UsersImport::new(&auth0, database, Users::new(users));
/// match import.wait().await {
///     Ok(report) => println!("{} users are new", report.inserted()),
///     Err(error) => println!("{error}; {} users were new until then", import.report().inserted()),
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "an import does nothing until it is waited for"]
pub struct UsersImport {
    jobs: Jobs,
    connection_id: String,
    upsert: bool,
    completion_email: bool,
    external_id: Option<String>,
    polling: Polling,
    on_progress: Option<Tell<ImportProgress>>,
    pieces: Pieces,
    /// The file that is to be sent next.
    piece: Option<Piece>,
    /// The places of the jobs at work among the files of the report.
    active: Vec<usize>,
    report: ImportReport,
}

impl UsersImport {
    /// An import into a database, by the id of its connection.
    pub fn new(client: &ManagementClient, connection_id: impl Into<String>, users: Users) -> Self {
        Self {
            jobs: client.jobs(),
            connection_id: connection_id.into(),
            upsert: false,
            completion_email: false,
            external_id: None,
            polling: Polling::default(),
            on_progress: None,
            pieces: Pieces::new(users),
            piece: None,
            active: Vec::new(),
            report: ImportReport::default(),
        }
    }

    /// Users who are there already are changed. Otherwise they are not imported, and
    /// are in the report as rejected.
    pub fn existing_users_are_updated(mut self) -> Self {
        self.upsert = true;
        self
    }

    /// The owners of the tenant get a mail at the end of each job.
    pub fn owners_get_completion_emails(mut self) -> Self {
        self.completion_email = true;
        self
    }

    /// Gives all jobs of this import a text by which they can be found again.
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = Some(id.into());
        self
    }

    /// Calls this whenever a file was sent or a job was asked after.
    pub fn on_progress(mut self, tell: impl FnMut(&ImportProgress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(tell));
        self
    }

    /// Limits the whole of [`UsersImport::wait`], [two hours](super::DEFAULT_TIMEOUT)
    /// unless set.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.polling.timeout = timeout;
        self
    }

    /// How long to wait between asking after a job: so long at first, then twice as long
    /// each time, but never more than `longest`. A second and 20 seconds unless set.
    pub fn with_poll_intervals(mut self, first: Duration, longest: Duration) -> Self {
        self.polling.set_intervals(first, longest);
        self
    }

    /// Sends all users, and waits until the server is done with them.
    ///
    /// Users whom the server does not take are no error; they are in the report. What was
    /// done until an error came is in [`UsersImport::report`], and waiting again goes on
    /// from there: it sends the file again that could not be sent, without knowing
    /// whether the server has it.
    ///
    /// # Errors
    ///
    /// When the users cannot be read; when one of them alone is larger than
    /// [a file may be](super::LARGEST_FILE), before the file it would be in is sent; when
    /// a call fails; when a job fails; when time runs out.
    pub async fn wait(&mut self) -> Result<ImportReport> {
        let timeout = self.polling.timeout;
        let text = "the import did not end in the time that it may take";
        Polling::in_time(timeout, text, self.run()).await?;
        Ok(std::mem::take(&mut self.report))
    }

    /// What has been done so far.
    pub fn report(&self) -> &ImportReport {
        &self.report
    }

    async fn run(&mut self) -> Result<()> {
        self.polling.restart();
        loop {
            let refused = self.send_files().await?;
            if self.active.is_empty() && self.piece.is_none() {
                return Ok(());
            }
            let before = self.active.len();
            self.ask_after_jobs().await?;
            if self.active.len() == before {
                let floor = refused.and_then(|error| error.retry_after());
                self.polling.pause(floor).await;
            } else {
                self.polling.restart();
            }
        }
    }

    /// Sends files as long as the server may work on more of them. What it refuses
    /// because it is busy is given back and sent later.
    async fn send_files(&mut self) -> Result<Option<Error>> {
        while self.active.len() < MOST_ACTIVE {
            if self.piece.is_none() {
                self.piece = self.pieces.next().await?;
            }
            let Some(piece) = &self.piece else {
                return Ok(None);
            };
            let users = piece.users;
            match self.call(piece).await {
                Ok(job) => {
                    self.piece = None;
                    self.active.push(self.report.files.len());
                    self.report.files.push(ImportedFile {
                        job_id: job.id,
                        status: job.status,
                        users,
                        ..ImportedFile::default()
                    });
                    self.tell();
                }
                Err(error) if error.is_rate_limited() && !error.is_token() => {
                    return Ok(Some(error));
                }
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }

    fn call(&self, piece: &Piece) -> users_imports::Create {
        let file = Upload::from_bytes(piece.file.clone()).file_name("users.json");
        let call = self
            .jobs
            .users_imports()
            .create(&self.connection_id, file)
            .upsert(self.upsert)
            .send_completion_email(self.completion_email);
        match &self.external_id {
            Some(id) => call.external_id(id),
            None => call,
        }
    }

    async fn ask_after_jobs(&mut self) -> Result<()> {
        for place in self.active.clone() {
            let Some(file) = self.report.files.get_mut(place) else {
                continue;
            };
            let job = self.jobs.get(&file.job_id).await?;
            file.status.clone_from(&job.status);
            if job.status == COMPLETED {
                // Without a summary nobody knows whether all users were taken.
                let rejected = match &job.summary {
                    Some(summary) if summary.failed.unwrap_or_default() == 0 => Vec::new(),
                    _ => rejected(&self.jobs, &job.id).await?,
                };
                self.active.retain(|active| *active != place);
                if let Some(summary) = &job.summary {
                    file.count(summary);
                }
                self.report.rejected.extend(rejected);
            }
            if job.status == FAILED {
                self.active.retain(|active| *active != place);
                return Err(Error::job_failed(&job.id, job.status_details));
            }
            self.tell();
        }
        Ok(())
    }

    fn tell(&mut self) {
        if let Some(tell) = &mut self.on_progress {
            tell(&ImportProgress::of(&self.report));
        }
    }
}

/// The users whom a job did not take.
async fn rejected(jobs: &Jobs, id: &str) -> Result<Vec<RejectedUser>> {
    let Some(GetErrorsResponse::List(errors)) = jobs.errors().get(id).await? else {
        return Ok(Vec::new());
    };
    let rejected = errors.into_iter().map(|error| RejectedUser {
        job_id: id.to_owned(),
        user: error.user.unwrap_or_default(),
        errors: error.errors.unwrap_or_default(),
    });
    Ok(rejected.collect())
}

impl fmt::Debug for UsersImport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UsersImport")
            .field("connection_id", &self.connection_id)
            .field("upsert", &self.upsert)
            .field("polling", &self.polling)
            .field("report", &self.report)
            .finish_non_exhaustive()
    }
}
