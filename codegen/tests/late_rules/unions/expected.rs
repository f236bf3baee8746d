// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that calls send and receive.


auth0_sdk_core::union! {
    /// Received from the server.
    pub enum Engine {
        /// A boolean.
        Boolean(bool) => auth0_sdk_core::union::Shape::Boolean,
        /// An array.
        List(Vec<String>) => auth0_sdk_core::union::Shape::List,
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SailingShip {
    /// `masts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub masts: Option<i64>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: SailingShipType,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum SailingShipType {
        /// `sailing`
        Sailing = "sailing",
    }
}

auth0_sdk_core::union! {
    /// Answer of `GET /ships`.
    pub enum Ship {
        /// A [`SteamShip`].
        Steam(Box<SteamShip>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["steam"])], typical: &[], required: &["engine", "type"], known: &["engine", "type"] },
        /// A [`SailingShip`].
        Sailing(Box<SailingShip>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["sailing"])], typical: &[], required: &["type"], known: &["masts", "type"] },
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
    }
}
auth0_sdk_core::union_from!(SteamShip => Ship::Steam);
auth0_sdk_core::union_from!(SailingShip => Ship::Sailing);
auth0_sdk_core::union_from_text!(Ship::String);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SteamShip {
    /// `engine`.
    pub engine: Engine,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: SteamShipType,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum SteamShipType {
        /// `steam`
        Steam = "steam",
    }
}
