//! Tests of the emulator from outside, over HTTP, as a client sees it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by failing"
)]

mod actions;
mod admin;
mod answers;
mod app;
mod applications;
mod assertions;
mod binary;
mod blocked_users;
mod browser;
mod brute_force;
mod certificates;
mod client;
mod clock;
mod config;
mod conformance;
mod consents;
mod credentials;
mod cross_origin;
mod discovery;
mod discovery_domains;
mod enabled_clients;
mod events;
mod exchanges;
mod expectations;
mod factor_pages;
mod factors;
mod faults;
mod flows;
mod generic;
mod grants;
mod groups;
mod hostile;
mod invitations;
mod job_progress;
mod jobs;
mod keys;
mod keys_and_streams;
mod lifecycle;
mod limits;
mod logins;
mod logouts;
mod logs;
mod messages;
mod operations;
mod organization_logins;
mod organizations;
mod pages;
mod passwords;
mod permissions;
mod polling;
mod proofs;
mod reach;
mod readme;
mod record;
mod record_addresses;
mod refreshing;
mod registration;
mod request_objects;
mod revocations;
mod roles;
mod search;
mod secrets;
mod state;
mod tickets;
mod tls;
mod tokens;
mod totp;
mod user_changes;
mod user_resources;
mod users;
