//! The emulator's own API, under `/_emulator/`: what a test does through
//! [`Emulator`](crate::Emulator), for programs in other processes.
//!
//! It answers only peers on the same machine that show the secret which
//! [`Emulator::admin_secret`](crate::Emulator::admin_secret) gives and the
//! program prints, as `Authorization: Bearer ...`. Bodies and answers are JSON;
//! errors have the Management envelope.
//!
//! | request | does |
//! |---|---|
//! | `POST reset` | begins again, as the tenant was first set up or loaded from its state file |
//! | `GET clock` | says the time, and whether it is frozen |
//! | `POST clock/freeze`, `clock/resume`, `clock/reset` | as the methods of `Clock` |
//! | `POST clock/set` | `{"to": "2030-01-01T00:00:00Z"}` |
//! | `POST clock/advance` | `{"seconds": 3600}` |
//! | `POST faults` | a `Fault`; answers its `id` |
//! | `GET faults`, `DELETE faults`, `DELETE faults/ID` | lists with hits, removes |
//! | `POST expectations` | an `Expectation`; answers its `id` |
//! | `GET expectations`, `DELETE expectations`, `DELETE expectations/ID` | lists with hits, removes |
//! | `GET verify` | 200 if all expectations are met, else 409 with what is not |
//! | `GET requests` | the requests; `?operation=`, or `?path=` and `?method=` choose |
//! | `DELETE requests` | forgets them |
//! | `GET messages` | the messages that would have been sent, with their codes and links |
//! | `GET state`, `PUT state` | the tenant with all its secrets, to be put back later |
//! | `PUT groups/ID/members` | `{"members": ["auth0\|1"]}`: the users whom a directory has in a group, and no others |
//! | `POST mint` | a token to one's liking; all of `claims`, `without`, `audience`, `scope`, `subject`, `lifetime` (seconds), `kind` (`JWT`, `at+jwt`), `bound_to` and `fault` (`expired`, `wrong_key`, `wrong_audience`, `unsigned`) may be left out |
//! | `POST keys/rotate` | the next signing key becomes the current one |
//! | `DELETE keys/KID` | an older signing key is published no more |
//! | `POST rate-limit` | `{"per_second": 10, "burst": 20}` or `{"refuse_next": 2, "retry_after": 5}` |

mod keys;
mod requests;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use axum::body::Body;
use axum::response::Response;
use http::request::Parts;
use http::{Method, StatusCode, header};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::answer::{Answer, Outcome};
use crate::clock::Moment;
use crate::expectations::Expectation;
use crate::faults::Fault;
use crate::problem::Problem;
use crate::query_string::QueryString;
use crate::rate::{Limit, RateLimit};
use crate::rules::InvalidRule;
use crate::server::Shared;
use crate::{intake, management, reply};

