//! What the overview says.

use crate::{Phrase, Say, figure_with_unit, fiscal_year, fiscal_year_wareki, signed};
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
    ReachedNote,
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
    LeftOutBefore,
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
    /// "so many of so many reached", after the first number.
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
    AllCaption(FiscalYear),
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
    /// What comes before a rate, for a screen reader.
    RateOf(FiscalYear),
}

impl Say for OverviewText<'_> {
    fn say(&self) -> Phrase {
        match self {
            Self::Heading(year) => format!("{}の評価", fiscal_year(*year)).into(),
            Self::Source => "出典".into(),
            Self::SourceNamed { publisher, title } => format!("{publisher}「{title}」").into(),
            Self::AsOf => "時点".into(),
            Self::Updated => "更新".into(),
            Self::NotStated => "出典に記載なし".into(),
            Self::Reached => "目標を達成".into(),
            Self::ReachedNote => "達成率100%以上".into(),
            Self::Improved => "前年度より向上".into(),
            Self::Declined => "前年度より低下".into(),
            Self::Unchanged { count } => format!("ほか{count}指標は同じ").into(),
            Self::NeedAttention => "注意が必要".into(),
            Self::NeedAttentionNote => "達成率50%未満など".into(),
            Self::OfIndicators { count } => format!(" / {count}指標").into(),
            Self::LeftOutBefore => "数え方が変わった".into(),
            Self::LeftOutAfter => "を除く".into(),
            Self::NotComparableYear(year) => {
                format!("{}の目標がなく、比べられません", fiscal_year_wareki(*year)).into()
            }
            Self::Programmes { count } => format!("{count}つの事業").into(),
            Self::MarksLead => "丸1つが1指標。塗りが多いほど達成率が高いことを表します。".into(),
            Self::StatutoryItem(item) => format!("第{item}号").into(),
            Self::ReachedOf { total } => format!(" / {total}指標が目標達成").into(),
            Self::BandCount { band, count } => format!("{band} {count}").into(),
            Self::AgainstYearBefore => "前年度と比べて ".into(),
            Self::ImprovedCount(count) => format!("向上 {count}").into(),
            Self::DeclinedCount(count) => format!("低下 {count}").into(),
            Self::UnchangedCount(count) => format!("同じ {count}").into(),
            Self::NotComparedCount(count) => format!("比較不可 {count}").into(),
            Self::AttentionHeading => "注意が必要な指標".into(),
            Self::AttentionLead => "達成率50%未満、区分の低下、未確定の数値など".into(),
            Self::AttentionNone => "ありません。".into(),
            Self::ImprovedHeading => "向上した指標".into(),
            Self::ImprovedLead { count } => {
                format!("達成率の上がり幅が大きい順（{count}指標）").into()
            }
            Self::ImprovedNone => "前年度と比べて向上した指標はありません。".into(),
            Self::More { count } => format!("ほかの{count}指標も見る").into(),
            Self::Why(concern) => why(*concern).into(),
            Self::TargetAndActual {
                target,
                actual,
                unit,
            } => format!(
                "目標{}に対し実績{}",
                figure_with_unit(*target, unit),
                figure_with_unit(*actual, unit)
            )
            .into(),
            Self::FromTo { from, to } => format!("{from} → {to}").into(),
            Self::Points(points) => format!("{}ポイント", signed(*points)).into(),
            Self::AllHeading { count } => format!("{count}指標の達成率と目標").into(),
            Self::AllCaption(year) => format!(
                "達成率＝実績値÷目標値×100（{}）。軸の端を超える棒は途中を省いて描いています。",
                fiscal_year_wareki(*year)
            )
            .into(),
            Self::BandsHeading => "達成度の内訳".into(),
            Self::BandsLead => "数を押すと、下の一覧が絞り込まれます。".into(),
            Self::BandsByProgramme => "事業別の達成度".into(),
            Self::BandsByField => "分野別の達成度".into(),
            Self::ProgrammeColumn => "事業".into(),
            Self::FieldColumn => "分野".into(),
            Self::TotalColumn => "指標数".into(),
            Self::TotalRow => "合計".into(),
            Self::ShowCell { row, band, count } => {
                format!("{row}、{band}、{count}指標を一覧で見る").into()
            }
            Self::ListHeading => "指標の一覧".into(),
            Self::Filters => "指標の絞り込み".into(),
            Self::FilterBand => "達成度".into(),
            Self::FilterField => "分野".into(),
            Self::FilterProgramme => "事業".into(),
            Self::All => "すべて".into(),
            Self::Showing { shown, total } if shown == total => {
                format!("全{total}指標を表示").into()
            }
            Self::Showing { shown, total } => format!("{total}指標のうち{shown}指標を表示").into(),
            Self::Chip { name, value } => format!("{name}：{value}").into(),
            Self::RemoveChip { name, value } => format!("{name}：{value} を外す").into(),
            Self::Chips => "絞り込みの条件".into(),
            Self::RemoveAll => "条件をすべて外す".into(),
            Self::NothingFits => "この条件に当てはまる指標はありません。".into(),
            Self::RateOf(year) => format!("{}の達成率", fiscal_year_wareki(*year)).into(),
        }
    }
}

fn why(concern: Concern) -> &'static str {
    match concern {
        Concern::NothingAchieved => "実績がありません",
        Concern::BelowHalf => "目標の半分に届いていません",
        Concern::FellABand => "前年度より達成度の区分が下がりました",
        Concern::NoActual => "実績値がまだ入っていません",
        Concern::Unresolved => "読み方が決まっていない数値があります",
    }
}
