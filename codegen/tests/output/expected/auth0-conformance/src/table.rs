// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! What each operation's types make of some JSON; for tests.

use serde_json::Value;

/// Reads a value into a type and writes it back.
pub type RoundTrip = fn(&Value) -> Result<Value, String>;

/// The types of one operation.
pub struct Entry {
    pub document: &'static str,
    pub operation: &'static str,
    pub method: &'static str,
    pub path: &'static str,
    pub request: Option<RoundTrip>,
    pub response: Option<RoundTrip>,
}

fn round_trip<T: serde::Serialize + serde::de::DeserializeOwned + Clone + PartialEq + std::fmt::Debug>(value: &Value) -> Result<Value, String> {
    let read: T = serde_json::from_str(&value.to_string()).map_err(|error| error.to_string())?;
    assert!(read == read.clone());
    serde_json::to_value(&read).map_err(|error| error.to_string())
}

/// Every operation of every document.
pub static ENTRIES: &[Entry] = &[
    Entry { document: "Harbour API", operation: "get_chart", method: "GET", path: "/charts/{name}", request: None, response: Some(round_trip::<harbour_api::types::Chart>) },
    Entry { document: "Harbour API", operation: "post_chart_keys", method: "POST", path: "/charts/{name}", request: Some(round_trip::<harbour_api::types::PostChartKeysRequest>), response: Some(round_trip::<harbour_api::types::PostChartKeysResponse>) },
    Entry { document: "Harbour API", operation: "get_ships", method: "GET", path: "/ships", request: None, response: Some(round_trip::<harbour_api::types::ListShipsPage>) },
    Entry { document: "Harbour API", operation: "post_ships", method: "POST", path: "/ships", request: Some(round_trip::<harbour_api::types::CreateShip>), response: Some(round_trip::<harbour_api::types::Ship>) },
    Entry { document: "Harbour API", operation: "post_ship_imports", method: "POST", path: "/ships/imports", request: None, response: Some(round_trip::<harbour_api::types::PostShipImportsResponse>) },
    Entry { document: "Harbour API", operation: "delete_ships_by_id", method: "DELETE", path: "/ships/{id}", request: None, response: None },
    Entry { document: "Harbour API", operation: "get_ships_by_id", method: "GET", path: "/ships/{id}", request: None, response: Some(round_trip::<harbour_api::types::Ship>) },
    Entry { document: "Harbour API", operation: "patch_ships_by_id", method: "PATCH", path: "/ships/{id}", request: Some(round_trip::<harbour_api::types::UpdateShip>), response: Some(round_trip::<harbour_api::types::Ship>) },
    Entry { document: "Harbour API", operation: "get_ship_crew", method: "GET", path: "/ships/{id}/crew/{type}", request: None, response: Some(round_trip::<harbour_api::types::GetShipCrewPage>) },
    Entry { document: "Harbour API", operation: "put_ship_crew", method: "PUT", path: "/ships/{id}/crew/{type}", request: Some(round_trip::<harbour_api::types::PutShipCrewRequest>), response: None },
    Entry { document: "Harbour API", operation: "get_signals", method: "GET", path: "/signals", request: None, response: Some(round_trip::<harbour_api::types::Signal>) },
    Entry { document: "Harbour API", operation: "get_last_signals", method: "GET", path: "/signals/last", request: None, response: Some(round_trip::<std::vec::Vec<harbour_api::types::Signal>>) },
];
