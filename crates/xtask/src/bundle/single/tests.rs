use std::process::Command;

use super::*;

/// What the page's own scripts make of something in a file: `call` says how, from its text `text` and its bytes
/// `bytes`.
fn run(call: &str, input: &[u8]) -> Result<Vec<u8>> {
    // Cargo runs tests in the folder of their crate; Node asks for whole paths.
    let folder = Path::new("src/bundle").canonicalize()?;
    let run = format!(
        "import {{ unpack }} from {:?}; import {{ join }} from {:?}; import {{ parts }} from {:?};
        import {{ readFileSync }} from 'node:fs';
        const bytes = new Uint8Array(readFileSync(process.argv[1]));
        const text = new TextDecoder().decode(bytes);
        process.stdout.write({call});",
        folder.join("unpack.mjs"),
        folder.join("join.mjs"),
        folder.join("parts.mjs"),
    );
    let file = std::env::temp_dir().join(format!(
        "tsunagari-{}-{:?}",
        std::process::id(),
        std::thread::current().id()
    ));
    fs::write(&file, input)?;
    let mut node = Command::new("node");
    let output = node
        .args(["--input-type=module", "--eval", &run])
        .arg(&file)
        .output()?;
    fs::remove_file(&file)?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(output.stdout)
}

fn packed(bytes: &[u8]) -> String {
    letters(&pack(bytes).unwrap())
}

fn unpacked(text: &str) -> Result<Vec<u8>> {
    run("unpack(text)", text.as_bytes())
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
        assert!(
            unpacked(&packed(&input)).unwrap() == input,
            "{} bytes",
            input.len()
        );
    }
}

#[test]
fn what_is_not_whole_is_not_unpacked() {
    let text = packed(include_bytes!("../single.rs"));
    assert!(unpacked(&text).is_ok());
    let half: String = text.chars().take(text.chars().count() / 2).collect();
    assert!(unpacked(&half).is_err());
    let changed = text.chars().enumerate().map(|(at, letter)| match letter {
        'A' if at == 1000 => 'B',
        _ if at == 1000 => 'A',
        _ => letter,
    });
    assert!(unpacked(&changed.collect::<String>()).is_err());
}

#[test]
fn letters_are_worked_out_by_hand() {
    assert_eq!(letters(&[]), "");
    // 1000001 1000010 and two zeros, filled up with five: a left-out one, and nothing to go with it.
    assert_eq!(letters(&[0b1000_0011, 0b0000_1000]), "AB\u{100}");
    // `<` with the seven bits behind it: the twelfth of the left out, 0x100 + 11 · 128 + 0x41.
    assert_eq!(letters(&[0b0111_1001, 0b0000_0100]), "\u{6c1}\u{100}");
    // Zeros in pairs.
    assert_eq!(letters(&[0; 7]), "\u{100}\u{100}\u{100}\u{100}");
}

#[test]
fn no_letter_is_one_that_is_changed_on_its_way() {
    let text = letters(&noise(100_000));
    let left_out = "\0\u{8}\t\n\u{b}\u{c}\r\u{e}\u{f}\u{1a}\u{1b}<\u{7f}";
    assert!(!text.contains(|letter| left_out.contains(letter)));
    assert!(!text.contains(|letter| ('\u{80}'..'\u{100}').contains(&letter)));
    // Seven bits a byte, whatever letters it takes.
    assert_eq!(text.len(), (100_000_usize * 8).div_ceil(7));
}

/// A wasm of functions without locals, by their instructions.
fn module(functions: &[&[u8]]) -> Vec<u8> {
    let mut wasm = b"\0asm\x01\0\0\0".to_vec();
    // One type without anything, which all functions have.
    wasm.extend([1, 4, 1, 0x60, 0, 0]);
    wasm.extend([3, 1 + functions.len() as u8, functions.len() as u8]);
    wasm.extend(vec![0; functions.len()]);
    let mut code = vec![functions.len() as u8];
    for body in functions {
        code.extend(streams::leb(body.len() + 2));
        code.push(0);
        code.extend(*body);
        code.push(0x0b);
    }
    wasm.push(10);
    wasm.extend(streams::leb(code.len()));
    wasm.extend(code);
    // A section of its own behind.
    wasm.extend([0, 3, 1, b'x', 7]);
    wasm
}

