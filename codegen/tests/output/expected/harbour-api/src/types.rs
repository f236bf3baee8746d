// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that calls send and receive.


auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum Cargo {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A [`CargoCrate`].
        Crate(Box<CargoCrate>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["weight"], known: &["weight"] },
        /// A [`CargoBarrel`].
        Barrel(Box<CargoBarrel>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["volume"], known: &["volume"] },
    }
}
auth0_sdk_core::union_from_text!(Cargo::String);
auth0_sdk_core::union_from!(CargoCrate => Cargo::Crate);
auth0_sdk_core::union_from!(CargoBarrel => Cargo::Barrel);

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CargoBarrel {
    /// `volume`.
    pub volume: f64,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl CargoBarrel {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(volume: f64) -> Self {
        Self {
            volume: volume,
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for CargoBarrel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CargoBarrel")
            .field("volume", &self.volume)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CargoCrate {
    /// `weight`.
    pub weight: f64,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl CargoCrate {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(weight: f64) -> Self {
        Self {
            weight: weight,
            additional_properties: Default::default(),
        }
    }
}
impl std::fmt::Debug for CargoCrate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CargoCrate")
            .field("weight", &self.weight)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `GET /charts/{name}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Chart {
    /// `by_name`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_name: Option<std::collections::BTreeMap<String, Chart>>,
    /// `details`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<Vec<Chart>>,
    /// `inset`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inset: Option<Box<Inset>>,
    /// `legend`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legend: Option<ChartLegend>,
    /// `name`.
    pub name: String,
    /// `parent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Box<Chart>>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for Chart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Chart")
            .field("by_name", &self.by_name)
            .field("details", &self.details)
            .field("inset", &self.inset)
            .field("legend", &self.legend)
            .field("name", &self.name)
            .field("parent", &self.parent)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::union! {
    /// Received from the server.
    pub enum ChartLegend {
        /// A string.
        String(String) => auth0_sdk_core::union::Shape::String,
        /// A [`Chart`].
        Chart(Box<Chart>) => auth0_sdk_core::union::Shape::Object { constants: &[], typical: &[], required: &["name"], known: &["by_name", "details", "inset", "legend", "name", "parent"] },
    }
}
auth0_sdk_core::union_from_text!(ChartLegend::String);
auth0_sdk_core::union_from!(Chart => ChartLegend::Chart);

/// Body of `POST /ships`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CreateShip {
    /// `afloat`.
    ///
    /// Default in the document: `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub afloat: Option<bool>,
    /// `cargo`.
    pub cargo: Vec<Cargo>,
    /// `engine`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub engine: Option<Engine>,
    /// `kind`.
    pub kind: ShipKind,
    /// `launched`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub launched: Option<auth0_sdk_core::DateTime>,
    /// `name`.
    pub name: String,
    /// `radio_password`.
    ///
    /// At least 8 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub radio_password: Option<String>,
}
impl CreateShip {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        cargo: impl IntoIterator<Item = impl Into<Cargo>>,
        kind: impl Into<ShipKind>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            afloat: Default::default(),
            cargo: cargo.into_iter().map(Into::into).collect(),
            engine: Default::default(),
            kind: kind.into(),
            launched: Default::default(),
            name: name.into(),
            radio_password: Default::default(),
        }
    }
    /// `afloat`.
    ///
    /// Default in the document: `true`.
    #[must_use]
    pub fn afloat(mut self, afloat: bool) -> Self {
        self.afloat = Some(afloat);
        self
    }
    /// `engine`.
    #[must_use]
    pub fn engine(mut self, engine: impl Into<Engine>) -> Self {
        self.engine = Some(engine.into());
        self
    }
    /// `launched`.
    #[must_use]
    pub fn launched(mut self, launched: impl Into<auth0_sdk_core::DateTime>) -> Self {
        self.launched = Some(launched.into());
        self
    }
    /// `radio_password`.
    ///
    /// At least 8 characters.
    #[must_use]
    pub fn radio_password(mut self, radio_password: impl Into<String>) -> Self {
        self.radio_password = Some(radio_password.into());
        self
    }
}
impl std::fmt::Debug for CreateShip {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateShip")
            .field("afloat", &self.afloat)
            .field("cargo", &self.cargo)
            .field("engine", &self.engine)
            .field("kind", &self.kind)
            .field("launched", &self.launched)
            .field("name", &self.name)
            .field("radio_password", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DieselEngine {
    /// `cylinders`.
    pub cylinders: i64,
    /// `fuel`.
    pub fuel: DieselEngineFuel,
}
impl DieselEngine {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(cylinders: i64) -> Self {
        Self {
            cylinders: cylinders,
            fuel: DieselEngineFuel::Oil,
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum DieselEngineFuel {
        /// `oil`
        Oil = "oil",
    }
}

auth0_sdk_core::union! {
    /// Sent by calls and received from the server.
    pub enum Engine {
        /// A [`SteamEngine`].
        Steam(Box<SteamEngine>) => auth0_sdk_core::union::Shape::Object { constants: &[("fuel", &["coal"])], typical: &[], required: &["boilers", "fuel"], known: &["boilers", "fuel"] },
        /// A [`DieselEngine`].
        Diesel(Box<DieselEngine>) => auth0_sdk_core::union::Shape::Object { constants: &[("fuel", &["oil"])], typical: &[], required: &["cylinders", "fuel"], known: &["cylinders", "fuel"] },
    }
}
auth0_sdk_core::union_from!(SteamEngine => Engine::Steam);
auth0_sdk_core::union_from!(DieselEngine => Engine::Diesel);

/// Answer of `GET /ships/{id}/crew/{type}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct GetShipCrewPage {
    /// `crew`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub crew: Vec<GetShipCrewPageCrewItem>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl auth0_sdk_core::Page for GetShipCrewPage {
    type Item = GetShipCrewPageCrewItem;
    fn items(&self) -> &[GetShipCrewPageCrewItem] {
        &self.crew
    }
    fn into_items(self) -> Vec<GetShipCrewPageCrewItem> {
        self.crew
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for GetShipCrewPage {
    const ITEMS: &'static str = "crew";
    fn from_items(crew: Vec<GetShipCrewPageCrewItem>) -> Option<Self> {
        Some(Self {
            crew,
            form: auth0_sdk_core::PageForm::Array,
            next: Default::default(),
        })
    }
    fn form(&self) -> auth0_sdk_core::PageForm {
        self.form
    }
    fn set_form(&mut self, form: auth0_sdk_core::PageForm) {
        self.form = form;
    }
    fn read_object<'de, D: serde::Deserializer<'de>>(
        object: D,
    ) -> Result<Self, D::Error> {
        Self::deserialize(object)
    }
    fn write_object<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
auth0_sdk_core::page_forms!(GetShipCrewPage);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GetShipCrewPageCrewItem {
    /// `name`.
    pub name: String,
    /// `rank`. May be null.
    #[serde(default)]
    pub rank: Option<i64>,
}

auth0_sdk_core::open_enum! {
    /// Sent by calls.
    pub enum GetShipsSort {
        /// `name:1`
        Name1 = "name:1",
        /// `name:-1`
        NameMinus1 = "name:-1",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Inset {
    /// `chart`.
    pub chart: Box<Chart>,
    /// `scale`.
    ///
    /// More than 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<f64>,
}

/// Answer of `GET /ships`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ListShipsPage {
    /// `limit`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
    /// `next`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// `ships`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ships: Vec<Ship>,
    /// `start`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<f64>,
    /// `total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<f64>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
    #[serde(skip)]
    pub(crate) form: auth0_sdk_core::PageForm,
}
impl std::fmt::Debug for ListShipsPage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ListShipsPage")
            .field("limit", &self.limit)
            .field("next", &self.next)
            .field("ships", &self.ships)
            .field("start", &self.start)
            .field("total", &self.total)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}
impl auth0_sdk_core::Page for ListShipsPage {
    type Item = Ship;
    fn items(&self) -> &[Ship] {
        &self.ships
    }
    fn into_items(self) -> Vec<Ship> {
        self.ships
    }
    fn next(&self) -> Option<&str> {
        self.next.as_deref()
    }
    fn total(&self) -> Option<u64> {
        self.total.and_then(auth0_sdk_core::count_from_number)
    }
    fn start(&self) -> Option<u64> {
        self.start.and_then(auth0_sdk_core::count_from_number)
    }
    fn is_known(&self) -> bool {
        self.form != auth0_sdk_core::PageForm::Unknown
    }
}
impl auth0_sdk_core::PageForms for ListShipsPage {
    const ITEMS: &'static str = "ships";
    fn from_items(ships: Vec<Ship>) -> Option<Self> {
        Some(Self {
            ships,
            form: auth0_sdk_core::PageForm::Array,
            limit: Default::default(),
            next: Default::default(),
            start: Default::default(),
            total: Default::default(),
            additional_properties: Default::default(),
        })
    }
    fn form(&self) -> auth0_sdk_core::PageForm {
        self.form
    }
    fn set_form(&mut self, form: auth0_sdk_core::PageForm) {
        self.form = form;
    }
    fn read_object<'de, D: serde::Deserializer<'de>>(
        object: D,
    ) -> Result<Self, D::Error> {
        Self::deserialize(object)
    }
    fn write_object<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
auth0_sdk_core::page_forms!(ListShipsPage);

/// Body of `POST /charts/{name}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PostChartKeysRequest {
    /// `passphrase`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passphrase: Option<String>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl PostChartKeysRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            passphrase: Default::default(),
            additional_properties: Default::default(),
        }
    }
    /// `passphrase`.
    #[must_use]
    pub fn passphrase(mut self, passphrase: impl Into<String>) -> Self {
        self.passphrase = Some(passphrase.into());
        self
    }
}
impl Default for PostChartKeysRequest {
    fn default() -> Self {
        Self::new()
    }
}
impl std::fmt::Debug for PostChartKeysRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PostChartKeysRequest")
            .field("passphrase", &auth0_sdk_core::Redacted)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

/// Answer of `POST /charts/{name}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PostChartKeysResponse {
    /// `api_key`.
    pub api_key: String,
    /// `client_secret`. May be null.
    #[serde(default)]
    pub client_secret: Option<String>,
    /// `expires_in`.
    pub expires_in: f64,
}
impl std::fmt::Debug for PostChartKeysResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PostChartKeysResponse")
            .field("api_key", &auth0_sdk_core::Redacted)
            .field("client_secret", &auth0_sdk_core::Redacted)
            .field("expires_in", &self.expires_in)
            .finish_non_exhaustive()
    }
}

/// Body of `POST /ships/imports`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PostShipImportsRequest {
    /// `harbour`.
    pub harbour: String,
    /// `ships`.
    pub ships: String,
    /// `upsert`.
    ///
    /// Default in the document: `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upsert: Option<bool>,
}
impl PostShipImportsRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(harbour: impl Into<String>, ships: impl Into<String>) -> Self {
        Self {
            harbour: harbour.into(),
            ships: ships.into(),
            upsert: Default::default(),
        }
    }
    /// `upsert`.
    ///
    /// Default in the document: `false`.
    #[must_use]
    pub fn upsert(mut self, upsert: bool) -> Self {
        self.upsert = Some(upsert);
        self
    }
}

/// Answer of `POST /ships/imports`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PostShipImportsResponse {
    /// `id`.
    pub id: String,
    /// `status`.
    pub status: PostShipImportsResponseStatus,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum PostShipImportsResponseStatus {
        /// `pending`
        Pending = "pending",
        /// `done`
        Done = "done",
    }
}

