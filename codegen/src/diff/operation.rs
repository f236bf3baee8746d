//! Differences between the operations of two documents.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::reach::{Use, is_success};
use super::{Change, Details, Kind, rules, schema};
use crate::document::{Document, OperationRef};
use crate::pointer;

pub(super) fn compare(old: &Document, new: &Document) -> Vec<Change> {
    let (before, after) = (by_call(old), by_call(new));
    let calls: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let mut changes = Vec::new();
    for call in calls {
        let mut details = Details::default();
        let kind = match (before.get(call), after.get(call)) {
            (None, _) => {
                details.add("", "the operation is new", rules::OPERATION_ADDED);
                Kind::Added
            }
            (_, None) => {
                details.add("", "the operation is gone", rules::OPERATION_REMOVED);
                Kind::Removed
            }
            (Some(a), Some(b)) => {
                facts(a, b, &mut details);
                parameters(&by_identity(old, a), &by_identity(new, b), &mut details);
                body(
                    (old, &a.value["requestBody"]),
                    (new, &b.value["requestBody"]),
                    &mut details,
                );
                responses(
                    (old, &a.value["responses"]),
                    (new, &b.value["responses"]),
                    &mut details,
                );
                Kind::Changed
            }
        };
        let (path, method) = call;
        changes.extend(details.into_change(format!("{} {path}", method.to_uppercase()), kind));
    }
    changes
}

fn by_call(document: &Document) -> BTreeMap<(&str, &str), OperationRef<'_>> {
    let operations = document.operations().into_iter();
    operations
        .map(|operation| ((operation.path, operation.method), operation))
        .collect()
}

fn facts(old: &OperationRef<'_>, new: &OperationRef<'_>, details: &mut Details) {
    let call = |operation: &OperationRef<'_>| {
        let mut names = operation.group();
        names.extend(operation.name());
        names.join(".")
    };
    differ(
        "",
        "its name",
        &call(old),
        &call(new),
        rules::RENAMED,
        details,
    );
    let id_rule = if new.name().is_some() {
        rules::ID
    } else {
        rules::RENAMED
    };
    differ("", "its operationId", old.id(), new.id(), id_rule, details);
    let lifecycle =
        |operation: &OperationRef<'_>| operation.lifecycle().unwrap_or("none").to_owned();
    differ(
        "",
        "its lifecycle",
        &lifecycle(old),
        &lifecycle(new),
        rules::LIFECYCLE,
        details,
    );
    differ(
        "",
        "its tags",
        &old.tags().join(", "),
        &new.tags().join(", "),
        rules::TAGS,
        details,
    );
    match (old.is_deprecated(), new.is_deprecated()) {
        (false, true) => details.add("", "it is deprecated", rules::DEPRECATED),
        (true, false) => details.add("", "it is no longer deprecated", rules::DEPRECATED),
        _ => {}
    }
    let scopes = |operation: &OperationRef<'_>| operation.scopes().join(" ");
    differ(
        "",
        "its scopes",
        &scopes(old),
        &scopes(new),
        rules::SCOPES,
        details,
    );
}

fn differ(place: &str, what: &str, old: &str, new: &str, rule: rules::Rule, details: &mut Details) {
    if old != new {
        details.add(place, format!("{what}: `{old}` is now `{new}`"), rule);
    }
}

type Parameters<'a> = BTreeMap<(&'a str, &'a str), &'a Value>;

/// The parameters of an operation by place and name, looked up where they are
/// references.
fn by_identity<'a>(document: &'a Document, operation: &OperationRef<'a>) -> Parameters<'a> {
    let parameters = operation
        .parameters()
        .iter()
        .map(|parameter| document.follow(parameter));
    parameters
        .filter_map(|parameter| {
            Some((
                (parameter["in"].as_str()?, parameter["name"].as_str()?),
                parameter,
            ))
        })
        .collect()
}

