//! The text format of server-sent events, without any connection.

use std::collections::VecDeque;
use std::time::Duration;

/// A line or an event longer than this is not read.
const LONGEST_EVENT: usize = 4 << 20;

/// One event as it came.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct RawEvent {
    pub(super) name: Option<String>,
    pub(super) data: Vec<u8>,
    /// The id that came with it, to go on from after this event.
    pub(super) id: Option<String>,
}

/// Turns chunks of bytes into events.
#[derive(Debug, Default)]
pub(super) struct Parser {
    line: Vec<u8>,
    /// The last byte was a carriage return, so that a line feed ends nothing.
    after_return: bool,
    /// Something came already, so that no byte order mark can follow.
    begun: bool,
    name: Option<String>,
    data: Vec<u8>,
    has_data: bool,
    id: Option<String>,
    last_event_id: Option<String>,
    retry: Option<Duration>,
    complete: VecDeque<RawEvent>,
}

impl Parser {
    /// For a connection that goes on after an event, whose id holds until another comes.
    pub(super) fn after(last_event_id: Option<String>) -> Self {
        Self {
            last_event_id,
            ..Self::default()
        }
    }

    /// The id of the last event that was taken.
    pub(super) fn last_event_id(&self) -> Option<&str> {
        let id = self.last_event_id.as_deref();
        // By an empty id, the server says that there is nothing to go on from.
        id.filter(|id| !id.is_empty())
    }

    /// Takes a place to go on from that did not come as an id.
    pub(super) fn go_on_from(&mut self, id: Option<String>) {
        self.last_event_id = id;
    }

    pub(super) fn retry(&self) -> Option<Duration> {
        self.retry
    }

    /// Takes the next complete event.
    pub(super) fn next(&mut self) -> Option<RawEvent> {
        let event = self.complete.pop_front()?;
        if event.id.is_some() {
            self.last_event_id.clone_from(&event.id);
        }
        Some(event)
    }

    /// Reads a chunk, wherever it was cut.
    pub(super) fn push(&mut self, chunk: &[u8]) -> Result<(), &'static str> {
        for byte in chunk {
            match byte {
                b'\n' if std::mem::take(&mut self.after_return) => {}
                b'\r' | b'\n' => {
                    self.after_return = *byte == b'\r';
                    let line = std::mem::take(&mut self.line);
                    self.end_line(&line);
                }
                _ => {
                    self.after_return = false;
                    self.line.push(*byte);
                }
            }
            if self.line.len() + self.data.len() > LONGEST_EVENT {
                return Err("an event is longer than 4 MiB");
            }
        }
        Ok(())
    }

    fn end_line(&mut self, line: &[u8]) {
        let line = match line.strip_prefix(b"\xef\xbb\xbf") {
            Some(rest) if !self.begun => rest,
            _ => line,
        };
        self.begun = true;
        if line.is_empty() {
            self.end_event();
            return;
        }
        let colon = line.iter().position(|byte| *byte == b':');
        let (field, value) = line.split_at(colon.unwrap_or(line.len()));
        let value = value.strip_prefix(b":").unwrap_or(value);
        let value = value.strip_prefix(b" ").unwrap_or(value);
        match field {
            b"data" => {
                if self.has_data {
                    self.data.push(b'\n');
                }
                self.data.extend_from_slice(value);
                self.has_data = true;
            }
            b"event" => self.name = Some(String::from_utf8_lossy(value).into_owned()),
            b"id" if !value.contains(&0) => {
                self.id = Some(String::from_utf8_lossy(value).into_owned());
            }
            b"retry" => {
                let number = std::str::from_utf8(value).ok();
                let number = number.and_then(|number| number.parse().ok());
                self.retry = number.map(Duration::from_millis).or(self.retry);
            }
            // An empty field is a comment, by which the server shows that it is
            // there; other fields are to be ignored.
            _ => {}
        }
    }

    fn end_event(&mut self) {
        let name = self.name.take().filter(|name| !name.is_empty());
        let data = std::mem::take(&mut self.data);
        let id = self.id.take();
        if std::mem::take(&mut self.has_data) {
            self.complete.push_back(RawEvent { name, data, id });
        } else if id.is_some() {
            // An id without data moves the place to go on from all the same.
            match self.complete.back_mut() {
                Some(last) => last.id = id,
                None => self.last_event_id = id,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parse(chunks: &[&[u8]]) -> (Vec<(Option<String>, String)>, Parser) {
        let mut parser = Parser::default();
        let mut events = Vec::new();
        for chunk in chunks {
            parser.push(chunk).unwrap();
            while let Some(event) = parser.next() {
                events.push((event.name, String::from_utf8(event.data).unwrap()));
            }
        }
        (events, parser)
    }

    #[test]
    fn reads_fields_and_comments() {
        let text = b"\xef\xbb\xbf: hello\nid: 7\nevent: user.created\ndata: {\"a\":\ndata: 1}\nretry: 1500\n\n:\n\ndata\n\ndata: cut";
        let (events, parser) = parse(&[text]);
        assert_eq!(
            events,
            [
                (Some("user.created".into()), "{\"a\":\n1}".into()),
                (None, String::new())
            ]
        );
        assert_eq!(parser.last_event_id(), Some("7"));
        assert_eq!(parser.retry(), Some(Duration::from_millis(1500)));
    }

    #[test]
    fn an_id_alone_moves_the_place() {
        let (events, parser) = parse(&[b"id: 1\ndata: a\n\nid: 2\n\n"]);
        assert_eq!(events.len(), 1);
        assert_eq!(parser.last_event_id(), Some("2"));
    }

    #[test]
    fn an_id_holds_until_another_comes() {
        let text = b"data: a\n\nid: 1\ndata: b\n\ndata: c\n\nid: 2\n".as_slice();
        let mut parser = Parser::after(Some("0".into()));
        parser.push(text).unwrap();
        let ids = std::iter::from_fn(|| {
            parser.next()?;
            parser.last_event_id().map(str::to_owned)
        });
        assert_eq!(ids.collect::<Vec<_>>(), ["0", "1", "1"]);
        parser.push(b"id\n\n").unwrap();
        assert_eq!(parser.last_event_id(), None);
    }

    #[test]
    fn bounds_an_event() {
        let mut parser = Parser::default();
        let line = [b"data: ".as_slice(), &[b'x'; 1 << 20], b"\n"].concat();
        assert!((0..10).any(|_| parser.push(&line).is_err()));
    }

    proptest! {
        #[test]
        fn does_not_depend_on_how_it_is_cut(cuts in proptest::collection::vec(0usize..60, 0..6)) {
            let text = b"id: 1\r\nevent: a\r\ndata: x\r\rdata: y\n\n: c\n\ndata: z\r\n\r\n".as_slice();
            let whole = parse(&[text]).0;
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(text.len())).collect();
            cuts.extend([0, text.len()]);
            cuts.sort_unstable();
            let pieces: Vec<&[u8]> = cuts.windows(2).map(|cut| &text[cut[0]..cut[1]]).collect();
            prop_assert_eq!(parse(&pieces).0, whole);
        }
    }
}
