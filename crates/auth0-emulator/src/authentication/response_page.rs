//! Response modes that answer with a page: a form that posts itself, and a
//! message to the window that asked. What they run comes from files, so that the
//! pages themselves hold no script.

use axum::response::Response;

use super::exchange::Exchange;
use super::pages::escaped;
use super::respond;
use crate::problem::OAuthProblem;
use crate::tenant::Tenant;

/// Where the scripts of the pages are.
pub(super) const FORM_POST_SCRIPT: &str = "/u/form-post.js";
pub(super) const WEB_MESSAGE_SCRIPT: &str = "/u/web-message.js";

/// The page of the response mode `form_post`: a form that sends itself where
/// scripts run, and has a button where they do not.
pub(super) fn form_post(place: &str, pairs: &[(&str, String)]) -> Response {
    let html = format!(
        "{HEAD}<body><form method=\"post\" action=\"{}\">{}\
         <noscript><button type=\"submit\">Continue</button></noscript></form>\
         <script src=\"{FORM_POST_SCRIPT}\"></script></body></html>",
        escaped(place),
        inputs(pairs),
    );
    respond::scripted(html, "'none'")
}

/// The page of the response mode `web_message`, which only a page of `origin`
/// may frame and hear.
pub(super) fn web_message(origin: &str, pairs: &[(&str, String)]) -> Response {
    let html = format!(
        "{HEAD}<body data-origin=\"{}\">{}<script src=\"{WEB_MESSAGE_SCRIPT}\"></script>\
         </body></html>",
        escaped(origin),
        inputs(pairs),
    );
    respond::scripted(html, origin)
}

/// `GET /u/form-post.js`.
pub(super) fn form_post_script(_: &Tenant, _: &Exchange<'_>) -> Result<Response, OAuthProblem> {
    Ok(respond::script("document.forms[0].submit();\n"))
}

/// `GET /u/web-message.js`: tells the window that opened or frames the page.
pub(super) fn web_message_script(_: &Tenant, _: &Exchange<'_>) -> Result<Response, OAuthProblem> {
    Ok(respond::script(
        "const response = {};\n\
         for (const field of document.querySelectorAll('input')) {\n  \
           response[field.name] = field.value;\n\
         }\n\
         (window.opener || window.parent).postMessage(\n  \
           { type: 'authorization_response', response },\n  \
           document.body.dataset.origin,\n\
         );\n",
    ))
}

/// The origin of an address of the web; nothing for others.
pub(super) fn origin(place: &str) -> Option<&str> {
    let after = ["https://", "http://"]
        .iter()
        .find_map(|scheme| place.strip_prefix(scheme))?;
    let path = after.find(['/', '?', '#']).unwrap_or(after.len());
    let origin = &place[..place.len() - after.len() + path];
    // It goes into a policy, where these would begin something else.
    let plain = origin
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && !b";,'\"@".contains(&byte));
    (plain && path > 0).then_some(origin)
}

const HEAD: &str = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">\
                    <title>Going on</title></head>";

fn inputs(pairs: &[(&str, String)]) -> String {
    let input = |(name, value): &(&str, String)| {
        let (name, value) = (escaped(name), escaped(value));
        format!("<input type=\"hidden\" name=\"{name}\" value=\"{value}\">")
    };
    pairs.iter().map(input).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_ends_before_the_path() {
        for (place, found) in [
            ("https://a.b/c?d", Some("https://a.b")),
            ("http://localhost:3000", Some("http://localhost:3000")),
            ("http://localhost?x", Some("http://localhost")),
            ("com.example.app://callback", None),
            ("https://", None),
            ("https:///x", None),
            ("https://a;script-src *", None),
            ("https://user@a.b/", None),
        ] {
            assert_eq!(origin(place), found, "{place}");
        }
    }

    #[test]
    fn what_comes_from_outside_does_not_become_a_tag() {
        let inputs = inputs(&[("a", "\"><script>".to_owned())]);
        assert_eq!(inputs.matches('<').count(), 1, "{inputs}");
    }
}
