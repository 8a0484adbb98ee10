//! What the page without a script says that the app does not say.

use crate::{Phrase, Say, fiscal_year_wareki};
use tsunagari_core::FiscalYear;

/// Texts of the page that a report is handed out as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StaticPageText<'a> {
    /// 公表版: what the page is.
    Edition,
    /// 公表者.
    PublishedBy,
    /// Nobody said who published it.
    Unsaid,
    /// 公表日.
    PublishedOn,
    /// 対象年度: the fiscal year that is evaluated.
    EvaluatedYear,
    /// 報告書: the title's name.
    Report,
    /// 実施計画.
    Plan,
    /// The plan, and the term that the year belongs to.
    PlanInTerm { plan: &'a str, term: &'a str },
    /// The heading over the links to the parts of the page.
    Contents,
    /// The heading over the first part.
    OverviewHeading,
    /// The heading over the explanations.
    HowToRead,
    /// The name of the line about the formula.
    RateName,
    /// Beyond the report's rule, some indicators have their own.
    OwnRules { numbers: &'a str },
    /// What decides the band.
    BandsLead,
    /// The name of the line about the year before.
    TrendName,
    /// What is compared with what.
    TrendLead,
    /// The name of the line about charts.
    ChartName,
    /// What bars, lines and shades are.
    ChartLead(FiscalYear),
    /// The name of the line about marks.
    MarkName,
    /// What a marked year and an open figure are.
    MarkLead,
    /// The caption of the table of all indicators.
    AllCaption(FiscalYear),
    /// The report has no indicators.
    NoIndicators,
    /// What a chart's bars and lines are.
    Legend { unit: &'a str },
    /// A note of a year.
    YearNote { year: FiscalYear, note: &'a str },
    /// The name of an indicator's table.
    TableOf { number: &'a str },
    /// The way back to the contents.
    BackToContents,
    /// The heading over what the page is.
    AboutHeading,
    /// What the page is and does not do.
    AboutWords,
    /// Whose the drawings and colours are.
    Drawings,
}

impl Say for StaticPageText<'_> {
    fn say(&self) -> Phrase {
        let fixed = match self {
            Self::Edition => "公表版",
            Self::PublishedBy => "公表者",
            Self::Unsaid => "記載なし",
            Self::PublishedOn => "公表日",
            Self::EvaluatedYear => "評価年度",
            Self::Report => "報告書",
            Self::Plan => "実施計画",
            Self::PlanInTerm { plan, term } => return format!("{plan}（{term}）").into(),
            Self::Contents => "目次",
            Self::OverviewHeading => "全体の状況",
            Self::HowToRead => "読み方",
            Self::RateName => "達成率",
            Self::OwnRules { numbers } => {
                return format!(
                    "指標{numbers}は計算のしかたが異なり、それぞれの欄に書いています。"
                )
                .into();
            }
            Self::BandsLead => {
                "区分は、端数を処理する前の達成率で決まります。丸の塗りが多いほど、良い区分です。達成率の平均は出さず、区分ごとの指標の数で見ます。"
            }
            Self::TrendName => "前年度との比較",
            Self::TrendLead => {
                "前の年度の達成率と比べます。数え方が変わった年度は「比較不可」とし、向上にも低下にも数えません。"
            }
            Self::ChartName => "グラフ",
            Self::ChartLead(year) => {
                return format!(
                    "棒が実績値、横線が目標値です。濃い棒が{}、淡い棒がほかの年度です。同じ数値が、グラフの後の表にあります。",
                    fiscal_year_wareki(*year)
                )
                .into();
            }
            Self::MarkName => "印",
            Self::MarkLead => {
                "※のある年度には、表の下に注記があります。「未確定」は、元の資料の読み方などが一つに決まっていない数値です。「―」は数値がないことで、0ではありません。"
            }
            Self::AllCaption(year) => {
                return format!("{}の全指標", fiscal_year_wareki(*year)).into();
            }
            Self::NoIndicators => "この報告には、評価する指標がまだありません。",
            Self::Legend { unit: "" } => "棒：実績値　横線：目標値",
            Self::Legend { unit } => {
                return format!("棒：実績値　横線：目標値（単位：{unit}）").into();
            }
            Self::YearNote { year, note } => {
                return format!("※ {}：{note}", fiscal_year_wareki(*year)).into();
            }
            Self::TableOf { number } => return format!("{number} 年度ごとの数値").into(),
            Self::BackToContents => "目次へ戻る",
            Self::AboutHeading => "このページについて",
            Self::AboutWords => {
                "報告の内容を1つのファイルにまとめた、閲覧用のページです。プログラムを含まず、開いても外部と通信しません。公表日の内容のまま変わらず、その後の訂正は入りません。グラフの数値は、すべて表にもあります。"
            }
            Self::Drawings => {
                "図柄と色は、作成に使ったアプリ「つながり」の仮のもので、自治体のキャラクターではありません。"
            }
        };
        fixed.into()
    }
}
