//! Query strings and percent-encoding, read strictly: what cannot be decoded is
//! an error and not a guess. It does not know which parameters exist.

use crate::problem::Problem;

/// The decoded parameters of a request, in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct QueryString(Vec<(String, String)>);

/// Whether `+` stands for a space: it does in queries and forms, not in paths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Plus {
    Literal,
    Space,
}

impl QueryString {
    pub(crate) fn parse(text: &str) -> Result<Self, Problem> {
        form_pairs(text)
            .map(Self)
            .ok_or_else(|| Problem::invalid_uri("The query string is not percent-encoded UTF-8."))
    }

    pub(crate) fn first(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0
            .iter()
            .filter(move |(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// The names of the parameters, in their order and as often as they stand there.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// A whole number, or an error that names the parameter.
    pub(crate) fn number(&self, name: &str) -> Result<Option<u64>, Problem> {
        let Some(text) = self.first(name) else {
            return Ok(None);
        };
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        match text.parse() {
            Ok(number) if digits => Ok(Some(number)),
            _ => Err(Problem::invalid_parameter(
                name,
                "Expected type integer but found type string",
            )),
        }
    }

    /// `true` or `false`, or an error that names the parameter.
    pub(crate) fn flag(&self, name: &str) -> Result<Option<bool>, Problem> {
        match self.first(name) {
            None => Ok(None),
            Some("true") => Ok(Some(true)),
            Some("false") => Ok(Some(false)),
            Some(_) => Err(Problem::invalid_parameter(
                name,
                "Expected type boolean but found type string",
            )),
        }
    }
}

/// The decoded pairs of a form, or nothing if any of them cannot be decoded.
pub(crate) fn form_pairs(text: &str) -> Option<Vec<(String, String)>> {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((
                percent_decode(name, Plus::Space)?,
                percent_decode(value, Plus::Space)?,
            ))
        })
        .collect()
}

/// Decodes one component. A `%` that no two hexadecimal digits follow, and
/// bytes that are not UTF-8, give nothing.
pub(crate) fn percent_decode(text: &str, plus: Plus) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let high = char::from(rest.next()?).to_digit(16)?;
                let low = char::from(rest.next()?).to_digit(16)?;
                u8::try_from(high * 16 + low).ok()?
            }
            b'+' if plus == Plus::Space => b' ',
            other => other,
        });
    }
    String::from_utf8(bytes).ok()
}

/// Everything escaped that a component of an address cannot hold as it is.
pub(crate) fn percent_encode(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte));
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn components_are_decoded_strictly() {
        assert_eq!(
            percent_decode("auth0%7C1", Plus::Literal).as_deref(),
            Some("auth0|1")
        );
        assert_eq!(percent_decode("a+b", Plus::Literal).as_deref(), Some("a+b"));
        assert_eq!(percent_decode("a+b", Plus::Space).as_deref(), Some("a b"));
        for bad in ["%", "%4", "%zz", "%ff", "%+1"] {
            assert_eq!(percent_decode(bad, Plus::Literal), None, "{bad}");
        }
    }

    #[test]
    fn numbers_and_flags_name_the_parameter() {
        let query = QueryString::parse("page=2&per_page=-1&include_totals=yes&a=1&a=2").unwrap();
        assert_eq!(query.number("page").unwrap(), Some(2));
        assert_eq!(query.number("take").unwrap(), None);
        assert!(
            query
                .number("per_page")
                .unwrap_err()
                .message
                .contains("per_page")
        );
        assert!(
            query
                .flag("include_totals")
                .unwrap_err()
                .message
                .contains("include_totals")
        );
        assert_eq!(query.all("a").collect::<Vec<_>>(), ["1", "2"]);
    }
}
