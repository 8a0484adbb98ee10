//! Two reports side by side in やさしい日本語.

use crate::{
    CompareText, EasyJapanese, IncomparableText, PartText, Phrase, ShiftText, compare::PartSaid,
    day, fiscal_year_wareki,
};
use tsunagari_core::{Differing, Figure, Incomparable, Shift};

impl EasyJapanese for CompareText<'_> {
    fn easy_japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Heading => "｜比較《ひかく》",
            Self::Lead => {
                "2つの｜報告《ほうこく》を｜並《なら》べます。\
                 ｜違《ちが》うところだけを｜見《み》せます。\
                 ｜編集《へんしゅう》すると、すぐに｜変《か》わります。"
            }
            Self::Before => "｜前《まえ》",
            Self::After => "｜後《あと》",
            Self::Publisher { name } => return format!("｜公表《こうひょう》：{name}").into(),
            Self::Updated { date } => {
                return format!("｜新《あたら》しくした｜日《ひ》：{date}").into();
            }
            Self::HandedOut { by: "", on } => {
                return format!("｜公表《こうひょう》：{}", day(*on)).into();
            }
            Self::HandedOut { by, on } => {
                return format!("｜公表《こうひょう》：{by}、{}", day(*on)).into();
            }
            Self::Published => "｜公表値《こうひょうち》",
            Self::Own => "｜今《いま》の｜報告《ほうこく》",
            Self::Past { at } => {
                return format!("｜前《まえ》の｜状態《じょうたい》（{at}）").into();
            }
            Self::File => "｜選《えら》んだファイル",
            Self::Mine => "｜自分《じぶん》の｜報告《ほうこく》",
            Self::Snapshot => "｜公表版《こうひょうばん》",
            Self::Link => "｜貼《は》りつけたリンク",
            Self::OpenLink => "リンクと｜比《くら》べる",
            Self::LinkHint => {
                "もらったリンクを｜貼《は》りつけます。｜前《まえ》や｜後《うし》ろに｜文章《ぶんしょう》があってもいいです。"
            }
            Self::NoLink => {
                "リンクが｜見《み》つかりません。「#/s/」があるリンクを、｜全部《ぜんぶ》｜貼《は》りつけてください。"
            }
            Self::FiguresOnly => {
                "リンクには、｜注記《ちゅうき》と｜評価《ひょうか》の｜文章《ぶんしょう》と｜照合《しょうごう》がありません。だから、それは｜比《くら》べていません。"
            }
            Self::Other => "｜何《なに》と｜比《くら》べるか",
            Self::OpenFile => "ファイルと｜比《くら》べる",
            Self::NotRead => {
                "｜選《えら》んだ｜報告《ほうこく》を｜読《よ》むことができませんでした。\
                 ｜公表値《こうひょうち》と｜比《くら》べています。"
            }
            Self::Swap => "｜前《まえ》と｜後《あと》を｜入《い》れかえる",
            Self::Views => "｜比《くら》べ｜方《かた》",
            Self::SameYears => "｜同《おな》じ｜年度《ねんど》の｜数字《すうじ》",
            Self::SameYearsLead => {
                "｜同《おな》じ｜指標《しひょう》の｜同《おな》じ｜年度《ねんど》を｜比《くら》べます。\
                 ｜公表《こうひょう》する｜前《まえ》の｜案《あん》を｜確《たし》かめるときに｜使《つか》います。"
            }
            Self::YearOnYear => "｜前《まえ》の｜年度《ねんど》と｜比《くら》べる",
            Self::YearOnYearLead { before, after } => {
                return format!(
                    "｜達成率《たっせいりつ》と｜区分《くぶん》を｜比《くら》べます。\
                     ｜前《まえ》の｜報告《ほうこく》は{}、｜後《あと》の｜報告《ほうこく》は{}です。",
                    fiscal_year_wareki(*before),
                    fiscal_year_wareki(*after)
                )
                .into();
            }
            Self::OnlyBands => "｜区分《くぶん》が｜変《か》わったものだけ",
            Self::DownloadCsv => "｜違《ちが》いをCSVで｜保存《ほぞん》する",
            Self::Figures => "｜数字《すうじ》の｜違《ちが》い",
            Self::Rates => "｜達成率《たっせいりつ》の｜違《ちが》い",
            Self::Bands => "｜区分《くぶん》の｜違《ちが》い",
            Self::Improved => "｜良《よ》くなった",
            Self::Declined => "｜悪《わる》くなった",
            Self::Unchanged => "｜同《おな》じ",
            Self::NotComparable => "｜比《くら》べられない",
            Self::Unrated => "｜率《りつ》なし",
            Self::Shown { shown, total } if shown == total => {
                return format!("｜違《ちが》い{total}｜件《けん》").into();
            }
            Self::Shown { shown, total } => {
                return format!(
                    "｜違《ちが》い{total}｜件《けん》の｜中《なか》の{shown}｜件《けん》を｜見《み》せています"
                )
                .into();
            }
            Self::Nothing => "2つの｜報告《ほうこく》は、すべて｜同《おな》じです。",
            Self::NothingInYears => {
                "2つの｜年度《ねんど》の｜達成率《たっせいりつ》と｜区分《くぶん》は、すべて｜同《おな》じです。"
            }
            Self::NothingInBands => {
                "｜区分《くぶん》が｜変《か》わった｜指標《しひょう》はありません。"
            }
            Self::ByName { count } => {
                return format!(
                    "{count}｜件《けん》の｜指標《しひょう》は、ID（｜見分《みわ》けるための｜記号《きごう》）が｜違《ちが》います。\
                     ｜番号《ばんごう》と｜名前《なまえ》が｜同《おな》じものを｜比《くら》べています。"
                )
                .into();
            }
            Self::MatchedByName => "｜番号《ばんごう》と｜名前《なまえ》が｜同《おな》じ",
            Self::OtherMunicipality => {
                "2つの｜報告《ほうこく》は、｜違《ちが》う｜自治体《じちたい》のものです。\
                 ｜番号《ばんごう》が｜同《おな》じでも、｜違《ちが》う｜指標《しひょう》かもしれません。"
            }
            Self::Differences => {
                "｜数字《すうじ》・｜達成率《たっせいりつ》・｜区分《くぶん》の｜違《ちが》い"
            }
            Self::Item => "｜項目《こうもく》",
            Self::Difference => "｜違《ちが》い",
            Self::Indicator { number, name } => return format!("{number} {name}").into(),
            Self::OnlyBefore => "｜前《まえ》だけにある｜指標《しひょう》",
            Self::OnlyAfter => "｜後《あと》だけにある｜指標《しひょう》",
            Self::Parts => "｜組《く》み｜立《た》てや｜文《ぶん》の｜違《ちが》い",
            Self::ToCompare => "｜比《くら》べる",
            Self::ToCompareWords => {
                "｜今《いま》の｜報告《ほうこく》と、ほかのものを｜並《なら》べます。｜公表《こうひょう》された｜数字《すうじ》、ほかの｜報告《ほうこく》、｜前《まえ》の｜状態《じょうたい》、ファイル、リンクと｜比《くら》べられます。ちがう｜数字《すうじ》、｜達成率《たっせいりつ》、｜区分《くぶん》を｜書《か》きます。｜前《まえ》の｜年《とし》とも｜比《くら》べられます。"
            }
            Self::CompareWith { name } => return format!("{name}と｜比《くら》べる").into(),
            Self::CompareFile => "｜違《ちが》いを｜一覧《いちらん》で｜見《み》る",
            Self::WithPublished => "｜公表値《こうひょうち》と｜比《くら》べる",
            Self::Columns => {
                "｜事業《じぎょう》,｜番号《ばんごう》,｜指標《しひょう》,｜年度《ねんど》,｜項目《こうもく》,\
                 ｜前《まえ》,｜後《あと》,｜違《ちが》い,｜理由《りゆう》"
            }
        };
        fixed.into()
    }
}

