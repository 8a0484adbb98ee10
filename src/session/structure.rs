//! Whether two reports are built alike, whatever their figures and texts say.

use std::sync::Arc;
use tsunagari_core::{Activity, Indicator, Programme, Report};

/// Whether nothing but figures, notes, readings and texts lies between two reports.
///
/// What an edit did not touch is shared, so only the way to what it did touch is looked at.
pub fn same(one: &Report, other: &Report) -> bool {
    one.head() == other.head()
        && one.policy_fields == other.policy_fields
        && all(&one.programmes, &other.programmes, |a, b| {
            a.id == b.id && a.head() == b.head() && same_activities(a, b)
        })
}

fn same_activities(one: &Programme, other: &Programme) -> bool {
    all(&one.activities, &other.activities, |a, b| {
        a.id == b.id && a.head() == b.head() && same_indicators(a, b)
    })
}

fn same_indicators(one: &Activity, other: &Activity) -> bool {
    let same = |a: &Indicator, b: &Indicator| a.id == b.id && a.head() == b.head();
    all(&one.indicators, &other.indicators, same)
}

fn all<T>(one: &[Arc<T>], other: &[Arc<T>], same: impl Fn(&T, &T) -> bool) -> bool {
    let mut pairs = one.iter().zip(other);
    one.len() == other.len() && pairs.all(|(a, b)| Arc::ptr_eq(a, b) || same(a, b))
}

/// Whether programmes are the same to look at, whatever their indicators say.
pub fn same_identities(old: &[Arc<Programme>], new: &[Arc<Programme>]) -> bool {
    let same = |(a, b): (&Arc<Programme>, &Arc<Programme>)| {
        a.id == b.id
            && a.number == b.number
            && a.name == b.name
            && a.colour == b.colour
            && a.character == b.character
            && a.retired == b.retired
            && a.statutory_item == b.statutory_item
    };
    old.len() == new.len() && old.iter().zip(new).all(same)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tsunagari_core::{
        EditError, Figure, FigureState, FiscalYear, IndicatorId, apply_all, change_indicator,
    };
    use tsunagari_formats::read_report;

    #[test]
    fn figures_do_not_count_and_names_do() -> Result<(), Box<dyn std::error::Error>> {
        let report = read_report(include_bytes!("../../data/takamatsu-r5.json"))?;
        let id = IndicatorId::new("1-1");
        let unknown = || EditError::UnknownIndicator(id.clone());
        let indicator = report.indicator(&id).ok_or_else(unknown)?;
        let year = FiscalYear::parse("R5")?;
        let figure = tsunagari_core::Edit::SetFigure {
            at: indicator.address(year, Figure::Actual),
            from: indicator.entered(year, Figure::Actual),
            to: FigureState::Missing,
        };
        let counted = apply_all(&report, &[figure])?;
        assert!(same(&report, &counted) && report != counted);
        let retired = change_indicator(&report, &id, |placed| placed.head.retired = true);
        assert!(!same(
            &report,
            &apply_all(&report, &Vec::from_iter(retired))?
        ));
        let moved = change_indicator(&report, &IndicatorId::new("1-3"), |placed| placed.at = 0);
        assert!(!same(&report, &apply_all(&report, &Vec::from_iter(moved))?));
        Ok(())
    }
}
