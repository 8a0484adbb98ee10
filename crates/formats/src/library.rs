//! The list of reports that a browser keeps side by side.

use crate::json::{Json, Members};
use crate::node::{self, Node};
use crate::{FormatError, layout};

const FORMAT: &str = "tsunagari-library";
const VERSION: u64 = 1;
const MAX_BYTES: usize = 5_242_880;

/// 書庫: the reports of one's own in a browser, and which one is open.
///
/// ```
/// use tsunagari_formats::{Library, Volume, read_library, write_library};
/// let mut library = Library::default();
/// library.volumes.push(Volume { id: "own-1".into(), name: "札幌市 令和7年度".into(), removed: false });
/// library.open = Some("own-1".into());
/// assert_eq!(read_library(&write_library(&library))?, library);
/// # Ok::<(), tsunagari_formats::FormatError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Library {
    /// The [`Report::id`](tsunagari_core::Report::id) of the open one; none for the one that comes with the
    /// app.
    pub open: Option<String>,
    /// All of one's own, oldest first.
    pub volumes: Vec<Volume>,
}

/// One report in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Volume {
    /// The report's id.
    pub id: String,
    /// What the user calls it.
    pub name: String,
    /// Whether it was deleted; it can still be brought back.
    pub removed: bool,
}

/// Reads the list.
///
/// # Errors
/// A [`FormatError`] with the place, for whatever is not exactly as the format says.
pub fn read_library(text: &str) -> Result<Library, FormatError> {
    let json = Json::parse(text.as_bytes(), MAX_BYTES)?;
    node::read(&json, read)
}

fn read(node: &Node) -> Library {
    node.header(FORMAT, VERSION);
    node.members(&["format", "version", "open", "reports"]);
    let mut volumes = Vec::new();
    for report in node.field("reports").long_list() {
        report.members(&["id", "name", "removed"]);
        volumes.push(Volume {
            id: report.field("id").id().to_owned(),
            name: report.field("name").string(),
            removed: report.field("removed").yes_no(),
        });
    }
    let open = node.field("open");
    Library {
        open: open.is_present().then(|| open.id().to_owned()),
        volumes,
    }
}

/// Writes the list.
pub fn write_library(library: &Library) -> String {
    let mut object = Members::of("format", FORMAT);
    object.whole("version", VERSION);
    object.maybe_text("open", library.open.as_deref());
    let volumes = library.volumes.iter().map(|volume| {
        let mut object = Members::of("id", &volume.id);
        object.text("name", &volume.name);
        object.yes_no("removed", volume.removed);
        object.json()
    });
    object.list("reports", volumes.collect());
    layout::compact(&object.json())
}
