//! A text with optional readings.

use std::borrow::Cow;

/// What marks a reading within a text (Unicode's interlinear annotation): letters stand behind the first, their
/// reading behind the second, the text goes on behind the third. Whoever shows a text as a page's text turns
/// them into ruby; everybody else takes them out with [`without_readings`].
pub const READING: [char; 3] = ['\u{FFF9}', '\u{FFFA}', '\u{FFFB}'];

/// 文: a text in which words may carry a reading, written as `｜漢字《かんじ》`.
///
/// ```
/// use tsunagari_text::{Phrase, runs, without_readings};
/// let text = Phrase::from("｜指標《しひょう》は25です").annotated();
/// assert_eq!(without_readings(&text), "指標は25です");
/// assert_eq!(runs(&text)[0], ("指標", Some("しひょう")));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase(Cow<'static, str>);

impl Phrase {
    /// The text as it is written.
    pub fn text(self) -> String {
        self.0.into_owned()
    }

    /// The text with its readings marked by [`READING`].
    pub fn annotated(self) -> String {
        let mut text = String::new();
        let mut rest: &str = &self.0;
        while let Some((before, marked)) = rest.split_once('｜') {
            let Some((letters, more)) = marked.split_once('《') else {
                break;
            };
            let Some((reading, after)) = more.split_once('》') else {
                break;
            };
            let [start, middle, end] = READING;
            text.push_str(before);
            text.push(start);
            text.push_str(letters);
            text.push(middle);
            text.push_str(reading);
            text.push(end);
            rest = after;
        }
        text.push_str(rest);
        text
    }
}

/// A text without the readings in it.
pub fn without_readings(text: &str) -> Cow<'_, str> {
    if !text.contains(READING[0]) {
        return Cow::Borrowed(text);
    }
    let letters = runs(text).into_iter().map(|(letters, _)| letters);
    Cow::Owned(letters.collect())
}

/// A text in runs, each with its reading where it has one.
pub fn runs(text: &str) -> Vec<(&str, Option<&str>)> {
    let [start, middle, end] = READING;
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some((before, marked)) = rest.split_once(start) {
        let Some((annotated, after)) = marked.split_once(end) else {
            break;
        };
        if !before.is_empty() {
            runs.push((before, None));
        }
        match annotated.split_once(middle) {
            Some((letters, reading)) => runs.push((letters, Some(reading))),
            None => runs.push((annotated, None)),
        }
        rest = after;
    }
    if !rest.is_empty() {
        runs.push((rest, None));
    }
    runs
}

impl From<&'static str> for Phrase {
    fn from(text: &'static str) -> Self {
        Self(Cow::Borrowed(text))
    }
}

impl From<String> for Phrase {
    fn from(text: String) -> Self {
        Self(Cow::Owned(text))
    }
}

#[cfg(test)]
mod tests {
    use super::{Phrase, runs, without_readings};

    #[test]
    fn a_broken_mark_is_shown_as_it_is() {
        let phrase = Phrase::from("前｜漢字《かんじ");
        assert_eq!(phrase.annotated(), "前｜漢字《かんじ");
    }

    #[test]
    fn a_text_comes_back_from_its_runs() {
        let text = Phrase::from("この｜指標《しひょう》の｜値《あたい》").annotated();
        let expected = [
            ("この", None),
            ("指標", Some("しひょう")),
            ("の", None),
            ("値", Some("あたい")),
        ];
        assert_eq!(runs(&text), expected);
        assert_eq!(without_readings(&text), "この指標の値");
    }

    #[test]
    fn half_an_annotation_is_shown_as_it_is() {
        assert_eq!(runs("前\u{FFF9}漢字"), [("前\u{FFF9}漢字", None)]);
        assert_eq!(without_readings("\u{FFF9}漢字\u{FFFB}後"), "漢字後");
    }
}
