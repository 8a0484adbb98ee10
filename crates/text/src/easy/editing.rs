//! `EditText` in やさしい日本語.

use crate::{EasyJapanese, EditText, Phrase, fiscal_year_wareki, unit_name};
use tsunagari_core::{Figure, FigureProblem, FigureRemark, SummarySection};

impl EasyJapanese for EditText<'_> {
    fn easy_japanese(&self) -> Phrase {
        let fixed = match self {
            Self::BarName => "｜編集《へんしゅう》のボタン",
            Self::BarWords => {
                "｜編集《へんしゅう》しています。Enterで｜決《き》まります。Escでやめます。｜矢印《やじるし》のキーで、｜隣《となり》へ｜行《い》きます。"
            }
            Self::Undo => "｜元《もと》に｜戻《もど》す",
            Self::Redo => "やり｜直《なお》す",
            Self::BackToPublished => "｜公表値《こうひょうち》に｜戻《もど》す",
            Self::ChangeCount { count } => {
                return format!("（｜変《か》えたところ {count}｜件《けん》）").into();
            }
            Self::FigureField { year, figure, unit } => {
                let (name, year) = (figure_name(*figure), fiscal_year_wareki(*year));
                return format!("{year}の{name}（{}）", unit_name(unit)).into();
            }
            Self::NoteField { year: Some(year) } => {
                return format!("{}の｜注記《ちゅうき》", fiscal_year_wareki(*year)).into();
            }
            Self::NoteField { year: None } => "｜指標《しひょう》の｜注記《ちゅうき》",
            Self::Section(section) => section_name(*section),
            Self::SectionField { activity, section } => {
                return format!("{activity}の{}", section_name(*section)).into();
            }
            Self::PublishedText { text: "" } => {
                "｜公表《こうひょう》のときは｜何《なに》もありません"
            }
            Self::PublishedText { text } => {
                return format!("｜公表《こうひょう》のとき：{text}").into();
            }
            Self::Problem { problem, unit } => return problem_words(*problem, unit),
            Self::Remark(FigureRemark::AtLeast) => {
                "「｜以上《いじょう》」を｜取《と》って｜読《よ》みました。"
            }
            Self::Remark(FigureRemark::NoteMark) => {
                "「※」を｜取《と》って｜読《よ》みました。｜注記《ちゅうき》は、｜右《みぎ》に｜書《か》けます。"
            }
        };
        fixed.into()
    }
}

pub(super) fn figure_name(figure: Figure) -> &'static str {
    match figure {
        Figure::Target => "｜目標値《もくひょうち》",
        Figure::Actual => "｜実績値《じっせきち》",
    }
}

#[inline(never)]
pub(crate) fn section_name(section: SummarySection) -> &'static str {
    match section {
        SummarySection::Initiatives => "｜主《おも》にしたこと",
        SummarySection::Assessment => "｜評価《ひょうか》",
        SummarySection::Outlook => "これからのこと",
    }
}

fn problem_words(problem: FigureProblem, unit: &str) -> Phrase {
    match problem {
        FigureProblem::NotANumber => {
            "｜数字《すうじ》ではありません。「26,441」のように｜数字《すうじ》で｜書《か》いてください。｜数《かず》がないときは「―」を｜書《か》くか、｜何《なに》も｜書《か》かないでください。"
        }
        FigureProblem::Grouping => {
            "コンマや｜空白《くうはく》は、3｜桁《けた》ごとに｜書《か》きます。｜今《いま》のままでは、｜数《かず》がわかりません。「1,230」か「1.23」のように｜書《か》いてください。"
        }
        FigureProblem::Qualifier => {
            "「｜約《やく》」「｜以下《いか》」「｜未満《みまん》」などは、ここに｜書《か》けません。｜数字《すうじ》だけを｜書《か》いてください。ことばは｜注記《ちゅうき》に｜書《か》いてください。"
        }
        FigureProblem::Unit => {
            let unit = unit_name(unit);
            return format!(
                "｜単位《たんい》（｜数《かぞ》え｜方《かた》）が、この｜指標《しひょう》の「{unit}」と｜違《ちが》います。「{unit}」で｜数《かぞ》えた｜数字《すうじ》を｜書《か》いてください。"
            )
            .into();
        }
        FigureProblem::Brackets => {
            "かっこの｜中《なか》の｜数字《すうじ》は、0より｜小《ちい》さい｜数《かず》か、｜説明《せつめい》か、わかりません。0より｜小《ちい》さい｜数《かず》は「△3」のように｜書《か》いてください。"
        }
        FigureProblem::TooLarge => {
            "｜小数点《しょうすうてん》の｜左《ひだり》は12｜桁《けた》までです。｜桁《けた》を｜見《み》てください。"
        }
        FigureProblem::TooPrecise => {
            "｜小数《しょうすう》は4｜桁《けた》までです。｜桁《けた》を｜見《み》てください。"
        }
    }
    .into()
}
