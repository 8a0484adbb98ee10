//! Hash routes: the address says everything that a reload must bring back.
//!
//! They work on any static host, in a sub-folder and on `file://`, because the
//! server never sees them.

use std::fmt;
use std::sync::Arc;
use tsunagari_core::FiscalYear;

/// A page, without what is filtered or evaluated on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// `#/`
    Overview,
    /// `#/programme/1`, by the number on screen.
    Programme(u16),
    /// `#/indicator/1-1`, by the indicator's id.
    Indicator(String),
    /// `#/check`
    Check,
    /// `#/compare`
    Compare,
    /// `#/data`
    Data,
    /// `#/data/structure`; `?programme=1` opens that programme.
    Structure,
    /// `#/share`
    Share,
    /// `#/workshop`, with the place within it as the address says it, e.g. `what-if`.
    Workshop(String),
    /// `#/guide`
    Guide,
    /// Whatever leads nowhere; kept to be named on the page.
    NotFound(String),
}

/// What the overview's list is narrowed to. Values are those of the address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// A band's key, or `none`.
    pub band: Option<String>,
    /// A policy field's name.
    pub field: Option<String>,
    /// A programme's number.
    pub programme: Option<String>,
}

impl Filter {
    /// Whether the whole list is shown.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Where the user is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// What a shared link carries: `#/s/<payload>` before the page.
    pub shared: Option<Arc<str>>,
    /// Which page.
    pub page: Page,
    /// The year asked for; the report's own where `None`.
    pub year: Option<FiscalYear>,
    /// What the list is narrowed to.
    pub filter: Filter,
}

impl Route {
    /// A page with the evaluated year kept and no filter.
    pub fn to(page: Page, year: Option<FiscalYear>) -> Self {
        Self {
            shared: None,
            page,
            year,
            filter: Filter::default(),
        }
    }

    /// Reads `location.hash`. Never fails: what leads nowhere is [`Page::NotFound`].
    pub fn parse(hash: &str) -> Self {
        let path = hash.strip_prefix('#').unwrap_or(hash);
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let (shared, path) = match path.strip_prefix("/s/") {
            Some(rest) => {
                let end = rest.find('/').unwrap_or(rest.len());
                let (payload, path) = rest.split_at(end);
                (Some(payload.into()), path)
            }
            None => (None, path),
        };
        let mut route = Self::to(page(path), None);
        route.shared = shared;
        for (key, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            let value = decode(value);
            match key {
                "year" => route.year = FiscalYear::parse(&value).ok(),
                "band" => route.filter.band = Some(value),
                "field" => route.filter.field = Some(value),
                "programme" => route.filter.programme = Some(value),
                _ => {}
            }
        }
        route
    }
}

impl fmt::Display for Route {
    /// The address, e.g. `#/?band=75&field=介護&year=2022`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("#")?;
        if let Some(payload) = &self.shared {
            write!(f, "/s/{payload}")?;
        }
        match &self.page {
            Page::Overview if self.shared.is_some() => {}
            Page::Overview => f.write_str("/")?,
            Page::Programme(number) => write!(f, "/programme/{number}")?,
            Page::Indicator(id) => write!(f, "/indicator/{}", encode(id))?,
            Page::Check => f.write_str("/check")?,
            Page::Compare => f.write_str("/compare")?,
            Page::Data => f.write_str("/data")?,
            Page::Structure => f.write_str("/data/structure")?,
            Page::Share => f.write_str("/share")?,
            Page::Workshop(place) if place.is_empty() => f.write_str("/workshop")?,
            Page::Workshop(place) => write!(f, "/workshop/{place}")?,
            Page::Guide => f.write_str("/guide")?,
            Page::NotFound(path) => f.write_str(path)?,
        }
        let year = self.year.map(|year| year.to_string());
        let parts = [
            ("band", self.filter.band.as_deref()),
            ("field", self.filter.field.as_deref()),
            ("programme", self.filter.programme.as_deref()),
            ("year", year.as_deref()),
        ];
        let mut sign = '?';
        for (key, value) in parts
            .into_iter()
            .filter_map(|(key, value)| Some((key, value?)))
        {
            write!(f, "{sign}{key}={}", encode(value))?;
            sign = '&';
        }
        Ok(())
    }
}

