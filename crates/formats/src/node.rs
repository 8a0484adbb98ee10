//! A value in a document, together with the place where it stands.

use crate::json::Json;
use crate::{Expected, FormatError, MAX_LIST};
use std::collections::BTreeSet;
use tsunagari_core::{FiscalYear, Quantity};

/// A value and the way to it. Children borrow their parent, so the place costs
/// nothing until something is wrong.
#[derive(Clone, Copy)]
pub(crate) struct Node<'a> {
    json: &'a Json,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Member(&'a Node<'a>, &'a str),
    Entry(&'a Node<'a>, usize),
}

impl<'a> Node<'a> {
    pub(crate) fn root(json: &'a Json) -> Self {
        let step = Step::Root;
        Self { json, step }
    }

    /// Where the value stands, e.g. `years[2]`.
    pub(crate) fn place(&self) -> String {
        match self.step {
            Step::Root => String::new(),
            Step::Member(parent, name) => match parent.place() {
                place if place.is_empty() => name.to_owned(),
                place => format!("{place}.{name}"),
            },
            Step::Entry(parent, at) => format!("{}[{at}]", parent.place()),
        }
    }

    pub(crate) fn invalid(&self, expected: Expected) -> FormatError {
        let place = self.place();
        FormatError::Invalid { place, expected }
    }

    pub(crate) fn dangling(&self, name: impl ToString) -> FormatError {
        FormatError::Dangling {
            place: self.place(),
            name: name.to_string(),
        }
    }

    /// Remembers a name that must be there only once.
    pub(crate) fn once<T: Ord + ToString>(
        &self,
        seen: &mut BTreeSet<T>,
        name: T,
    ) -> Result<(), FormatError> {
        let text = name.to_string();
        if seen.insert(name) {
            return Ok(());
        }
        Err(FormatError::Duplicate {
            place: self.place(),
            name: text,
        })
    }

    /// Checks that this is an object with no other members than these, each at most once.
    pub(crate) fn members(&self, known: &[&str]) -> Result<(), FormatError> {
        let mut seen = BTreeSet::new();
        for (name, json) in self.entries()? {
            let step = Step::Member(self, name);
            let member = Node { json, step };
            if !known.contains(&name.as_str()) {
                let place = member.place();
                return Err(FormatError::Unknown { place });
            }
            member.once(&mut seen, name.clone())?;
        }
        Ok(())
    }

    /// A member that must be there, even if only as null.
    pub(crate) fn field<'s>(&'s self, name: &'s str) -> Result<Node<'s>, FormatError> {
        let step = Step::Member(self, name);
        match self.entries()?.iter().find(|(other, _)| other == name) {
            Some((_, json)) => Ok(Node { json, step }),
            None => Err(FormatError::Missing {
                place: Node { step, ..*self }.place(),
            }),
        }
    }

    /// The value, or `None` where it is null.
    pub(crate) fn present(self) -> Option<Self> {
        (*self.json != Json::Null).then_some(self)
    }

    /// The entries of a list of reasonable length.
    pub(crate) fn list(&self) -> Result<Vec<Node<'_>>, FormatError> {
        let list = self.long_list()?;
        if list.len() > MAX_LIST {
            let (place, limit) = (self.place(), MAX_LIST);
            return Err(FormatError::TooMany { place, limit });
        }
        Ok(list)
    }

    /// The entries of a list that only the document's size bounds.
    pub(crate) fn long_list(&self) -> Result<Vec<Node<'_>>, FormatError> {
        let Json::List(entries) = self.json else {
            return Err(self.invalid(Expected::List));
        };
        let node = |(at, json)| Node {
            json,
            step: Step::Entry(self, at),
        };
        Ok(entries.iter().enumerate().map(node).collect())
    }

    pub(crate) fn text(&self) -> Result<&'a str, FormatError> {
        match self.json {
            Json::Text(text) => Ok(text),
            _ => Err(self.invalid(Expected::Text)),
        }
    }

    pub(crate) fn some_text(&self) -> Result<&'a str, FormatError> {
        match self.text()? {
            "" => Err(self.invalid(Expected::SomeText)),
            text => Ok(text),
        }
    }

    pub(crate) fn yes_no(&self) -> Result<bool, FormatError> {
        match self.json {
            Json::YesNo(yes) => Ok(*yes),
            _ => Err(self.invalid(Expected::YesNo)),
        }
    }

    pub(crate) fn whole(&self, least: u64, most: u64) -> Result<u64, FormatError> {
        match self.json {
            Json::Whole(number) if (least..=most).contains(number) => Ok(*number),
            _ => Err(self.invalid(Expected::Whole { least, most })),
        }
    }

    /// A number from `least` that fits in 16 bits: a page, a number on screen.
    pub(crate) fn small(&self, least: u16) -> Result<u16, FormatError> {
        let number = self.whole(least.into(), u16::MAX.into())?;
        Ok(number as u16)
    }

    pub(crate) fn year(&self) -> Result<FiscalYear, FormatError> {
        let (least, most) = (FiscalYear::FIRST.into(), FiscalYear::LAST.into());
        let number = self.whole(least, most)?;
        FiscalYear::new(number as u16).ok_or_else(|| self.invalid(Expected::Whole { least, most }))
    }

    /// An exact decimal in a text, and only in the form in which it would be written again.
    pub(crate) fn figure(&self) -> Result<Quantity, FormatError> {
        let text = self.text()?;
        let figure: Quantity = text
            .parse()
            .map_err(|error| self.invalid(Expected::Figure(error)))?;
        let plain = figure.to_string();
        if plain == text {
            return Ok(figure);
        }
        Err(self.invalid(Expected::PlainFigure(plain)))
    }

    pub(crate) fn id(&self) -> Result<&'a str, FormatError> {
        let allowed = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
        match self.text()? {
            text if (1..=64).contains(&text.len()) && text.bytes().all(allowed) => Ok(text),
            _ => Err(self.invalid(Expected::Id)),
        }
    }

    /// The value that a word stands for.
    pub(crate) fn one_of<T: Copy>(&self, words: &[(&'static str, T)]) -> Result<T, FormatError> {
        let text = self.text()?;
        let known = words.iter().find(|(word, _)| *word == text);
        let expected = || Expected::OneOf(words.iter().map(|(word, _)| *word).collect());
        known
            .map(|(_, value)| *value)
            .ok_or_else(|| self.invalid(expected()))
    }

    /// Checks the two members that every document of this app begins with.
    pub(crate) fn header(&self, format: &'static str, known: u64) -> Result<(), FormatError> {
        let found = self.field("format").and_then(|node| node.text());
        if found != Ok(format) {
            return Err(FormatError::OtherFormat {
                expected: format,
                found: found.ok().map(str::to_owned),
            });
        }
        let found = self.field("version")?.whole(1, u64::MAX)?;
        if found > known {
            return Err(FormatError::Newer { found, known });
        }
        Ok(())
    }

    fn entries(&self) -> Result<&'a [(String, Json)], FormatError> {
        match self.json {
            Json::Object(members) => Ok(members),
            _ => Err(self.invalid(Expected::Object)),
        }
    }
}

/// The word that stands for a value; the other way round from [`Node::one_of`].
pub(crate) fn word_for<T: PartialEq>(words: &[(&'static str, T)], value: &T) -> Json {
    let found = words.iter().find(|(_, other)| other == value);
    Json::maybe(found, |(word, _)| Json::text(*word))
}
