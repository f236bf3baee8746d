//! Rule `open_enums`: an enumeration has a variant for what it does not know.
//!
//! Nearly all of what a newer server sends differently is a new value of an
//! enumeration. What typify would write refuses the whole answer then; the core's
//! macro keeps the text as it came, and writes it as it was.

use std::fmt::Write as _;

use super::docs;
use super::types::doc;
use crate::model::{Enumeration, Type};

/// Writes one enumeration.
pub(super) fn write(text: &mut String, known: &Type, enumeration: &Enumeration) {
    text.push_str("auth0_sdk_core::open_enum! {\n");
    doc(text, "    ", &docs::type_docs(known));
    let _ = writeln!(text, "    pub enum {} {{", known.name);
    for (variant, value) in &enumeration.variants {
        let _ = writeln!(
            text,
            "        /// `{}`",
            value.replace(|c: char| c == '`' || c.is_control(), "'")
        );
        let _ = writeln!(text, "        {variant} = {value:?},");
    }
    text.push_str("    }\n}\n");
}
