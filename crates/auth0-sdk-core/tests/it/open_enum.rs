//! Open enums keep what they do not know.

auth0_sdk_core::open_enum! {
    /// A state.
    pub(crate) enum State {
        Pending = "pending",
        InProgress = "in_progress",
        Again = "pending",
    }
}

#[test]
fn keeps_what_it_does_not_know() {
    for text in [
        "pending",
        "in_progress",
        "paused",
        "",
        "Pending",
        "a \u{1F600}",
    ] {
        let json = serde_json::to_string(text).unwrap();
        let state: State = serde_json::from_str(&json).unwrap();
        assert_eq!(serde_json::to_string(&state).unwrap(), json);
        assert_eq!(state.to_string(), text);
        assert_eq!(state, State::from(text.to_owned()));
    }
    assert!(serde_json::from_str::<State>("1").is_err());
}

#[test]
fn the_first_name_wins() {
    assert!(matches!(State::from("pending"), State::Pending));
    assert!(matches!(State::from("paused"), State::Unknown(_)));
    assert_eq!(State::variants().len(), 3);
    assert_eq!(State::Again.as_ref(), "pending");
    assert_eq!(State::InProgress.as_str(), "in_progress");
}

#[test]
fn reads_from_a_value_too() {
    let state: State = serde_json::from_value("in_progress".into()).unwrap();
    assert_eq!(state, State::InProgress);
}
