//! A document by columns: what members its objects have, once, then all values of a member side by side.
//!
//! What is alike stands together, which packs far better than a document's text; and where only
//! figures differ from a base, all other columns are those of the base. What a member means plays no
//! part here, so that a member which the formats get later needs nothing new.
//!
//! A value is its UTF-8 and a mark behind it. No mark is a byte of UTF-8, so that no text is taken for one.

use crate::digest;
use crate::json::Json;

/// What a value is. A list and an object go on: see [`LIST`] and [`OBJECT`].
const TEXT: u8 = 0xff;
const NULL: u8 = 0xfe;
const FALSE: u8 = 0xfd;
const TRUE: u8 = 0xfc;
/// Decimal digits of a whole number.
const WHOLE: u8 = 0xfb;
/// How many entries follow in the same column.
const LIST: u8 = 0xfa;
/// Which shape: its members' values stand in the columns of their names. Among the shapes, the column of
/// the objects that have the shape; the names of their members follow.
const OBJECT: u8 = 0xf9;
/// The end of a column.
const END: u8 = 0xf8;
/// The only byte of a column in which nothing stands, where something stands in the base's.
const NOTHING: u8 = 0xf7;

/// Deeper than any document of this app, and far from the end of any stack.
const DEEPEST: usize = 32;
/// The longest name of a member, in bytes.
const LONGEST: usize = 32;
/// The most members that all shapes together name: forty times as many as the formats do.
const MOST: usize = 5_000;

/// 列の形: the columns of a document.
#[derive(Default)]
pub(super) struct Columns {
    /// Whose values stand in a column: the column of the objects, and the name of their member.
    members: Vec<(usize, String)>,
    /// What objects are made of: their column, and those of their members, in order.
    shapes: Vec<(usize, Vec<usize>)>,
    /// The first is that of the document itself, then there is one a member.
    columns: Vec<Vec<u8>>,
}

impl Columns {
    /// The columns of a document. Those that `base` has too have their place there.
    pub(super) fn of(json: &Json, base: &Self) -> Self {
        let mut columns = base.headings();
        columns.put(json, 0);
        columns
    }

    /// Members and shapes, with nothing in the columns.
    fn headings(&self) -> Self {
        Self {
            members: self.members.clone(),
            shapes: self.shapes.clone(),
            columns: vec![Vec::new(); self.members.len() + 1],
        }
    }

    fn put(&mut self, json: &Json, column: usize) {
        match json {
            Json::Null | Json::OtherNumber => self.mark(column, "", NULL),
            Json::YesNo(false) => self.mark(column, "", FALSE),
            Json::YesNo(true) => self.mark(column, "", TRUE),
            Json::Whole(number) => self.mark(column, &number.to_string(), WHOLE),
            Json::Text(text) => self.mark(column, text, TEXT),
            Json::List(entries) => {
                self.mark(column, &entries.len().to_string(), LIST);
                for entry in entries {
                    self.put(entry, column);
                }
            }
            Json::Object(members) => {
                let names = members.iter().map(|(name, _)| name);
                let shape: Vec<usize> = names.map(|name| self.member(column, name)).collect();
                let at = self.shape(column, &shape);
                self.mark(column, &at.to_string(), OBJECT);
                for ((_, value), column) in members.iter().zip(shape) {
                    self.put(value, column);
                }
            }
        }
    }

    fn mark(&mut self, column: usize, text: &str, mark: u8) {
        if let Some(column) = self.columns.get_mut(column) {
            column.extend(text.as_bytes());
            column.push(mark);
        }
    }

    /// The column of a member.
    fn member(&mut self, of: usize, name: &str) -> usize {
        let mut known = self.members.iter();
        let at = known.position(|(column, other)| *column == of && other == name);
        at.unwrap_or_else(|| {
            self.members.push((of, name.to_owned()));
            self.columns.push(Vec::new());
            self.members.len() - 1
        }) + 1
    }

    fn shape(&mut self, of: usize, shape: &[usize]) -> usize {
        let mut known = self.shapes.iter();
        let at = known.position(|(column, other)| *column == of && other == shape);
        at.unwrap_or_else(|| {
            self.shapes.push((of, shape.to_vec()));
            self.shapes.len() - 1
        })
    }

    /// The name of the member whose column it is.
    fn name(&self, column: usize) -> Option<&str> {
        let (_, name) = self.members.get(column.checked_sub(1)?)?;
        Some(name)
    }

    /// What differs from a base on which they were made: further shapes, then each column, of which
    /// one that is as in the base is left empty.
    pub(super) fn bytes(&self, base: &Self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for (of, shape) in self.shapes.iter().skip(base.shapes.len()) {
            bytes.extend(of.to_string().as_bytes());
            bytes.push(OBJECT);
            for column in shape {
                bytes.extend(self.name(*column).unwrap_or_default().as_bytes());
                bytes.push(TEXT);
            }
        }
        bytes.push(END);
        for (at, column) in self.columns.iter().enumerate() {
            match base.columns.get(at) {
                Some(same) if same == column => {}
                _ if column.is_empty() => bytes.push(NOTHING),
                _ => bytes.extend(column),
            }
            bytes.push(END);
        }
        bytes
    }

    /// The same without a base.
    pub(super) fn all(&self) -> Vec<u8> {
        self.bytes(&Self::default())
    }

    /// Tells these columns from others.
    pub(super) fn digest(&self) -> u64 {
        digest::hash(&self.all())
    }

