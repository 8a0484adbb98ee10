//! The report as a whole, and the programmes and activities it groups indicators under.

use crate::{
    ActivityId, BandScheme, Claim, FigureAddress, FiscalYear, Indicator, IndicatorId, Measured,
    Municipality, Plan, PolicyFieldId, ProgrammeId, RatingRule, Source,
};
use std::sync::Arc;

/// 分野: a policy field that cuts across the programmes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyField {
    /// Its lasting name.
    pub id: PolicyFieldId,
    /// Its name on screen, e.g. `介護`.
    pub name: String,
    /// 廃止: whether nothing new goes under it. It is counted while an activity is left.
    pub retired: bool,
}

/// 記述の区分: which of an activity's three texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SummarySection {
    /// 主な取組: what was done in the year.
    Initiatives,
    /// 達成度評価: how the result is assessed.
    Assessment,
    /// 今後の課題と方向性: what is to come.
    Outlook,
}

impl SummarySection {
    /// All three, in the report's order.
    pub const ALL: [Self; 3] = [Self::Initiatives, Self::Assessment, Self::Outlook];
}

/// 要約: an activity's texts, in our own words.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Summary {
    /// 主な取組.
    pub initiatives: String,
    /// 達成度評価.
    pub assessment: String,
    /// 今後の課題と方向性.
    pub outlook: String,
}

impl Summary {
    /// One of the three texts.
    pub fn section(&self, section: SummarySection) -> &str {
        match section {
            SummarySection::Initiatives => &self.initiatives,
            SummarySection::Assessment => &self.assessment,
            SummarySection::Outlook => &self.outlook,
        }
    }

    pub(crate) fn section_mut(&mut self, section: SummarySection) -> &mut String {
        match section {
            SummarySection::Initiatives => &mut self.initiatives,
            SummarySection::Assessment => &mut self.assessment,
            SummarySection::Outlook => &mut self.outlook,
        }
    }
}

/// 個別事業: what a programme consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// Its lasting name.
    pub id: ActivityId,
    /// Its name on screen.
    pub name: String,
    /// The field it belongs to.
    pub policy_field: PolicyFieldId,
    /// The page of the plan that describes it.
    pub plan_page: Option<u16>,
    /// 廃止: whether it is no longer evaluated, with all its indicators. It keeps what it holds.
    pub retired: bool,
    /// Its texts.
    pub summary: Summary,
    /// Its indicators, in the report's order.
    pub indicators: Vec<Arc<Indicator>>,
}

/// 事業: one of the programmes of 社会福祉法 第106条の4第2項 that the report groups indicators under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// Its lasting name.
    pub id: ProgrammeId,
    /// Its number on screen and in addresses, from 1.
    pub number: u16,
    /// Its name on screen.
    pub name: String,
    /// 号: its item in 第106条の4第2項, 1 to 5.
    pub statutory_item: u16,
    /// Its identity colour, `#rrggbb`; never a status.
    pub colour: String,
    /// Its character: a drawing of this app, by name.
    pub character: String,
    /// 廃止: whether it is no longer evaluated, with all its activities. It keeps what it holds.
    pub retired: bool,
    /// Its activities, in the report's order.
    pub activities: Vec<Arc<Activity>>,
}

/// 報告書: one municipality's yearly evaluation. A plain value; it changes by [`apply()`](crate::apply) alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Names the report among others, e.g. `takamatsu-r5`.
    pub id: String,
    /// Its title on screen.
    pub title: String,
    /// Whose it is.
    pub municipality: Municipality,
    /// The fiscal year it reports on.
    pub year: FiscalYear,
    /// The plan it evaluates.
    pub plan: Plan,
    /// Where its figures come from.
    pub source: Source,
    /// The fiscal years it has columns for, in order.
    pub years: Vec<FiscalYear>,
    /// The fields it counts by, in the report's order.
    pub policy_fields: Vec<PolicyField>,
    /// How its indicators are rated, unless they say otherwise.
    pub rule: RatingRule,
    /// The bands it counts by.
    pub scheme: BandScheme,
    /// Its programmes, in order.
    pub programmes: Vec<Arc<Programme>>,
    /// 記載値ほか: what the printed report asserts.
    pub claims: Arc<Vec<Claim>>,
}

impl Report {
    /// The indicators that are evaluated, with their programme and activity, in the report's
    /// order: all but those that are retired themselves or by what holds them.
    ///
    /// Counts, lists and pictures are made of these.
    pub fn indicators(&self) -> impl Iterator<Item = (&Programme, &Activity, &Arc<Indicator>)> {
        self.walk(false)
    }

    /// Whether any indicator is evaluated.
    pub fn has_indicators(&self) -> bool {
        self.indicators().next().is_some()
    }

