//! What the fields of forms are about.

use crate::{ClaimEntry, Japanese, Language, Phrase, spoken};

/// 記入欄: what a field of a form is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// The report's title.
    Title,
    /// The municipality's name.
    Municipality,
    /// Its code.
    Code,
    /// The fiscal year that is reported on.
    Year,
    /// The fiscal years with columns.
    Years,
    /// The plan's name.
    Plan,
    /// The number of a term of the plan, counted from 0.
    TermNumber(usize),
    /// Its first year.
    TermFirst(usize),
    /// Its last year.
    TermLast(usize),
    /// Whether it was only announced.
    TermAnnounced(usize),
    /// The source's title.
    Source,
    /// Its publisher.
    Publisher,
    /// What date its figures stand for.
    AsOf,
    /// When it was changed.
    Updated,
    /// Whether a new report has the five programmes of the Social Welfare Act.
    WithProgrammes,
    /// A part's name.
    Name,
    /// Its number on screen.
    Number,
    /// The item of the clause.
    StatutoryItem,
    /// The colour.
    Colour,
    /// The character.
    Character,
    /// The field an activity belongs to.
    PolicyField,
    /// The page of the plan.
    PlanPage,
    /// The page of the report.
    ReportPage,
    /// The number in the plan.
    PlanNumber,
    /// The name as the source prints it elsewhere.
    OtherSpelling,
    /// The unit.
    Unit,
    /// The unit on the axis of the source's chart.
    AxisUnit,
    /// The kind.
    Kind,
    /// The baseline.
    Baseline,
    /// Whether support plans are counted.
    SupportPlans,
    /// What is to hold a part.
    Within,
    /// The name that what is split keeps.
    FirstName,
    /// The name of what comes beside it.
    SecondName,
    /// Whether an indicator goes over to the new activity, counted from 0.
    Going(usize),
    /// Whether an indicator is rated as the report says.
    OwnRule,
    /// The formula.
    Formula,
    /// How far from the target is still good.
    Tolerance,
    /// The decimals of a rate.
    Decimals,
    /// Half up, or cut off.
    RoundingWay,
    /// What a rate is where the formula would divide by zero.
    ZeroCase,
    /// Which target a year is measured against.
    TargetBasis,
    /// The shares of the way.
    Path,
    /// Whether figures are added up.
    Summed,
    /// The bands as a whole.
    Preset,
    /// A band's lower limit, counted from 0.
    BandLower(usize),
    /// Whether the limit belongs to it.
    BandInclusive(usize),
    /// Its word.
    BandWord(usize),
    /// Its mark.
    BandMark(usize),
    /// The word of whatever is below all limits.
    RestWord,
    /// Its mark.
    RestMark,
    /// How final a year is, counted from 0.
    Status(usize),
    /// Why a year cannot be compared with the one before.
    NotComparable(usize),
    /// The final grade of a year.
    Grade(usize),
    /// The reason for it.
    GradeReason(usize),
    /// Something of a claim.
    Claim(ClaimEntry),
}

impl Japanese for Entry {
    fn japanese(&self) -> Phrase {
        match self {
            Self::Title => "報告の題名",
            Self::Municipality => "自治体の名前",
            Self::Code => "自治体コード",
            Self::Year => "報告する年度",
            Self::Years => "表に並べる年度",
            Self::Plan => "計画の名前",
            Self::TermNumber(row) => return format!("計画の期{} 番号", row + 1).into(),
            Self::TermFirst(row) => return format!("計画の期{} 最初の年度", row + 1).into(),
            Self::TermLast(row) => return format!("計画の期{} 最後の年度", row + 1).into(),
            Self::TermAnnounced(row) => {
                return format!("計画の期{}は予定（報告の時点で始まっていない）", row + 1).into();
            }
            Self::Source => "出典の題名",
            Self::Publisher => "出典の発行者",
            Self::AsOf => "数値の時点",
            Self::Updated => "出典の更新日",
            Self::WithProgrammes => "社会福祉法の5つの事業を入れて始める",
            Self::Name => "名前",
            Self::Number => "番号",
            Self::StatutoryItem => "社会福祉法第106条の4第2項の号",
            Self::Colour => "色",
            Self::Character => "キャラクター",
            Self::PolicyField => "分野",
            Self::PlanPage => "実施計画書のページ",
            Self::ReportPage => "報告書のページ",
            Self::PlanNumber => "計画の番号",
            Self::OtherSpelling => "別の表記",
            Self::Unit => "単位",
            Self::AxisUnit => "図の軸の単位",
            Self::Kind => "種類",
            Self::Baseline => "基準値",
            Self::SupportPlans => "支援プラン（同じ項の第6号）を測る指標",
            Self::Within => "移す先",
            Self::FirstName => "もとの方の名前",
            Self::SecondName => "新しい方の名前",
            Self::Going(_) => "新しい方へ移す指標",
            Self::OwnRule => "評価方法の決め方",
            Self::Formula => "計算式",
            Self::Tolerance => "許容の幅（目標値に対する%）",
            Self::Decimals => "達成率の小数の桁数",
            Self::RoundingWay => "端数",
            Self::ZeroCase => "0で割ることになるとき",
            Self::TargetBasis => "目標値の置き方",
            Self::Path => "途中の割合",
            Self::Summed => "年度ごとの数を、期の初めの年度から足して評価する",
            Self::Preset => "区分の決め方",
            Self::BandLower(_) => "下限（%）",
            Self::BandInclusive(_) => "下限ちょうど",
            Self::BandWord(_) | Self::RestWord => "言葉",
            Self::BandMark(_) | Self::RestMark => "印",
            Self::Status(_) => "数値の確定度",
            Self::NotComparable(_) => "前年度と比べられない理由",
            Self::Grade(_) => "最終評価",
            Self::GradeReason(_) => "最終評価の理由",
            Self::Claim(entry) => return entry.japanese(),
        }
        .into()
    }
}

