//! What the page says where the structure of a report is changed.

use crate::{Phrase, Say};

/// 操作: what can be done to a part of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Changes its head.
    Change,
    /// One place up.
    Up,
    /// One place down.
    Down,
    /// To another holder.
    Move,
    /// Makes two of it.
    Split,
    /// 廃止.
    Retire,
    /// Takes that back.
    Restore,
    /// Adds one.
    Add,
}

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
    /// The unit.
    Unit,
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
}

impl Say for Entry {
    fn say(&self) -> Phrase {
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
            Self::Name => "名前",
            Self::Number => "番号",
            Self::StatutoryItem => "社会福祉法第106条の4第2項の号",
            Self::Colour => "色",
            Self::Character => "キャラクター",
            Self::PolicyField => "分野",
            Self::PlanPage => "実施計画書のページ",
            Self::ReportPage => "報告書のページ",
            Self::PlanNumber => "計画の番号",
            Self::Unit => "単位",
            Self::Kind => "種類",
            Self::Baseline => "基準値",
            Self::SupportPlans => "支援プラン（同じ項の第6号）を測る指標",
            Self::Within => "移す先",
            Self::FirstName => "もとの方の名前",
            Self::SecondName => "新しい方の名前",
            Self::Going(_) => "新しい方へ移す指標",
        }
        .into()
    }
}

impl Entry {
    /// How to write it, where that needs saying.
    pub fn hint(self) -> Option<&'static str> {
        match self {
            Self::Code => Some("検査数字を含む6桁です。例：372013"),
            Self::Year => Some("令和5年度、R5、2023のどれでも書けます。"),
            Self::Years => Some(
                "古い順に「、」で区切ります。外した年度の数値は消えず、戻せばまた表示されます。",
            ),
            // Said once, for all rows.
            Self::TermNumber(0) => {
                Some("期を加えるときは空いている行に書き、外すときは行を空にします。")
            }
            Self::AsOf | Self::Updated => Some("出典にないときは空欄にします。"),
            Self::Colour => Some(
                "見分けるための色で、評価の良し悪しは表しません。濃い色の方がグラフで見やすくなります。",
            ),
            Self::PlanPage | Self::ReportPage => Some("わからないときは空欄にします。"),
            Self::PlanNumber => Some("例：1・2。ないときは空欄にします。"),
            Self::Unit => Some("例：件、人、回、％"),
            Self::Baseline => Some("計画が出発点にした値です。ないときは空欄にします。"),
            Self::Number => Some("画面に出る番号です。"),
            Self::FirstName => Some("これまでの内容は、もとの方に残ります。"),
            _ => None,
        }
    }
}

