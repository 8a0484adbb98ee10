//! `ShellText`'s texts in やさしい日本語.

use crate::{EasyJapanese, Phrase, ShellText, fiscal_year, fiscal_year_wareki};

impl EasyJapanese for ShellText<'_> {
    fn easy_japanese(&self) -> Phrase {
        let fixed = match self {
            Self::AppName => "つながり",
            Self::WindowTitle { page, municipality } => {
                return format!("{page} | {municipality} | つながり").into();
            }
            Self::ReportOf { municipality } => {
                return format!(
                    "{municipality} ｜重層的《じゅうそうてき》｜支援《しえん》｜体制《たいせい》｜整備《せいび》｜事業《じぎょう》"
                )
                .into();
            }
            Self::Scheme => {
                " ｜重層的《じゅうそうてき》｜支援《しえん》｜体制《たいせい》｜整備《せいび》｜事業《じぎょう》"
            }
            Self::SkipToContent => "｜本文《ほんぶん》へ｜進《すす》む",
            Self::Menu => "メニュー",
            Self::MainPages => "おもなページ",
            Self::Overview => "｜概要《がいよう》",
            Self::Breadcrumbs => "｜今《いま》いるところ",
            Self::SearchLabel => "｜指標《しひょう》をさがす",
            Self::SearchHint => "｜指標《しひょう》を｜名前《なまえ》でさがす",
            Self::SearchFound { count: 0 } => "｜合《あ》う｜指標《しひょう》はありません",
            Self::SearchFound { count } => {
                return format!("｜指標《しひょう》が{count}｜見《み》つかりました").into();
            }
            Self::SearchMore { count } => {
                return format!("ほかに{count}あります。｜言葉《ことば》を｜足《た》してください")
                    .into();
            }
            Self::SearchResults => "｜見《み》つかった｜指標《しひょう》",
            Self::Language => "｜言語《げんご》 / Language",
            Self::Check => "｜照合《しょうごう》",
            Self::DataPage => "データ",
            Self::Share => "｜共有《きょうゆう》",
            Self::Edit => "｜編集《へんしゅう》する",
            Self::EditDone => "｜編集《へんしゅう》を｜終《お》わる",
            Self::Workshop => "｜研修《けんしゅう》",
            Self::EvaluatedYear => "｜評価《ひょうか》｜年度《ねんど》",
            Self::Year(year) => return fiscal_year(*year).into(),
            Self::YearWareki(year) => return fiscal_year_wareki(*year).into(),
            Self::PreviousIndicator => "｜前《まえ》の｜指標《しひょう》",
            Self::NextIndicator => "｜次《つぎ》の｜指標《しひょう》",
            Self::PreviousProgramme => "｜前《まえ》の｜事業《じぎょう》",
            Self::NextProgramme => "｜次《つぎ》の｜事業《じぎょう》",
            Self::Neighbours => "｜前《まえ》と｜次《つぎ》のページ",
            Self::Data => "この｜報告《ほうこく》のデータ",
            Self::DownloadJson => "JSON",
            Self::DownloadCsv => "CSV（1｜行《ぎょう》に1｜件《けん》）",
            Self::FooterWords => {
                "｜絵《え》と｜色《いろ》は、このアプリの｜仮《かり》のものです。｜市《し》や｜町《まち》のキャラクターではありません。データは、このブラウザの｜外《そと》に｜出《で》ません。"
            }
            Self::NotFound => "ページが｜見《み》つかりません",
            Self::NotFoundWords { address } => {
                return format!(
                    "「{address}」というページはありません。アドレスが｜途中《とちゅう》で｜切《き》れていないか、｜見《み》てください。または、｜下《した》から｜選《えら》んでください。"
                )
                .into();
            }
            Self::BackToOverview => "｜概要《がいよう》へ｜戻《もど》る",
            Self::NoReport => "アプリの｜報告書《ほうこくしょ》が｜読《よ》めません",
            Self::NoReportWords => {
                "このアプリに｜入《はい》っている｜報告書《ほうこくしょ》がこわれています。このブラウザの｜編集《へんしゅう》は｜残《のこ》っています。アプリのファイルを｜全部《ぜんぶ》もう｜一度《いちど》｜入《い》れてください。"
            }
        };
        fixed.into()
    }
}
