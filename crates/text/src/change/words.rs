//! What an edit did, in Japanese.

use super::{
    Aspect, Change, ChangeText, ClaimChange, ClaimDone, Doing, Done, NoteDone, Part,
    StructureChange, from_to,
};
use crate::editing::section_name;
use crate::{CheckText, Japanese, Phrase, fiscal_year_wareki, status_word};
use tsunagari_core::{Figure, NoteScope};

impl Japanese for ChangeText<'_> {
    fn japanese(&self) -> Phrase {
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
                    Figure::Target => "目標",
                    Figure::Actual => "実績",
                };
                format!("{number} {year} {which} {}", from_to(from, to))
            }
            Change::Note {
                number,
                scope,
                done,
            } => {
                let of = match scope {
                    NoteScope::Indicator => "指標".into(),
                    NoteScope::Year(year) => fiscal_year_wareki(year),
                };
                let done = match done {
                    NoteDone::Added => "追加",
                    NoteDone::Removed => "削除",
                    NoteDone::Changed => "変更",
                };
                format!("{number} {of}の注記を{done}")
            }
            Change::Summary { activity, section } => {
                format!("「{activity}」の{}を変更", section_name(section))
            }
            Change::Reading { number, chosen } => {
                format!("{number} 数字の読み方{chosen}を選択")
            }
            Change::ReadingReopened { number } => format!("{number} 数字の読み方を未定に戻す"),
            Change::Run { number, digits } => {
                format!("{number} 連続した数字「{digits}」を記録")
            }
            Change::RunRemoved { number } => format!("{number} 連続した数字の記録を削除"),
            Change::Status {
                number,
                year,
                from,
                to,
            } => {
                let year = fiscal_year_wareki(year);
                let (from, to) = (status_word(from), status_word(to));
                format!("{number} {year} 確定度 {from} → {to}")
            }
            Change::FinalGrade {
                number,
                year,
                from,
                to,
            } => format!(
                "{number} {} 最終評価 {from} → {to}",
                fiscal_year_wareki(year)
            ),
            Change::FinalGradeReason {
                number,
                year,
                grade,
            } => {
                let year = fiscal_year_wareki(year);
                format!("{number} {year} 最終評価 {grade} → {grade}（理由を変更）")
            }
            Change::Claim(claim) => return claim.japanese(),
            Change::Structure(structure) => return structure.japanese(),
            Change::Nothing(id) => id.to_owned(),
        }
        .into()
    }
}

impl Japanese for StructureChange {
    fn japanese(&self) -> Phrase {
        let mut text = part(&self.part);
        match &self.done {
            Done::Added => text += "を追加",
            Done::Removed => text += "を削除",
            Done::Changed(doings) => {
                for (at, doing) in doings.iter().enumerate() {
                    let (particle, words) = said(doing);
                    text += if at == 0 { particle } else { "、" };
                    text += &words;
                }
            }
        }
        text.into()
    }
}

impl Japanese for ClaimChange<'_> {
    fn japanese(&self) -> Phrase {
        let number = CheckText::Number(self.number).japanese().text();
        let claim = format!("記載{number}「{}」", self.text.japanese().text());
        match self.done {
            ClaimDone::Added => format!("{claim}を追加"),
            ClaimDone::Removed => format!("{claim}を削除"),
            ClaimDone::TurnedOff(why) => format!("{claim}を照合から外す（{why}）"),
            ClaimDone::TurnedOn => format!("{claim}を照合に戻す"),
            ClaimDone::OtherReason(why) => format!("{claim}を照合しない理由を変更（{why}）"),
            ClaimDone::Reordered => format!("{claim}の並び順を変更"),
            ClaimDone::Changed => format!("{claim}の内容を変更"),
        }
        .into()
    }
}

fn part(part: &Part) -> String {
    match part {
        Part::Report => "報告".into(),
        Part::PolicyField { name } => format!("分野「{name}」"),
        Part::Programme { name } => format!("事業「{name}」"),
        Part::Activity { name } => format!("個別事業「{name}」"),
        Part::Indicator { number, name } => format!("指標 {number}「{name}」"),
    }
}

/// A particle with a verb, e.g. `の`, `名前を「窓口」に変更`.
fn said(doing: &Doing) -> (&'static str, String) {
    match doing {
        Doing::Set(what, to) => ("の", format!("{}を「{to}」に変更", aspect(*what))),
        Doing::Emptied(what) => ("の", format!("{}を削除", aspect(*what))),
        Doing::Differs(what) => ("の", format!("{}を変更", aspect(*what))),
        Doing::Baseline { from, to } => ("の", format!("基準値 {}", from_to(from, to))),
        Doing::Moved(holder) => ("を", format!("「{holder}」へ移動")),
        Doing::Reordered => ("の", "並び順を変更".into()),
        Doing::Retired => ("を", "廃止".into()),
        Doing::Restored => ("を", "復活".into()),
    }
}

fn aspect(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Title => "題名",
        Aspect::Municipality => "自治体",
        Aspect::MunicipalityCode => "自治体コード",
        Aspect::Year => "年度",
        Aspect::Years => "年度の列",
        Aspect::PlanName => "計画の名前",
        Aspect::PlanTerms => "計画の期",
        Aspect::Source => "出典",
        Aspect::Rule => "評価方法",
        Aspect::Bands => "達成度区分",
        Aspect::Name => "名前",
        Aspect::Number => "番号",
        Aspect::StatutoryItem => "号",
        Aspect::Colour => "色",
        Aspect::Character => "キャラクター",
        Aspect::PolicyField => "分野",
        Aspect::PlanPage => "計画のページ",
        Aspect::PlanNumber => "計画の番号",
        Aspect::OtherSpelling => "別の表記",
        Aspect::Unit => "単位",
        Aspect::AxisUnit => "図の軸の単位",
        Aspect::Kind => "種類",
        Aspect::SupportPlans => "支援プランの扱い",
        Aspect::Pages => "ページ",
        Aspect::BasisChanges => "比較できない年度",
    }
}
