//! What an edit did, in やさしい日本語.

use crate::change::{
    Aspect, Change, ClaimChange, ClaimDone, Doing, Done, NoteDone, Part, StructureChange, from_to,
};
use crate::editing::section_name;
use crate::{ChangeText, EasyJapanese, Phrase, fiscal_year_wareki, status_word, unit_name};
use tsunagari_core::{Figure, NoteScope};

impl EasyJapanese for ChangeText<'_> {
    fn easy_japanese(&self) -> Phrase {
        match self.change() {
            Change::Figure {
                number,
                year,
                figure,
                from,
                to,
            } => {
                let year = fiscal_year_wareki(year);
                let which = match figure {
                    Figure::Target => "｜目標《もくひょう》",
                    Figure::Actual => "｜実績《じっせき》",
                };
                format!("{number} {year} {which} {}", from_to(from, to))
            }
            Change::Note {
                number,
                scope,
                done,
            } => {
                let of = match scope {
                    NoteScope::Indicator => "｜指標《しひょう》".into(),
                    NoteScope::Year(year) => fiscal_year_wareki(year),
                };
                let done = match done {
                    NoteDone::Added => "｜書《か》きました",
                    NoteDone::Removed => "｜消《け》しました",
                    NoteDone::Changed => "｜変《か》えました",
                };
                format!("{number} {of}の｜注記《ちゅうき》を{done}")
            }
            Change::Summary { activity, section } => format!(
                "「{activity}」の{}を｜変《か》えました",
                section_name(section)
            ),
            Change::Reading { number, chosen } => {
                format!("{number} ｜数字《すうじ》の｜読《よ》み｜方《かた》{chosen}を｜選《えら》びました")
            }
            Change::ReadingReopened { number } => format!(
                "{number} ｜数字《すうじ》の｜読《よ》み｜方《かた》を、まだ｜決《き》まっていないことにしました"
            ),
            Change::Run { number, digits } => {
                format!("{number} つながった｜数字《すうじ》「{digits}」を｜書《か》きました")
            }
            Change::RunRemoved { number } => {
                format!("{number} つながった｜数字《すうじ》を｜消《け》しました")
            }
            Change::Status {
                number,
                year,
                from,
                to,
            } => {
                let year = fiscal_year_wareki(year);
                let (from, to) = (status_word(from), status_word(to));
                format!("{number} {year} ｜確定度《かくていど》 {from} → {to}")
            }
            Change::FinalGrade {
                number,
                year,
                from,
                to,
            } => {
                let year = fiscal_year_wareki(year);
                format!("{number} {year} ｜最後《さいご》の｜評価《ひょうか》 {from} → {to}")
            }
            Change::FinalGradeReason {
                number,
                year,
                grade,
            } => {
                let year = fiscal_year_wareki(year);
                format!(
                    "{number} {year} ｜最後《さいご》の｜評価《ひょうか》 {grade}：\
                     ｜理由《りゆう》を｜変《か》えました"
                )
            }
            Change::Claim(claim) => return claim.easy_japanese(),
            Change::Structure(structure) => return structure.easy_japanese(),
            Change::Nothing(id) => id.to_owned(),
        }
        .into()
    }
}

impl EasyJapanese for ClaimChange<'_> {
    fn easy_japanese(&self) -> Phrase {
        let text = self.text.easy_japanese().text();
        let claim = format!("｜記載《きさい》{}｜番《ばん》「{text}」", self.number);
        match self.done {
            ClaimDone::Added => format!("{claim}を｜加《くわ》えました"),
            ClaimDone::Removed => format!("{claim}を｜消《け》しました"),
            ClaimDone::TurnedOff(why) => {
                format!("{claim}を｜確《たし》かめないことにしました（{why}）")
            }
            ClaimDone::TurnedOn => format!("{claim}をもう｜一度《いちど》｜確《たし》かめます"),
            ClaimDone::OtherReason(why) => {
                format!(
                    "{claim}を｜確《たし》かめない｜理由《りゆう》を｜変《か》えました（{why}）"
                )
            }
            ClaimDone::Reordered => format!("{claim}の｜順番《じゅんばん》を｜変《か》えました"),
            ClaimDone::Changed => format!("{claim}を｜変《か》えました"),
        }
        .into()
    }
}

