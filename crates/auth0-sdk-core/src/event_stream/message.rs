//! What an event says to the client, beside what it says to the caller.

use std::borrow::Cow;

use bytes::Bytes;
use serde::Deserialize;
use serde_json::Value;

use super::parser::RawEvent;

/// An event with its type and place read.
#[derive(Debug)]
pub(super) struct Message {
    pub(super) kind: Kind,
    /// The payload, with the name of the event as its `type` where it does not say one.
    pub(super) data: Bytes,
    /// Where to go on from, by the words of the payload.
    pub(super) offset: Option<String>,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Something happened.
    Event,
    /// Nothing of interest happened, but the place to go on from is another.
    OffsetOnly,
    /// The server gives up, and this is the last that it says.
    Error(ErrorDetail),
}

/// Why the server gives up.
#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
pub(super) struct ErrorDetail {
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
}

/// The properties that every payload may have.
#[derive(Default, Deserialize)]
struct Envelope<'a> {
    #[serde(rename = "type", borrow)]
    kind: Option<Cow<'a, str>>,
    offset: Option<String>,
    error: Option<ErrorDetail>,
}

impl Message {
    pub(super) fn read(event: RawEvent) -> Self {
        let RawEvent { name, data, .. } = event;
        // What has another form is for the caller's type to read or to refuse.
        let envelope: Envelope<'_> = serde_json::from_slice(&data).unwrap_or_default();
        let said = envelope.kind.as_deref();
        let kind = match said.or(name.as_deref()) {
            Some("offset-only") => Kind::OffsetOnly,
            Some("error") => Kind::Error(envelope.error.unwrap_or_default()),
            _ => Kind::Event,
        };
        let typed = match name {
            Some(name) if said.is_none() => with_type(&data, name),
            _ => None,
        };
        let offset = envelope.offset;
        Self {
            kind,
            data: typed.unwrap_or(data).into(),
            offset,
        }
    }
}

/// The type is a matter of the protocol as well as of the data.
fn with_type(data: &[u8], name: String) -> Option<Vec<u8>> {
    match serde_json::from_slice(data) {
        Ok(Value::Object(mut fields)) if !fields.contains_key("type") => {
            fields.insert("type".to_owned(), name.into());
            Some(Value::Object(fields).to_string().into_bytes())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: Option<&str>, data: &str) -> Message {
        Message::read(RawEvent {
            name: name.map(str::to_owned),
            data: data.into(),
            id: None,
        })
    }

    #[test]
    fn gives_the_name_as_type() {
        let message = read(Some("user.created"), r#"{"offset":"x"}"#);
        assert_eq!(&*message.data, br#"{"offset":"x","type":"user.created"}"#);
        assert_eq!(message.offset.as_deref(), Some("x"));
        let message = read(Some("user.created"), r#"{"type":"a"}"#);
        assert_eq!(&*message.data, br#"{"type":"a"}"#);
    }

    #[test]
    fn tells_messages_to_the_client_by_name_or_type() {
        for (name, data) in [
            (Some("offset-only"), r#"{"offset":"x"}"#),
            (None, r#"{"type":"offset-only","offset":"x"}"#),
        ] {
            assert_eq!(read(name, data).kind, Kind::OffsetOnly);
        }
        let detail = ErrorDetail {
            code: Some("cursor_expired".into()),
            message: Some("too old".into()),
        };
        let data = r#"{"error":{"code":"cursor_expired","message":"too old","offset":"1"}}"#;
        assert_eq!(read(Some("error"), data).kind, Kind::Error(detail));
        let bare = Kind::Error(ErrorDetail::default());
        assert_eq!(read(Some("error"), "gone").kind, bare);
    }

    #[test]
    fn leaves_other_forms_to_the_type_of_the_caller() {
        for data in ["", "nope", "[1]", r#"{"offset":7}"#, r#"{"type":{}}"#] {
            let message = read(None, data);
            assert_eq!(message.kind, Kind::Event);
            assert_eq!(message.data, data);
            assert_eq!(message.offset, None);
        }
    }
}
