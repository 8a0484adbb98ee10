//! What structure edits do, one by one.

use crate::sample::*;
use rstest::rstest;
use tsunagari_core::*;

fn done(report: &Report, edit: Option<Edit>) -> Report {
    apply(report, &edit.unwrap()).unwrap()
}

fn activity(id: &str) -> ActivityId {
    ActivityId::new(id)
}

fn indicator(id: &str) -> IndicatorId {
    IndicatorId::new(id)
}

/// An edit that takes an indicator away.
fn without(report: &Report, id: &str) -> Edit {
    let id = indicator(id);
    let from = report.placed_indicator(&id).map(Box::new);
    Edit::SetIndicator { id, from, to: None }
}

#[test]
fn an_indicator_moves_with_its_figures_and_back() {
    let report = report();
    let edit = change_indicator(&report, &indicator("i"), |placed| {
        placed.within = activity("c");
        placed.at = 1;
    })
    .unwrap();
    let moved = apply(&report, &edit).unwrap();
    assert_eq!(outline(&moved), "1/a/j 2/c/k 2/c/i");
    let figure = moved.indicator(&indicator("i")).unwrap();
    assert_eq!(figure.settled(year(2023), Figure::Actual), Some(80.into()));
    assert_eq!(apply(&moved, &edit.inverse()), Ok(report));
}

#[test]
fn an_activity_moves_with_its_indicators() {
    let report = report();
    let moved = done(
        &report,
        change_activity(&report, &activity("a"), |placed| {
            placed.within = ProgrammeId::new("2");
            placed.at = 0;
        }),
    );
    assert_eq!(outline(&moved), "2/a/i 2/a/j 2/c/k");
}

#[test]
fn what_is_not_touched_stays_shared() {
    let report = report();
    let renamed = done(
        &report,
        change_programme(&report, &ProgrammeId::new("1"), |p| {
            p.head.name = "新".into();
        }),
    );
    let shared = |id: &str| {
        let (one, other) = (
            report.indicator(&indicator(id)),
            renamed.indicator(&indicator(id)),
        );
        std::sync::Arc::ptr_eq(one.unwrap(), other.unwrap())
    };
    assert!(shared("i") && shared("k"));
    assert_eq!(renamed.programme(1).unwrap().name, "新");
}

#[test]
fn renaming_does_not_mind_that_neighbours_were_reordered() {
    let report = report();
    let rename = change_indicator(&report, &indicator("i"), |i| i.head.name = "新".into());
    let reordered = done(
        &report,
        change_indicator(&report, &indicator("j"), |j| j.at = 0),
    );
    let both = done(&reordered, rename);
    assert_eq!(outline(&both), "1/a/j 1/a/i 2/c/k");
    assert_eq!(both.indicator(&indicator("i")).unwrap().name, "新");
}

#[test]
fn a_figure_edit_does_not_mind_that_its_indicator_was_moved_and_retired() {
    let report = report();
    let figure = set("i", 2023, Figure::Actual, Some(80), Some(81));
    let moved = done(
        &report,
        change_indicator(&report, &indicator("i"), |placed| {
            placed.within = activity("b");
            placed.at = 0;
            placed.head.retired = true;
        }),
    );
    assert!(apply(&moved, &figure).is_ok());
}

#[test]
fn what_was_renamed_meanwhile_is_stale() {
    let report = report();
    let rename = |name: &'static str| {
        change_activity(&report, &activity("a"), |a| a.head.name = name.into())
    };
    let renamed = done(&report, rename("先"));
    assert_eq!(
        apply(&renamed, &rename("後").unwrap()),
        Err(EditError::Stale)
    );
    let again = add_activity("a", "1", 0, activity_head("ア"));
    assert_eq!(apply(&report, &again), Err(EditError::Stale));
}

