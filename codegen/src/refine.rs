//! Turns what the generators wrote into what users see.
//!
//! Two rules, each in its file: [`structs`] settles the structs that typify
//! wrote, [`requests`] turns the methods that progenitor wrote into functions
//! that build a request and leave sending it to the core.

pub mod requests;
pub mod structs;
