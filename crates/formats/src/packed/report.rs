//! The fields and variants of a report's parts, in the order in which they are packed.

use super::{Packed, Source};
use tsunagari_core as core;
use tsunagari_core::{
    Activity, ActivityId, Assertion, BandLimit, BandMark, BandScheme, Claim, ClaimId, DigitRun,
    Figure, FigureAddress, FinalGrade, Grouping, Indicator, IndicatorId, IndicatorKind, Judgements,
    Municipality, NoteScope, Operand, Plan, PlanTerm, Polarity, PolicyField, PolicyFieldId,
    PrintedBandRow, Programme, ProgrammeId, RatingRule, Reading, ReadingCertainty, Report,
    Rounding, Summary, TargetBasis, Term, TermPath, YearFigures, YearJudgement, YearStatus,
    ZeroCase,
};

/// A struct: all of its fields, or it does not compile.
macro_rules! fields {
    ($type:ty { $($field:ident),* $(,)? }) => {
        impl Packed for $type {
            fn pack(&self, to: &mut Vec<u8>) {
                $(self.$field.pack(to);)*
            }
            #[inline(never)]
            fn unpack(from: &mut Source) -> Self {
                Self { $($field: Packed::unpack(from)),* }
            }
        }
    };
}

/// An enum: all of its variants, numbered from 0.
macro_rules! variants {
    ($type:ty { $($tag:literal => $variant:ident $(($inner:ident))? $({ $($field:ident),* })?),* $(,)? }) => {
        impl Packed for $type {
            fn pack(&self, to: &mut Vec<u8>) {
                match self {
                    $(Self::$variant $(($inner))? $({ $($field),* })? => {
                        to.push($tag);
                        $($inner.pack(to);)?
                        $($($field.pack(to);)*)?
                    })*
                }
            }
            #[inline(never)]
            fn unpack(from: &mut Source) -> Self {
                match from.number() {
                    $($tag => Self::$variant
                        $(({ let $inner = Packed::unpack(from); $inner }))?
                        $({ $($field: Packed::unpack(from)),* })?,)*
                    _ => {
                        // From here on every number is 0, which is a variant.
                        from.fail();
                        Self::unpack(from)
                    }
                }
            }
        }
    };
}

macro_rules! ids {
    ($($type:ty),*) => {$(
        impl Packed for $type {
            fn pack(&self, to: &mut Vec<u8>) {
                super::put_text(self.as_str(), to);
            }
            fn unpack(from: &mut Source) -> Self {
                Self::new(from.text())
            }
        }
    )*};
}

ids!(ActivityId, ClaimId, IndicatorId, PolicyFieldId, ProgrammeId);

fields!(Report {
    id,
    title,
    municipality,
    year,
    plan,
    source,
    years,
    policy_fields,
    rule,
    scheme,
    programmes,
    claims,
});
fields!(Municipality { name, code });
fields!(Plan { name, terms });
fields!(PlanTerm {
    number,
    first,
    last,
    announced
});
fields!(core::Source {
    title,
    publisher,
    as_of,
    updated
});
fields!(PolicyField { id, name, retired });
fields!(Programme {
    id,
    number,
    name,
    statutory_item,
    colour,
    character,
    retired,
    activities
});
fields!(Activity {
    id,
    name,
    policy_field,
    plan_page,
    retired,
    summary,
    indicators
});
fields!(Summary {
    initiatives,
    assessment,
    outlook
});

fields!(Indicator {
    id,
    number,
    plan_number,
    name,
    other_spelling,
    unit,
    axis_unit,
    kind,
    rule,
    scheme,
    measures_support_plans,
    plan_page,
    report_page,
    baseline,
    figures,
    open,
    notes,
    certainty,
    run,
    basis_changes,
    judgements,
    retired,
});
variants!(IndicatorKind { 0 => Count, 1 => Cumulative, 2 => Percentage });
fields!(YearFigures { target, actual });
variants!(NoteScope { 0 => Indicator, 1 => Year(year) });
variants!(ReadingCertainty { 0 => Certain, 1 => Likely, 2 => Unresolved });
fields!(DigitRun {
    digits,
    readings,
    shown
});
fields!(Reading { actuals, reason });
variants!(YearStatus { 0 => Final, 1 => Provisional, 2 => Forecast });
fields!(FinalGrade { grade, reason });
fields!(YearJudgement {
    year,
    status,
    grade
});

impl Packed for Judgements {
    fn pack(&self, to: &mut Vec<u8>) {
        let judged: Vec<YearJudgement> = self.iter().cloned().collect();
        judged.pack(to);
    }
    fn unpack(from: &mut Source) -> Self {
        let mut all = Self::default();
        let judged: Vec<YearJudgement> = Vec::unpack(from);
        for one in judged {
            all.set(one.year, |year| *year = one);
        }
        all
    }
}

fields!(RatingRule {
    polarity,
    rounding,
    zero,
    target,
    summed
});
variants!(Polarity {
    0 => HigherIsBetter, 1 => LowerTargetOverActual, 2 => LowerTwoMinus, 3 => LowerAsPrinted,
    4 => ReductionFromBaseline, 5 => IncreaseFromBaseline, 6 => KeepInRange { tolerance }, 7 => YesNo,
    8 => WatchedOnly,
});
fields!(Rounding { decimals, half_up });
variants!(ZeroCase { 0 => NotComputable, 1 => AchievedIfMet });
variants!(TargetBasis { 0 => EachYear, 1 => TermEnd(path) });
variants!(TermPath { 0 => WholeTarget, 1 => Straight, 2 => Given(shares) });
fields!(BandLimit {
    key,
    lower,
    inclusive,
    word,
    mark
});
variants!(BandMark { 0 => Full, 1 => ThreeQuarters, 2 => Half, 3 => Quarter, 4 => Trace, 5 => Empty });

impl Packed for BandScheme {
    fn pack(&self, to: &mut Vec<u8>) {
        let own = (*self != Self::six()).then(|| self.limits().to_vec());
        own.pack(to);
    }
    fn unpack(from: &mut Source) -> Self {
        let six = Self::six();
        match Option::unpack(from) {
            None => six,
            Some(limits) => Self::new(limits).unwrap_or_else(|_| {
                from.fail();
                six
            }),
        }
    }
}

fields!(Claim {
    id,
    number,
    assertion,
    text,
    page,
    off,
});
variants!(Assertion {
    0 => Rate { indicator, year, printed },
    1 => BandTable { grouping, year, rows },
    2 => Improved { year, printed },
    3 => Sum { total, terms },
    4 => Share { part, whole, printed },
    5 => ShareBelow { part, whole, limit },
    6 => TargetMissed { indicators, year },
    7 => Unverifiable { printed, unit },
});
variants!(Grouping { 0 => Programme, 1 => PolicyField });
fields!(PrintedBandRow { key, counts, total });
fields!(Term { operand, subtract });
variants!(Operand { 0 => Figure(at), 1 => Literal { value, label } });
fields!(FigureAddress {
    indicator,
    year,
    figure
});
variants!(Figure { 0 => Target, 1 => Actual });
