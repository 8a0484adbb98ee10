//! What the page says where the structure of a report is changed.

use crate::{Japanese, Phrase};
use tsunagari_core::{BandMark, ZeroCase};

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
    /// Changes how it is rated.
    Rate,
    /// Changes its bands.
    Band,
    /// Says how final its years are, whether they compare, and their final grades.
    Judge,
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
    /// What stands where indicators would, while there are none.
    NoIndicators,
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
    /// A count that does not parse.
    NotACount,
    /// A field that must not be empty is.
    NotFilled,
    /// Nothing is chosen, where something must be.
    NotChosen,
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
    /// The heading over rule and bands.
    RatingHeading,
    /// What they hold for.
    RatingLead,
    /// The report, where it is rated.
    TheReport,
    /// Changes its rule.
    ChangeRule,
    /// Changes its bands.
    ChangeBands,
    /// The rule.
    Rule,
    /// The bands.
    Bands,
    /// The indicators that are rated otherwise.
    OwnRules,
    /// The indicators with other bands.
    OwnBands,
    /// An indicator is rated otherwise.
    OwnRuleMark,
    /// An indicator has other bands.
    OwnBandsMark,
    /// Answers that the chosen way does not use.
    Unused,
    /// As the report.
    AsReport,
    /// An indicator's own.
    Own,
    /// A formula that needs a tolerance.
    RangeFormula,
    /// What a zero case comes to.
    ZeroCaseIs(ZeroCase),
    /// Half up, or cut off.
    HalfUp(bool),
    /// Each year's own target.
    EachYear,
    /// The whole target of the last year.
    WholeTarget,
    /// Equal steps.
    StraightPath,
    /// Given shares.
    GivenPath,
    /// The bands as the form's rows say.
    RowsBelow,
    /// A preset.
    SixBands,
    /// A preset.
    Letters,
    /// A preset.
    AroundTarget,
    /// A row of the bands.
    BandRow { row: usize },
    /// The last row.
    RestRow,
    /// Whether a limit belongs to its band.
    Inclusive(bool),
    /// A mark in words.
    Mark(BandMark),
    /// No final grade.
    NoGrade,
}

impl Japanese for StructureText<'_> {
    fn japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Heading => "構成の編集",
            Self::Lead => {
                "事業・個別事業・指標・分野を加え、名前や並びを変え、廃止できます。どの操作も「元に戻す」で戻せます。"
            }
            Self::Begin => "構成を変える",
            Self::NoIndicators => {
                "指標がまだありません。構成に個別事業と指標を加えると、ここに評価が出ます。"
            }
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
            Self::NotACount => "0からの数で書いてください。",
            Self::NotFilled => "入力してください。",
            Self::NotChosen => "選んでください。",
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
            Self::RatingHeading => "評価方法と達成度区分",
            Self::RatingLead => {
                "報告のすべての指標に使います。指標ごとに別の評価方法や区分にもできます。"
            }
            Self::TheReport => "報告",
            Self::ChangeRule => "評価方法を変える",
            Self::ChangeBands => "区分を変える",
            Self::Rule => "評価方法",
            Self::Bands => "達成度区分",
            Self::OwnRules => "別の評価方法の指標",
            Self::OwnBands => "別の区分の指標",
            Self::OwnRuleMark => "別の評価方法",
            Self::OwnBandsMark => "別の区分",
            Self::Unused => {
                "いまの選び方では、この欄は使われません。欄を元に戻すか、選び直してください。"
            }
            Self::AsReport => "報告に合わせる",
            Self::Own => "この指標だけで決める",
            Self::RangeFormula => "決めた幅に保つ：目標値の±許容の幅以内なら100%",
            Self::ZeroCaseIs(ZeroCase::NotComputable) => "達成率なしとする",
            Self::ZeroCaseIs(ZeroCase::AchievedIfMet) => {
                "目標に達していれば100%、達していなければ達成率なし"
            }
            Self::HalfUp(true) => "四捨五入",
            Self::HalfUp(false) => "切り捨て",
            Self::EachYear => "年度ごとの目標値",
            Self::WholeTarget => "期の最終年度の目標値だけ（そこまでの進み具合）",
            Self::StraightPath => "期の最終年度まで、毎年同じだけ進む",
            Self::GivenPath => "期の最終年度まで、決めた割合まで進む",
            Self::RowsBelow => "下の表のとおり",
            Self::SixBands => "6区分（100%以上・75・50・25・0%超・0%）",
            Self::Letters => "S・A・B・C・D（110・100・80・60%）",
            Self::AroundTarget => "目標の前後（95～105%）",
            Self::BandRow { row } => return format!("区分{}", row + 1).into(),
            Self::RestRow => "それより下の区分",
            Self::Inclusive(true) => "含む（以上）",
            Self::Inclusive(false) => "含まない（超）",
            Self::Mark(mark) => match mark {
                BandMark::Full => "全部塗る（最も良い）",
                BandMark::ThreeQuarters => "4分の3",
                BandMark::Half => "半分",
                BandMark::Quarter => "4分の1（注意が必要）",
                BandMark::Trace => "わずか（注意が必要）",
                BandMark::Empty => "塗らない（注意が必要）",
            },
            Self::NoGrade => "なし",
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
        Deed::Rate => "評価方法",
        Deed::Band => "区分",
        Deed::Judge => "年度の評価",
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
        Deed::Rate => "の評価方法を変える",
        Deed::Band => "の達成度区分を変える",
        Deed::Judge => "の年度の評価を書く",
    };
    // Digits and letters stand apart from the particle; a name in brackets and a word do not.
    let gap = if part.ends_with(|last: char| last.is_ascii()) {
        " "
    } else {
        ""
    };
    format!("{part}{gap}{words}")
}
