//! `OfflineText`'s texts in English.

use crate::{English, OfflineText, Phrase};

impl English for OfflineText {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::Heading => "Without a network",
            Self::Lead => {
                "Get ready to use this app where there is no connection, such as at a workshop."
            }
            Self::Kept => {
                "Ready. Even without a network, you can open the same address in this browser, and edit and share."
            }
            Self::NotYet => {
                "Not ready yet. Leave this page open for a while, as long as there is a connection. If this does not change, use the file below."
            }
            Self::Impossible => {
                "The app cannot be kept in this browser, because the page was opened over http or the browser does not allow it. Use the file below."
            }
            Self::SavePage => "Save the app as one file",
            Self::PageWords => {
                "Double-click tsunagari.html and it runs without a network. Your current edits are not inside. Save the report too, with “Save to a file” above, and open it there with “Open a file”."
            }
        };
        fixed.into()
    }
}
