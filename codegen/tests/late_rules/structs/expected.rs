// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Types that calls send and receive.


/// Sent by calls and received from the server.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Hull {
    /// `length`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<f64>,
}
impl Hull {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new() -> Self {
        Self { length: Default::default() }
    }
    /// `length`.
    #[must_use]
    pub fn length(mut self, length: f64) -> Self {
        self.length = Some(length);
        self
    }
}
impl Default for Hull {
    fn default() -> Self {
        Self::new()
    }
}

/// Body of `PATCH /ships`. Answer of `PATCH /ships`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Ship {
    /// `captain`. May be null.
    #[serde(default)]
    pub captain: Option<String>,
    /// `flags`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flags: Option<Vec<String>>,
    /// `hull`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hull: Option<Hull>,
    /// `masts`.
    pub masts: i64,
    /// `name`.
    pub name: String,
    /// `owner`. May be null.
    #[serde(default, skip_serializing_if = "auth0_sdk_core::Patch::is_unset")]
    pub owner: auth0_sdk_core::Patch<String>,
    /// `parent`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Box<Ship>>,
    /// `type`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}
impl Ship {
    /// With what it must have; the rest is unset.
    #[must_use]
    pub fn new(
        captain: impl Into<Option<String>>,
        masts: i64,
        name: impl Into<String>,
    ) -> Self {
        Self {
            captain: captain.into(),
            flags: Default::default(),
            hull: Default::default(),
            masts: masts,
            name: name.into(),
            owner: Default::default(),
            parent: Default::default(),
            type_: Default::default(),
        }
    }
    /// `flags`.
    #[must_use]
    pub fn flags(mut self, flags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.flags = Some(flags.into_iter().map(Into::into).collect());
        self
    }
    /// `hull`.
    #[must_use]
    pub fn hull(mut self, hull: Hull) -> Self {
        self.hull = Some(hull);
        self
    }
    /// `owner`. May be null.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<auth0_sdk_core::Patch<String>>) -> Self {
        self.owner = owner.into();
        self
    }
    /// `parent`.
    #[must_use]
    pub fn parent(mut self, parent: Ship) -> Self {
        self.parent = Some(Box::new(parent));
        self
    }
    /// `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}
