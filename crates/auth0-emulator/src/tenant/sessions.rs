//! Sessions of users: who is logged in, since when and until when. They are
//! written in the words of the Management API; cookies are not known here.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{IdSource, Refusal};
use crate::clock::Moment;
use crate::ordered::Ordered;

/// The oldest are forgotten beyond this, so that logins cannot fill the memory.
const KEPT: usize = 100_000;

/// One session, as the API shows it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Session {
    pub(crate) id: String,
    pub(crate) user_id: String,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
    pub(crate) authenticated_at: Moment,
    pub(crate) last_interacted_at: Moment,
    pub(crate) idle_expires_at: Moment,
    pub(crate) expires_at: Moment,
    pub(crate) device: Device,
    pub(crate) clients: Vec<SessionClient>,
    pub(crate) authentication: Authentication,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) session_metadata: Option<Map<String, Value>>,
}

/// Where a session or a refresh token was used from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Device {
    pub(crate) initial_ip: String,
    pub(crate) initial_user_agent: String,
    pub(crate) last_ip: String,
    pub(crate) last_user_agent: String,
}

/// An application that took part in a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SessionClient {
    pub(crate) client_id: String,
}

/// How the user proved who they are.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Authentication {
    pub(crate) methods: Vec<AuthenticationSignal>,
}

/// One proof: `pwd`, `mfa`, `email`, ..
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct AuthenticationSignal {
    pub(crate) name: String,
    pub(crate) timestamp: Moment,
}

/// A session to be.
#[derive(Debug, Clone)]
pub(crate) struct NewSession {
    pub(crate) user_id: String,
    pub(crate) client_id: String,
    pub(crate) device: Device,
    /// The name of the first proof.
    pub(crate) method: String,
    pub(crate) idle_expires_at: Moment,
    pub(crate) expires_at: Moment,
}

/// All sessions of a tenant.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Sessions {
    rows: Ordered<Session>,
}

impl Device {
    /// A device that is seen for the first time.
    pub(crate) fn first_seen(ip: &str, user_agent: &str) -> Self {
        Self {
            initial_ip: ip.to_owned(),
            initial_user_agent: user_agent.to_owned(),
            last_ip: ip.to_owned(),
            last_user_agent: user_agent.to_owned(),
        }
    }
}

impl Session {
    pub(crate) fn document(&self) -> Map<String, Value> {
        match serde_json::to_value(self) {
            Ok(Value::Object(document)) => document,
            // Every field of it is text or a list of text.
            _ => Map::new(),
        }
    }

    pub(crate) fn is_over(&self, now: Moment) -> bool {
        self.expires_at <= now || self.idle_expires_at <= now
    }

    /// Notes another proof of who the user is.
    pub(crate) fn add_method(&mut self, name: &str, now: Moment) {
        self.authentication.methods.push(AuthenticationSignal {
            name: name.to_owned(),
            timestamp: now,
        });
    }

    /// Notes that an application used the session.
    pub(crate) fn touch(&mut self, client_id: &str, idle_expires_at: Moment, now: Moment) {
        self.last_interacted_at = now;
        self.updated_at = now;
        self.idle_expires_at = idle_expires_at;
        if !self
            .clients
            .iter()
            .any(|client| client.client_id == client_id)
        {
            self.clients.push(SessionClient {
                client_id: client_id.to_owned(),
            });
        }
    }
}

impl Sessions {
    pub(crate) fn create(&mut self, new: NewSession, ids: &mut IdSource, now: Moment) -> Session {
        let session = Session {
            id: format!("{}{}", ids.prefixed(""), ids.prefixed("")),
            user_id: new.user_id,
            created_at: now,
            updated_at: now,
            authenticated_at: now,
            last_interacted_at: now,
            idle_expires_at: new.idle_expires_at,
            expires_at: new.expires_at,
            device: new.device,
            clients: vec![SessionClient {
                client_id: new.client_id,
            }],
            authentication: Authentication {
                methods: vec![AuthenticationSignal {
                    name: new.method,
                    timestamp: now,
                }],
            },
            session_metadata: None,
        };
        self.rows.insert(session.id.clone(), session.clone());
        self.rows.keep_last(KEPT);
        session
    }

    /// A session that is not over.
    pub(crate) fn get(&self, id: &str, now: Moment) -> Result<&Session, Refusal> {
        let session = self.rows.get(id).filter(|session| !session.is_over(now));
        session.ok_or(Refusal::NoSuchSession)
    }

    pub(crate) fn get_mut(&mut self, id: &str, now: Moment) -> Result<&mut Session, Refusal> {
        let session = self
            .rows
            .get_mut(id)
            .filter(|session| !session.is_over(now));
        session.ok_or(Refusal::NoSuchSession)
    }

    /// The sessions of a user that are not over, with their places.
    pub(crate) fn of_user<'a>(
        &'a self,
        user_id: &'a str,
        now: Moment,
    ) -> impl Iterator<Item = (u64, &'a Session)> {
        let of_user = move |(_, session): &(u64, &Session)| {
            session.user_id == user_id && !session.is_over(now)
        };
        self.rows.after(0).filter(of_user)
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<Session> {
        self.rows.remove(id)
    }

    /// Ends all sessions of a user.
    pub(crate) fn remove_of_user(&mut self, user_id: &str) {
        self.rows.retain(|session| session.user_id != user_id);
    }
}
