//! The consequence of each kind of difference, and its reason.
//!
//! This table is the whole judgement; the code beside it only finds differences.

use super::Semver;

/// A consequence with its reason.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rule {
    pub(super) semver: Semver,
    pub(super) why: &'static str,
}

const fn patch(why: &'static str) -> Rule {
    Rule {
        semver: Semver::Patch,
        why,
    }
}

const fn minor(why: &'static str) -> Rule {
    Rule {
        semver: Semver::Minor,
        why,
    }
}

const fn major(why: &'static str) -> Rule {
    Rule {
        semver: Semver::Major,
        why,
    }
}

pub(super) const OPERATION_ADDED: Rule = minor("a method is added");
pub(super) const OPERATION_REMOVED: Rule = major("its method goes");
pub(super) const RENAMED: Rule = major("its method is named after this");
pub(super) const ID: Rule = patch("methods are named by group and name, not by operationId");
pub(super) const TAGS: Rule = major("slices are made of tags, so it may move to another feature");
pub(super) const SCOPES: Rule = patch("scopes are named in the docs only");
pub(super) const LIFECYCLE: Rule = patch("the lifecycle is named in the docs only");
pub(super) const DEPRECATED: Rule = minor("callers get a warning, or lose one");

pub(super) const PARAMETER_ADDED: Rule = minor("a setter is added");
pub(super) const REQUIRED_PARAMETER_ADDED: Rule = major("the method takes one more argument");
pub(super) const PARAMETER_REMOVED: Rule = major("its setter or argument goes");
pub(super) const PARAMETER_REQUIRED: Rule = major("a setter becomes an argument of the method");
pub(super) const PARAMETER_OPTIONAL: Rule = major("an argument of the method becomes a setter");
pub(super) const STYLE: Rule = patch("only the way it is written into the request changes");

pub(super) const BODY_ADDED: Rule = minor("a setter for the body is added");
pub(super) const REQUIRED_BODY_ADDED: Rule = major("the method takes a body");
pub(super) const BODY_REMOVED: Rule = major("the method no longer takes a body");
pub(super) const BODY_REQUIRED: Rule = major("the body moves between argument and setter");
pub(super) const MEDIA_TYPE_ADDED: Rule = minor("the body can take one more form");
pub(super) const MEDIA_TYPE_REMOVED: Rule = major("a form of the body goes");
pub(super) const SUCCESS: Rule = major("the method's answer is made of its success statuses");
pub(super) const FAILURE: Rule = patch("errors have one type, whatever the status");

pub(super) const SCHEMA_ADDED: Rule = minor("a type is added");
pub(super) const SCHEMA_REMOVED: Rule = major("its type goes");
pub(super) const UNREACHED: &str = "no operation reaches it, so no type is generated";
pub(super) const UNREACHED_BEFORE: &str = "no operation reached it before, so no type existed";

pub(super) const PROPERTY_ADDED: Rule =
    minor("a field is added, and callers cannot list all fields");
pub(super) const REQUIRED_PROPERTY_ADDED: Rule = major("the constructor takes one more argument");
pub(super) const PROPERTY_REMOVED: Rule = major("its field goes");
pub(super) const PROPERTY_REQUIRED: Rule = major("its field is no longer optional");
pub(super) const PROPERTY_OPTIONAL: Rule = major("its field becomes optional");
pub(super) const TYPE: Rule = major("the Rust type changes");
pub(super) const NULLABLE: Rule = major("the Rust type gains or loses an option");
pub(super) const ACCESS: Rule = major("its field leaves or enters requests or answers");
pub(super) const OPENED: Rule = minor("a map of further fields is added");
pub(super) const CLOSED: Rule = major("the map of further fields goes");
pub(super) const VALUE_ADDED: Rule = minor("a variant is added to an open enum");
pub(super) const VALUE_REMOVED: Rule = major("a variant goes");
pub(super) const ALTERNATIVE_ADDED: Rule = minor("a variant is added to an open union");
pub(super) const ALTERNATIVE_REMOVED: Rule = major("a variant goes");
pub(super) const MERGED: Rule = major("the fields of the schema are others");
pub(super) const DISCRIMINATOR: Rule = minor("another variant may be chosen when reading");
pub(super) const CONSTRAINT: Rule = patch("constraints and defaults are named in the docs only");
