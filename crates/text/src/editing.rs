//! What editing says.

use crate::{Japanese, Language, Phrase, easy, english, fiscal_year_wareki, spoken};
use tsunagari_core::{Figure, FigureProblem, FigureRemark, FiscalYear, SummarySection};

/// Texts of the edit mode and its fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditText<'a> {
    /// The name of the bar that editing brings.
    BarName,
    /// What the keys do.
    BarWords,
    /// Takes the last change back.
    Undo,
    /// Makes it again.
    Redo,
    /// Goes back to the published figures.
    BackToPublished,
    /// How many changes that takes back, for a screen reader.
    ChangeCount { count: usize },
    /// A figure's field.
    FigureField {
        year: FiscalYear,
        figure: Figure,
        unit: &'a str,
    },
    /// A note's field, for a year or the whole indicator.
    NoteField { year: Option<FiscalYear> },
    /// One of an activity's texts.
    Section(SummarySection),
    /// The field of one of an activity's texts.
    SectionField {
        activity: &'a str,
        section: SummarySection,
    },
    /// What stood there when it was published.
    PublishedText { text: &'a str },
    /// A text does not parse: what is wrong, and how to write it.
    Problem {
        problem: FigureProblem,
        unit: &'a str,
    },
    /// Something was read and left out.
    Remark(FigureRemark),
}

impl Japanese for EditText<'_> {
    fn japanese(&self) -> Phrase {
        let fixed = match self {
            Self::BarName => "編集の操作",
            Self::BarWords => {
                "編集中です。Enterで確定、Escで取り消し、矢印キーで隣の欄へ移ります。"
            }
            Self::Undo => "元に戻す",
            Self::Redo => "やり直す",
            Self::BackToPublished => "公表値に戻す",
            Self::ChangeCount { count } => return format!("（{count}件の変更）").into(),
            Self::FigureField { year, figure, unit } => {
                return format!(
                    "{}の{}（{unit}）",
                    fiscal_year_wareki(*year),
                    figure_name(*figure)
                )
                .into();
            }
            Self::NoteField { year: Some(year) } => {
                return format!("{}の注記", fiscal_year_wareki(*year)).into();
            }
            Self::NoteField { year: None } => "指標の注記",
            Self::Section(section) => section_in_japanese(*section),
            Self::SectionField { activity, section } => {
                return format!("{activity}の{}", section_in_japanese(*section)).into();
            }
            Self::PublishedText { text: "" } => "公表時は空欄",
            Self::PublishedText { text } => return format!("公表時：{text}").into(),
            Self::Problem { problem, unit } => return problem_words(*problem, unit).into(),
            Self::Remark(FigureRemark::AtLeast) => "「以上」を外して読みました。",
            Self::Remark(FigureRemark::NoteMark) => {
                "「※」を外して読みました。注記は右の欄に書けます。"
            }
        };
        fixed.into()
    }
}

/// 目標値 or 実績値.
pub(crate) fn figure_name(figure: Figure) -> &'static str {
    match figure {
        Figure::Target => "目標値",
        Figure::Actual => "実績値",
    }
}

/// 主な取組, 評価 or 今後.
pub(crate) fn section_name(section: SummarySection) -> String {
    match spoken() {
        Language::Japanese => section_in_japanese(section).into(),
        Language::EasyJapanese => Phrase::from(easy::editing::section_name(section)).annotated(),
        Language::English => english::editing::section_name(section).into(),
    }
}

fn section_in_japanese(section: SummarySection) -> &'static str {
    match section {
        SummarySection::Initiatives => "主な取組",
        SummarySection::Assessment => "評価",
        SummarySection::Outlook => "今後",
    }
}

fn problem_words(problem: FigureProblem, unit: &str) -> String {
    match problem {
        FigureProblem::NotANumber => "数字として読めません。「26,441」のように数字で書いてください。値がないときは「―」か空欄にします。".into(),
        FigureProblem::Grouping => "区切りの位置が3桁ごとではないため、値を決められません。「1,230」か「1.23」のように書き直してください。".into(),
        FigureProblem::Qualifier => "「約」「以下」「未満」などは数値に含められません。数字だけを書き、言葉は注記に書いてください。".into(),
        FigureProblem::Unit => format!("単位がこの指標の「{unit}」と違います。「{unit}」に直した数字を書いてください。"),
        FigureProblem::Brackets => "かっこ付きの数字は、負の値か注釈か決められません。負の値は「△3」のように書いてください。".into(),
        FigureProblem::TooLarge => "整数部は12桁までです。桁を確かめてください。".into(),
        FigureProblem::TooPrecise => "小数は4桁までです。桁を確かめてください。".into(),
    }
}
