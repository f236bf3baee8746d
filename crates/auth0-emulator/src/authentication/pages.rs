//! The pages that people see, all in one layout: HTML and a style, no script.
//! They work with a keyboard alone and say their errors where they are. What
//! stands in them is decided elsewhere.

use super::callback::encoded;

const STYLE: &str = include_str!("pages.css");

/// A page with one form.
#[derive(Debug, Default)]
pub(super) struct Form<'a> {
    pub(super) title: &'a str,
    pub(super) lead: String,
    /// Where the form goes, and what identifies the login there.
    pub(super) action: &'a str,
    pub(super) state: &'a str,
    pub(super) fields: Vec<Field<'a>>,
    /// Listed above the buttons.
    pub(super) items: Vec<String>,
    /// What was wrong with the last try, at the field with this name.
    pub(super) error: Option<(&'a str, String)>,
    /// The name of the button that goes on; without one there is nothing to fill
    /// in, and the connections are all that the page has.
    pub(super) button: &'a str,
    /// Another button, with the value that it sends.
    pub(super) second: Option<(&'a str, &'a str)>,
    /// Pages beside this one: what is said, and the path.
    pub(super) links: Vec<(&'a str, &'a str)>,
    /// The connection that the form is for, where there is a choice.
    pub(super) connection: &'a str,
    /// The others that there are to choose from: names and titles.
    pub(super) connections: &'a [(String, String)],
}

/// One field that a person fills in.
#[derive(Debug, Default)]
pub(super) struct Field<'a> {
    pub(super) name: &'a str,
    pub(super) label: &'a str,
    pub(super) kind: &'a str,
    pub(super) autocomplete: &'a str,
    pub(super) value: &'a str,
    pub(super) hint: String,
}

/// Renders a form.
pub(super) fn form(form: &Form<'_>) -> String {
    let mut main = heading(form.title, &form.lead);
    if !form.button.is_empty() {
        main.push_str(&filled_in(form));
    }
    if !form.connections.is_empty() {
        main.push_str("<ul class=\"links\">");
        for (name, title) in form.connections {
            let state = form.state.to_owned();
            let query = escaped(&encoded(&[("state", state), ("connection", name.clone())]));
            let title = escaped(title);
            main.push_str(&format!(
                "<li><a href=\"/u/login?{query}\">Continue with {title}</a></li>"
            ));
        }
        main.push_str("</ul>");
    }
    if !form.links.is_empty() {
        main.push_str("<ul class=\"links\">");
        let state = encoded(&[("state", form.state.to_owned())]);
        for (text, path) in &form.links {
            let (path, text) = (escaped(path), escaped(text));
            main.push_str(&format!("<li><a href=\"{path}?{state}\">{text}</a></li>"));
        }
        main.push_str("</ul>");
    }
    layout(form.title, &main)
}

/// A page that only says something.
pub(super) fn message(title: &str, text: &str) -> String {
    layout(title, &heading(title, text))
}

/// A page that says why nothing more can be done.
pub(super) fn problem(text: &str) -> String {
    let title = "Something is not right";
    let main = format!(
        "<h1>{title}</h1><p class=\"lead\" role=\"alert\">{}</p>",
        escaped(text)
    );
    layout(title, &main)
}

/// Text that may stand in HTML, in an attribute too.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

/// What a person fills in and sends.
fn filled_in(form: &Form<'_>) -> String {
    let mut main = format!(
        "<form method=\"post\" action=\"{}\">\
         <input type=\"hidden\" name=\"state\" value=\"{}\">",
        escaped(form.action),
        escaped(form.state)
    );
    if !form.connection.is_empty() {
        let name = escaped(form.connection);
        main.push_str(&format!(
            "<input type=\"hidden\" name=\"connection\" value=\"{name}\">"
        ));
    }
    let wrong = form.error.as_ref().map(|(name, _)| *name);
    let at_field = form.fields.iter().any(|field| Some(field.name) == wrong);
    if let (false, Some((_, text))) = (at_field, &form.error) {
        main.push_str(&alert("form", text));
    }
    // The first field that needs attention gets it: the wrong one, or the first
    // that is empty.
    let empty = form.fields.iter().find(|field| field.value.is_empty());
    let focus = wrong.filter(|_| at_field).or(empty.map(|field| field.name));
    for field in &form.fields {
        let error = form.error.as_ref().filter(|(name, _)| *name == field.name);
        let error = error.map(|(_, text)| text.as_str());
        main.push_str(&input(field, error, focus == Some(field.name)));
    }
    if !form.items.is_empty() {
        main.push_str("<ul class=\"scopes\">");
        for item in &form.items {
            main.push_str(&format!("<li>{}</li>", escaped(item)));
        }
        main.push_str("</ul>");
    }
    main.push_str(&format!(
        "<button type=\"submit\" name=\"action\" value=\"default\">{}</button>",
        escaped(form.button)
    ));
    if let Some((text, value)) = form.second {
        // It leaves the fields as they are, so they may be empty.
        main.push_str(&format!(
            "<button type=\"submit\" class=\"second\" name=\"action\" value=\"{}\" formnovalidate>{}</button>",
            escaped(value),
            escaped(text)
        ));
    }
    main.push_str("</form>");
    main
}

