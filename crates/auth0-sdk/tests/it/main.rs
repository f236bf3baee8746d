//! The clients against the emulator of a tenant, in process, and against small
//! servers that answer what no sound tenant would.
#![forbid(unsafe_code)]

mod bounds;
mod cancel;
mod custom_domain;
mod errors;
mod features;
mod main_job;
mod pages;
mod patch;
mod raw;
mod refusals;
mod server;
mod streams;
mod tenant;
mod tokens;