impl Entry {
    /// How to write it in the language that is spoken, where that needs saying.
    pub fn hint(self) -> Option<String> {
        match spoken() {
            Language::Japanese => self.japanese_hint(),
            other => self.translated_hint(other),
        }
    }

    #[inline(never)]
    fn translated_hint(self, language: Language) -> Option<String> {
        match language {
            Language::Japanese => self.japanese_hint(),
            Language::EasyJapanese => self.easy_hint(),
            Language::English => self.english_hint(),
        }
    }

    fn japanese_hint(self) -> Option<String> {
        let fixed = match self {
            Self::Code => "検査数字を含む6桁です。例：372013",
            Self::Year => "令和5年度、R5、2023のどれでも書けます。",
            Self::Years => {
                "古い順に「、」で区切ります。外した年度の数値は消えず、戻せばまた表示されます。"
            }
            // Said once, for all rows.
            Self::TermNumber(0) => "期を加えるときは空いている行に書き、外すときは行を空にします。",
            Self::AsOf | Self::Updated => "出典にないときは空欄にします。",
            Self::Colour => {
                "見分けるための色で、評価の良し悪しは表しません。濃い色の方がグラフで見やすくなります。"
            }
            Self::PlanPage | Self::ReportPage => "分からないときは空欄にします。",
            Self::PlanNumber => "例：1・2。ないときは空欄にします。",
            Self::OtherSpelling => {
                "出典のほかの箇所で名前が違って書かれているとき、その書き方です。ないときは空欄にします。"
            }
            Self::Unit => "例：件、人、回、％",
            Self::AxisUnit => "出典の図の軸に書かれている単位です。わからないときは空欄にします。",
            Self::Baseline => "計画が出発点にした値です。ないときは空欄にします。",
            Self::Number => "画面に出る番号です。",
            Self::FirstName => "これまでの内容は、もとの方に残ります。",
            Self::Tolerance => "「決めた幅に保つ」ときだけ書きます。例：5",
            Self::RoundingWay => "表示のための処理です。区分は端数処理の前の値で決まります。",
            Self::Path => {
                "「決めた割合まで進む」ときだけ書きます。例：R4 40、R5 100（基準値から目標値までのうち進むはずの%）"
            }
            Self::Summed => "種類が「年度ごとの数」の指標だけに使います。",
            // Said once, for all rows.
            Self::BandLower(0) => {
                "区分を加えるときは空いている行に書き、外すときは下限を空にします。順番は下限の高い順に直します。"
            }
            Self::BandWord(0) => "空欄なら「75%以上」のように下限で表します。",
            Self::BandMark(0) => "塗りが多いほど良い区分です。",
            Self::Status(0) => {
                "速報は区分別の表に数え、見込みは別の列に数えて前年度とは比べません。"
            }
            Self::NotComparable(0) => {
                "書いた年度は「前年度より向上」の数から外れます。比べられるときは空欄にします。"
            }
            Self::Grade(0) => "計算による区分と並べて表示します。区分別の表は変わりません。",
            Self::Claim(entry) => return entry.hint().map(|hint| hint.to_string()),
            _ => return None,
        };
        Some(fixed.to_owned())
    }
}