fn heading(title: &str, lead: &str) -> String {
    let (title, lead) = (escaped(title), escaped(lead));
    format!("<h1>{title}</h1><p class=\"lead\">{lead}</p>")
}

fn alert(name: &str, text: &str) -> String {
    let (name, text) = (escaped(name), escaped(text));
    format!("<p class=\"error\" id=\"error-{name}\" role=\"alert\">{text}</p>")
}

fn input(field: &Field<'_>, error: Option<&str>, focus: bool) -> String {
    let name = escaped(field.name);
    let mut described = Vec::new();
    let mut after = String::new();
    if let Some(text) = error {
        described.push(format!("error-{name}"));
        after.push_str(&alert(field.name, text));
    }
    if !field.hint.is_empty() {
        described.push(format!("hint-{name}"));
        let hint = escaped(&field.hint);
        after.push_str(&format!("<p class=\"hint\" id=\"hint-{name}\">{hint}</p>"));
    }
    let mut attributes = String::new();
    if !described.is_empty() {
        attributes.push_str(&format!(" aria-describedby=\"{}\"", described.join(" ")));
    }
    if error.is_some() {
        attributes.push_str(" aria-invalid=\"true\"");
    }
    if focus {
        attributes.push_str(" autofocus");
    }
    // Names and codes are no sentences.
    if field.kind != "password" {
        attributes.push_str(" autocapitalize=\"none\" spellcheck=\"false\"");
    }
    if field.autocomplete == "one-time-code" {
        attributes.push_str(" inputmode=\"numeric\"");
    }
    format!(
        "<div class=\"field\"><label for=\"{name}\">{}</label>\
         <input id=\"{name}\" name=\"{name}\" type=\"{}\" autocomplete=\"{}\" value=\"{}\" required{attributes}>\
         {after}</div>",
        escaped(field.label),
        escaped(field.kind),
        escaped(field.autocomplete),
        escaped(field.value),
    )
}

fn layout(title: &str, main: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>{}</title><style>{STYLE}</style></head><body><main>{main}</main></body></html>",
        escaped(title)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_others_wrote_stays_text() {
        let evil = "\"><script>alert('x')</script>";
        let page = form(&Form {
            title: evil,
            lead: evil.to_owned(),
            action: evil,
            state: evil,
            fields: vec![Field {
                name: "username",
                label: evil,
                kind: "text",
                value: evil,
                hint: evil.to_owned(),
                ..Field::default()
            }],
            items: vec![evil.to_owned()],
            error: Some(("username", evil.to_owned())),
            button: evil,
            second: Some((evil, evil)),
            links: vec![(evil, evil)],
            connection: evil,
            connections: &[(evil.to_owned(), evil.to_owned())],
        });
        assert!(!page.contains("<script"), "{page}");
        assert!(!problem(evil).contains("<script") && !message(evil, evil).contains("<script"));
    }

    #[test]
    fn an_error_stands_at_its_field_and_takes_the_focus() {
        let field = |name, value| Field {
            name,
            label: name,
            kind: "text",
            value,
            ..Field::default()
        };
        let page = form(&Form {
            fields: vec![field("username", "ada"), field("password", "")],
            error: Some(("password", "Wrong".to_owned())),
            button: "Continue",
            ..Form::default()
        });
        assert!(
            page.contains("id=\"error-password\" role=\"alert\""),
            "{page}"
        );
        assert!(
            page.contains("aria-describedby=\"error-password\" aria-invalid=\"true\" autofocus")
        );
        assert_eq!(page.matches("autofocus").count(), 1);
        let page = form(&Form {
            fields: vec![field("username", "")],
            error: Some(("nowhere", "Wrong".to_owned())),
            button: "Continue",
            ..Form::default()
        });
        assert!(page.contains("id=\"error-form\" role=\"alert\""), "{page}");
    }
}
