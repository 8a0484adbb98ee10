//! What a form asks, what was answered, and what is wrong with an answer.

use tsunagari_core::{EditError, FigureProblem, FiscalYear, HeadProblem, half_width};
use tsunagari_text::{EditText, Entry, HeadProblemText, RefusalText, Say, StructureText};

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// By a line of text.
    Line,
    /// By a number or a few letters.
    Short,
    /// By a small number, beside others.
    Count,
    /// By one of these values, each with its words.
    Choice(Vec<(String, String)>),
    /// By one of the characters, as pictures.
    Character,
    /// By a colour.
    Colour,
    /// By a mark: `yes`, or empty.
    Mark,
}

/// 問い: one field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What it is about.
    pub entry: Entry,
    /// Its name.
    pub label: String,
    /// How to write the answer, where that needs saying.
    pub hint: Option<String>,
    /// How it is answered.
    pub kind: Kind,
    /// The answer before the user has said anything.
    pub value: String,
    /// What it is asked of, together with its neighbours of the same group.
    pub group: Option<String>,
    /// What is said of the group before its fields; its first question has it.
    pub lead: Option<String>,
    /// Whether its field takes a whole line.
    pub wide: bool,
    /// Whether its answer decides what else is asked.
    pub shapes: bool,
}

impl Question {
    /// A question under the entry's own name.
    pub fn new(entry: Entry, kind: Kind, value: impl Into<String>) -> Self {
        Self {
            entry,
            label: entry.plain(),
            hint: entry.hint(),
            kind,
            value: value.into(),
            group: None,
            lead: None,
            wide: false,
            shapes: false,
        }
    }

    /// The question in a group.
    pub fn in_group(self, group: &str) -> Self {
        let group = Some(group.to_owned());
        Self { group, ..self }
    }

    /// The question with what is said of its group.
    pub fn with_lead(self, lead: &str) -> Self {
        let lead = Some(lead.to_owned());
        Self { lead, ..self }
    }

    /// The question, whose answer decides what else is asked.
    pub fn shaping(self) -> Self {
        Self {
            shapes: true,
            ..self
        }
    }

    /// The question on a line of its own.
    pub fn wide(self) -> Self {
        Self { wide: true, ..self }
    }

    /// A question for a line of text.
    pub fn line(entry: Entry, value: &str) -> Self {
        Self::new(entry, Kind::Line, value)
    }

    /// A question for a mark.
    pub fn mark(entry: Entry, value: bool) -> Self {
        Self::new(entry, Kind::Mark, if value { YES } else { "" })
    }

    /// A question for a page number.
    pub fn page(entry: Entry, value: Option<u16>) -> Self {
        let value = value.map(|page| page.to_string()).unwrap_or_default();
        Self::new(entry, Kind::Short, value)
    }
}

/// The names of this app's characters.
pub const CHARACTERS: [&str; 5] = ["ranger-1", "ranger-2", "ranger-3", "ranger-4", "ranger-5"];

/// The answer of a mark that is set.
pub const YES: &str = "yes";

/// 答え: what a form's fields hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What it is about.
    pub entry: Entry,
    /// What the form began with.
    pub before: String,
    /// What it holds now.
    pub now: String,
}

/// All answers of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(pub Vec<Answer>);

impl Answers {
    /// Those that a form begins with.
    pub fn of(questions: &[Question]) -> Self {
        let answer = |question: &Question| Answer {
            entry: question.entry,
            before: question.value.clone(),
            now: question.value.clone(),
        };
        Self(questions.iter().map(answer).collect())
    }

    /// What a field holds, without blanks around it; `None` while nobody has asked for it.
    pub fn find(&self, entry: Entry) -> Option<&str> {
        let answer = self.0.iter().find(|answer| answer.entry == entry);
        answer.map(|answer| answer.now.trim())
    }

    /// What a field holds, without blanks around it.
    pub fn now(&self, entry: Entry) -> &str {
        self.find(entry).unwrap_or_default()
    }

    /// What a field began with.
    pub fn before(&self, entry: Entry) -> &str {
        let answer = self.0.iter().find(|answer| answer.entry == entry);
        answer.map_or("", |answer| answer.before.as_str())
    }

    /// Writes down what a field holds.
    pub fn set(&mut self, entry: Entry, text: String) {
        if let Some(answer) = self.0.iter_mut().find(|answer| answer.entry == entry) {
            answer.now = text;
        }
    }

