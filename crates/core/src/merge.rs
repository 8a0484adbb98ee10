//! Several tabs on one report: whose edit comes first, and what happens where two meet.

use crate::{Edit, EditError, FigureAddress, FigureState, Report, apply};

/// 記録: what one run of the app changed in one go, as the journal keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The run that made it.
    pub writer: String,
    /// Counts that run's records from 1, without a gap.
    pub number: u64,
    /// The place in the journal up to which the run knew what others did.
    pub seen: u64,
    /// The edits, in order.
    pub edits: Vec<Edit>,
}

/// 合流: the report that the journal's records make of the published one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The report so far.
    pub report: Report,
    /// How many records went into it.
    pub revision: u64,
    /// The number of each writer's last record, latest writer last: a record that was appended twice counts
    /// once.
    pub writers: Vec<(String, u64)>,
}

/// As many writers as Merged remembers: only one that died lately can still be appended twice.
const WRITERS: usize = 20;

impl Merged {
    /// The published report, before any record.
    pub fn start(report: Report) -> Self {
        Self {
            report,
            revision: 0,
            writers: Vec::new(),
        }
    }

    /// Whether a record has been taken in.
    pub fn knows(&self, record: &Record) -> bool {
        let mut writers = self.writers.iter();
        writers.any(|(writer, number)| *writer == record.writer && *number >= record.number)
    }

    /// Takes in the journal's next record, and answers with the edits of it that no longer have a meaning
    /// (an activity that is gone, say).
    ///
    /// Nothing that was typed gets lost: a figure that was changed meanwhile is left
    /// [open](FigureState::Open), a text that was changed meanwhile is put below the other.
    pub fn take(&mut self, record: &Record) -> Vec<Edit> {
        if self.knows(record) {
            return Vec::new();
        }
        self.revision += 1;
        self.writers.retain(|(writer, _)| *writer != record.writer);
        self.writers.push((record.writer.clone(), record.number));
        if self.writers.len() > WRITERS {
            self.writers.remove(0);
        }
        let mut lost = Vec::new();
        for edit in &record.edits {
            if !self.take_edit(edit) {
                lost.push(edit.clone());
            }
        }
        lost
    }

    fn take_edit(&mut self, edit: &Edit) -> bool {
        if let Edit::SetFigure { at, from, to } = edit {
            return self.take_figure(at, from, to);
        }
        match apply(&self.report, edit) {
            Ok(next) => self.report = next,
            Err(EditError::Stale) => return self.meet(edit),
            Err(_) => return false,
        }
        true
    }

    fn take_figure(&mut self, at: &FigureAddress, from: &FigureState, to: &FigureState) -> bool {
        let Some(found) = self.report.indicator(&at.indicator) else {
            return false;
        };
        let now = found.entered(at.year, at.figure);
        let fitting = Edit::SetFigure {
            at: at.clone(),
            to: joined(&now, from, to),
            from: now,
        };
        apply(&self.report, &fitting).is_ok_and(|next| {
            self.report = next;
            true
        })
    }

    /// An edit of something that was changed meanwhile.
    fn meet(&mut self, edit: &Edit) -> bool {
        let fitting = match edit {
            Edit::SetNote {
                indicator,
                scope,
                to,
                ..
            } => {
                let found = self.report.indicator(indicator);
                let now = found.and_then(|found| found.notes.get(scope)).cloned();
                let (before, after) = (now.clone().unwrap_or_default(), to.as_deref());
                Edit::SetNote {
                    indicator: indicator.clone(),
                    scope: *scope,
                    from: now,
                    to: Some(both_texts(&before, after.unwrap_or_default())),
                }
            }
            Edit::SetSummary {
                activity,
                section,
                to,
                ..
            } => {
                let found = self.report.activity(activity);
                let now = found.map_or("", |found| found.summary.section(*section));
                Edit::SetSummary {
                    activity: activity.clone(),
                    section: *section,
                    from: now.to_owned(),
                    to: both_texts(now, to),
                }
            }
            Edit::SetStatus {
                indicator,
                year,
                to,
                ..
            } => {
                let found = self.report.indicator(indicator);
                return found.is_some_and(|found| found.status(*year) == *to);
            }
            Edit::SetFinalGrade {
                indicator,
                year,
                to: Some(to),
                ..
            } => {
                let found = self.report.indicator(indicator);
                let now = found.and_then(|found| found.final_grade(*year)).cloned();
                // Two who agree have two reasons. Two who do not agree cannot both be right: the
                // later one hears of it.
                let Some(now) = now.filter(|now| now.grade == to.grade) else {
                    return false;
                };
                let mut joined = now.clone();
                joined.reason = both_texts(&now.reason, &to.reason);
                Edit::SetFinalGrade {
                    indicator: indicator.clone(),
                    year: *year,
                    from: Some(Box::new(now)),
                    to: Some(Box::new(joined)),
                }
            }
            _ => return false,
        };
        match apply(&self.report, &fitting) {
            Ok(next) => {
                self.report = next;
                true
            }
            Err(_) => false,
        }
    }
}

