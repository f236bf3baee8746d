//! An export of users: asked for, waited for, and read as it comes.

use std::fmt;
use std::time::Duration;

use serde::de::DeserializeOwned;

use super::polling::Polling;
use super::{COMPLETED, ExportedLines, ExportedUsers, FAILED, Tell};
use crate::types::{CreateExportUsers, GetJobResponse};
use crate::{Error, ManagementClient, Result};

/// Exports users into a file, and waits for it.
///
/// The token needs the scope `read:users`.
///
/// # Example
///
/// ```no_run
/// # use auth0_sdk::ManagementClient;
/// # async fn example(auth0: ManagementClient, database: &str) -> auth0_sdk::Result<()> {
/// use auth0_sdk::jobs::UsersExport;
/// use auth0_sdk::types::CreateExportUsers;
///
/// let wanted = CreateExportUsers::new().connection_id(database).format("csv");
/// let mut export = UsersExport::new(&auth0, wanted)
///     .on_progress(|progress| println!("{:?} %", progress.percentage));
/// let mut lines = export.wait().await?.lines().await?;
/// while let Some(line) = lines.try_next().await? {
///     println!("{line}");
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "an export does nothing until it is waited for"]
pub struct UsersExport {
    client: ManagementClient,
    wanted: CreateExportUsers,
    polling: Polling,
    on_progress: Option<Tell<ExportProgress>>,
    /// The job, once the server has taken it on.
    job_id: Option<String>,
}

/// How far an export is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExportProgress {
    /// What the server calls the state of the job, such as `processing`.
    pub status: String,
    /// How much of it is done, where the server tells.
    pub percentage: Option<i64>,
    /// How long the rest takes, where the server tells.
    pub time_left: Option<Duration>,
}

impl UsersExport {
    /// An export of what the body asks for; users of all databases and the usual
    /// properties where it says nothing.
    pub fn new(client: &ManagementClient, wanted: CreateExportUsers) -> Self {
        Self {
            client: client.clone(),
            wanted,
            polling: Polling::default(),
            on_progress: None,
            job_id: None,
        }
    }

    /// Calls this whenever the job was asked after.
    pub fn on_progress(mut self, tell: impl FnMut(&ExportProgress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(tell));
        self
    }

    /// Limits the whole of [`UsersExport::wait`], [two hours](super::DEFAULT_TIMEOUT)
    /// unless set. Reading the file is not in it.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.polling.timeout = timeout;
        self
    }

    /// How long to wait between asking after the job: so long at first, then twice as
    /// long each time, but never more than `longest`. A second and 20 seconds unless set.
    pub fn with_poll_intervals(mut self, first: Duration, longest: Duration) -> Self {
        self.polling.set_intervals(first, longest);
        self
    }

    /// Asks for the export, and waits until its file is there. After an error, waiting
    /// again goes on with the same job, unless the job itself has failed.
    ///
    /// # Errors
    ///
    /// When a call fails, when the job fails, when time runs out.
    pub async fn wait(&mut self) -> Result<ExportedFile> {
        let timeout = self.polling.timeout;
        let text = "the export did not end in the time that it may take";
        let job = Polling::in_time(timeout, text, self.run()).await?;
        Ok(ExportedFile {
            client: self.client.clone(),
            job,
        })
    }

    async fn run(&mut self) -> Result<GetJobResponse> {
        self.polling.restart();
        let id = match &self.job_id {
            Some(id) => id.clone(),
            None => {
                let exports = self.client.jobs().users_exports();
                let job = exports.create(self.wanted.clone()).await?;
                self.job_id.insert(job.id).clone()
            }
        };
        loop {
            let job = self.client.jobs().get(&id).await?;
            if let Some(tell) = &mut self.on_progress {
                let seconds = job.time_left_seconds.and_then(|left| left.try_into().ok());
                tell(&ExportProgress {
                    status: job.status.clone(),
                    percentage: job.percentage_done,
                    time_left: seconds.map(Duration::from_secs),
                });
            }
            match job.status.as_str() {
                COMPLETED => return Ok(job),
                FAILED => {
                    self.job_id = None;
                    return Err(Error::job_failed(&job.id, job.status_details));
                }
                _ => self.polling.pause(None).await,
            }
        }
    }
}

impl fmt::Debug for UsersExport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UsersExport")
            .field("wanted", &self.wanted)
            .field("polling", &self.polling)
            .field("job_id", &self.job_id)
            .finish_non_exhaustive()
    }
}

/// An export that is done, whose file can be read, also more than once.
///
/// The link to the file is good for a short time only, so that each reading asks for a new
/// one. The file is on another host; the token of the client is not sent there.
#[derive(Clone)]
pub struct ExportedFile {
    client: ManagementClient,
    job: GetJobResponse,
}

impl ExportedFile {
    /// The id of the job.
    pub fn job_id(&self) -> &str {
        &self.job.id
    }

    /// Reads the file line by line, without ever holding it whole.
    ///
    /// # Errors
    ///
    /// When there is no link to the file, or it is not safe, or the file cannot be opened.
    pub async fn lines(&self) -> Result<ExportedLines> {
        let job = self.client.jobs().get(&self.job.id).await?;
        let link = job
            .location
            .ok_or_else(|| Error::undecodable("the server names no place of the export"))?;
        Ok(ExportedLines::new(self.client.download(link).await?))
    }

    /// Reads the file user by user. It has to be an export in the format `json`.
    ///
    /// # Errors
    ///
    /// As for [`ExportedFile::lines`].
    pub async fn users<T: DeserializeOwned>(&self) -> Result<ExportedUsers<T>> {
        Ok(ExportedUsers::new(self.lines().await?))
    }
}

/// Leaves out the link, with which anybody could read the file.
impl fmt::Debug for ExportedFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExportedFile")
            .field("job_id", &self.job.id)
            .finish_non_exhaustive()
    }
}
