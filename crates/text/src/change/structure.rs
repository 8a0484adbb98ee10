//! What a structure edit did.

use super::from_to;
use tsunagari_core::{
    ActivityHead, ActivityId, IndicatorHead, IndicatorId, Placed, PolicyFieldHead, PolicyFieldId,
    ProgrammeHead, ProgrammeId, Report, ReportHead,
};

/// What was done to one part: particles with verbs, in the order in which they are said.
#[derive(Default)]
struct Doings(Vec<(&'static str, String)>);

impl Doings {
    /// The part's name, or another text of it, became another.
    fn renamed(&mut self, what: &str, from: &str, to: &str) {
        if from != to {
            let words = match to {
                "" => format!("{what}を削除"),
                to => format!("{what}を「{to}」に変更"),
            };
            self.0.push(("の", words));
        }
    }

    /// Something of the part is different.
    fn changed(&mut self, what: &str, differs: bool) {
        if differs {
            self.0.push(("の", format!("{what}を変更")));
        }
    }

    fn retired(&mut self, from: bool, to: bool) {
        match (from, to) {
            (false, true) => self.0.push(("を", "廃止".into())),
            (true, false) => self.0.push(("を", "復活".into())),
            _ => {}
        }
    }

    fn moved<H, P: PartialEq>(
        &mut self,
        from: &Placed<H, P>,
        to: &Placed<H, P>,
        holder: impl Fn(&P) -> String,
    ) {
        if from.within != to.within {
            let holder = holder(&to.within);
            self.0.push(("を", format!("「{holder}」へ移動")));
        } else if from.at != to.at {
            self.0.push(("の", "並び順を変更".into()));
        }
    }

    /// All of it about the part, e.g. `事業「相談」の名前を「窓口」に変更、廃止`.
    fn of(self, part: &str) -> String {
        let mut text = part.to_owned();
        for (at, (particle, words)) in self.0.iter().enumerate() {
            text.push_str(if at == 0 { particle } else { "、" });
            text.push_str(words);
        }
        text
    }
}

/// Adding, taking away, or what else was done to the part that `name` names by its head.
fn done<H, P>(
    id: &str,
    from: Option<&Placed<H, P>>,
    to: Option<&Placed<H, P>>,
    name: impl Fn(&H) -> String,
    doings: impl Fn(&mut Doings, &Placed<H, P>, &Placed<H, P>),
) -> String {
    match (from, to) {
        (None, None) => id.to_owned(),
        (None, Some(to)) => format!("{}を追加", name(&to.head)),
        (Some(from), None) => format!("{}を削除", name(&from.head)),
        (Some(from), Some(to)) => {
            let mut found = Doings::default();
            doings(&mut found, from, to);
            found.of(&name(&from.head))
        }
    }
}

pub(super) fn head(from: &ReportHead, to: &ReportHead) -> String {
    let mut doings = Doings::default();
    doings.renamed("題名", &from.title, &to.title);
    let place = (&from.municipality, &to.municipality);
    doings.renamed("自治体", &place.0.name, &place.1.name);
    doings.renamed("自治体コード", &place.0.code, &place.1.code);
    let year = |head: &ReportHead| crate::fiscal_year_wareki(head.year);
    doings.renamed("年度", &year(from), &year(to));
    doings.changed("年度の列", from.years != to.years);
    doings.renamed("計画の名前", &from.plan.name, &to.plan.name);
    doings.changed("計画の期", from.plan.terms != to.plan.terms);
    doings.changed("出典", from.source != to.source);
    doings.changed("評価方法", from.rule != to.rule);
    doings.changed("達成度区分", from.scheme != to.scheme);
    doings.of("報告")
}

pub(super) fn policy_field(
    id: &PolicyFieldId,
    from: Option<&Placed<PolicyFieldHead>>,
    to: Option<&Placed<PolicyFieldHead>>,
) -> String {
    let name = |head: &PolicyFieldHead| format!("分野「{}」", head.name);
    done(id.as_str(), from, to, name, |doings, from, to| {
        doings.renamed("名前", &from.head.name, &to.head.name);
        doings.moved(from, to, |()| String::new());
        doings.retired(from.head.retired, to.head.retired);
    })
}

pub(super) fn programme(
    id: &ProgrammeId,
    from: Option<&Placed<ProgrammeHead>>,
    to: Option<&Placed<ProgrammeHead>>,
) -> String {
    let name = |head: &ProgrammeHead| format!("事業「{}」", head.name);
    done(id.as_str(), from, to, name, |doings, from, to| {
        let (was, is) = (&from.head, &to.head);
        doings.renamed("名前", &was.name, &is.name);
        doings.renamed("番号", &was.number.to_string(), &is.number.to_string());
        doings.changed("号", was.statutory_item != is.statutory_item);
        doings.changed("色", was.colour != is.colour);
        doings.changed("キャラクター", was.character != is.character);
        doings.moved(from, to, |()| String::new());
        doings.retired(was.retired, is.retired);
    })
}

pub(super) fn activity(
    report: &Report,
    id: &ActivityId,
    from: Option<&Placed<ActivityHead, ProgrammeId>>,
    to: Option<&Placed<ActivityHead, ProgrammeId>>,
) -> String {
    let name = |head: &ActivityHead| format!("個別事業「{}」", head.name);
    let programme = |id: &ProgrammeId| {
        let found = report.programmes.iter().find(|p| p.id == *id);
        found.map_or(id.to_string(), |found| found.name.clone())
    };
    let field = |id: &PolicyFieldId| {
        let found = report.policy_field(id);
        found.map_or(id.to_string(), |found| found.name.clone())
    };
    done(id.as_str(), from, to, name, |doings, from, to| {
        let (was, is) = (&from.head, &to.head);
        doings.renamed("名前", &was.name, &is.name);
        if was.policy_field != is.policy_field {
            doings.renamed("分野", "", &field(&is.policy_field));
        }
        doings.changed("計画のページ", was.plan_page != is.plan_page);
        doings.moved(from, to, programme);
        doings.retired(was.retired, is.retired);
    })
}

pub(super) fn indicator(
    report: &Report,
    id: &IndicatorId,
    from: Option<&Placed<IndicatorHead, ActivityId>>,
    to: Option<&Placed<IndicatorHead, ActivityId>>,
) -> String {
    let name = |head: &IndicatorHead| format!("指標 {}「{}」", head.number, head.name);
    let activity = |id: &ActivityId| {
        let found = report.activity(id);
        found.map_or(id.to_string(), |found| found.name.clone())
    };
    done(id.as_str(), from, to, name, |doings, from, to| {
        let (was, is) = (&from.head, &to.head);
        doings.renamed("名前", &was.name, &is.name);
        doings.renamed("番号", &was.number, &is.number);
        doings.renamed("計画の番号", &was.plan_number, &is.plan_number);
        doings.renamed("別の表記", &was.other_spelling, &is.other_spelling);
        doings.renamed("単位", &was.unit, &is.unit);
        doings.renamed("図の軸の単位", &was.axis_unit, &is.axis_unit);
        doings.changed("種類", was.kind != is.kind);
        doings.changed("評価方法", was.rule != is.rule);
        doings.changed("達成度区分", was.scheme != is.scheme);
        if was.baseline != is.baseline {
            let words = format!(
                "基準値 {}",
                from_to(&was.baseline.into(), &is.baseline.into())
            );
            doings.0.push(("の", words));
        }
        let plans = was.measures_support_plans != is.measures_support_plans;
        doings.changed("支援プランの扱い", plans);
        let pages = (was.plan_page, was.report_page) != (is.plan_page, is.report_page);
        doings.changed("ページ", pages);
        doings.changed("比較できない年度", was.basis_changes != is.basis_changes);
        doings.moved(from, to, activity);
        doings.retired(was.retired, is.retired);
    })
}