/// Body of `PUT /ships/{id}/crew/{type}`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PutShipCrewRequest {
    /// `names`.
    ///
    /// At least 1 item.
    pub names: Vec<String>,
}
impl PutShipCrewRequest {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            names: names.into_iter().map(Into::into).collect(),
        }
    }
}

/// Answer of `POST /ships`. Answer of `GET /ships/{id}`. Answer of `PATCH /ships/{id}`.
#[derive(Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Ship {
    /// `afloat`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub afloat: Option<bool>,
    /// `berths`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub berths: Option<std::collections::BTreeMap<String, i64>>,
    /// `cargo`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cargo: Option<Vec<Cargo>>,
    /// `decks`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decks: Option<i64>,
    /// `engine`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub engine: Option<Engine>,
    /// `flags`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub flags: auth0_sdk_core::Patch<Vec<String>>,
    /// `id`.
    ///
    /// At most 24 characters.
    pub id: String,
    /// `kind`.
    pub kind: ShipKind,
    /// `launched`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub launched: Option<auth0_sdk_core::DateTime>,
    /// `logbook`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logbook: Option<serde_json::Map<String, serde_json::Value>>,
    /// `name`.
    pub name: String,
    /// `owner`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub owner: auth0_sdk_core::Patch<String>,
    /// `radio_password`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub radio_password: Option<String>,
    /// `tenders`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenders: Option<Vec<Ship>>,
    /// `tonnage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tonnage: Option<f64>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// `user_metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<serde_json::Value>,
    /// Properties that this version does not know, as they came.
    #[serde(flatten)]
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
impl std::fmt::Debug for Ship {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ship")
            .field("afloat", &self.afloat)
            .field("berths", &self.berths)
            .field("cargo", &self.cargo)
            .field("decks", &self.decks)
            .field("engine", &self.engine)
            .field("flags", &self.flags)
            .field("id", &self.id)
            .field("kind", &self.kind)
            .field("launched", &self.launched)
            .field("logbook", &self.logbook)
            .field("name", &self.name)
            .field("owner", &self.owner)
            .field("radio_password", &auth0_sdk_core::Redacted)
            .field("tenders", &self.tenders)
            .field("tonnage", &self.tonnage)
            .field("type_", &self.type_)
            .field("user_metadata", &self.user_metadata)
            .field("additional_properties", &auth0_sdk_core::Redacted)
            .finish_non_exhaustive()
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum ShipKind {
        /// `tug`
        Tug = "tug",
        /// `ferry`
        Ferry = "ferry",
        /// ``
        Empty = "",
        /// `1st-rate`
        Value1stRate = "1st-rate",
    }
}