    /// Reads what [`bytes`](Self::bytes) gave; nothing where it cannot have given it.
    pub(super) fn read(bytes: &[u8], base: &Self) -> Option<Self> {
        let mut given = bytes.strip_suffix(&[END])?.split(|byte| *byte == END);
        let mut columns = base.headings();
        columns.add_shapes(given.next()?)?;
        for (at, column) in columns.columns.iter_mut().enumerate() {
            match given.next()? {
                [] => column.extend(base.columns.get(at)?),
                [NOTHING] => {}
                other => column.extend(other),
            }
        }
        given.next().is_none().then_some(columns)
    }

    fn add_shapes(&mut self, mut bytes: &[u8]) -> Option<()> {
        let mut named = 0;
        while !bytes.is_empty() && named < MOST {
            named += 1;
            match next(&mut bytes)? {
                (of, OBJECT) => {
                    let of = of.parse().ok().filter(|of| *of < self.columns.len())?;
                    self.shapes.push((of, Vec::new()));
                }
                (name, TEXT) if name.len() <= LONGEST => {
                    let of = self.shapes.last()?.0;
                    let column = self.member(of, name);
                    self.shapes.last_mut()?.1.push(column);
                }
                _ => return None,
            }
        }
        bytes.is_empty().then_some(())
    }

    /// The document; nothing where these are not exactly the columns of one.
    pub(super) fn json(&self) -> Option<Json> {
        let mut left: Vec<&[u8]> = self.columns.iter().map(Vec::as_slice).collect();
        let json = self.take(&mut left, 0, 0)?;
        left.iter().all(|column| column.is_empty()).then_some(json)
    }

    fn take(&self, left: &mut [&[u8]], column: usize, depth: usize) -> Option<Json> {
        let (text, mark) = next(left.get_mut(column)?)?;
        let alone = |json: Json| text.is_empty().then_some(json);
        match mark {
            TEXT => Some(Json::Text(text.to_owned())),
            NULL => alone(Json::Null),
            FALSE => alone(Json::YesNo(false)),
            TRUE => alone(Json::YesNo(true)),
            WHOLE => text.parse().ok().map(Json::Whole),
            _ if depth == DEEPEST => None,
            LIST => {
                let mut entries = Vec::new();
                for _ in 0..text.parse::<usize>().ok()? {
                    entries.push(self.take(left, column, depth + 1)?);
                }
                Some(Json::List(entries))
            }
            OBJECT => {
                let (of, shape) = self.shapes.get(text.parse::<usize>().ok()?)?;
                if *of != column {
                    return None;
                }
                let mut members = Vec::with_capacity(shape.len());
                for column in shape {
                    let name = self.name(*column)?.to_owned();
                    members.push((name, self.take(left, *column, depth + 1)?));
                }
                Some(Json::Object(members))
            }
            _ => None,
        }
    }
}

/// Takes a value with its mark from a column.
fn next<'a>(column: &mut &'a [u8]) -> Option<(&'a str, u8)> {
    let end = column.iter().position(|byte| *byte > END)?;
    let (text, rest) = column.split_at(end);
    let (mark, rest) = rest.split_first()?;
    *column = rest;
    Some((std::str::from_utf8(text).ok()?, *mark))
}

#[cfg(test)]
mod tests {
    use super::Columns;
    use crate::json::Json;

    fn json(text: &str) -> Json {
        Json::parse(text.as_bytes(), 1_000).unwrap()
    }

    fn none() -> Columns {
        Columns::default()
    }

    /// Column 1 is `a`, 2 is `t`, 3 is `a`'s `b`. What nobody else writes by hand is checked by hand.
    #[test]
    fn a_document_stands_by_columns() {
        let document = json(r#"{"a":[{"b":1},{"b":2}],"t":"x"}"#);
        let bytes = Columns::of(&document, &none()).all();
        let shapes = b"0\xf9a\xfft\xff1\xf9b\xff\xf8";
        let columns = b"0\xf9\xf82\xfa1\xf91\xf9\xf8x\xff\xf81\xfb2\xfb\xf8";
        assert_eq!(bytes, [&shapes[..], columns].concat());
        let back = Columns::read(&bytes, &none()).unwrap();
        assert_eq!(back.json(), Some(document));
    }

    #[test]
    fn only_what_differs_from_a_base_is_said() {
        let base = Columns::of(&json(r#"{"a":[{"b":1},{"b":2}],"t":"x"}"#), &none());
        for (text, bytes) in [
            // Nothing differs, one number does, a list is empty and its members have nothing.
            (
                r#"{"a":[{"b":1},{"b":2}],"t":"x"}"#,
                &b"\xf8\xf8\xf8\xf8\xf8"[..],
            ),
            (
                r#"{"a":[{"b":1},{"b":3}],"t":"x"}"#,
                b"\xf8\xf8\xf8\xf81\xfb3\xfb\xf8",
            ),
            (r#"{"a":[],"t":"x"}"#, b"\xf8\xf80\xfa\xf8\xf8\xf7\xf8"),
            (
                r#"{"t":null}"#,
                b"0\xf9t\xff\xf82\xf9\xf8\xf7\xf8\xfe\xf8\xf7\xf8",
            ),
        ] {
            let document = json(text);
            assert_eq!(Columns::of(&document, &base).bytes(&base), bytes, "{text}");
            let back = Columns::read(bytes, &base).unwrap();
            assert_eq!(back.json(), Some(document));
        }
    }

    #[test]
    fn a_document_that_is_too_deep_is_none() {
        let nested = |depth| {
            let text = "[".repeat(depth) + &"]".repeat(depth);
            let bytes = Columns::of(&json(&text), &none()).all();
            Columns::read(&bytes, &none()).unwrap().json()
        };
        assert!(nested(32).is_some());
        assert_eq!(nested(33), None);
    }
}