impl EasyJapanese for StructureChange {
    fn easy_japanese(&self) -> Phrase {
        let part = part(&self.part);
        match &self.done {
            Done::Added => format!("{part}を｜加《くわ》えました"),
            Done::Removed => format!("{part}を｜消《け》しました"),
            Done::Changed(doings) if doings.is_empty() => part,
            Done::Changed(doings) => {
                let doings: Vec<String> = doings.iter().map(said).collect();
                format!("{part}：{}", doings.join("。"))
            }
        }
        .into()
    }
}

fn part(part: &Part) -> String {
    match part {
        Part::Report => "｜報告《ほうこく》".into(),
        Part::PolicyField { name } => format!("｜分野《ぶんや》「{name}」"),
        Part::Programme { name } => format!("｜事業《じぎょう》「{name}」"),
        Part::Activity { name } => format!("｜個別事業《こべつじぎょう》「{name}」"),
        Part::Indicator { number, name } => format!("｜指標《しひょう》 {number}「{name}」"),
    }
}

fn said(doing: &Doing) -> String {
    match doing {
        Doing::Set(what @ (Aspect::Unit | Aspect::AxisUnit), to) => {
            let to = unit_name(to);
            format!("{}を「{to}」に｜変《か》えました", aspect(*what))
        }
        Doing::Set(what, to) => format!("{}を「{to}」に｜変《か》えました", aspect(*what)),
        Doing::Emptied(what) => format!("{}を｜消《け》しました", aspect(*what)),
        Doing::Differs(what) => format!("{}を｜変《か》えました", aspect(*what)),
        Doing::Baseline { from, to } => {
            format!("｜基準値《きじゅんち》 {}", from_to(from, to))
        }
        Doing::Moved(holder) => format!("「{holder}」に｜移《うつ》しました"),
        Doing::Reordered => "｜順番《じゅんばん》を｜変《か》えました".into(),
        Doing::Retired => "｜使《つか》わないことにしました（｜廃止《はいし》）".into(),
        Doing::Restored => "もう｜一度《いちど》｜使《つか》います".into(),
    }
}

fn aspect(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Title => "｜題名《だいめい》",
        Aspect::Municipality => "｜自治体《じちたい》",
        Aspect::MunicipalityCode => "｜自治体《じちたい》の｜番号《ばんごう》",
        Aspect::Year => "｜年度《ねんど》",
        Aspect::Years => "｜年度《ねんど》の｜一覧《いちらん》",
        Aspect::PlanName => "｜計画《けいかく》の｜名前《なまえ》",
        Aspect::PlanTerms => "｜計画《けいかく》の｜期間《きかん》",
        Aspect::Source => "もとの｜資料《しりょう》",
        Aspect::Rule => "｜評価《ひょうか》のしかた",
        Aspect::Bands => "｜達成度区分《たっせいどくぶん》",
        Aspect::Name => "｜名前《なまえ》",
        Aspect::Number => "｜番号《ばんごう》",
        Aspect::StatutoryItem => "｜法律《ほうりつ》の｜番号《ばんごう》",
        Aspect::Colour => "｜色《いろ》",
        Aspect::Character => "キャラクター",
        Aspect::PolicyField => "｜分野《ぶんや》",
        Aspect::PlanPage => "｜計画《けいかく》のページ",
        Aspect::PlanNumber => "｜計画《けいかく》の｜番号《ばんごう》",
        Aspect::OtherSpelling => "｜別《べつ》の｜書《か》き｜方《かた》",
        Aspect::Unit => "｜単位《たんい》",
        Aspect::AxisUnit => "グラフの｜軸《じく》の｜単位《たんい》",
        Aspect::Kind => "｜種類《しゅるい》",
        Aspect::SupportPlans => "｜支援《しえん》プランを｜数《かぞ》えるかどうか",
        Aspect::Pages => "ページ",
        Aspect::BasisChanges => "｜比《くら》べられない｜年度《ねんど》",
    }
}