fn parameters(old: &Parameters<'_>, new: &Parameters<'_>, details: &mut Details) {
    let identities: BTreeSet<_> = old.keys().chain(new.keys()).collect();
    for identity in identities {
        let place = pointer::build(["parameters", identity.0, identity.1]);
        match (old.get(identity), new.get(identity)) {
            (None, Some(new)) if is_required(new) => {
                details.add(
                    &place,
                    "a required parameter is new",
                    rules::REQUIRED_PARAMETER_ADDED,
                );
            }
            (None, _) => details.add(&place, "the parameter is new", rules::PARAMETER_ADDED),
            (_, None) => details.add(&place, "the parameter is gone", rules::PARAMETER_REMOVED),
            (Some(old), Some(new)) => {
                match (is_required(old), is_required(new)) {
                    (false, true) => {
                        details.add(&place, "it is required now", rules::PARAMETER_REQUIRED)
                    }
                    (true, false) => {
                        details.add(
                            &place,
                            "it is no longer required",
                            rules::PARAMETER_OPTIONAL,
                        );
                    }
                    _ => {}
                }
                if (&old["style"], &old["explode"]) != (&new["style"], &new["explode"]) {
                    details.add(&place, "it is written in another style", rules::STYLE);
                }
                schema::compare(
                    &old["schema"],
                    &new["schema"],
                    Use::REQUEST,
                    &format!("{place}/schema"),
                    details,
                );
            }
        }
    }
}

fn is_required(value: &Value) -> bool {
    value["required"] == true
}

type Side<'a> = (&'a Document, &'a Value);

fn body(old: Side<'_>, new: Side<'_>, details: &mut Details) {
    let (old, new) = (old.0.follow(old.1), new.0.follow(new.1));
    let place = "/requestBody";
    match (old.is_object(), new.is_object()) {
        (false, false) => {}
        (false, true) if is_required(new) => {
            details.add(place, "a required body is new", rules::REQUIRED_BODY_ADDED);
        }
        (false, true) => details.add(place, "the body is new", rules::BODY_ADDED),
        (true, false) => details.add(place, "the body is gone", rules::BODY_REMOVED),
        (true, true) => {
            if is_required(old) != is_required(new) {
                let what = if is_required(new) {
                    "it is required now"
                } else {
                    "it is no longer required"
                };
                details.add(place, what, rules::BODY_REQUIRED);
            }
            content(old, new, Use::REQUEST, place, details);
        }
    }
}

fn responses(old: Side<'_>, new: Side<'_>, details: &mut Details) {
    for status in keys(old.1, new.1) {
        let place = pointer::build(["responses", status]);
        let rule = if is_success(status) {
            rules::SUCCESS
        } else {
            rules::FAILURE
        };
        match (old.1.get(status), new.1.get(status)) {
            (None, _) => details.add(&place, "the status is new", rule),
            (_, None) => details.add(&place, "the status is gone", rule),
            (Some(a), Some(b)) if is_success(status) => {
                content(
                    old.0.follow(a),
                    new.0.follow(b),
                    Use::RESPONSE,
                    &place,
                    details,
                );
            }
            _ => {}
        }
    }
}

/// Compares the bodies of a request or a response in each of their media types.
fn content(old: &Value, new: &Value, used: Use, place: &str, details: &mut Details) {
    let (old, new) = (&old["content"], &new["content"]);
    for media_type in keys(old, new) {
        let place = format!("{place}{}", pointer::build(["content", media_type]));
        match (old.get(media_type), new.get(media_type)) {
            // An answer that had no body, or loses it, changes the method's type.
            (None, _) if used.response && !old.is_object() => {
                details.add(&place, "the answer has a body now", rules::SUCCESS);
            }
            (None, _) => details.add(&place, "the media type is new", rules::MEDIA_TYPE_ADDED),
            (_, None) => details.add(&place, "the media type is gone", rules::MEDIA_TYPE_REMOVED),
            (Some(a), Some(b)) => {
                let place = format!("{place}/schema");
                schema::compare(&a["schema"], &b["schema"], used, &place, details);
            }
        }
    }
}

fn keys<'a>(old: &'a Value, new: &'a Value) -> BTreeSet<&'a str> {
    let both = [old, new].into_iter().filter_map(Value::as_object);
    both.flat_map(|members| members.keys().map(String::as_str))
        .collect()
}
