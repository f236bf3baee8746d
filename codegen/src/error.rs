//! The one error of the generator: what is wrong, where, and by which rule.
//!
//! An error is one problem or many. A stage that can go on after a problem
//! collects them with [`Errors`], because somebody who updates a document wants
//! to see all that is wrong with it, not the first thing.

use std::fmt;
use std::path::Path;

/// What every fallible function of this crate answers.
pub type Result<T> = std::result::Result<T, Error>;

/// One or more problems, each with a place and a rule.
///
/// It prints one line for each problem:
/// `management.json#/paths/~1users/get: [operation-id] the operation has no operationId`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    // Boxed, because a `Result` that carries the problems inline would make
    // every function that returns one slower and larger.
    inner: Box<Inner>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    first: Problem,
    rest: Vec<Problem>,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    file: Option<String>,
    rule: &'static str,
    pointer: String,
    message: String,
}

impl Error {
    /// An error of one problem: the rule that it breaks, the JSON pointer to
    /// where it stands, and what is wrong.
    #[must_use]
    pub fn new(rule: &'static str, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            inner: Box::new(Inner {
                first: Problem {
                    file: None,
                    rule,
                    pointer: pointer.into(),
                    message: message.into(),
                },
                rest: Vec::new(),
            }),
        }
    }

    /// An error of the file system: it has a file, and no place inside it.
    #[must_use]
    pub fn io(path: &Path, error: &std::io::Error) -> Self {
        Self::new("io", "", error.to_string()).in_file(path.display().to_string())
    }

    /// One error that holds the problems of all of `errors`, in their order.
    ///
    /// An empty list makes an error that says so; [`Errors`] is the way to
    /// collect where there may be none.
    #[must_use]
    pub fn many(errors: Vec<Error>) -> Self {
        let mut errors = errors.into_iter();
        let Some(mut all) = errors.next() else {
            return Self::new("none", "", "no problem was recorded");
        };
        for error in errors {
            all.inner.rest.push(error.inner.first);
            all.inner.rest.extend(error.inner.rest);
        }
        all
    }

    /// Says which file the problems stand in, for those that do not say yet.
    #[must_use]
    pub fn in_file(mut self, file: impl Into<String>) -> Self {
        let file = file.into();
        for problem in std::iter::once(&mut self.inner.first).chain(&mut self.inner.rest) {
            problem.file.get_or_insert_with(|| file.clone());
        }
        self
    }

    /// Every problem, in the order in which they were found.
    pub fn problems(&self) -> impl Iterator<Item = &Problem> {
        std::iter::once(&self.inner.first).chain(&self.inner.rest)
    }

    /// The rule of the first problem.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        self.inner.first.rule
    }

    /// The JSON pointer of the first problem.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.inner.first.pointer
    }
}

impl Problem {
    /// The file in which it stands, where that is known.
    #[must_use]
    pub fn file(&self) -> Option<&str> {
        self.file.as_deref()
    }

    /// The rule that it breaks: a short name that never changes.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        self.rule
    }

    /// The JSON pointer to where it stands.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// What is wrong.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            f.write_str(file)?;
        }
        // What could not be read has no places inside it. `#` alone is the whole document.
        if !matches!(self.rule, "io" | "json") {
            write!(f, "#{}", self.pointer)?;
        }
        write!(f, ": [{}] {}", self.rule, self.message)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.first.fmt(f)?;
        for problem in &self.inner.rest {
            write!(f, "\n{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

/// Collects errors of a stage that goes on after the first one.
#[derive(Debug, Default)]
pub struct Errors(Vec<Error>);

impl Errors {
    /// A collection with nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an error.
    pub fn push(&mut self, error: Error) {
        self.0.push(error);
    }

    /// Adds the problem that [`Error::new`] would make.
    pub fn add(
        &mut self,
        rule: &'static str,
        pointer: impl Into<String>,
        message: impl Into<String>,
    ) {
        self.push(Error::new(rule, pointer, message));
    }

    /// Whether nothing was added yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `Ok` if nothing was added.
    ///
    /// # Errors
    ///
    /// All that was added, as one error.
    pub fn finish(self) -> Result<()> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(Error::many(self.0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_prints_one_line_for_each_problem() {
        let error = Error::many(vec![
            Error::new("operation-id", "/paths/~1users/get", "it has none"),
            Error::new("json", "", "expected value").in_file("other.json"),
        ])
        .in_file("document.json");
        assert_eq!(
            error.to_string(),
            "document.json#/paths/~1users/get: [operation-id] it has none\n\
             other.json: [json] expected value"
        );
        assert_eq!(error.rule(), "operation-id");
        assert_eq!(error.pointer(), "/paths/~1users/get");
        assert_eq!(error.problems().count(), 2);
    }

    #[test]
    fn nothing_collected_is_no_error() {
        assert_eq!(Errors::new().finish(), Ok(()));
        let mut errors = Errors::new();
        errors.add("rule", "/a", "wrong");
        assert!(!errors.is_empty());
        assert_eq!(errors.finish().unwrap_err().pointer(), "/a");
    }
}
