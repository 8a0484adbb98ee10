//! The figures whose source runs together, as 照合 lists them.

use crate::{Japanese, Phrase};

/// Texts of the list of run-together digits, and of the way to read one there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunsText<'a> {
    /// The section's name.
    Heading,
    /// What it lists.
    Lead,
    /// How many there are, and how many of them are undecided.
    Found { total: usize, open: usize },
    /// Nobody has decided how one is read.
    Undecided,
    /// Somebody has.
    Decided,
    /// In how many ways an undecided one can be read.
    Open { count: usize },
    /// How a decided one is read, of how many ways.
    Read { figures: &'a str, count: usize },
    /// The choice of an indicator.
    Choose,
    /// What choosing one does.
    ChooseLead,
}

impl Japanese for RunsText<'_> {
    fn japanese(&self) -> Phrase {
        match self {
            Self::Heading => "つながった数字",
            Self::Lead => {
                "元の資料で実績値が切れ目なく並んでいる指標と、その読み方です。決まっていないものを先に並べます。"
            }
            Self::Found { total: 0, .. } => "切れ目のない数字から読み取った指標はありません。",
            Self::Found { total, open: 0 } => {
                return format!("{total}件あり、読み方はすべて決まっています。").into();
            }
            Self::Found { total, open } => {
                return format!("{total}件のうち{open}件は、読み方が決まっていません。").into();
            }
            Self::Undecided => "未確定",
            Self::Decided => "決定",
            Self::Open { count } => {
                return format!("読み方が{count}通りあり、まだ選ばれていません。").into();
            }
            Self::Read { figures, count: 1 } => {
                return format!("{figures} と読んでいます（読み方はこれだけです）。").into();
            }
            Self::Read { figures, count } => {
                return format!("{figures} と読んでいます（{count}通りの読み方から）。").into();
            }
            Self::Choose => "読み取る指標",
            Self::ChooseLead => {
                "指標を選ぶと、つながった数字をここで読み取れます。どの指標でも選べます。"
            }
        }
        .into()
    }
}

#[cfg(test)]
mod tests {
    use super::RunsText;
    use crate::Say;

    #[test]
    fn a_count_says_what_is_left_to_decide() {
        let words = |total, open| RunsText::Found { total, open }.plain();
        assert_eq!(
            words(0, 0),
            "切れ目のない数字から読み取った指標はありません。"
        );
        assert_eq!(words(3, 0), "3件あり、読み方はすべて決まっています。");
        assert_eq!(words(6, 1), "6件のうち1件は、読み方が決まっていません。");
    }
}