/// What a text becomes that is `now` and that somebody wrote `then` who did not know this: both, one below the
/// other; the longer one where it holds the other.
///
/// ```
/// use tsunagari_core::both_texts;
/// assert_eq!(both_texts("相談会", "訪問"), "相談会\n訪問");
/// assert_eq!(both_texts("相談会", "相談会と訪問"), "相談会と訪問");
/// ```
pub fn both_texts(now: &str, then: &str) -> String {
    match (now.contains(then), then.contains(now)) {
        (true, _) => now.to_owned(),
        (_, true) => then.to_owned(),
        _ => format!("{now}\n{then}"),
    }
}

/// What a figure becomes that is `now` and that a run, which may not know this, took from `from` to `to`.
///
/// A value that the run knew gives way to what it made of it; one that it did not know stays to be chosen.
fn joined(now: &FigureState, from: &FigureState, to: &FigureState) -> FigureState {
    let (mut values, known) = (now.candidates(), from.candidates());
    let mut place = values.len();
    if now == from || matches!(now, FigureState::Open(_)) {
        let first = values.iter().position(|value| known.contains(value));
        place = first.unwrap_or(place);
        values.retain(|value| !known.contains(value));
    }
    for value in to.candidates() {
        if !values.contains(&value) {
            values.insert(place, value);
            place += 1;
        }
    }
    match values[..] {
        [one] => one.into(),
        _ => FigureState::Open(values),
    }
}

/// 手元の版: the report as one run of the app sees it: what the journal holds, and on top of it its own
/// records that the journal has not confirmed yet.
#[derive(Clone, Debug)]
pub struct Branch {
    writer: String,
    confirmed: Merged,
    seen: u64,
    pending: Vec<Record>,
    next_number: u64,
}

impl Branch {
    /// A run's branch at a place of the journal. `pending` are records that an earlier run could not
    /// append any more.
    pub fn at(writer: String, confirmed: Merged, seen: u64, pending: Vec<Record>) -> Self {
        Self {
            writer,
            confirmed,
            seen,
            pending,
            next_number: 1,
        }
    }

    /// What the run shows.
    pub fn now(&self) -> Merged {
        let mut now = self.confirmed.clone();
        for record in &self.pending {
            now.take(record);
        }
        now
    }

    /// The place in the journal up to which the branch knows it.
    pub fn seen(&self) -> u64 {
        self.seen
    }

    /// What the journal has confirmed.
    pub fn confirmed(&self) -> &Merged {
        &self.confirmed
    }

    /// One's own records that the journal has not confirmed, oldest first.
    pub fn pending(&self) -> &[Record] {
        &self.pending
    }

    /// Starts again from what a generation of the journal holds; own records stay on top.
    pub fn adopt(&mut self, confirmed: Merged, seen: u64) {
        self.pending.retain(|own| !confirmed.knows(own));
        self.confirmed = confirmed;
        self.seen = seen;
    }

    /// Adds a change of one's own, which the caller has applied to what it shows, to be appended to the
    /// journal.
    pub fn add(&mut self, edits: Vec<Edit>) {
        self.pending.push(Record {
            writer: self.writer.clone(),
            number: self.next_number,
            seen: self.seen,
            edits,
        });
        self.next_number += 1;
    }

    /// Puts records that others left in a place without a journal before one's own that they do not know.
    /// Answers whether there were any new ones.
    pub fn join(&mut self, others: &[Record]) -> bool {
        let confirmed = &self.confirmed;
        let unknown = |other: &&Record| !confirmed.knows(other);
        let mut all: Vec<Record> = others.iter().filter(unknown).cloned().collect();
        let new = all.iter().any(|other| !self.pending.contains(other));
        if new {
            for own in self.pending.drain(..) {
                if !all.contains(&own) {
                    all.push(own);
                }
            }
            self.pending = all;
        }
        new
    }

    /// Takes in what the journal holds after [`seen`](Self::seen), each with its place, own records
    /// among them. Answers with the edits that lost their meaning.
    pub fn take_in(&mut self, records: &[(u64, Record)]) -> Vec<Edit> {
        let mut lost = Vec::new();
        for (place, record) in records {
            if *place > self.seen {
                lost.extend(self.confirmed.take(record));
                self.seen = *place;
            }
        }
        let confirmed = &self.confirmed;
        self.pending.retain(|own| !confirmed.knows(own));
        lost
    }
}
