//! A value in a document, together with the place where it stands.

use crate::json::Json;
use crate::names::Names;
use crate::{Expected, FormatError, MAX_LIST};
use std::cell::OnceCell;
use tsunagari_core::{FiscalYear, Quantity, is_id};

/// A value and the way to it. Children borrow their parent, so the place costs
/// nothing until something is wrong.
///
/// No question to a node fails: what is wrong is noted in the document, and the
/// answer is a harmless value. [`read`] gives the whole away only if nothing was wrong.
#[derive(Clone, Copy)]
pub(crate) struct Node<'a> {
    json: &'a Json,
    step: Step<'a>,
    document: &'a Document,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Member(&'a Node<'a>, &'a str),
    Entry(&'a Node<'a>, usize),
}

/// What is known of the document as a whole.
struct Document {
    /// The first problem met; what follows from it does not count.
    problem: OnceCell<FormatError>,
    /// Stands in for a year that cannot be read.
    some_year: FiscalYear,
}

/// Reads a whole document.
///
/// # Errors
/// The first problem that `read` met. What it made of the rest is dropped.
pub(crate) fn read<T>(json: &Json, read: impl FnOnce(&Node) -> T) -> Result<T, FormatError> {
    let Some(some_year) = FiscalYear::new(FiscalYear::FIRST) else {
        let (place, expected) = (String::new(), Expected::KnownYear);
        return Err(FormatError::Invalid { place, expected });
    };
    let document = Document {
        problem: OnceCell::new(),
        some_year,
    };
    let value = read(&Node {
        json,
        step: Step::Root,
        document: &document,
    });
    match document.problem.into_inner() {
        None => Ok(value),
        Some(problem) => Err(problem),
    }
}

impl<'a> Node<'a> {
    /// Where the value stands, e.g. `years[2]`.
    pub(crate) fn place(&self) -> String {
        match self.step {
            Step::Root => String::new(),
            Step::Member(parent, name) => match parent.place() {
                place if place.is_empty() => name.to_owned(),
                place => place + "." + name,
            },
            Step::Entry(parent, at) => format!("{}[{at}]", parent.place()),
        }
    }

    /// Notes a problem, unless there was one before.
    pub(crate) fn problem(&self, problem: FormatError) {
        // Only the first counts: `set` leaves it as it is.
        let _ = self.document.problem.set(problem);
    }

    #[inline(never)]
    pub(crate) fn invalid(&self, expected: Expected) {
        let place = self.place();
        self.problem(FormatError::Invalid { place, expected });
    }

    #[inline(never)]
    pub(crate) fn dangling(&self, name: &str) {
        let (place, name) = (self.place(), name.to_owned());
        self.problem(FormatError::Dangling { place, name });
    }

    #[inline(never)]
    pub(crate) fn duplicate(&self, name: &str) {
        let (place, name) = (self.place(), name.to_owned());
        self.problem(FormatError::Duplicate { place, name });
    }

    #[inline(never)]
    pub(crate) fn too_many(&self, limit: usize) {
        let place = self.place();
        self.problem(FormatError::TooMany { place, limit });
    }

    /// Remembers a name that must be there only once.
    pub(crate) fn once(&self, seen: &mut Names, name: &str) {
        if !seen.insert(name) {
            self.duplicate(name);
        }
    }

    /// Checks that this is an object with no other members than these, each at most once.
    #[inline(never)]
    pub(crate) fn members(&self, known: &[&str]) {
        let entries = self.entries();
        for (at, (name, json)) in entries.iter().enumerate() {
            let member = self.child(json, Step::Member(self, name));
            if !known.contains(&name.as_str()) {
                let place = member.place();
                return self.problem(FormatError::Unknown { place });
            }
            // The members before are all known ones, so there are never many.
            if entries.iter().take(at).any(|(other, _)| other == name) {
                return member.duplicate(name);
            }
        }
    }

