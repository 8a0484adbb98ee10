use std::process::Command;

use super::*;

/// What the page's own script makes of a packed text.
fn unpacked(text: &str) -> Result<Vec<u8>> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bundle/unpack.mjs");
    let run = format!(
        "import {{ unpack }} from {:?}; import {{ readFileSync }} from 'node:fs';
        process.stdout.write(unpack(readFileSync(process.argv[1], 'utf8')));",
        script.to_string_lossy()
    );
    let packed = std::env::temp_dir().join(format!(
        "tsunagari-{}-{:?}",
        std::process::id(),
        std::thread::current().id()
    ));
    fs::write(&packed, text)?;
    let mut node = Command::new("node");
    let output = node
        .args(["--input-type=module", "--eval", &run])
        .arg(&packed)
        .output()?;
    fs::remove_file(&packed)?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(output.stdout)
}

/// Bytes that look like nothing in particular.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    };
    (0..length).map(|_| next()).collect()
}

#[test]
fn the_page_unpacks_what_was_packed() {
    let source = include_bytes!("../single.rs");
    let noise = noise(70_000);
    let inputs: [Vec<u8>; 7] = [
        vec![],
        vec![0],
        b"<script>".to_vec(),
        vec![7; 100_000],
        noise.clone(),
        // Near and far repeats, of every length, and literals after each.
        (1..400)
            .flat_map(|at| noise[at * 7..at * 8].to_vec())
            .collect(),
        [source, &noise[..], source, &noise[..9], source].concat(),
    ];
    for input in inputs {
        let text = pack(&input).unwrap();
        assert!(
            text.bytes()
                .all(|letter| letter.is_ascii_graphic() && letter != b'<')
        );
        assert!(unpacked(&text).unwrap() == input, "{} bytes", input.len());
    }
}

#[test]
fn what_is_not_whole_is_not_unpacked() {
    let text = pack(include_bytes!("../single.rs")).unwrap();
    assert!(unpacked(&text).is_ok());
    let half = &text[..text.len() / 2 / 5 * 5];
    assert!(unpacked(half).is_err());
    let mut other = text.clone().into_bytes();
    other[1000] = if other[1000] == b'A' { b'B' } else { b'A' };
    assert!(unpacked(&String::from_utf8(other).unwrap()).is_err());
}

#[test]
fn letters_are_worked_out_by_hand() {
    // 0; 18, whose letter would be `<`; 2^32 - 1 = 82·85⁴ + 23·85³ + 54·85² + 12·85 + 0.
    assert_eq!(letters(&[0; 4]), "*****");
    assert_eq!(letters(&[0, 0, 0, 18]), "****!");
    assert_eq!(letters(&[255; 4]), "|A`6*");
    assert_eq!(letters(&[]), "");
    // The last group is filled up with zeros: 18 · 256³.
    assert_eq!(letters(&[18]), letters(&[18, 0, 0, 0]));
}

#[test]
fn the_markup_is_the_page_without_texts() {
    let page = "<html><style id=\"a\">p>b{}</style><script>if (a<b) {}</script><p>text<script type=x></script>";
    assert_eq!(
        without_texts(page).unwrap(),
        "<html><style id=\"a\"></style><script></script><p>text<script type=x></script>"
    );
    assert!(without_texts("<p><script>").is_err());
}

#[test]
fn a_text_goes_where_there_is_room_for_it() {
    let page = "<p><script id=\"one\"></script><i>";
    assert_eq!(
        put(page, "one", "$&").unwrap(),
        "<p><script id=\"one\">$&</script><i>"
    );
    for (other, id) in [
        (page, "two"),
        ("<b id=\"one\">full</b>", "one"),
        ("<b id=\"one\"></b><b id=\"one\"></b>", "one"),
    ] {
        assert!(put(other, id, "text").is_err());
    }
}