#[test]
fn only_what_is_empty_is_taken_away() {
    let mut report = report();
    assert_eq!(
        apply(&report, &without(&report, "k")),
        Err(EditError::NotEmpty)
    );
    let emptied = [
        set("k", 2023, Figure::Target, Some(100), None),
        set("k", 2023, Figure::Actual, Some(10), None),
        without(&report, "k"),
    ];
    let next = apply_all(&report, &emptied).unwrap();
    assert_eq!(outline(&next), "1/a/i 1/a/j");

    let whole = Edit::SetProgramme {
        id: ProgrammeId::new("2"),
        from: report
            .placed_programme(&ProgrammeId::new("2"))
            .map(Box::new),
        to: None,
    };
    assert_eq!(apply(&report, &whole), Err(EditError::NotEmpty));
    let field = PolicyFieldId::new("all");
    let field = Edit::SetPolicyField {
        from: report.placed_policy_field(&field).map(Box::new),
        id: field,
        to: None,
    };
    assert_eq!(apply(&report, &field), Err(EditError::InUse));

    // The printed report speaks of i.
    report = apply_all(
        &report,
        &[
            set("i", 2023, Figure::Target, Some(100), None),
            set("i", 2023, Figure::Actual, Some(80), None),
        ],
    )
    .unwrap();
    report = apply(&report, &add_claim(claim("1", &["i"]), 0)).unwrap();
    assert_eq!(
        apply(&report, &without(&report, "i")),
        Err(EditError::InUse)
    );
}

#[rstest]
#[case(
    add_indicator("x", "a", 3, indicator_head("1", "x")),
    EditError::NoSuchPlace
)]
#[case(
    add_indicator("x", "z", 0, indicator_head("1", "x")),
    EditError::UnknownActivity(activity("z"))
)]
#[case(add_indicator("x y", "a", 0, indicator_head("1", "x")), HeadProblem::Id.into())]
#[case(add_indicator("x", "a", 0, indicator_head("1", "")), HeadProblem::Name.into())]
#[case(add_indicator("x", "a", 0, indicator_head("", "x")), HeadProblem::Number.into())]
#[case(
    add_activity("x", "9", 0, activity_head("x")),
    EditError::UnknownProgramme(ProgrammeId::new("9"))
)]
fn a_part_that_cannot_be_added(#[case] edit: Edit, #[case] error: EditError) {
    assert_eq!(apply(&report(), &edit), Err(error));
}

#[test]
fn a_programme_that_cannot_be() {
    type Wrong = fn(&mut Placed<ProgrammeHead>);
    let wrong: [(Wrong, EditError); 6] = [
        (|p| p.head.number = 2, EditError::NumberTaken(2)),
        (|p| p.head.number = 0, HeadProblem::Number.into()),
        (
            |p| p.head.statutory_item = 6,
            HeadProblem::StatutoryItem.into(),
        ),
        (
            |p| p.head.colour = "red;".into(),
            HeadProblem::Colour.into(),
        ),
        (|p| p.head.character.clear(), HeadProblem::Character.into()),
        (|p| p.at = 2, EditError::NoSuchPlace),
    ];
    let report = report();
    for (change, error) in wrong {
        let edit = change_programme(&report, &ProgrammeId::new("1"), change).unwrap();
        assert_eq!(apply(&report, &edit), Err(error));
    }
}

#[test]
fn a_head_that_cannot_be() {
    type Wrong = fn(&mut ReportHead);
    let wrong: [(Wrong, HeadProblem); 5] = [
        (|head| head.years.reverse(), HeadProblem::Years),
        (|head| head.year = year(2024), HeadProblem::Years),
        (
            |head| head.municipality.code = "1".into(),
            HeadProblem::MunicipalityCode,
        ),
        (
            |head| head.plan.terms[0].last = year(2021),
            HeadProblem::Terms,
        ),
        (
            |head| head.source.as_of = Some(String::new()),
            HeadProblem::Date,
        ),
    ];
    let report = report();
    for (change, problem) in wrong {
        let edit = change_head(&report, change).unwrap();
        assert_eq!(apply(&report, &edit), Err(problem.into()));
    }
}

#[test]
fn the_next_year_begins_with_a_column() {
    let report = report();
    let next = done(
        &report,
        change_head(&report, |head| {
            head.years.push(year(2024));
            head.year = year(2024);
        }),
    );
    assert_eq!(next.year, year(2024));
    assert_eq!(outline(&next), outline(&report));
}

