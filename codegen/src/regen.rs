//! The whole way from documents to crates: what `cargo xtask regen` runs.
//!
//! It is a function of the documents, the overlays, `slices.toml` and this
//! crate. It writes all files or none: into a folder beside the output first,
//! which then takes the output's place.

mod disk;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::json;

use crate::emit::coverage::{self, Covered};
use crate::emit::crates::Writer;
use crate::emit::operations::{Row, rows};
use crate::emit::{Files, conformance, documents as carried};
use crate::lower::lower;
use crate::model::Model;
use crate::slice::Plans;
use crate::{Document, Error, Overlays, Result};

/// The map from tags to crates.
const SLICES: &str = include_str!("../slices.toml");

/// What to read and where to write.
pub struct Options {
    /// The folder with the documents and, below `overlays/`, their overlays.
    pub spec: PathBuf,
    /// The folder that will hold the generated crates and nothing else.
    pub out: PathBuf,
    /// The folder of the core crate, on which generated crates depend.
    pub core: PathBuf,
    /// Whether to write or to compare.
    pub mode: Mode,
}

/// What to do with the result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// Put it in the place of what is there.
    Write,
    /// Fail where what is there differs.
    Check,
}

/// What a run did.
pub struct Report {
    documents: Vec<(String, usize, usize)>,
    files: usize,
    bytes: usize,
    took: Duration,
    mode: Mode,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (title, operations, types) in &self.documents {
            writeln!(f, "{title}: {operations} operations, {types} types")?;
        }
        let done = match self.mode {
            Mode::Write => "wrote",
            Mode::Check => "checked",
        };
        let (files, kilobytes) = (self.files, self.bytes / 1024);
        write!(
            f,
            "{done} {files} files ({kilobytes} KiB) in {:.1} s",
            self.took.as_secs_f32()
        )
    }
}

/// Generates everything, then writes or compares.
pub fn run(options: &Options) -> Result<Report> {
    let started = Instant::now();
    let (files, documents) = generate(options)?;
    match options.mode {
        Mode::Write => disk::replace(&options.out, &files)?,
        Mode::Check => disk::compare(&options.out, &files)?,
    }
    Ok(Report {
        documents,
        files: files.len(),
        bytes: files.values().map(String::len).sum(),
        took: started.elapsed(),
        mode: options.mode,
    })
}

/// The title of a document, with how many operations and types it gave.
type Summary = (String, usize, usize);

/// The generated files, in memory.
fn generate(options: &Options) -> Result<(Files, Vec<Summary>)> {
    let plans = Plans::parse(SLICES)?;
    let overlays = Overlays::load(options.spec.join("overlays"))?;
    let core = disk::core_path(&options.core, &options.out)?;
    let mut files = Files::new();
    let mut summaries = Vec::new();
    let mut counts: BTreeMap<String, BTreeMap<&str, usize>> = BTreeMap::new();
    let mut tables: Vec<(String, Vec<Row>, Vec<String>)> = Vec::new();
    let mut covered: Vec<(String, usize)> = Vec::new();
    let paths = documents(&options.spec)?;
    check_extended(&overlays, &paths)?;
    for path in paths {
        let mut document = Document::load_uncorrected(&path)?;
        overlays.apply(&mut document)?;
        let name = document.name().to_owned();
        let named = |error: Error| error.in_file(name.clone());
        let title = document.title().to_owned();
        let plan = plans.for_document(&document);
        covered.push((title.clone(), document.operations().len()));
        let mut value = document.into_value();
        carried::write(&name, &value, &mut files);
        // The Authentication API is written by hand; its document is there to be counted.
        if title.contains("Authentication") {
            tables.push((title, Vec::new(), Vec::new()));
            continue;
        }
        if summaries.iter().any(|(known, _, _)| *known == title) {
            return Err(named(Error::new(
                "regen",
                "/info/title",
                format!("a second document named `{title}`"),
            )));
        }
        let mut fired: BTreeMap<&str, usize> =
            lower(&mut value).map_err(named)?.into_iter().collect();
        let model = Model::read(&value).map_err(named)?;
        let sliced = plan.cut(&model).map_err(named)?;
        plan.check_crates(&sliced, &files).map_err(named)?;
        let writer = Writer {
            model: &model,
            plan: &plan,
            sliced: &sliced,
            core: &core,
        };
        fired.extend(writer.write(&mut files).map_err(named)?);
        counts.insert(title.clone(), fired);
        summaries.push((title.clone(), model.operations.len(), model.types.len()));
        let crates = sliced
            .slices
            .iter()
            .map(|slice| slice.crate_name.clone())
            .collect();
        tables.push((title, rows(&model, &plan, &sliced), crates));
    }
    conformance::write(&tables, &mut files);
    if let Some(manifest) = files.get_mut("auth0-conformance/Cargo.toml") {
        *manifest = manifest.replace("CORE", &core);
    }
    write_tables(&tables, &covered, &counts, &mut files)?;
    if disk::stands_alone(&options.core, &options.out) {
        let members = "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\nexclude = [\"target\"]\n";
        files.insert("Cargo.toml".into(), members.to_owned());
    }
    Ok((files, summaries))
}

fn write_tables(
    tables: &[(String, Vec<Row>, Vec<String>)],
    covered: &[(String, usize)],
    counts: &BTreeMap<String, BTreeMap<&str, usize>>,
    files: &mut Files,
) -> Result<()> {
    let json = |value: &dyn erased::Json| value.pretty();
    let mut all: Vec<&Row> = tables.iter().flat_map(|(_, rows, _)| rows).collect();
    all.sort_by_key(|row| {
        let (_, method, path, _, _) = row.types();
        (path.to_owned(), method.to_owned())
    });
    files.insert("operations.json".into(), json(&all)?);
    files.insert("rule-counts.json".into(), json(&json!(counts))?);
    let covered: Vec<Covered<'_>> = tables
        .iter()
        .zip(covered)
        .map(|((title, rows, _), (_, operations))| Covered {
            title,
            operations: *operations,
            rows,
        })
        .collect();
    files.insert("coverage.md".into(), coverage::write(&covered));
    Ok(())
}

/// Pretty JSON of anything, without a type parameter at each use.
mod erased {
    use crate::{Error, Result};

    pub(super) trait Json {
        fn pretty(&self) -> Result<String>;
    }

    impl<T: serde::Serialize> Json for T {
        fn pretty(&self) -> Result<String> {
            let text = serde_json::to_string_pretty(self)
                .map_err(|error| Error::new("emit", "", error.to_string()))?;
            Ok(text + "\n")
        }
    }
}

/// Refuses an overlay for a document that is not there: its corrections would be lost.
fn check_extended(overlays: &Overlays, paths: &[PathBuf]) -> Result<()> {
    for (overlay, extended) in overlays.extended() {
        let is_there = paths
            .iter()
            .any(|path| path.file_name().is_some_and(|name| name == extended));
        if !is_there {
            let message = format!("no document `{extended}` for this overlay");
            return Err(Error::new("overlay-match", "/extends", message).in_file(overlay));
        }
    }
    Ok(())
}

/// The documents of a folder, sorted by name.
fn documents(spec: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(spec).map_err(|error| Error::io(spec, &error))?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| Error::io(spec, &error))?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            paths.push(path);
        }
    }
    paths.sort();
    if paths.is_empty() {
        return Err(
            Error::new("regen", "", "no OpenAPI document (*.json) in this folder")
                .in_file(spec.display().to_string()),
        );
    }
    Ok(paths)
}
