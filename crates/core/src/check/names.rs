//! Names of a report that are the same but for one character: 健康観 beside 健康感, 取組 beside 取組み.
//!
//! Not every pair is compared with every other. A name with one character left out is a text that each name
//! that differs from it there comes to as well, so equal texts are looked for: in time that grows with the
//! characters of all names, and with no more room than a table and what was found.

mod series;
mod sums;

use super::spelling::plain;
use crate::{Activity, Report};
use series::{makes_another_word, side_by_side};
use std::ops::Range;
use sums::{Sums, scatter};

/// The shortest name that is looked at: two short words that differ by a letter are two words.
const SHORTEST: usize = 5;
/// The same for names of which one only has a kana or a sign more: 取組件数, 取組み件数.
const SHORTEST_BUT_KANA: usize = 4;
/// The same for names of which one has another character more.
const SHORTEST_BUT_ONE: usize = 10;

/// 一字違いの名前: two names, and which evaluated indicator, counted from 0, the second stands at.
pub(super) struct Near {
    pub(super) at: usize,
    pub(super) first: String,
    pub(super) second: String,
}

/// The pairs of names in a report that are the same but for one character, in the order of the second.
///
/// Differences of width and blanks, and those that tell things apart, are none.
pub(super) fn near(report: &Report) -> Vec<Near> {
    let names = Names::of(report);
    let mut pairs = names.pairs();
    pairs.sort_unstable();
    pairs.dedup();
    let mut found = Vec::new();
    for (second, first) in pairs {
        if let Some((first, second)) = names.names.get(first).zip(names.names.get(second)) {
            found.push(Near {
                at: second.at,
                first: first.text.to_owned(),
                second: second.text.to_owned(),
            });
        }
    }
    found
}

struct Name<'a> {
    text: &'a str,
    /// At which indicator it stands.
    at: usize,
    /// Whether it is the other spelling that an indicator notes of itself: that one is told apart.
    noted: bool,
    /// Where it stands among the characters of all names.
    span: Range<usize>,
}

#[derive(Default)]
struct Names<'a> {
    names: Vec<Name<'a>>,
    letters: Vec<char>,
    sums: Sums,
}

/// A name, whole or with one character left out, by the number that stands for the text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    key: u64,
    /// Which character is left out; [`WHOLE`] where none is.
    without: usize,
    name: usize,
}

const WHOLE: usize = usize::MAX;

impl<'a> Names<'a> {
    fn of(report: &'a Report) -> Self {
        let mut names = Self::default();
        let mut under: (Option<&str>, Option<&Activity>) = (None, None);
        for (at, (programme, activity, indicator)) in report.indicators().enumerate() {
            if under.0 != Some(programme.id.as_str()) {
                names.add(&programme.name, at, false);
            }
            if !under.1.is_some_and(|before| std::ptr::eq(before, activity)) {
                names.add(&activity.name, at, false);
                if let Some(field) = report.policy_field(&activity.policy_field) {
                    names.add(&field.name, at, false);
                }
            }
            under = (Some(programme.id.as_str()), Some(activity));
            names.add(&indicator.name, at, false);
            names.add(&indicator.other_spelling, at, true);
        }
        names.sums = Sums::of(names.names.iter().map(|name| &name.span), &names.letters);
        names.once();
        names
    }

    fn add(&mut self, text: &'a str, at: usize, noted: bool) {
        let start = self.letters.len();
        self.letters.append(&mut plain(text));
        let span = start..self.letters.len();
        if span.len() < SHORTEST_BUT_KANA {
            return self.letters.truncate(start);
        }
        self.names.push(Name {
            text,
            at,
            noted,
            span,
        });
    }

    fn letters(&self, name: usize) -> &[char] {
        let span = self.names.get(name).map(|name| name.span.clone());
        span.and_then(|span| self.letters.get(span)).unwrap_or(&[])
    }

    /// Keeps the first of names that are spelt alike.
    fn once(&mut self) {
        let key = |(at, name): (usize, &Name)| (self.sums.whole(&name.span), at);
        let mut keys: Vec<(u64, usize)> = self.names.iter().enumerate().map(key).collect();
        keys.sort_unstable();
        let alike = |one: &(u64, usize), other: &(u64, usize)| {
            one.0 == other.0 && self.letters(one.1) == self.letters(other.1)
        };
        let mut firsts: Vec<usize> = Vec::new();
        for group in keys.chunk_by(alike) {
            firsts.extend(group.first().map(|(_, name)| *name));
        }
        firsts.sort_unstable();
        let mut firsts = firsts.into_iter().peekable();
        let mut at = 0;
        self.names.retain(|_| {
            at += 1;
            firsts.next_if_eq(&(at - 1)).is_some()
        });
    }