/// Where this API begins.
pub(crate) const PREFIX: &str = "/_emulator/";
/// States of large tenants are long.
const LARGEST_BODY: usize = 1 << 30;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct To {
    to: Moment,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Members {
    members: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct By {
    seconds: f64,
}

#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum NewLimit {
    Bucket { per_second: u32, burst: Option<u32> },
    Refusals { refuse_next: u32, retry_after: u64 },
}

/// Answers a request to what follows the prefix in its path.
pub(crate) async fn answer(
    shared: &Arc<Shared>,
    parts: &Parts,
    body: Body,
    peer: SocketAddr,
) -> Response {
    let answered = match check(shared, parts, peer) {
        Ok(()) => match intake::read(&parts.headers, body, LARGEST_BODY).await {
            Ok(bytes) => act(shared, parts, &bytes),
            Err(problem) => Err(problem),
        },
        Err(problem) => Err(problem),
    };
    reply::uncached(answered.map_or_else(|problem| reply::problem(&problem), reply::answer))
}

fn check(shared: &Shared, parts: &Parts, peer: SocketAddr) -> Result<(), Problem> {
    if !peer.ip().to_canonical().is_loopback() {
        let message = "This API answers only on the same machine.";
        return Err(Problem::new(StatusCode::FORBIDDEN, "not_local", message));
    }
    let shown = parts.headers.get(header::AUTHORIZATION);
    let shown = shown.and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    if shown.is_some_and(|shown| shared.admin_secret.matches(shown)) {
        return Ok(());
    }
    let message = "The secret of the emulator is missing or wrong.";
    Err(Problem::new(
        StatusCode::UNAUTHORIZED,
        "invalid_secret",
        message,
    ))
}

fn act(shared: &Shared, parts: &Parts, bytes: &[u8]) -> Outcome {
    let path = parts.uri.path().strip_prefix(PREFIX).unwrap_or_default();
    let (place, rest) = path.split_once('/').unwrap_or((path, ""));
    match (parts.method.as_str(), place, rest) {
        ("POST", "reset", "") => {
            shared.reset().map_err(|error| refused(error.to_string()))?;
            Ok(Answer::no_content())
        }
        (_, "clock", _) => clock(shared, &parts.method, rest, bytes),
        ("GET", "faults", "") => Ok(Answer::ok(shared.faults.document())),
        ("POST", "faults", "") => {
            let handle = shared.faults.inject(read::<Fault>(bytes)?, shared.router);
            Ok(Answer::created(
                json!({"id": handle.map_err(invalid)?.id()}),
            ))
        }
        ("DELETE", "faults", "") => {
            shared.faults.clear();
            Ok(Answer::no_content())
        }
        ("DELETE", "faults", id) => found(id.parse().is_ok_and(|id| shared.faults.remove(id))),
        ("GET", "expectations", "") => Ok(Answer::ok(shared.expectations.document())),
        ("POST", "expectations", "") => {
            let expectation = read::<Expectation>(bytes)?;
            let expectations = &shared.expectations;
            let handle = expectations.expect(expectation, shared.document, shared.router);
            Ok(Answer::created(
                json!({"id": handle.map_err(invalid)?.id()}),
            ))
        }
        ("DELETE", "expectations", "") => {
            shared.expectations.clear();
            Ok(Answer::no_content())
        }
        ("DELETE", "expectations", id) => {
            found(id.parse().is_ok_and(|id| shared.expectations.remove(id)))
        }
        ("GET", "verify", "") => Ok(match shared.expectations.verify() {
            Ok(()) => Answer::ok(json!({"met": true})),
            Err(unmet) => Answer::new(
                StatusCode::CONFLICT,
                Some(json!({"met": false, "unmet": unmet.expectations()})),
            ),
        }),
        ("GET", "requests", "") => {
            let query = QueryString::parse(parts.uri.query().unwrap_or_default())?;
            requests::list(shared, &query)
        }
        ("DELETE", "requests", "") => {
            shared.journal().clear();
            Ok(Answer::no_content())
        }
        ("GET", "messages", "") => {
            let tenant = shared.read();
            Ok(Answer::ok(json!(tenant.outbox.iter().collect::<Vec<_>>())))
        }
        ("GET", "state", "") => {
            let text = shared
                .export()
                .map_err(|error| refused(error.to_string()))?;
            Ok(Answer::ok(read::<Value>(text.as_bytes())?))
        }
        ("PUT", "state", "") => {
            let text = std::str::from_utf8(bytes).map_err(|_| refused("not UTF-8"))?;
            let imported = shared.import(text);
            imported.map_err(|error| refused(error.to_string()))?;
            Ok(Answer::no_content())
        }
        ("PUT", "groups", rest) => {
            let group = rest.strip_suffix("/members");
            let group = group.ok_or_else(management::unknown)?;
            let Members { members } = read(bytes)?;
            let now = shared.clock.moment();
            let set = shared.write().set_group_members(group, &members, now);
            set?;
            Ok(Answer::no_content())
        }
        ("POST", "mint", "") => keys::mint(shared, read(bytes)?),
        ("POST", "keys", "rotate") => keys::rotate(shared),
        ("DELETE", "keys", kid) => keys::revoke(shared, kid),
        ("POST", "rate-limit", "") => {
            match read(bytes)? {
                NewLimit::Bucket { per_second, burst } => {
                    let burst = burst.unwrap_or(per_second);
                    if per_second == 0 || burst == 0 {
                        let message = "per_second and burst must be at least 1";
                        return Err(Problem::invalid_body(message));
                    }
                    *shared.rate() = RateLimit::new(Limit { per_second, burst });
                }
                NewLimit::Refusals {
                    refuse_next,
                    retry_after,
                } => {
                    let wait = Duration::from_secs(retry_after);
                    shared.rate().refuse_next(refuse_next, wait);
                }
            }
            Ok(Answer::no_content())
        }
        _ => Err(management::unknown()),
    }
}

fn clock(shared: &Shared, method: &Method, action: &str, bytes: &[u8]) -> Outcome {
    let clock = &shared.clock;
    match (method.as_str(), action) {
        ("GET", "") => {}
        ("POST", "freeze") => clock.freeze(),
        ("POST", "resume") => clock.resume(),
        ("POST", "reset") => clock.reset(),
        ("POST", "set") => {
            let To { to } = read(bytes)?;
            if to.epoch_seconds() < 0 {
                return Err(refused("`to` is before 1970, where the clock begins"));
            }
            clock.set(SystemTime::from(to));
        }
        ("POST", "advance") => {
            let duration = Duration::try_from_secs_f64(read::<By>(bytes)?.seconds);
            clock.advance(duration.map_err(|error| refused(error.to_string()))?);
        }
        _ => return Err(management::unknown()),
    }
    let now = clock.moment().rfc3339();
    Ok(Answer::ok(json!({"now": now, "frozen": clock.is_frozen()})))
}

fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    serde_json::from_slice(bytes).map_err(|error| refused(error.to_string()))
}

fn found(found: bool) -> Outcome {
    match found {
        true => Ok(Answer::no_content()),
        false => Err(management::unknown()),
    }
}

fn invalid(rule: InvalidRule) -> Problem {
    refused(rule.to_string())
}

fn refused(message: impl Into<String>) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "invalid_body", message)
}