auth0_sdk_core::union! {
    /// Answer of `GET /signals`.
    pub enum Signal {
        /// A [`SignalRaised`].
        Raised(Box<SignalRaised>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["raised"])], typical: &[], required: &["flag", "id", "type"], known: &["flag", "id", "time", "type"] },
        /// A [`SignalLowered`].
        Lowered(Box<SignalLowered>) => auth0_sdk_core::union::Shape::Object { constants: &[("type", &["lowered"])], typical: &[], required: &["id", "type"], known: &["id", "time", "type"] },
    }
}
auth0_sdk_core::union_from!(SignalRaised => Signal::Raised);
auth0_sdk_core::union_from!(SignalLowered => Signal::Lowered);

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SignalLowered {
    /// `id`.
    pub id: String,
    /// `time`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<auth0_sdk_core::DateTime>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: SignalLoweredType,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum SignalLoweredType {
        /// `lowered`
        Lowered = "lowered",
    }
}

/// Received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SignalRaised {
    /// `flag`.
    pub flag: String,
    /// `id`.
    pub id: String,
    /// `time`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<auth0_sdk_core::DateTime>,
    /// `type`.
    #[serde(rename = "type")]
    pub type_: SignalRaisedType,
}

auth0_sdk_core::open_enum! {
    /// Received from the server.
    pub enum SignalRaisedType {
        /// `raised`
        Raised = "raised",
    }
}