/// In R5: i is at 80 %, j at 120 %, k at 10 %.
#[test]
fn what_is_retired_is_kept_but_not_counted() {
    let report = report();
    let all = total_counts(&report, year(2023));
    assert_eq!(
        (all.total(), needs_attention(&report, year(2023)).len()),
        (3, 1)
    );

    let retired = done(
        &report,
        change_indicator(&report, &indicator("k"), |k| k.head.retired = true),
    );
    assert_eq!(total_counts(&retired, year(2023)).total(), 2);
    assert_eq!(needs_attention(&retired, year(2023)), []);
    assert!(retired.indicator(&indicator("k")).is_some());
    assert_eq!(outline(&retired), outline(&report));

    let by = |report: &Report, by| -> Vec<(String, u32)> {
        let rows = roll_up(report, year(2023), by);
        rows.into_iter()
            .map(|row| (row.key, row.counts.total()))
            .collect()
    };
    let row = |key: &str, total| (String::from(key), total);
    // A whole programme: its row goes, and its field is left with nothing.
    let retired = done(
        &report,
        change_programme(&report, &ProgrammeId::new("2"), |p| p.head.retired = true),
    );
    assert_eq!(by(&retired, Grouping::Programme), [row("1", 2)]);
    assert_eq!(
        by(&retired, Grouping::PolicyField),
        [row("care", 2), row("all", 0)]
    );
    // A field that nothing new goes under: its row stays while it counts something.
    let field = |report: &Report| {
        let id = PolicyFieldId::new("all");
        done(
            report,
            change_policy_field(report, &id, |f| f.head.retired = true),
        )
    };
    assert_eq!(
        by(&field(&report), Grouping::PolicyField),
        [row("care", 2), row("all", 1)]
    );
    assert_eq!(
        by(&field(&retired), Grouping::PolicyField),
        [row("care", 2)]
    );
    // Brought back, all is as it was.
    let back = done(
        &retired,
        change_programme(&retired, &ProgrammeId::new("2"), |p| p.head.retired = false),
    );
    assert_eq!(back, report);
}

#[test]
fn an_indicator_is_split() {
    let report = report();
    let new = IndicatorId::new(fresh_id(&report, "indicator"));
    assert_eq!(new.as_str(), "indicator-1");
    let edits = split_indicator(&report, &indicator("i"), new.clone(), ["電話", "来所"]);
    let split = apply_all(&report, &edits).unwrap();
    assert_eq!(outline(&split), "1/a/i 1/a/indicator-1 1/a/j 2/c/k");
    let (old, new) = (split.indicator(&indicator("i")), split.indicator(&new));
    let (old, new) = (old.unwrap(), new.unwrap());
    assert_eq!((&*old.name, &*old.number), ("電話", "1-1"));
    assert_eq!(
        (&*new.name, &*new.number, &*new.unit),
        ("来所", "1-3", "件")
    );
    assert_eq!(old.figures.len(), 1);
    assert!(new.figures.is_empty());
    assert_eq!(fresh_id(&split, "indicator"), "indicator-2");
}

#[test]
fn an_activity_is_split_and_put_together_again() {
    let report = report();
    let moved = [indicator("j"), indicator("i")];
    let edits = split_activity(&report, &activity("a"), activity("d"), ["甲", "乙"], &moved);
    let split = apply_all(&report, &edits).unwrap();
    assert_eq!(outline(&split), "1/d/i 1/d/j 2/c/k");
    let names = split.programmes[0].activities.iter();
    let names: Vec<&str> = names.map(|a| a.name.as_str()).collect();
    assert_eq!(names, ["甲", "乙", "イ"]);
    let mut history = History::default();
    history.remember(edits);
    assert_eq!(history.undo(&split), Some(Ok(report)));
}

#[test]
fn numbers_change_places() {
    let report = report();
    let mut to = report.clone();
    for (number, programme) in [2, 1].into_iter().zip(&mut to.programmes) {
        std::sync::Arc::make_mut(programme).number = number;
    }
    let edits = diff(&report, &to);
    // One of them has to wait with a number of its own.
    assert_eq!(edits.len(), 4);
    assert_eq!(apply_all(&report, &edits), Ok(to));
}

#[test]
fn a_move_is_one_edit_of_the_difference() {
    let report = report();
    let edit = change_indicator(&report, &indicator("i"), |i| i.at = 1).unwrap();
    let to = apply(&report, &edit).unwrap();
    assert_eq!(diff(&report, &to), [edit]);
}
