//! What the README says of faults is what the emulator takes.

use auth0_emulator::Emulator;
use serde_json::Value;

#[tokio::test]
async fn every_fault_of_the_readme_can_be_made_to_happen() {
    let emulator = Emulator::start().await.unwrap();
    let url = format!("{}/_emulator/faults", emulator.url());
    let mut sections = include_str!("../../README.md").split("\n## ");
    let section = sections.find(|section| section.starts_with("Faults\n"));
    // Between backticks, and beginning as an object does.
    let examples = section
        .unwrap()
        .split('`')
        .filter(|text| text.starts_with('{'));
    let mut count = 0;
    for example in examples {
        let fault: Value = serde_json::from_str(example).unwrap();
        let request = reqwest::Client::new().post(&url).json(&fault);
        let answer = request
            .bearer_auth(emulator.admin_secret())
            .send()
            .await
            .unwrap();
        assert_eq!(
            answer.status(),
            201,
            "{example}: {}",
            answer.text().await.unwrap()
        );
        count += 1;
    }
    assert_eq!(count, 19);
}