    /// Pairs of names, the later one first.
    fn pairs(&self) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        for group in self.entries().chunk_by(|one, other| one.key == other.key) {
            for same_place in group.chunk_by(|one, other| one.without == other.without) {
                self.replaced(same_place, &mut found);
            }
            if let Some((whole, longer)) = group.split_last()
                && whole.without == WHOLE
            {
                self.added(whole.name, longer, &mut found);
            }
        }
        found
    }

    /// The entries whose text at least two of them share, in order. Few are left of many.
    fn entries(&self) -> Vec<Entry> {
        let all = self.letters.len() + self.names.len();
        let slots = (4 * all).next_power_of_two().clamp(1 << 10, 1 << 22);
        let slot = |key: u64| scatter(key) & (slots - 1);
        let mut seen = vec![0_u8; slots];
        self.each_entry(&mut |entry| {
            if let Some(count) = seen.get_mut(slot(entry.key)) {
                *count = count.saturating_add(1);
            }
        });
        let mut shared = Vec::new();
        self.each_entry(&mut |entry| {
            if seen.get(slot(entry.key)).is_some_and(|count| *count > 1) {
                shared.push(entry);
            }
        });
        shared.sort_unstable();
        shared
    }

    fn each_entry(&self, take: &mut dyn FnMut(Entry)) {
        for (name, Name { span, .. }) in self.names.iter().enumerate() {
            for without in 0..span.len() {
                let key = self.sums.without(span, without);
                take(Entry { key, without, name });
            }
            let (key, without) = (self.sums.whole(span), WHOLE);
            take(Entry { key, without, name });
        }
    }

    /// Names with one character in the place of another: where they are of two kinds, a pair.
    fn replaced(&self, same_place: &[Entry], found: &mut Vec<(usize, usize)>) {
        let [first, others @ ..] = same_place else {
            return;
        };
        let at = first.without;
        let letter = |name: usize| self.letters(name).get(at).copied();
        let one = letter(first.name);
        let mut second: Option<&Entry> = None;
        for entry in others {
            let other = letter(entry.name);
            match second {
                _ if side_by_side(one, other) => {}
                None => second = Some(entry),
                Some(second) if side_by_side(letter(second.name), other) => {}
                // Of three kinds: a series.
                Some(_) => return,
            }
        }
        let Some(second) = second else { return };
        let (one, other) = (self.letters(first.name), self.letters(second.name));
        let long = one.len() >= SHORTEST && one.len() == other.len();
        if long && one.get(..at) == other.get(..at) && one.get(at + 1..) == other.get(at + 1..) {
            self.put(first.name, second.name, found);
        }
    }

    /// Names that have one character more than a name: where there is one, a pair.
    fn added(&self, whole: usize, longer: &[Entry], found: &mut Vec<(usize, usize)>) {
        let short = self.letters(whole);
        let mut pair: Option<usize> = None;
        for entry in longer.iter().filter(|entry| entry.name != whole) {
            let long = self.letters(entry.name);
            let Some(letter) = long.get(entry.without).copied() else {
                continue;
            };
            let least = if series::is_kana_or_sign(letter) {
                SHORTEST_BUT_KANA
            } else {
                SHORTEST_BUT_ONE
            };
            let same = long.get(..entry.without) == short.get(..entry.without)
                && long.get(entry.without + 1..) == short.get(entry.without..);
            if makes_another_word(letter) || short.len() < least || !same {
                continue;
            }
            match pair {
                None => pair = Some(entry.name),
                Some(other) if other == entry.name => {}
                Some(_) => return,
            }
        }
        if let Some(longer) = pair {
            self.put(whole, longer, found);
        }
    }

    fn put(&self, one: usize, other: usize, found: &mut Vec<(usize, usize)>) {
        let (first, second) = (one.min(other), one.max(other));
        let told_apart = self.names.get(first).zip(self.names.get(second));
        let told_apart =
            told_apart.is_some_and(|(first, second)| first.at == second.at && second.noted);
        if !told_apart {
            found.push((second, first));
        }
    }
}