    /// Makes room for the answers of other questions. What was answered stays, asked or not.
    pub fn take_in(&mut self, questions: &[Question]) {
        for answer in Self::of(questions).0 {
            if !self.0.iter().any(|known| known.entry == answer.entry) {
                self.0.push(answer);
            }
        }
    }

    /// The answers that were changed. What was left alone keeps what the report says by the
    /// time of the change, whoever wrote it.
    pub fn changed(&self) -> impl Iterator<Item = (Entry, &str)> {
        let changed = self.0.iter().filter(|answer| answer.now != answer.before);
        changed.map(|answer| (answer.entry, answer.now.trim()))
    }
}

/// What is wrong with an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// No head can have it.
    Head(HeadProblem),
    /// The edit was refused.
    Refused(EditError),
    /// It is no figure of the unit.
    Figure(FigureProblem, String),
    /// It is no fiscal year.
    Year,
    /// It is no number from 1.
    Number,
    /// It is no number from 0.
    Count,
    /// It is empty, and must not be.
    Empty,
    /// Nothing is chosen of what there is.
    NotChosen,
    /// The way that was chosen does not use it.
    Unused,
    /// The form says what the report says already.
    Nothing,
}

/// A problem, with the field it is told beside; `None` where it is about the whole.
pub type Told = (Option<Entry>, Wrong);

impl Wrong {
    /// What the user is told.
    pub fn words(&self) -> String {
        match self {
            Self::Head(problem) => HeadProblemText(*problem).plain(),
            Self::Refused(error) => RefusalText(error).plain(),
            Self::Figure(problem, unit) => {
                let problem = *problem;
                EditText::Problem { problem, unit }.plain()
            }
            Self::Year => StructureText::NotAYear.plain(),
            Self::Number => StructureText::NotANumber.plain(),
            Self::Count => StructureText::NotACount.plain(),
            Self::Empty => StructureText::NotFilled.plain(),
            Self::NotChosen => StructureText::NotChosen.plain(),
            Self::Unused => StructureText::Unused.plain(),
            Self::Nothing => StructureText::NothingChanged.plain(),
        }
    }
}

impl From<HeadProblem> for Wrong {
    fn from(problem: HeadProblem) -> Self {
        Self::Head(problem)
    }
}

/// A name, which is never empty.
pub fn name(text: &str) -> Result<String, Wrong> {
    some(text, HeadProblem::Name)
}

/// A text that is never empty.
pub fn some(text: &str, otherwise: HeadProblem) -> Result<String, Wrong> {
    if text.is_empty() {
        return Err(otherwise.into());
    }
    Ok(text.to_owned())
}

/// A number from 1.
pub fn number(text: &str) -> Result<u16, Wrong> {
    let digits: String = text.chars().map(half_width).collect();
    let number = digits.parse().ok().filter(|number: &u16| *number > 0);
    number.ok_or(Wrong::Number)
}

/// A page, or none.
pub fn page(text: &str) -> Result<Option<u16>, Wrong> {
    if text.is_empty() {
        return Ok(None);
    }
    number(text).map(Some).map_err(|_| HeadProblem::Page.into())
}

/// A fiscal year.
pub fn year(text: &str) -> Result<FiscalYear, Wrong> {
    FiscalYear::parse(text).map_err(|_| Wrong::Year)
}

/// A text, or none.
pub fn optional(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_type_them() {
        assert_eq!(number("１２"), Ok(12));
        assert_eq!(number("0"), Err(Wrong::Number));
        assert_eq!(number(""), Err(Wrong::Number));
        assert_eq!(page(""), Ok(None));
        assert_eq!(page("３"), Ok(Some(3)));
        assert_eq!(page("三"), Err(Wrong::Head(HeadProblem::Page)));
    }

    #[test]
    fn only_what_was_changed_is_an_answer() {
        let mut answers = Answers::of(&[
            Question::line(Entry::Name, "前"),
            Question::line(Entry::Unit, "件"),
        ]);
        answers.set(Entry::Name, " 後 ".to_owned());
        let changed: Vec<_> = answers.changed().collect();
        assert_eq!(changed, [(Entry::Name, "後")]);
        assert_eq!(answers.before(Entry::Name), "前");
    }
}
