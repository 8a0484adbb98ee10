//! `HelpText`'s and `KeyText`'s texts in English.

use crate::{English, HelpText, KeyText, Phrase};

impl English for KeyText {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::Skip => {
                "Just after the page opens: skip the menu at the top with “Skip to main content”"
            }
            Self::Help => "Open this list (outside the fields you type in)",
            Self::Undo => "While editing: undo",
            Self::Redo => "While editing: redo",
            Self::Commit => "In a field for a figure: set it",
            Self::GiveUp => {
                "In a field for a figure or text: stop typing and bring back the old value"
            }
            Self::Neighbour => {
                "In a field for a figure: go to the next field (left and right: at the end of the text)"
            }
            Self::IntoChart => "Go into a chart, and out of it",
            Self::Walk => "In a chart: read the years or indicators one by one",
            Self::Ends => "In a chart: go to the first or the last",
            Self::LetGo => "In a chart: close the tooltip",
            Self::Open => "In the chart of all indicators: open the indicator’s page",
            Self::Find => "In the results of “Find an indicator”: choose, open, close",
            Self::Turn => "On slides: go to the slide before or the next (as a clicker does)",
            Self::Blank => "On slides: darken the screen, and light it again",
        };
        fixed.into()
    }
}

impl English for HelpText {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::Heading => "How to use this page",
            Self::Overview => {
                "How the evaluated year went as a whole. Take in the figures at the top, then start with “Indicators that need attention”. Press a number in a table to see only its indicators in the list below. Press an indicator’s name to open its page."
            }
            Self::Programme => {
                "The indicators of one programme, and the summary of each activity. Choose “Edit” to change figures and summaries here. “Previous programme” and “Next programme” at the bottom lead through all of them."
            }
            Self::Indicator => {
                "The targets and actuals of one indicator, year by year. Point at the chart to see its values, or go into it with Tab and move with the arrow keys. Choose “Edit” to change figures and notes. How the rate is worked out is below “Achievement rate”."
            }
            Self::Check => {
                "Works out the report’s printed figures again from its targets and actuals, and compares them. Look at the rows marked “Differs” first. A reason that is shown is only one possibility. To copy claims here, choose “Edit”."
            }
            Self::Compare => {
                "Lists only what differs between two reports. First choose the report to compare with. To compare with the year before, switch to “Against the year before”. You can save the results as CSV, and print the page as it is."
            }
            Self::Data => {
                "Save the report to a file, open one, or go back to an earlier state. Changes stay only in this browser. After edits that matter, choose “Save to a file”. On a shared computer, finish with “Erase everything”."
            }
            Self::Structure => {
                "Add programmes, activities, indicators and policy fields, and change their names and order. What is no longer used is retired, not deleted. “Undo” takes any of it back."
            }
            Self::Share => {
                "Choose how to hand the report to others. First enter who publishes it and on which day. Each way says who can read it and what is inside. Before publication, lock the report with a passphrase or do not hand it out."
            }
            Self::Workshop => {
                "Use this report for teaching. “Slides” show one thing at a time on a projector; arrow keys or a clicker move on. “What if” moves figures without changing the report. “Exercises” are answered and checked on the screen alone, and answers are sent nowhere."
            }
            Self::Guide => "User guide (in Japanese)",
            Self::Chapters => "Contents",
            Self::Keys => "Keyboard shortcuts",
            Self::KeysWords => "Press ? on any page to open this list, and Esc to close it.",
            Self::Key => "Key",
            Self::Does => "What it does",
            Self::LetterKeys => "Use keys of one letter (?, B, .)",
            Self::LetterKeysWords => {
                "Switch this off where they are pressed by accident, for example by speech input. This browser remembers it."
            }
            Self::Close => "Close",
        };
        fixed.into()
    }
}