    /// A member that must be there, even if only as null.
    #[inline(never)]
    pub(crate) fn field<'s>(&'s self, name: &'s str) -> Node<'s> {
        let step = Step::Member(self, name);
        for (other, json) in self.entries() {
            if other == name {
                return self.child(json, step);
            }
        }
        let missing = self.child(&Json::Null, step);
        let place = missing.place();
        self.problem(FormatError::Missing { place });
        missing
    }

    /// A member that need not be there.
    #[inline(never)]
    pub(crate) fn optional<'s>(&'s self, name: &'s str) -> Option<Node<'s>> {
        let mut entries = self.entries().iter();
        let (_, json) = entries.find(|(other, _)| other == name)?;
        Some(self.child(json, Step::Member(self, name)))
    }

    /// The member `retired`, which only what is retired has to have.
    pub(crate) fn retired(&self) -> bool {
        self.optional("retired")
            .is_some_and(|retired| retired.yes_no())
    }

    /// Whether there is a value, not null.
    pub(crate) fn is_present(&self) -> bool {
        !matches!(self.json, Json::Null)
    }

    /// Whether there is a list.
    pub(crate) fn is_list(&self) -> bool {
        matches!(self.json, Json::List(_))
    }

    /// The entries of a list of reasonable length.
    #[inline(never)]
    pub(crate) fn list(&self) -> Entries<'_> {
        let list = self.long_list();
        if list.json.len() > MAX_LIST {
            self.too_many(MAX_LIST);
            return self.entries_of(&[]);
        }
        list
    }

    /// The entries of a list that only the document's size bounds.
    #[inline(never)]
    pub(crate) fn long_list(&self) -> Entries<'_> {
        match self.json {
            // Whatever is read after a problem is dropped, so the sooner the end the better.
            Json::List(_) if self.document.problem.get().is_some() => self.entries_of(&[]),
            Json::List(entries) => self.entries_of(entries),
            _ => {
                self.invalid(Expected::List);
                self.entries_of(&[])
            }
        }
    }

    #[inline(never)]
    pub(crate) fn text(&self) -> &'a str {
        match self.json {
            Json::Text(text) => text,
            _ => {
                self.invalid(Expected::Text);
                ""
            }
        }
    }

    /// The text, to keep.
    #[inline(never)]
    pub(crate) fn string(&self) -> String {
        self.text().to_owned()
    }

    /// A text that is not empty, to keep.
    #[inline(never)]
    pub(crate) fn some_string(&self) -> String {
        let text = self.string();
        if text.is_empty() {
            self.invalid(Expected::SomeText);
        }
        text
    }

    /// A text that is not empty, or null.
    #[inline(never)]
    pub(crate) fn maybe_string(&self) -> Option<String> {
        self.is_present().then(|| self.some_string())
    }

    #[inline(never)]
    pub(crate) fn yes_no(&self) -> bool {
        match self.json {
            Json::YesNo(yes) => *yes,
            _ => {
                self.invalid(Expected::YesNo);
                false
            }
        }
    }

    #[inline(never)]
    pub(crate) fn whole(&self, least: u64, most: u64) -> u64 {
        match self.json {
            Json::Whole(number) if (least..=most).contains(number) => *number,
            _ => {
                self.invalid(Expected::Whole { least, most });
                least
            }
        }
    }

    /// A number from `least` that fits in 16 bits: a page, a number on screen.
    #[inline(never)]
    pub(crate) fn small(&self, least: u16) -> u16 {
        self.whole(least.into(), u16::MAX.into()) as u16
    }

    /// A page, or null.
    #[inline(never)]
    pub(crate) fn maybe_page(&self) -> Option<u16> {
        self.is_present().then(|| self.small(1))
    }

    #[inline(never)]
    pub(crate) fn year(&self) -> FiscalYear {
        let number = self.whole(FiscalYear::FIRST.into(), FiscalYear::LAST.into());
        FiscalYear::new(number as u16).unwrap_or(self.document.some_year)
    }

    /// An exact decimal in a text, and only in the form in which it would be written again.
    #[inline(never)]
    pub(crate) fn figure(&self) -> Quantity {
        let text = self.text();
        let figure = match text.parse::<Quantity>() {
            Ok(figure) => figure,
            Err(error) => {
                self.invalid(Expected::Figure(error));
                return Quantity::ZERO;
            }
        };
        let plain = figure.to_string();
        if plain != text {
            self.invalid(Expected::PlainFigure(plain));
        }
        figure
    }

    /// A figure, or null.
    #[inline(never)]
    pub(crate) fn maybe_figure(&self) -> Option<Quantity> {
        self.is_present().then(|| self.figure())
    }

    #[inline(never)]
    pub(crate) fn id(&self) -> &'a str {
        let text = self.text();
        if !is_id(text) {
            self.invalid(Expected::Id);
        }
        text
    }

    /// One of the words; the first where it is none of them.
    #[inline(never)]
    pub(crate) fn word(&self, words: &[&'static str]) -> &'static str {
        words.get(self.choice(words)).copied().unwrap_or_default()
    }

    /// The value that a word stands for; the first where it is none of them.
    pub(crate) fn one_of<T: Copy, const N: usize>(&self, words: &[(&'static str, T); N]) -> T {
        let at = self.choice(&words.each_ref().map(|(word, _)| *word));
        words.get(at).unwrap_or(&words[0]).1
    }

    /// Checks the two members that every document of this app begins with.
    pub(crate) fn header(&self, format: &'static str, known: u64) {
        let members = match self.json {
            Json::Object(members) => members.as_slice(),
            _ => &[],
        };
        let found = match members.iter().find(|(name, _)| name == "format") {
            Some((_, Json::Text(text))) => Some(text.clone()),
            _ => None,
        };
        if found.as_deref() != Some(format) {
            let expected = format;
            self.problem(FormatError::OtherFormat { expected, found });
        }
        let found = self.field("version").whole(1, u64::MAX);
        if found > known {
            self.problem(FormatError::Newer { found, known });
        }
    }

    #[inline(never)]
    fn choice(&self, words: &[&'static str]) -> usize {
        let text = self.text();
        let found = words.iter().position(|word| *word == text);
        found.unwrap_or_else(|| {
            self.invalid(Expected::OneOf(words.to_vec()));
            0
        })
    }

    #[inline(never)]
    fn entries(&self) -> &'a [(String, Json)] {
        match self.json {
            Json::Object(members) => members,
            _ => {
                self.invalid(Expected::Object);
                &[]
            }
        }
    }

    fn entries_of<'s>(&'s self, json: &'s [Json]) -> Entries<'s> {
        let (parent, at) = (self, 0);
        Entries { parent, json, at }
    }

    fn child<'s>(&'s self, json: &'s Json, step: Step<'s>) -> Node<'s> {
        let document = self.document;
        Node {
            json,
            step,
            document,
        }
    }
}

/// A list's entries, one after the other.
pub(crate) struct Entries<'a> {
    parent: &'a Node<'a>,
    json: &'a [Json],
    at: usize,
}

impl<'a> Entries<'a> {
    /// How many there are in all.
    pub(crate) fn count_all(&self) -> usize {
        self.json.len()
    }
}

impl<'a> Iterator for Entries<'a> {
    type Item = Node<'a>;

    #[inline(never)]
    fn next(&mut self) -> Option<Node<'a>> {
        let json = self.json.get(self.at)?;
        let step = Step::Entry(self.parent, self.at);
        self.at += 1;
        Some(self.parent.child(json, step))
    }
}

/// The word that stands for a value; the other way round from [`Node::one_of`].
pub(crate) fn word_for<T: PartialEq>(words: &[(&'static str, T)], value: &T) -> &'static str {
    let found = words.iter().find(|(_, other)| other == value);
    found.map_or("", |(word, _)| word)
}
