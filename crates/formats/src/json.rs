//! JSON as a small tree that loses nothing the reader must judge.

use crate::FormatError;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// A JSON value. Members keep their order and their repeats; no float is ever made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Json {
    Null,
    YesNo(bool),
    Whole(u64),
    /// A negative or broken number: the formats have none, figures are texts.
    OtherNumber,
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Reads JSON text. A byte order mark before it is passed over.
    pub(crate) fn parse(bytes: &[u8], limit: usize) -> Result<Self, FormatError> {
        if bytes.len() > limit {
            let bytes = bytes.len();
            return Err(FormatError::TooLarge { bytes, limit });
        }
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        serde_json::from_slice(bytes).map_err(|error| FormatError::NotJson {
            line: error.line(),
            column: error.column(),
        })
    }

    /// A text.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A value's own way to be written, as a text.
    pub(crate) fn shown(value: impl fmt::Display) -> Self {
        Self::Text(value.to_string())
    }

    /// A whole number.
    pub(crate) fn whole(number: impl Into<u64>) -> Self {
        Self::Whole(number.into())
    }

    /// A value, or null where there is none.
    pub(crate) fn maybe<T>(value: Option<T>, write: impl FnOnce(T) -> Self) -> Self {
        value.map_or(Self::Null, write)
    }

    /// A list.
    pub(crate) fn list(entries: impl IntoIterator<Item = Self>) -> Self {
        Self::List(entries.into_iter().collect())
    }

    /// An object with its members in this order.
    pub(crate) fn object<const N: usize>(members: [(&str, Self); N]) -> Self {
        let owned = |(name, value): (&str, Self)| (name.to_owned(), value);
        Self::Object(members.into_iter().map(owned).collect())
    }

    /// The members of an object; none where it is something else.
    pub(crate) fn into_members(self) -> Vec<(String, Self)> {
        match self {
            Self::Object(members) => members,
            _ => Vec::new(),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor)
    }
}

struct TreeVisitor;

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::YesNo(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Whole(value))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Json, E> {
        Ok(Json::OtherNumber)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(Json::OtherNumber)
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(entry) = entries.next_element()? {
            list.push(entry);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = entries.next_entry()? {
            members.push(member);
        }
        Ok(Json::Object(members))
    }
}
