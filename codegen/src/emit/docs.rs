//! Docs of generated items: facts, put into sentences by rule.

use crate::model::{Field, Operation, Parameter, Place, Style, Type};
use crate::slice::Plan;

/// Doc lines for a type.
pub fn type_docs(known: &Type) -> Vec<String> {
    let role = match (known.in_request, known.in_response) {
        (true, false) => "Sent by calls.",
        (false, true) => "Received from the server.",
        (true, true) => "Sent by calls and received from the server.",
        (false, false) => "",
    };
    let first = if known.uses.is_empty() {
        role.to_owned()
    } else {
        known.uses.join(" ")
    };
    lines([first].into_iter().chain(known.facts.iter().cloned()))
}

/// Doc lines for a field.
pub fn field_docs(field: &Field) -> Vec<String> {
    let mut first = format!("{}.", code(&field.wire));
    if field.nullable {
        first.push_str(" May be null.");
    }
    lines([first].into_iter().chain(field.facts.iter().cloned()))
}

/// Doc lines for a parameter's setter.
pub fn parameter_docs(parameter: &Parameter) -> Vec<String> {
    let place = match parameter.place {
        Place::Path => "path",
        Place::Query => "query",
    };
    let first = format!("The {place} parameter {}.", code(&parameter.wire));
    lines([first].into_iter().chain(parameter.facts.iter().cloned()))
}

/// Doc lines for a method that starts a call.
pub fn operation_docs(operation: &Operation, plan: &Plan) -> Vec<String> {
    let call = format!("{} {}", operation.method, operation.path);
    let mut paragraphs = vec![code(&call)];
    let mut facts = Vec::new();
    if operation.deprecated {
        facts.push("Deprecated by the document.".to_owned());
    }
    if let Some(lifecycle) = operation
        .lifecycle
        .as_deref()
        .filter(|lifecycle| *lifecycle != "GA")
    {
        facts.push(format!("Lifecycle: {lifecycle}."));
    }
    if !operation.scopes.is_empty() {
        let scopes: Vec<String> = operation.scopes.iter().map(|scope| code(scope)).collect();
        facts.push(format!("Scopes: {}.", scopes.join(", ")));
    }
    facts.extend(operation.pagination.as_ref().map(|pagination| {
        match pagination.style {
            Style::Offset => "Paged by offset.",
            Style::Checkpoint => "Paged by checkpoint.",
            Style::Both => "Paged by offset or by checkpoint.",
        }
        .to_owned()
    }));
    facts.push(format!("Statuses: {}.", operation.statuses.join(", ")));
    facts.extend(operation.idempotent.map(|idempotent| {
        match idempotent {
            true => "Sent again after a failure as if it were a PUT.",
            false => "Not sent again where the server may have seen it.",
        }
        .to_owned()
    }));
    if operation.may_be_empty {
        facts.push("Without a body, the answer is `None`.".to_owned());
    }
    paragraphs.push(facts.join(" "));
    let mut paragraphs: Vec<String> = paragraphs.iter().map(|text| escape(text)).collect();
    if !plan.docs.is_empty() {
        // Tags and ids may hold anything; an address ends where one of these stands.
        let address = page(operation, plan).replace(['<', '>'], "");
        let address: String = address.split_whitespace().collect();
        paragraphs.push(format!("<{address}>"));
    }
    let mut lines = Vec::new();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            lines.push(String::new());
        }
        lines.push(format!(" {paragraph}"));
    }
    lines
}

/// The address of the operation's documentation page.
pub fn page(operation: &Operation, plan: &Plan) -> String {
    let tag = operation.tags.first().map_or("", String::as_str);
    format!(
        "{}/{tag}/{}",
        plan.docs,
        crate::model::docs_slug(&operation.id)
    )
}

/// Facts as doc lines: the first on its own, the rest in a paragraph below.
fn lines(facts: impl Iterator<Item = String>) -> Vec<String> {
    let mut facts = facts.filter(|fact| !fact.is_empty());
    let Some(first) = facts.next() else {
        return Vec::new();
    };
    let mut lines = vec![format!(" {}", escape(&first))];
    let rest: Vec<String> = facts.collect();
    if !rest.is_empty() {
        lines.push(String::new());
        lines.push(format!(" {}", escape(&rest.join(" "))));
    }
    lines
}

/// A text as code, from which nothing inside leads out.
fn code(text: &str) -> String {
    format!("`{}`", text.replace('`', "'"))
}

/// Keeps a fact on one line, its brackets from becoming links and its angles from becoming
/// tags of HTML.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    let mut in_code = false;
    for c in text.chars() {
        match c {
            '`' => {
                in_code = !in_code;
                escaped.push(c);
            }
            '\n' | '\r' => escaped.push(' '),
            // A pattern may name control characters, which a source file must not hold.
            c if c.is_control() => escaped.extend(c.escape_unicode()),
            '[' | ']' | '<' | '>' if !in_code => {
                escaped.push('\\');
                escaped.push(c);
            }
            _ => escaped.push(c),
        }
    }
    escaped
}
