//! A text with optional readings.

use std::borrow::Cow;

/// 文: a text in which words may carry a reading.
///
/// Readings are written as `｜漢字《かんじ》`; a text without them is plain.
///
/// ```
/// use tsunagari_text::Phrase;
/// let phrase = Phrase::from("｜指標《しひょう》は25です");
/// assert_eq!(phrase.plain(), "指標は25です");
/// assert_eq!(phrase.runs()[0].reading.as_deref(), Some("しひょう"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase(Cow<'static, str>);

/// 文の一部: letters with the reading that stands over them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The letters.
    pub text: String,
    /// ルビ: how they are read.
    pub reading: Option<String>,
}

/// Something that can be said to a user.
pub trait Say {
    /// The text, in Japanese.
    fn say(&self) -> Phrase;

    /// The text without readings, for attributes and titles.
    fn plain(&self) -> String {
        self.say().plain()
    }
}

impl Phrase {
    /// The text without readings.
    pub fn plain(&self) -> String {
        if !self.0.contains('｜') {
            return self.0.clone().into_owned();
        }
        self.runs().into_iter().map(|run| run.text).collect()
    }

    /// The text in runs, each with its reading where it has one.
    pub fn runs(&self) -> Vec<Run> {
        let mut runs = Vec::new();
        let mut rest: &str = &self.0;
        while let Some((before, marked)) = rest.split_once('｜') {
            let Some((text, reading, after)) = marked
                .split_once('《')
                .and_then(|(text, more)| more.split_once('》').map(|(r, after)| (text, r, after)))
            else {
                break;
            };
            push_plain(&mut runs, before);
            runs.push(Run {
                text: text.to_owned(),
                reading: Some(reading.to_owned()),
            });
            rest = after;
        }
        push_plain(&mut runs, rest);
        runs
    }
}

fn push_plain(runs: &mut Vec<Run>, text: &str) {
    if !text.is_empty() {
        runs.push(Run {
            text: text.to_owned(),
            reading: None,
        });
    }
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
    use super::Phrase;

    #[test]
    fn a_broken_mark_is_shown_as_it_is() {
        let phrase = Phrase::from("前｜漢字《かんじ");
        assert_eq!(phrase.plain(), "前｜漢字《かんじ");
    }
}