/// Texts of the structure page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StructureText<'a> {
    /// The heading, and the page's name.
    Heading,
    /// What can be done here.
    Lead,
    /// The way to the page, and the button that begins.
    Begin,
    /// Nothing can be changed in view mode.
    OnlyView,
    /// Nothing can be changed at all.
    ReadOnly,
    /// The heading over the report's own head.
    HeadHeading,
    /// The report, as a part.
    Report,
    /// Changes its head.
    ChangeReport,
    /// The heading over the fields.
    FieldsHeading,
    /// What fields are for.
    FieldsLead,
    /// The heading over the programmes.
    ProgrammesHeading,
    /// What retiring means.
    ProgrammesLead,
    /// Opens all programmes.
    OpenAll,
    /// Closes them.
    CloseAll,
    /// A programme as a part.
    Programme { number: u16 },
    /// A field as a part.
    Field { name: &'a str },
    /// An activity as a part.
    Activity { name: &'a str },
    /// How much a programme holds.
    Holds {
        activities: usize,
        indicators: usize,
    },
    /// It holds nothing.
    HoldsNone,
    /// A deed's short words, on its button.
    Deed(Deed),
    /// A deed's full words.
    DeedTo { deed: Deed, part: &'a str },
    /// Adds a field.
    AddField,
    /// Adds a programme.
    AddProgramme,
    /// Adds an activity.
    AddActivity,
    /// The same, with where.
    AddActivityTo { programme: &'a str },
    /// Adds an indicator.
    AddIndicator,
    /// The same, with where.
    AddIndicatorTo { activity: &'a str },
    /// Makes the change of a form.
    Commit(Deed),
    /// Gives a form up.
    GiveUp,
    /// 廃止.
    Retired,
    /// What an indicator's page says of that.
    RetiredIndicator,
    /// The same of a programme's page.
    RetiredProgramme,
    /// The way to the figures.
    Figures,
    /// The same, with whose.
    FiguresOf { number: &'a str },
    /// A year that does not parse.
    NotAYear,
    /// A number that does not parse.
    NotANumber,
    /// A form was committed and nothing in it differs.
    NothingChanged,
    /// A character, by its number.
    Character { number: usize },
    /// An item of the clause.
    Item { item: u16, name: &'a str },
    /// A field that is retired, in a list of choices.
    RetiredChoice { name: &'a str },
    /// Where an activity can stand: its programme, itself.
    Holder { programme: u16, activity: &'a str },
    /// A term of the plan.
    Term {
        number: u16,
        first: &'a str,
        last: &'a str,
        announced: bool,
    },
    /// What joins the items of a list.
    Joint,
    /// No value.
    None,
    /// What indicators of an activity that is split can be.
    GoingLead,
}

impl Say for StructureText<'_> {
    fn say(&self) -> Phrase {
        let fixed = match self {
            Self::Heading => "構成の編集",
            Self::Lead => {
                "事業・個別事業・指標・分野を加え、名前や並びを変え、廃止できます。どの操作も「元に戻す」で戻せます。"
            }
            Self::Begin => "構成を変える",
            Self::OnlyView => "いまは見るだけの画面です。",
            Self::ReadOnly => {
                "新しい版のアプリの編集が保存されているため、この版では変えられません。"
            }
            Self::HeadHeading => "報告の見出し",
            Self::Report => "報告の見出し",
            Self::ChangeReport => "報告の見出しを変える",
            Self::FieldsHeading => "分野",
            Self::FieldsLead => "個別事業を、事業をまたいで分けるための区分です。",
            Self::ProgrammesHeading => "事業・個別事業・指標",
            Self::ProgrammesLead => {
                "廃止したものは、集計や一覧から外れます。数値や文章は消えず、いつでも戻せます。"
            }
            Self::OpenAll => "すべて開く",
            Self::CloseAll => "すべて閉じる",
            Self::Programme { number } => return format!("事業{number}").into(),
            Self::Field { name } => return format!("分野「{name}」").into(),
            Self::Activity { name } => return format!("「{name}」").into(),
            Self::Holds {
                activities,
                indicators,
            } => return format!("個別事業{activities}・指標{indicators}").into(),
            Self::HoldsNone => "まだ何もありません。",
            Self::Deed(deed) => short(*deed),
            Self::DeedTo { deed, part } => return full(*deed, part).into(),
            Self::AddField => "分野を加える",
            Self::AddProgramme => "事業を加える",
            Self::AddActivity => "個別事業を加える",
            Self::AddActivityTo { programme } => {
                return format!("{programme}に個別事業を加える").into();
            }
            Self::AddIndicator => "指標を加える",
            Self::AddIndicatorTo { activity } => return format!("{activity}に指標を加える").into(),
            Self::Commit(deed) => match deed {
                Deed::Add => "加える",
                Deed::Split => "分ける",
                Deed::Move => "移す",
                _ => "変更する",
            },
            Self::GiveUp => "やめる",
            Self::Retired => "廃止",
            Self::RetiredIndicator => {
                "この指標は廃止されています。数値は残っていますが、集計や一覧には入りません。"
            }
            Self::RetiredProgramme => {
                "この事業は廃止されています。内容は残っていますが、集計や一覧には入りません。"
            }
            Self::Figures => "数値・注記",
            Self::FiguresOf { number } => return format!("{number} の数値・注記").into(),
            Self::NotAYear => {
                "年度として読めません。「令和5年度」「R5」「2023」のように書いてください。"
            }
            Self::NotANumber => "1からの数で書いてください。",
            Self::NothingChanged => "変わったところはありません。",
            Self::Character { number } => return format!("つながルンジャー {number}").into(),
            Self::Item { item, name } => return format!("第{item}号（{name}）").into(),
            Self::RetiredChoice { name } => return format!("{name}（廃止）").into(),
            Self::Holder {
                programme,
                activity,
            } => return format!("事業{programme}「{activity}」").into(),
            Self::Term {
                number,
                first,
                last,
                announced,
            } => {
                let later = if *announced { "（予定）" } else { "" };
                return format!("第{number}期 {first}～{last}{later}").into();
            }
            Self::Joint => "、",
            Self::None => "―",
            Self::GoingLead => {
                "新しい方へ移す指標を選びます。選ばなかった指標は、もとの方に残ります。"
            }
        };
        fixed.into()
    }
}

fn short(deed: Deed) -> &'static str {
    match deed {
        Deed::Change => "変える",
        Deed::Up => "↑",
        Deed::Down => "↓",
        Deed::Move => "移す",
        Deed::Split => "分ける",
        Deed::Retire => "廃止する",
        Deed::Restore => "戻す",
        Deed::Add => "加える",
    }
}

fn full(deed: Deed, part: &str) -> String {
    let words = match deed {
        Deed::Change => "の名前などを変える",
        Deed::Up => "を上へ",
        Deed::Down => "を下へ",
        Deed::Move => "を移す",
        Deed::Split => "を分ける",
        Deed::Retire => "を廃止する",
        Deed::Restore => "を戻す",
        Deed::Add => "を加える",
    };
    // A name in brackets needs no gap before the particle.
    let gap = if part.ends_with('」') { "" } else { " " };
    format!("{part}{gap}{words}")
}