#[test]
fn the_page_joins_what_was_taken_apart() {
    let every: &[u8] = &[
        0x41, 0xff, 0x7e, 0x1a, // i32.const, drop
        0x42, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01, 0x1a, // i64.const
        0x43, 0x0b, 0x41, 0x10, 0x20, 0x1a, // f32.const, of bytes that look like instructions
        0x44, 1, 2, 3, 4, 0x0b, 0x0b, 0x0b, 0x0b, 0x1a, // f64.const
        0x02, 0x40, 0x03, 0x7f, 0x41, 0x01, 0x0d, 0x00, 0x41, 0x00, 0x0b, 0x1a,
        0x0b, // block, loop, br_if
        0x41, 0x00, 0x04, 0x40, 0x05, 0x0f, 0x0b, // if, else, return
        0x41, 0x00, 0x28, 0x02, 0x94, 0x01, 0x1a, // i32.load
        0x02, 0x40, 0x41, 0x00, 0x0e, 0x02, 0x00, 0x00, 0x01, 0x0b, // br_table
        0x10, 0x80, 0x00, // call, its number written longer than it need be
        0x41, 0x00, 0x11, 0x00, 0x00, // call_indirect
        0x20, 0x03, 0x21, 0x04, 0x22, 0x85, 0x01, // locals
        0x23, 0x00, 0x24, 0x00, // globals
        0x41, 0x00, 0x41, 0x00, 0x41, 0x00, 0x1c, 0x01, 0x7f, 0x1a, // select of a type
        0xd0, 0x70, 0xd1, 0x1a, 0xd2, 0x00, 0x1a, // references
        0x3f, 0x00, 0x40, 0x00, 0x1a, // memory.size, memory.grow
        0xfc, 0x02, 0xfc, 0x0a, 0x00, 0x00, 0xfc, 0x0b, 0x00, 0xfc, 0x10,
        0x00, // trunc, copy, fill, table.size
        0xc4, // i64.extend32_s
    ];
    let long = every.repeat(200);
    let functions: [&[&[u8]]; 4] = [
        &[],
        &[&[]],
        &[every],
        // Lengths of one digit, of two and of three.
        &[&[0x01; 125], &[0x01; 126], every, &long],
    ];
    for functions in functions {
        let wasm = module(functions);
        let parts = streams::apart(&wasm).unwrap();
        let joined = run("join(parts(bytes))", &joined(&parts).unwrap()).unwrap();
        assert!(joined == wasm, "{} functions", functions.len());
    }
}

#[test]
fn like_stands_beside_like() {
    // local.get 3, i32.const 65, i32.store 2 148, call 9, nop
    let wasm = module(&[&[
        0x20, 0x03, 0x41, 0xc1, 0x00, 0x36, 0x02, 0x94, 0x01, 0x10, 0x09, 0x01,
    ]]);
    let [before, count, rest, locals, numbers, offsets, calls, behind] =
        streams::apart(&wasm).unwrap();
    assert_eq!(count, [1, 0, 0, 0]);
    // No group of locals, the instructions, one of them with its alignment, and the end.
    assert_eq!(rest, [0, 0x20, 0x41, 0x36, 0x02, 0x10, 0x01, 0x0b]);
    assert_eq!((locals, numbers), (vec![3], vec![0xc1, 0]));
    assert_eq!((offsets, calls), (vec![0x94, 1], vec![9]));
    assert_eq!(behind, [0, 3, 1, b'x', 7]);
    // Up to the number of functions; then comes the length of the first.
    assert_eq!(before, wasm[..before.len()]);
    assert_eq!(wasm[before.len() - 1..][..2], [1, 14]);
}

#[test]
fn a_wasm_that_the_page_could_not_join_is_refused() {
    assert!(streams::apart(b"<html>").is_err());
    assert!(streams::apart(b"\0asm\x01\0\0\0").is_err());
    // return_call 0, i8x16 constants, try_table
    for unknown in [&[0x12, 0][..], &[0xfd, 0x0f], &[0x1f, 0x40, 0, 0x0b]] {
        assert!(streams::apart(&module(&[unknown])).is_err());
    }
    // The number of functions written longer than it need be.
    let mut wasm = module(&[&[]]);
    let code = wasm.len() - 11;
    assert_eq!(wasm[code..code + 3], [10, 4, 1]);
    wasm.splice(code + 1..code + 3, [5, 0x81, 0]);
    assert!(streams::apart(&wasm).is_err());
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
fn an_element_is_found_by_its_id_once() {
    assert_eq!(
        split("<p><script id=\"one\">text</script><i>", "one").unwrap(),
        ("<p><script id=\"one\">", "text", "</script><i>")
    );
    for page in [
        "<b id=\"two\"></b>",
        "<b id=\"one\"></b><b id=\"one\"></b>",
        "<b id=\"one\">",
    ] {
        assert!(split(page, "one").is_err(), "{page}");
    }
}
