// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that calls send and receive.


auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum Kind {
        /// ``
        Empty = "",
        /// `*`
        Any = "*",
        /// `steam-ship`
        SteamShip = "steam-ship",
        /// `SteamShip`
        SteamShipValue = "SteamShip",
        /// `unknown`
        UnknownValue = "unknown",
        /// `-1`
        Minus1 = "-1",
    }
}

/// Answer of `GET /ships`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Ship {
    /// `kind`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// `name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `rig`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rig: Option<ShipRig>,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum ShipRig {
        /// `sloop`
        Sloop = "sloop",
        /// `ketch`
        Ketch = "ketch",
    }
}
