//! The signs of a run: what stands where, and where a figure is known to end.

use super::{DigitClues, DigitProblem};
use crate::Quantity;
use crate::input::{is_space, plain_sign};

/// A run in plain ASCII: digits, commas and points.
pub(super) struct Signs {
    text: String,
    /// The places before which a space stood, in order.
    ends: Vec<usize>,
}

pub(super) fn read(run: &str) -> Result<Signs, DigitProblem> {
    let mut signs = Signs {
        text: String::new(),
        ends: Vec::new(),
    };
    for (at, sign) in run.chars().enumerate() {
        match plain_sign(sign) {
            plain @ ('0'..='9' | ',' | '.') => signs.text.push(plain),
            space if is_space(space) => signs.ends.push(signs.text.len()),
            _ => {
                let at = at + 1;
                return Err(DigitProblem::Sign { sign, at });
            }
        }
    }
    match signs.text.len() {
        0 => Err(DigitProblem::Empty),
        length if length > DigitClues::MOST_DIGITS => Err(DigitProblem::TooLong),
        _ => Ok(signs),
    }
}

impl Signs {
    pub fn len(&self) -> usize {
        self.text.len()
    }

    pub fn has_commas(&self) -> bool {
        self.text.contains(',')
    }

    /// The figure that stands from one place up to another, if one can.
    pub fn figure(&self, from: usize, to: usize, clues: &DigitClues) -> Option<Quantity> {
        if self.ends.iter().any(|end| from < *end && *end < to) {
            return None;
        }
        let text = self.text.get(from..to)?;
        let (whole, fraction) = match text.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (text, None),
        };
        let decimals = fraction.map_or(0, str::len);
        if clues
            .decimals
            .is_some_and(|known| known as usize != decimals)
        {
            return None;
        }
        let grouped = clues.grouped || self.has_commas();
        if !is_whole(whole, grouped) {
            return None;
        }
        // Points without decimals, a second point, a comma behind it: no figure by `Quantity`.
        let plain = whole.replace(',', "");
        match fraction {
            Some(fraction) => format!("{plain}.{fraction}").parse().ok(),
            None => plain.parse().ok(),
        }
    }
}

/// Whether a text can be what stands before the point.
fn is_whole(text: &str, grouped: bool) -> bool {
    if text.len() > 1 && text.starts_with('0') {
        return false;
    }
    let mut groups = text.split(',');
    let first = groups.next().map_or(0, str::len);
    let mut rest = groups.peekable();
    let alone = rest.peek().is_none();
    let most = if grouped || !alone {
        3
    } else {
        Quantity::MAX_DIGITS
    };
    (1..=most).contains(&first) && rest.all(|group| group.len() == 3)
}
