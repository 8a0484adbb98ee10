//! What the overview says.

use crate::{Japanese, Phrase, figure_with_unit, fiscal_year, fiscal_year_wareki, signed};
use tsunagari_core::{Concern, FiscalYear, Quantity};

/// Texts of the overview and of the cards and tables that it shares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OverviewText<'a> {
    /// The page's heading.
    Heading(FiscalYear),
    /// 出典.
    Source,
    /// The source by publisher and title.
    SourceNamed { publisher: &'a str, title: &'a str },
    /// 時点.
    AsOf,
    /// 更新.
    Updated,
    /// The source states none.
    NotStated,
    /// The number of indicators that reached their target.
    Reached,
    /// What reaching means.
    ReachedNote { usual: bool },
    /// The number of indicators that improved.
    Improved,
    /// The number of indicators that declined.
    Declined,
    /// How many stayed the same.
    Unchanged { count: usize },
    /// The number of indicators that need attention.
    NeedAttention,
    /// What needing attention means.
    NeedAttentionNote,
    /// "of so many indicators".
    OfIndicators { count: usize },
    /// What comes before the indicators that were left out of a count.
    LeftOutBefore { forecast: bool },
    /// What comes after them.
    LeftOutAfter,
    /// The year before has no targets to compare with.
    NotComparableYear(FiscalYear),
    /// The heading over the programmes.
    Programmes { count: usize },
    /// How to read the marks on a programme's card.
    MarksLead,
    /// 第1号.
    StatutoryItem(u16),
    /// "so many of so many reached", after the first number; of none there is no number.
    ReachedOf { total: u32 },
    /// A count with its band's words, for a screen reader.
    BandCount { band: &'a str, count: u32 },
    /// What comes before how indicators moved, for a screen reader.
    AgainstYearBefore,
    /// How many improved.
    ImprovedCount(usize),
    /// How many declined.
    DeclinedCount(usize),
    /// How many stayed the same.
    UnchangedCount(usize),
    /// How many cannot be compared.
    NotComparedCount(usize),
    /// The heading over what needs attention.
    AttentionHeading,
    /// What the list holds.
    AttentionLead,
    /// Nothing needs attention.
    AttentionNone,
    /// The heading over what improved.
    ImprovedHeading,
    /// How the list is ordered.
    ImprovedLead { count: usize },
    /// Nothing improved.
    ImprovedNone,
    /// Opens the rest of a list.
    More { count: usize },
    /// Why an indicator needs attention.
    Why(Concern),
    /// Target against actual, in a line.
    TargetAndActual {
        target: Quantity,
        actual: Quantity,
        unit: &'a str,
    },
    /// From one rate to another.
    FromTo { from: &'a str, to: &'a str },
    /// A difference in percentage points.
    Points(Quantity),
    /// The heading over the picture of all indicators.
    AllHeading { count: usize },
    /// How the picture is drawn.
    AllCaption { year: FiscalYear, usual: bool },
    /// The heading over the band tables.
    BandsHeading,
    /// What a press on a number does.
    BandsLead,
    /// The caption of the table by programme.
    BandsByProgramme,
    /// The caption of the table by field.
    BandsByField,
    /// The head of the programmes' column.
    ProgrammeColumn,
    /// The head of the fields' column.
    FieldColumn,
    /// The head of the totals' column.
    TotalColumn,
    /// The last row.
    TotalRow,
    /// What a cell's button does.
    ShowCell {
        row: &'a str,
        band: &'a str,
        count: u32,
    },
    /// The heading over the list.
    ListHeading,
    /// The name of the filters.
    Filters,
    /// The filter by band.
    FilterBand,
    /// The filter by field.
    FilterField,
    /// The filter by programme.
    FilterProgramme,
    /// No filter.
    All,
    /// How many are shown.
    Showing { shown: usize, total: usize },
    /// A chip: what is filtered by what.
    Chip { name: &'a str, value: &'a str },
    /// What a press on a chip does.
    RemoveChip { name: &'a str, value: &'a str },
    /// The name of the list of chips.
    Chips,
    /// Takes all filters away.
    RemoveAll,
    /// Nothing fits the filters.
    NothingFits,
    /// What the columns beside the bands are.
    CountedApart { own: bool, forecast: bool },
    /// How many of the counted figures are provisional.
    ProvisionalCount { count: u32 },
    /// What comes before a rate, for a screen reader.
    RateOf(FiscalYear),
}

