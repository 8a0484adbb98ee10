//! What stands around every page: header, search, footer, ways through the report.

use crate::{Japanese, Phrase, fiscal_year, fiscal_year_wareki};
use tsunagari_core::FiscalYear;

/// Texts of the header, the navigation and the footer. What a first visit shows stands here, also the names of
/// other pages: a text brings its whole enum with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShellText<'a> {
    /// The app's name.
    AppName,
    /// A window's title: the page, whose report, the app.
    WindowTitle {
        page: &'a str,
        municipality: &'a str,
    },
    /// Whose report it is.
    ReportOf { municipality: &'a str },
    /// What its report is about, after its name.
    Scheme,
    /// The link that leads past the header.
    SkipToContent,
    /// The button that opens the header on a narrow screen.
    Menu,
    /// The name of the navigation.
    MainPages,
    /// The overview's name.
    Overview,
    /// The claims check's name.
    Check,
    /// The name of the page of files and reports.
    DataPage,
    /// The name of the page that hands a report out.
    Share,
    /// Switches to editing.
    Edit,
    /// Switches back.
    EditDone,
    /// The name of the trail that leads back.
    Breadcrumbs,
    /// The search box's name.
    SearchLabel,
    /// What to type into it.
    SearchHint,
    /// How many indicators were found.
    SearchFound { count: usize },
    /// How many more there are than the list holds.
    SearchMore { count: usize },
    /// The name of the list of found indicators.
    SearchResults,
    /// The language select's name, for whoever reads none of the others.
    Language,
    /// The page for workshops.
    Workshop,
    /// The year select's name.
    EvaluatedYear,
    /// A year, in both reckonings.
    Year(FiscalYear),
    /// A year, in Japanese reckoning.
    YearWareki(FiscalYear),
    /// The way to the page before.
    PreviousIndicator,
    /// The way to the page after.
    NextIndicator,
    /// The way to the programme before.
    PreviousProgramme,
    /// The way to the programme after.
    NextProgramme,
    /// The name of the way to the neighbours.
    Neighbours,
    /// The heading over the downloads.
    Data,
    /// The JSON download.
    DownloadJson,
    /// The CSV download.
    DownloadCsv,
    /// Whose drawings and colours these are, and that nothing leaves the browser.
    FooterWords,
    /// The heading of the page that is none.
    NotFound,
    /// What was asked for, and what to do.
    NotFoundWords { address: &'a str },
    /// The way back.
    BackToOverview,
    /// The bundled report cannot be read.
    NoReport,
    /// What that means, and what to do.
    NoReportWords,
}

impl Japanese for ShellText<'_> {
    fn japanese(&self) -> Phrase {
        let fixed = match self {
            Self::AppName => "つながり",
            Self::WindowTitle { page, municipality } => {
                return format!("{page} | {municipality} | つながり").into();
            }
            Self::ReportOf { municipality } => return format!("{municipality} 重層的支援体制整備事業").into(),
            Self::Scheme => " 重層的支援体制整備事業",
            Self::SkipToContent => "本文へ移動",
            Self::Menu => "メニュー",
            Self::MainPages => "主なページ",
            Self::Overview => "概要",
            Self::Check => "照合",
            Self::DataPage => "データ",
            Self::Share => "共有",
            Self::Edit => "編集",
            Self::EditDone => "編集を終える",
            Self::Breadcrumbs => "現在の位置",
            Self::SearchLabel => "指標を探す",
            Self::SearchHint => "指標を名前で探す",
            Self::SearchFound { count: 0 } => "当てはまる指標はありません",
            Self::SearchFound { count } => return format!("{count}指標が見つかりました").into(),
            Self::SearchMore { count } => return format!("ほか{count}指標。語を足すと絞れます").into(),
            Self::SearchResults => "見つかった指標",
            Self::Language => "言語 / Language",
            Self::Workshop => "研修",
            Self::EvaluatedYear => "評価年度",
            Self::Year(year) => return fiscal_year(*year).into(),
            Self::YearWareki(year) => return fiscal_year_wareki(*year).into(),
            Self::PreviousIndicator => "前の指標",
            Self::NextIndicator => "次の指標",
            Self::PreviousProgramme => "前の事業",
            Self::NextProgramme => "次の事業",
            Self::Neighbours => "前後のページ",
            Self::Data => "この報告のデータ",
            Self::DownloadJson => "JSON",
            Self::DownloadCsv => "CSV（1行1件）",
            Self::FooterWords => "図柄と色はこのアプリのもので、仮のものです。自治体のキャラクターではありません。データはこのブラウザの外に送られません。",
            Self::NotFound => "ページが見つかりません",
            Self::NotFoundWords { address } => return format!(
                "アドレス「{address}」に当たるページはありません。アドレスが途中で切れていないか確かめるか、下から選んでください。"
            )
            .into(),
            Self::BackToOverview => "概要へ戻る",
            Self::NoReport => "同梱の報告書を読めません",
            Self::NoReportWords => {
                "このアプリに入っている報告書が壊れています。このブラウザにある編集はそのまま残しています。アプリのファイル一式を配布元から入れ直してください。"
            }
        };
        fixed.into()
    }
}