    /// All indicators, the retired ones too.
    pub fn all_indicators(&self) -> impl Iterator<Item = (&Programme, &Activity, &Arc<Indicator>)> {
        self.walk(true)
    }

    /// The programmes that are evaluated: all but the retired ones, in the report's order.
    pub fn evaluated_programmes(&self) -> impl Iterator<Item = &Arc<Programme>> {
        self.programmes.iter().filter(|p| !p.retired)
    }

    fn walk(&self, retired_too: bool) -> Indicators<'_> {
        Indicators {
            programmes: &self.programmes,
            programme: 0,
            activity: 0,
            indicator: 0,
            retired_too,
        }
    }

    /// An indicator by id, retired or not.
    pub fn indicator(&self, id: &IndicatorId) -> Option<&Arc<Indicator>> {
        self.all_indicators()
            .map(|(_, _, indicator)| indicator)
            .find(|i| i.id == *id)
    }

    /// An activity by id, retired or not.
    pub fn activity(&self, id: &ActivityId) -> Option<&Arc<Activity>> {
        for programme in &self.programmes {
            let found = programme.activities.iter().find(|a| a.id == *id);
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// A programme by its number on screen, retired or not.
    pub fn programme(&self, number: u16) -> Option<&Arc<Programme>> {
        self.programmes.iter().find(|p| p.number == number)
    }

    /// The field's name on screen.
    pub fn policy_field(&self, id: &PolicyFieldId) -> Option<&PolicyField> {
        self.policy_fields.iter().find(|field| field.id == *id)
    }

    /// 未確定の数値: the figures that were entered in several ways, in the report's order. Those of the
    /// source's readings are not among them.
    pub fn open_figures(&self) -> Vec<FigureAddress> {
        let mut open = Vec::new();
        for (_, _, indicator) in self.all_indicators() {
            for (year, figure) in indicator.open.keys() {
                open.push(indicator.address(*year, *figure));
            }
        }
        open
    }

    /// The years that can be evaluated, in order: those for which any indicator has something to be measured
    /// against (a target of its own, an undecided one, or that of its term's last year), and the year that the
    /// report is of.
    pub fn evaluable_years(&self) -> Vec<FiscalYear> {
        let is_measured = |year: FiscalYear| {
            self.indicators()
                .any(|(_, _, i)| self.inputs(i, year).target != Measured::Missing)
        };
        let years = self.years.iter().copied();
        years
            .filter(|year| *year == self.year || is_measured(*year))
            .collect()
    }

    pub(crate) fn indicator_mut(&mut self, id: &IndicatorId) -> Option<&mut Indicator> {
        let holds = |a: &Arc<Activity>| a.indicators.iter().any(|i| i.id == *id);
        let programme = self
            .programmes
            .iter_mut()
            .find(|p| p.activities.iter().any(holds))?;
        let activity = Arc::make_mut(programme)
            .activities
            .iter_mut()
            .find(|a| holds(a))?;
        let indicator = Arc::make_mut(activity)
            .indicators
            .iter_mut()
            .find(|i| i.id == *id)?;
        Some(Arc::make_mut(indicator))
    }

    pub(crate) fn activity_mut(&mut self, id: &ActivityId) -> Option<&mut Activity> {
        let programme = self
            .programmes
            .iter_mut()
            .find(|p| p.activities.iter().any(|a| a.id == *id))?;
        let activity = Arc::make_mut(programme)
            .activities
            .iter_mut()
            .find(|a| a.id == *id)?;
        Some(Arc::make_mut(activity))
    }
}

/// Walks a report's indicators by the place of the next one. Nested iterator adaptors would
/// be compiled anew at every use.
struct Indicators<'a> {
    programmes: &'a [Arc<Programme>],
    programme: usize,
    activity: usize,
    indicator: usize,
    retired_too: bool,
}

impl<'a> Iterator for Indicators<'a> {
    type Item = (&'a Programme, &'a Activity, &'a Arc<Indicator>);

    #[inline(never)]
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let programme = self.programmes.get(self.programme)?;
            let passes = |retired: bool| self.retired_too || !retired;
            let activity = programme.activities.get(self.activity);
            let Some(activity) = activity.filter(|_| passes(programme.retired)) else {
                self.programme += 1;
                self.activity = 0;
                continue;
            };
            let indicator = activity.indicators.get(self.indicator);
            if let Some(indicator) = indicator.filter(|_| passes(activity.retired)) {
                let passes = passes(indicator.retired);
                self.indicator += 1;
                if passes {
                    return Some((programme, activity, indicator));
                }
                continue;
            }
            self.activity += 1;
            self.indicator = 0;
        }
    }
}
