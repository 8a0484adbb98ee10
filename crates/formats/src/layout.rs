//! JSON values to text: one layout for files that people compare, one for storage.

use crate::json::Json;

/// The widest line that holds a whole list or object, in characters.
const WIDTH: usize = 100;

/// Text for a file: two spaces an indent, and what holds no list or object stands
/// on one line, so that a changed figure is one changed line. Ends with a newline.
pub(crate) fn spread(json: &Json) -> String {
    let mut text = String::new();
    put(json, 0, &mut text);
    text.push('\n');
    text
}

/// Text for storage: nothing between the values.
pub(crate) fn compact(json: &Json) -> String {
    let mut text = String::new();
    line(json, "", &mut text);
    text
}

fn put(json: &Json, depth: usize, text: &mut String) {
    if let Some(short) = short(json) {
        text.push_str(&short);
        return;
    }
    let row = |first: bool, text: &mut String| {
        text.push_str(if first { "\n" } else { ",\n" });
        indent(depth + 1, text);
    };
    match json {
        Json::List(entries) => {
            text.push('[');
            for (at, entry) in entries.iter().enumerate() {
                row(at == 0, text);
                put(entry, depth + 1, text);
            }
            close(']', depth, text);
        }
        Json::Object(members) => {
            text.push('{');
            for (at, (name, value)) in members.iter().enumerate() {
                row(at == 0, text);
                quote(name, text);
                text.push_str(": ");
                put(value, depth + 1, text);
            }
            close('}', depth, text);
        }
        scalar => line(scalar, "", text),
    }
}

/// The value on one line, where it is plain or empty, or holds nothing but plain values and is not wide.
fn short(json: &Json) -> Option<String> {
    let plain = |value: &Json| !matches!(value, Json::List(_) | Json::Object(_));
    let flat = match json {
        Json::List(entries) => entries.iter().all(plain),
        Json::Object(members) => members.iter().all(|(_, value)| plain(value)),
        _ => true,
    };
    if !flat {
        return None;
    }
    let mut text = String::new();
    line(json, " ", &mut text);
    (plain(json) || text.chars().count() <= WIDTH).then_some(text)
}

fn line(json: &Json, gap: &str, text: &mut String) {
    match json {
        Json::Null | Json::OtherNumber => text.push_str("null"),
        Json::YesNo(yes) => text.push_str(if *yes { "true" } else { "false" }),
        Json::Whole(number) => text.push_str(&number.to_string()),
        Json::Text(value) => quote(value, text),
        Json::List(entries) => {
            text.push('[');
            for (at, entry) in entries.iter().enumerate() {
                separate(at, gap, text);
                line(entry, gap, text);
            }
            text.push(']');
        }
        Json::Object(members) => {
            text.push('{');
            for (at, (name, value)) in members.iter().enumerate() {
                separate(at, gap, text);
                quote(name, text);
                text.push(':');
                text.push_str(gap);
                line(value, gap, text);
            }
            text.push('}');
        }
    }
}

fn separate(at: usize, gap: &str, text: &mut String) {
    if at > 0 {
        text.push(',');
        text.push_str(gap);
    }
}

fn indent(depth: usize, text: &mut String) {
    for _ in 0..depth {
        text.push_str("  ");
    }
}

fn close(bracket: char, depth: usize, text: &mut String) {
    text.push('\n');
    indent(depth, text);
    text.push(bracket);
}

fn quote(value: &str, text: &mut String) {
    text.push('"');
    for c in value.chars() {
        match c {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            // Line separators are legal in JSON, but end a line in older scripts.
            '\u{0}'..='\u{1f}' | '\u{7f}' | '\u{2028}' | '\u{2029}' => {
                text.push_str(&format!("\\u{:04x}", c as u32));
            }
            c => text.push(c),
        }
    }
    text.push('"');
}
