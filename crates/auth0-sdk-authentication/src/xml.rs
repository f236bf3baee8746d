//! As much of XML as it takes to see whether a text is a whole document, and of which kind.
//!
//! It checks neither that elements are nested rightly nor what is in them: that is done by
//! whoever reads the document.

/// The local name of the root of a document that begins and ends as one.
pub(crate) fn root(text: &str) -> Option<&str> {
    let element = after_prolog(text)?;
    let name = element.strip_prefix('<')?;
    let ends = name.find(|letter: char| letter.is_whitespace() || "/>".contains(letter))?;
    let name = &name[..ends];
    if !name.starts_with(|letter: char| letter.is_alphabetic() || letter == '_') {
        return None;
    }
    let end = element.trim_end().strip_suffix('>')?.trim_end();
    // Either the root is closed by its name, or it is empty and all of the text.
    let closed = end
        .strip_suffix(name)
        .is_some_and(|end| end.ends_with("</"));
    let is_empty = end.ends_with('/') && element.matches('<').count() == 1;
    if !closed && !is_empty {
        return None;
    }
    Some(name.rsplit_once(':').map_or(name, |(_, local)| local))
}

/// What follows declarations, comments and blanks.
fn after_prolog(text: &str) -> Option<&str> {
    let mut rest = text.trim_start();
    loop {
        let end = if rest.starts_with("<?") {
            "?>"
        } else if rest.starts_with("<!--") {
            "-->"
        } else {
            return Some(rest);
        };
        rest = rest.split_once(end)?.1.trim_start();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_whole_documents_from_others() {
        for (text, name) in [
            ("<a/>", Some("a")),
            ("<a b='c' />", Some("a")),
            (
                "<?xml version=\"1.0\"?>\n<!-- b -->\n<md:A x=\"y\"><b/></md:A>\n",
                Some("A"),
            ),
            ("<a><b/></a >", Some("a")),
            ("", None),
            ("text", None),
            ("<", None),
            ("<a", None),
            ("<a>", None),
            ("<a><b/>", None),
            ("<a><b></b>", None),
            ("<?xml version=\"1.0\"", None),
            ("<!DOCTYPE a><a/>", None),
            ("</a>", None),
            ("{}", None),
        ] {
            assert_eq!(root(text), name, "{text}");
        }
    }
}
