//! JSON as a small tree that loses nothing the reader must judge.

use crate::FormatError;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;
use tsunagari_core::{FiscalYear, Quantity};

/// The most values of a document, with the commas and brackets of its texts: more than any has room for that
/// says something.
const MOST_VALUES: usize = 1_000_000;

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
        // Some bytes are one value only, which takes fifty in the tree.
        let opens = |byte: &&u8| matches!(byte, b',' | b'[' | b'{');
        if bytes.iter().filter(opens).count() > MOST_VALUES {
            let (place, limit) = (String::new(), MOST_VALUES);
            return Err(FormatError::TooMany { place, limit });
        }
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        serde_json::from_slice(bytes).map_err(|error| FormatError::NotJson {
            line: error.line(),
            column: error.column(),
        })
    }
}

/// An object being written, its members in the order in which they are put.
#[derive(Default)]
pub(crate) struct Members(Vec<(String, Json)>);

impl Members {
    /// An object that begins with a text: the kind of what follows, or the format.
    pub(crate) fn of(name: &str, word: &str) -> Self {
        let mut members = Self::default();
        members.text(name, word);
        members
    }

    #[inline(never)]
    pub(crate) fn put(&mut self, name: &str, value: Json) {
        self.0.push((name.to_owned(), value));
    }

    #[inline(never)]
    pub(crate) fn text(&mut self, name: &str, text: &str) {
        self.put(name, Json::Text(text.to_owned()));
    }

    /// A text, or null where there is none.
    #[inline(never)]
    pub(crate) fn maybe_text(&mut self, name: &str, text: Option<&str>) {
        match text {
            Some(text) => self.text(name, text),
            None => self.put(name, Json::Null),
        }
    }

    #[inline(never)]
    pub(crate) fn yes_no(&mut self, name: &str, yes: bool) {
        self.put(name, Json::YesNo(yes));
    }

    /// The member `retired`, where it is true.
    pub(crate) fn retired(&mut self, retired: bool) {
        if retired {
            self.yes_no("retired", true);
        }
    }

    #[inline(never)]
    pub(crate) fn whole(&mut self, name: &str, number: u64) {
        self.put(name, Json::Whole(number));
    }

    /// A page, or null where there is none.
    #[inline(never)]
    pub(crate) fn maybe_page(&mut self, name: &str, page: Option<u16>) {
        self.put(
            name,
            page.map_or(Json::Null, |page| Json::Whole(page.into())),
        );
    }

    #[inline(never)]
    pub(crate) fn year(&mut self, year: FiscalYear) {
        self.whole("year", year.start().into());
    }

    #[inline(never)]
    pub(crate) fn figure(&mut self, name: &str, figure: Quantity) {
        self.put(name, Json::Text(figure.to_string()));
    }

    /// A figure, or null where there is none.
    #[inline(never)]
    pub(crate) fn maybe_figure(&mut self, name: &str, figure: Option<Quantity>) {
        match figure {
            Some(figure) => self.figure(name, figure),
            None => self.put(name, Json::Null),
        }
    }

    #[inline(never)]
    pub(crate) fn list(&mut self, name: &str, entries: Vec<Json>) {
        self.put(name, Json::List(entries));
    }

    /// An object in the object.
    #[inline(never)]
    pub(crate) fn object(&mut self, name: &str, members: Self) {
        self.put(name, members.json());
    }

    /// The object, with no more members.
    pub(crate) fn json(self) -> Json {
        Json::Object(self.0)
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