impl EasyJapanese for ShiftText<'_> {
    fn easy_japanese(&self) -> Phrase {
        match self.0 {
            Shift::Better => "｜良《よ》くなった",
            Shift::Worse => "｜悪《わる》くなった",
            Shift::Changed => "｜変《か》わった",
            Shift::NotComparable(_) => "｜比《くら》べられない",
        }
        .into()
    }
}

impl EasyJapanese for IncomparableText<'_> {
    fn easy_japanese(&self) -> Phrase {
        match self.0 {
            Incomparable::Basis(year, reason) => {
                return format!(
                    "{}に｜数《かぞ》え｜方《かた》が｜変《か》わりました：{reason}",
                    fiscal_year_wareki(*year)
                )
                .into();
            }
            Incomparable::Forecast(year) => {
                return format!(
                    "{}の｜数字《すうじ》は｜見込《みこ》みです",
                    fiscal_year_wareki(*year)
                )
                .into();
            }
            Incomparable::Rule => "｜評価《ひょうか》のしかたが｜違《ちが》います",
            Incomparable::Bands => "｜区分《くぶん》の｜分《わ》け｜方《かた》が｜違《ちが》います",
            Incomparable::Unit => "｜単位《たんい》が｜違《ちが》います",
            Incomparable::Kind => "｜指標《しひょう》の｜種類《しゅるい》が｜違《ちが》います",
            Incomparable::Open => {
                "｜数字《すうじ》がまだ｜決《き》まっていません。それで、どちらかわかりません"
            }
        }
        .into()
    }
}

impl EasyJapanese for PartText<'_> {
    fn easy_japanese(&self) -> Phrase {
        let of = match self.said() {
            PartSaid::Changed(change) => return change.easy_japanese(),
            PartSaid::PolicyFields => "｜分野《ぶんや》".into(),
            PartSaid::Programmes => "｜事業《じぎょう》".into(),
            PartSaid::Activities(of) => format!("「{of}」の｜個別事業《こべつじぎょう》"),
            PartSaid::Indicators(of) => format!("「{of}」の｜指標《しひょう》"),
            PartSaid::Claims {
                before,
                after,
                differing,
            } => {
                return format!(
                    "｜照合《しょうごう》の｜記載《きさい》：｜前《まえ》{before}｜件《けん》、\
                     ｜後《あと》{after}｜件《けん》、｜違《ちが》うもの{differing}｜件《けん》"
                )
                .into();
            }
        };
        format!("{of}の｜順番《じゅんばん》を｜変《か》えました").into()
    }
}

/// What a difference is about.
#[inline(never)]
pub(crate) fn item(what: &Differing) -> &'static str {
    match what {
        Differing::Figure {
            figure: Figure::Target,
            ..
        } => "｜目標値《もくひょうち》",
        Differing::Figure {
            figure: Figure::Actual,
            ..
        } => "｜実績値《じっせきち》",
        Differing::Baseline { .. } => "｜基準値《きじゅんち》",
        Differing::Rule { .. } => "｜評価《ひょうか》のしかた",
        Differing::Rate { .. } => "｜達成率《たっせいりつ》",
        Differing::Band { .. } => "｜区分《くぶん》",
    }
}

/// A side that has no band.
pub(crate) const NO_BAND: &str = "｜率《りつ》なし";