impl Japanese for OverviewText<'_> {
    fn japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Heading(year) => return format!("{}の評価", fiscal_year(*year)).into(),
            Self::Source => "出典",
            Self::SourceNamed { publisher, title } => {
                return format!("{publisher}「{title}」").into();
            }
            Self::AsOf => "時点",
            Self::Updated => "更新",
            Self::NotStated => "出典に記載なし",
            Self::Reached => "目標を達成",
            Self::ReachedNote { usual: true } => "達成率100%以上",
            Self::ReachedNote { usual: false } => "評価方法ごとの目標を達成",
            Self::Improved => "前年度より向上",
            Self::Declined => "前年度より低下",
            Self::Unchanged { count } => return format!("ほか{count}指標は同じ").into(),
            Self::NeedAttention => "注意が必要",
            Self::NeedAttentionNote => "達成率50%未満など",
            Self::OfIndicators { count } => return format!(" / {count}指標").into(),
            Self::LeftOutBefore { forecast: false } => "数え方が変わった",
            Self::LeftOutBefore { forecast: true } => "見込みの",
            Self::LeftOutAfter => "を除く",
            Self::NotComparableYear(year) => {
                return format!("{}の目標がなく、比べられません", fiscal_year_wareki(*year)).into();
            }
            Self::Programmes { count } => return format!("{count}つの事業").into(),
            Self::MarksLead => "丸1つが1指標。塗りが多いほど達成率が高いことを表します。",
            Self::StatutoryItem(item) => return format!("第{item}号").into(),
            Self::ReachedOf { total: 0 } => "指標はまだありません",
            Self::ReachedOf { total } => return format!(" / {total}指標が目標達成").into(),
            Self::BandCount { band, count } => return format!("{band} {count}").into(),
            Self::AgainstYearBefore => "前年度と比べて ",
            Self::ImprovedCount(count) => return format!("向上 {count}").into(),
            Self::DeclinedCount(count) => return format!("低下 {count}").into(),
            Self::UnchangedCount(count) => return format!("同じ {count}").into(),
            Self::NotComparedCount(count) => return format!("比較不可 {count}").into(),
            Self::AttentionHeading => "注意が必要な指標",
            Self::AttentionLead => "達成率50%未満、区分の低下、未確定の数値など",
            Self::AttentionNone => "ありません。",
            Self::ImprovedHeading => "向上した指標",
            Self::ImprovedLead { count } => {
                return format!("達成率の上がり幅が大きい順（{count}指標）").into();
            }
            Self::ImprovedNone => "前年度と比べて向上した指標はありません。",
            Self::More { count } => return format!("ほかの{count}指標も見る").into(),
            Self::Why(concern) => why(*concern),
            Self::TargetAndActual {
                target,
                actual,
                unit,
            } => {
                return format!(
                    "目標{}に対し実績{}",
                    figure_with_unit(*target, unit),
                    figure_with_unit(*actual, unit)
                )
                .into();
            }
            Self::FromTo { from, to } => return format!("{from} → {to}").into(),
            Self::Points(points) => return format!("{}ポイント", signed(*points)).into(),
            Self::AllHeading { count } => return format!("{count}指標の達成率と目標").into(),
            Self::AllCaption { year, usual } => {
                let formula = match usual {
                    true => "達成率＝実績値÷目標値×100",
                    false => "達成率の計算式は、各指標のページにあります",
                };
                return format!(
                    "{formula}（{}）。軸の端を超える棒は途中を省いて描いています。",
                    fiscal_year_wareki(*year)
                )
                .into();
            }
            Self::BandsHeading => "達成度の内訳",
            Self::BandsLead => "数を押すと、下の一覧が絞り込まれます。",
            Self::CountedApart { own, forecast } => {
                let mut text = String::new();
                if *own {
                    text += "「別の区分」は、報告の区分を使わない指標です。";
                }
                if *forecast {
                    text += "「見込み」は、実績がまだ見込みの指標で、ほかの区分には数えません。";
                }
                return text.into();
            }
            Self::ProvisionalCount { count } => {
                return format!("このうち{count}指標は速報の数値です。").into();
            }
            Self::BandsByProgramme => "事業別の達成度",
            Self::BandsByField => "分野別の達成度",
            Self::ProgrammeColumn => "事業",
            Self::FieldColumn => "分野",
            Self::TotalColumn => "指標数",
            Self::TotalRow => "合計",
            Self::ShowCell { row, band, count } => {
                return format!("{row}、{band}、{count}指標を一覧で見る").into();
            }
            Self::ListHeading => "指標の一覧",
            Self::Filters => "指標の絞り込み",
            Self::FilterBand => "達成度",
            Self::FilterField => "分野",
            Self::FilterProgramme => "事業",
            Self::All => "すべて",
            Self::Showing { shown, total } if shown == total => {
                return format!("全{total}指標を表示").into();
            }
            Self::Showing { shown, total } => {
                return format!("{total}指標のうち{shown}指標を表示").into();
            }
            Self::Chip { name, value } => return format!("{name}：{value}").into(),
            Self::RemoveChip { name, value } => return format!("{name}：{value} を外す").into(),
            Self::Chips => "絞り込みの条件",
            Self::RemoveAll => "条件をすべて外す",
            Self::NothingFits => "この条件に当てはまる指標はありません。",
            Self::RateOf(year) => return format!("{}の達成率", fiscal_year_wareki(*year)).into(),
        };
        fixed.into()
    }
}

fn why(concern: Concern) -> &'static str {
    match concern {
        Concern::NothingAchieved => "実績が0です",
        Concern::BelowHalf => "目標の半分に届いていません",
        Concern::FellABand => "前年度より達成度の区分が下がりました",
        Concern::NoActual => "実績値がまだ入っていません",
        Concern::Unresolved => "未確定の数値があります",
    }
}
