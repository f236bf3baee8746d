//! What a person would notice of a page: whether it says what it is, whether its
//! fields have names, and whether its letters can be told from what is behind.

use serde_json::Value;

use crate::{Browser, Failure};

/// WCAG 2.2, 1.4.3: the least contrast of a text.
const CONTRAST: f64 = 4.5;

/// What was found on a page that can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The colour behind everything.
    pub background: String,
}

/// Reads the page that a browser shows.
///
/// # Errors
///
/// When the page cannot be read by everybody, with what is wrong and `name`.
pub async fn check(browser: &Browser, name: &str) -> Result<Reading, Failure> {
    let read = browser.client.execute(READ_PAGE, Vec::new()).await?;
    let wrong =
        |what: String| -> Result<Reading, Failure> { Err(format!("{name}: {what}").into()) };
    if read["scripts"] != 0 {
        return wrong("it runs scripts".to_owned());
    }
    if read["language"].as_str().is_none_or(str::is_empty) {
        return wrong("it does not say its language".to_owned());
    }
    if read["headings"] != 1 {
        return wrong(format!("it has {} headings", read["headings"]));
    }
    if read["unlabelled"] != Value::Array(Vec::new()) {
        return wrong(format!("fields without a label: {}", read["unlabelled"]));
    }
    for (what, contrast) in read["contrasts"].as_object().into_iter().flatten() {
        let contrast = contrast.as_f64().unwrap_or_default();
        if contrast < CONTRAST {
            return wrong(format!("{what} has a contrast of {contrast}"));
        }
    }
    let background = read["background"].as_str().unwrap_or_default().to_owned();
    Ok(Reading { background })
}

/// It is the tests' own script: the pages have none.
const READ_PAGE: &str = r#"
const rgb = text => text.match(/[\d.]+/g).map(Number);
const luminance = ([r, g, b]) => {
  const [x, y, z] = [r, g, b].map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
};
const behind = element => {
  for (let e = element; e; e = e.parentElement) {
    const color = rgb(getComputedStyle(e).backgroundColor);
    if (color.length < 4 || color[3] > 0) return color;
  }
  return [255, 255, 255];
};
const contrast = element => {
  const [a, b] = [luminance(rgb(getComputedStyle(element).color)), luminance(behind(element))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};
const inputs = [...document.querySelectorAll('input:not([type=hidden])')];
const contrasts = {};
for (const e of document.querySelectorAll('h1, label, p, a, button[type=submit], input:not([type=hidden])'))
  if (e.offsetParent) contrasts[e.tagName + ' ' + (e.id || e.name || e.textContent.trim().slice(0, 30))] = contrast(e);
return {
  scripts: document.scripts.length,
  language: document.documentElement.lang,
  headings: document.querySelectorAll('h1').length,
  unlabelled: inputs.filter(i => !i.labels.length && !i.getAttribute('aria-label')).map(i => i.name),
  background: getComputedStyle(document.body).backgroundColor,
  contrasts,
};
"#;
