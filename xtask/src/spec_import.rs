//! `cargo xtask spec import`: an upstream document becomes a vendored one.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use chrono::{NaiveDate, Utc};
use codegen::Overlays;
use codegen::import::sources::{Source, Sources};
use codegen::import::{Descriptions, import};

use crate::{output, place};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The document as its publisher writes it.
    file: PathBuf,
    /// The name of the vendored file; the name of FILE if it is not given.
    #[arg(long = "as", value_name = "NAME")]
    name: Option<String>,
    /// The day of the document; today if it is not given and something changed.
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<NaiveDate>,
    /// The public page that documents the API; needed for a new document.
    #[arg(long, value_name = "URL")]
    docs: Option<String>,
    /// The folder to write to.
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
    /// Keeps titles, summaries and descriptions.
    #[arg(long)]
    keep_descriptions: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let name = name(arguments)?;
    let folder = arguments
        .spec
        .clone()
        .unwrap_or_else(|| place::root().join("spec"));
    let descriptions = match arguments.keep_descriptions {
        true => Descriptions::Keep,
        false => Descriptions::Drop,
    };
    let shown = arguments.file.display();
    let text = std::fs::read_to_string(&arguments.file).with_context(|| shown.to_string())?;

    let overlays = Overlays::load(folder.join("overlays"))?;
    let imported = import(&name, &text, descriptions, &overlays)
        .with_context(|| format!("{shown} cannot be imported as {name}"))?;

    let mut sources = Sources::load(&folder.join("sources.toml"))?;
    let old = sources.get(&name).cloned();
    let Some(docs) = arguments
        .docs
        .clone()
        .or_else(|| Some(old.as_ref()?.docs.clone()))
    else {
        bail!("`{name}` is new: say with --docs which public page documents it");
    };
    let mut new = Source::new(&imported.document, &imported.text, String::new(), docs);
    let unchanged = old.filter(|old| old.sha256 == new.sha256);
    new.date = match (arguments.date, &unchanged) {
        (Some(date), _) => date.to_string(),
        (None, Some(old)) => old.date.clone(),
        (None, None) => Utc::now().date_naive().to_string(),
    };
    let summary = format!(
        "{}: {} {}, {} operations, {} schemas, {}\n",
        folder.join(&name).display(),
        new.title,
        new.api_version,
        new.operations,
        imported.document.schemas().len(),
        if unchanged.is_some() {
            "unchanged"
        } else {
            "written"
        },
    );
    sources.put(new);
    let files = [
        (name.as_str(), imported.text.as_str()),
        ("sources.toml", &sources.render()?),
    ];
    place::write(&folder, &files)?;
    output::print(&summary)
}

fn name(arguments: &Arguments) -> Result<String> {
    let name = match &arguments.name {
        Some(name) => name.clone(),
        None => arguments
            .file
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .context("the document needs a name: say it with --as")?,
    };
    // The name is joined to the folder, and must not lead out of it.
    if name.contains(['/', '\\']) || !name.ends_with(".json") || name.starts_with('.') {
        bail!("`{name}` is no name for a vendored document: it must be like `things.json`");
    }
    Ok(name)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    const SOUND: &str =
        r#"{"openapi": "3.1.0", "info": {"title": "Things", "version": "1"}, "paths": {}}"#;

    fn arguments(folder: &Path, text: &str) -> Arguments {
        let file = folder.join("upstream.json");
        std::fs::write(&file, text).unwrap();
        Arguments {
            file,
            name: Some("things.json".to_owned()),
            date: None,
            docs: Some("https://docs.test".to_owned()),
            spec: Some(folder.join("spec")),
            keep_descriptions: false,
        }
    }

    #[test]
    fn a_date_and_a_page_stay_until_the_document_changes() {
        let folder = tempfile::tempdir().unwrap();
        let mut given = arguments(folder.path(), SOUND);
        given.date = NaiveDate::from_ymd_opt(2020, 1, 2);
        run(&given).unwrap();
        given.date = None;
        given.docs = None;
        run(&given).unwrap();
        let source = || {
            let sources = Sources::load(&folder.path().join("spec/sources.toml")).unwrap();
            sources.check(&folder.path().join("spec")).unwrap();
            sources.get("things.json").cloned().unwrap()
        };
        assert_eq!(source().date, "2020-01-02");
        assert_eq!(source().docs, "https://docs.test");
        std::fs::write(&given.file, SOUND.replace("\"1\"", "\"2\"")).unwrap();
        run(&given).unwrap();
        assert_ne!(source().date, "2020-01-02");
        assert_eq!(source().api_version, "2");
    }

    #[test]
    fn what_is_refused_writes_nothing() {
        let dangling = SOUND.replace(
            "{}",
            r##"{"/a": {"get": {"operationId": "a", "responses": {"200": {"$ref": "#/no"}}}}}"##,
        );
        for (text, expected) in [
            ("{", "things.json: [json]"),
            (
                dangling.as_str(),
                "things.json#/paths/~1a/get/responses/200/$ref: [dangling-ref]",
            ),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let given = arguments(folder.path(), text);
            let error = format!("{:#}", run(&given).unwrap_err());
            assert!(error.contains(expected), "{error}");
            assert!(!folder.path().join("spec").exists());
        }
    }

    #[test]
    fn a_name_that_leads_elsewhere_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["../a.json", "a/b.json", "a.yaml", ".json", ""] {
            let mut given = arguments(folder.path(), SOUND);
            given.name = Some(name.to_owned());
            assert!(
                run(&given).unwrap_err().to_string().contains("is no name"),
                "{name}"
            );
        }
        let mut given = arguments(folder.path(), SOUND);
        given.docs = None;
        assert!(run(&given).unwrap_err().to_string().contains("--docs"));
    }
}