fn page(path: &str) -> Page {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        // `#main` is the skip link of the skeleton, followed before the app was there.
        [] | ["main"] => Page::Overview,
        ["programme", number] => match number.parse() {
            Ok(number) => Page::Programme(number),
            Err(_) => Page::NotFound(decode(path)),
        },
        ["workshop", place @ ..] => Page::Workshop(place.join("/")),
        ["check"] => Page::Check,
        ["compare"] => Page::Compare,
        ["data"] => Page::Data,
        ["data", "structure"] => Page::Structure,
        ["share"] => Page::Share,
        ["guide"] => Page::Guide,
        ["indicator", id] => Page::Indicator(decode(id)),
        _ => Page::NotFound(decode(path)),
    }
}

/// Percent-decodes what a browser may have encoded; leaves alone what does not decode.
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = |byte: u8| char::from(byte).to_digit(16);
        match (first, tail) {
            (b'%', [high, low, after @ ..]) if hex(*high).is_some() && hex(*low).is_some() => {
                let value = hex(*high).unwrap_or_default() * 16 + hex(*low).unwrap_or_default();
                bytes.push(value as u8);
                rest = after;
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

/// Encodes only what would end the value; Japanese stays readable in the address.
fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '%' | '&' | '#' | '?' | '/' | '=' | '+' | ' ' | '"' | '<' | '>' => {
                encoded.push_str(&format!("%{:02X}", c as u32));
            }
            _ => encoded.push(c),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documented_address_leads_where_it_says() {
        let route = Route::parse("#/?band=75&field=介護&year=2022");
        assert_eq!(route.page, Page::Overview);
        assert_eq!(route.filter.band.as_deref(), Some("75"));
        assert_eq!(route.filter.field.as_deref(), Some("介護"));
        assert_eq!(route.year, FiscalYear::new(2022));
        assert_eq!(route.to_string(), "#/?band=75&field=介護&year=2022");
    }

    #[test]
    fn an_encoded_address_is_the_same_place() {
        let route = Route::parse(
            "#/?field=%E5%AD%90%E3%81%A9%E3%82%82%E3%83%BB%E5%AD%90%E8%82%B2%E3%81%A6",
        );
        assert_eq!(route.filter.field.as_deref(), Some("子ども・子育て"));
    }

    #[test]
    fn every_page_has_one_address() {
        for hash in [
            "#/",
            "#/programme/3",
            "#/indicator/4-2",
            "#/check",
            "#/compare",
            "#/data/structure",
            "#/data/structure?programme=2",
            "#/share",
            "#/workshop",
            "#/guide",
            "#/workshop/what-if/1-1:2023:actual:27000",
            "#/s/AbC-_9/workshop/slide/3",
            "#/s/AbC-_9",
            "#/s/AbC-_9?year=2022",
            "#/s/AbC-_9/indicator/1-1",
            "#/s/AbC-_9/share",
            "#/s/AbC-_9/nowhere",
            "#/indicator/1-1?year=2022",
        ] {
            assert_eq!(Route::parse(hash).to_string(), hash);
        }
        for hash in ["", "#", "#/"] {
            assert_eq!(Route::parse(hash).page, Page::Overview);
        }
    }

    #[test]
    fn a_shared_link_opens_the_overview_and_its_deep_links_their_page() {
        for (hash, page) in [
            ("#/s/AbC-_9", Page::Overview),
            ("#/s/AbC-_9/", Page::Overview),
            ("#/s/AbC-_9/indicator/1-1", Page::Indicator("1-1".into())),
            ("#/s/AbC-_9/nowhere", Page::NotFound("/nowhere".into())),
        ] {
            let route = Route::parse(hash);
            assert_eq!(route.shared.as_deref(), Some("AbC-_9"), "{hash}");
            assert_eq!(route.page, page, "{hash}");
        }
        assert_eq!(Route::parse("#/s/").shared.as_deref(), Some(""));
        assert_eq!(Route::parse("#/share").shared, None);
    }

    #[test]
    fn what_leads_nowhere_says_so() {
        for hash in [
            "#/nowhere",
            "#/programme/x",
            "#/programme/1/2",
            "#x",
            "#/programme/99999",
        ] {
            assert!(
                matches!(Route::parse(hash).page, Page::NotFound(_)),
                "{hash}"
            );
        }
        assert_eq!(
            Route::parse("#/indicator/%").page,
            Page::Indicator("%".into())
        );
        assert_eq!(Route::parse("#/?year=none").year, None);
    }
}