/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SteamEngine {
    /// `boilers`.
    pub boilers: i64,
    /// `fuel`.
    pub fuel: SteamEngineFuel,
}
impl SteamEngine {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(boilers: i64) -> Self {
        Self {
            boilers: boilers,
            fuel: SteamEngineFuel::Coal,
        }
    }
}

auth0_sdk_core::open_enum! {
    /// Sent by calls and received from the server.
    pub enum SteamEngineFuel {
        /// `coal`
        Coal = "coal",
    }
}

/// Body of `PATCH /ships/{id}`.
///
/// At least 1 property.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UpdateShip {
    /// `afloat`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub afloat: Option<bool>,
    /// `berths`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub berths: Option<std::collections::BTreeMap<String, Option<i64>>>,
    /// `engine`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub engine: auth0_sdk_core::Patch<Engine>,
    /// `flags`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub flags: auth0_sdk_core::Patch<Vec<String>>,
    /// `kind`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<ShipKind>,
    /// `name`.
    ///
    /// At least 1 character. At most 80 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `owner`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub owner: auth0_sdk_core::Patch<String>,
    /// `tonnage`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub tonnage: auth0_sdk_core::Patch<f64>,
}
impl UpdateShip {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self {
            afloat: Default::default(),
            berths: Default::default(),
            engine: Default::default(),
            flags: Default::default(),
            kind: Default::default(),
            name: Default::default(),
            owner: Default::default(),
            tonnage: Default::default(),
        }
    }
    /// `afloat`.
    #[must_use]
    pub fn afloat(mut self, afloat: bool) -> Self {
        self.afloat = Some(afloat);
        self
    }
    /// `berths`.
    #[must_use]
    pub fn berths(
        mut self,
        berths: std::collections::BTreeMap<String, Option<i64>>,
    ) -> Self {
        self.berths = Some(berths);
        self
    }
    /// `engine`. May be null.
    #[must_use]
    pub fn engine(mut self, engine: impl Into<auth0_sdk_core::Patch<Engine>>) -> Self {
        self.engine = engine.into();
        self
    }
    /// `flags`. May be null.
    #[must_use]
    pub fn flags(
        mut self,
        flags: impl Into<auth0_sdk_core::Patch<Vec<String>>>,
    ) -> Self {
        self.flags = flags.into();
        self
    }
    /// `kind`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<ShipKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }
    /// `name`.
    ///
    /// At least 1 character. At most 80 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// `owner`. May be null.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<auth0_sdk_core::Patch<String>>) -> Self {
        self.owner = owner.into();
        self
    }
    /// `tonnage`. May be null.
    #[must_use]
    pub fn tonnage(mut self, tonnage: impl Into<auth0_sdk_core::Patch<f64>>) -> Self {
        self.tonnage = tonnage.into();
        self
    }
}
impl Default for UpdateShip {
    fn default() -> Self {
        Self::new()
    }
}
