// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! What the setters of each PATCH body write; for tests.

use auth0_sdk_core::Patch;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What a setter is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// Nothing: it is not called.
    Unset,
    /// `Patch::Null`.
    Null,
    /// The emptiest value of its type: `""`, `0`, `false`, `[]` or `{}`.
    Empty,
    /// The value that the type has read from JSON.
    Value,
}

/// One optional property of a body.
pub struct Property {
    pub name: &'static str,
    /// Whether its setter takes `Patch::Null`.
    pub null: bool,
    /// Whether it has an emptiest value.
    pub empty: bool,
}

/// One body of a PATCH, or one alternative of it.
pub struct PatchBody {
    pub document: &'static str,
    pub operation: &'static str,
    /// Which of several alternatives that are objects, in the order of the document.
    pub alternative: usize,
    pub properties: &'static [Property],
    /// Makes the body through its constructor and the setter of one property,
    /// with the values that stand in the JSON, and writes it.
    pub write: fn(&Value, &str, Given) -> Result<Value, String>,
}

fn read<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    serde_json::from_value(value.clone()).map_err(|error| error.to_string())
}

fn write(body: &dyn erased::Json) -> Result<Value, String> {
    body.json().map_err(|error| error.to_string())
}

/// Writing without a type parameter at each use.
mod erased {
    pub(super) trait Json {
        fn json(&self) -> Result<super::Value, serde_json::Error>;
    }
    impl<T: super::Serialize> Json for T {
        fn json(&self) -> Result<super::Value, serde_json::Error> {
            serde_json::to_value(self)
        }
    }
}

fn there<T>(field: Option<T>) -> Result<T, String> {
    field.ok_or_else(|| "the value is not in the JSON".to_owned())
}

fn empty<T: Default>(_: &Option<T>) -> T {
    T::default()
}

fn empty_patch<T: Default>(_: &Patch<T>) -> T {
    T::default()
}

macro_rules! nullable {
    (patch) => { true };
    (patch_or_empty) => { true };
    ($other:ident) => { false };
}

macro_rules! emptiable {
    (option_or_empty) => { true };
    (patch_or_empty) => { true };
    ($other:ident) => { false };
}

macro_rules! set {
    (option, $given:ident, $body:ident.$setter:ident($value:expr)) => {
        match $given {
            Given::Value => $body.$setter(there($value)?),
            _ => return Err(format!("no setter takes {:?}", $given)),
        }
    };
    (option_or_empty, $given:ident, $body:ident.$setter:ident($value:expr)) => {
        match $given {
            Given::Empty => $body.$setter(empty(&$value)),
            _ => set!(option, $given, $body.$setter($value)),
        }
    };
    (boxed, $given:ident, $body:ident.$setter:ident($value:expr)) => {
        match $given {
            Given::Value => $body.$setter(*there($value)?),
            _ => return Err(format!("no setter takes {:?}", $given)),
        }
    };
    (patch, $given:ident, $body:ident.$setter:ident($value:expr)) => {
        match $given {
            Given::Null => $body.$setter(Patch::Null),
            Given::Value => $body.$setter($value),
            _ => return Err(format!("no setter takes {:?}", $given)),
        }
    };
    (patch_or_empty, $given:ident, $body:ident.$setter:ident($value:expr)) => {
        match $given {
            Given::Empty => $body.$setter(empty_patch(&$value)),
            _ => set!(patch, $given, $body.$setter($value)),
        }
    };
}

macro_rules! patch_bodies {
    ($($document:literal $operation:literal $alternative:literal $body:path = $whole:ident ($($required:expr),*) {
        $($name:literal $kind:ident $setter:ident $field:ident;)*
    })*) => {
        /// Every PATCH body of every document that is made by setters.
        pub static PATCH_BODIES: &[PatchBody] = &[$(PatchBody {
            document: $document,
            operation: $operation,
            alternative: $alternative,
            properties: &[$(Property {
                name: $name,
                null: nullable!($kind),
                empty: emptiable!($kind),
            }),*],
            write: |json, property, given| {
                let $whole: $body = read(json)?;
                let body = <$body>::new($($required),*);
                if given == Given::Unset {
                    return write(&body);
                }
                let body: $body = match property {
                    $($name => set!($kind, given, body.$setter($whole.$field)),)*
                    _ => return Err(format!("no setter for {property}")),
                };
                write(&body)
            },
        }),*];
    };
}

patch_bodies! {
    "Harbour API" "patch_ships_by_id" 0 harbour_api::types::UpdateShip = whole () {
        "afloat" option_or_empty afloat afloat;
        "berths" option_or_empty berths berths;
        "engine" patch engine engine;
        "flags" patch_or_empty flags flags;
        "kind" option kind kind;
        "name" option_or_empty name name;
        "owner" patch_or_empty owner owner;
        "tonnage" patch_or_empty tonnage tonnage;
    }
}
