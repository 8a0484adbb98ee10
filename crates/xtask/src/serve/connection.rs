//! One HTTP/1.1 connection: as much of the protocol as a browser needs from a static host.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;

/// The longest request head, in bytes; a browser's is a few hundred.
const LONGEST_HEAD: u64 = 64 * 1024;

/// What a browser asks for.
pub struct Request {
    pub method: String,
    pub target: String,
    last: bool,
}

/// What it gets.
pub struct Answer {
    status: &'static str,
    header: (&'static str, String),
    body: Vec<u8>,
}

impl Answer {
    /// A file's bytes with their media type.
    pub fn file(kind: &str, body: Vec<u8>) -> Self {
        Self {
            status: "200 OK",
            header: ("Content-Type", kind.into()),
            body,
        }
    }

    /// A status with no more to say than itself.
    pub fn status(status: &'static str) -> Self {
        let header = ("Content-Type", "text/plain; charset=utf-8".into());
        Self {
            status,
            header,
            body: format!("{status}\n").into_bytes(),
        }
    }

    /// Sends the browser to another address on the same host.
    pub fn moved(to: String) -> Self {
        Self {
            status: "308 Permanent Redirect",
            header: ("Location", to),
            body: Vec::new(),
        }
    }
}

/// Answers one request after the other until either side has had enough.
pub fn keep(stream: TcpStream, answer: impl Fn(&Request) -> Answer) {
    // A browser that goes away in the middle is no error of ours.
    let _ = converse(&stream, answer);
}

fn converse(stream: &TcpStream, answer: impl Fn(&Request) -> Answer) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    while let Some(request) = read(&mut reader)? {
        send(stream, &request, &answer(&request))?;
        if request.last {
            break;
        }
    }
    Ok(())
}

/// The next request; nothing once the browser has closed or sends what is no request.
fn read(reader: &mut impl BufRead) -> io::Result<Option<Request>> {
    let mut head = reader.take(LONGEST_HEAD);
    let mut line = String::new();
    head.read_line(&mut line)?;
    let mut words = line.split_whitespace();
    let (Some(method), Some(target), Some(version)) = (words.next(), words.next(), words.next())
    else {
        return Ok(None);
    };
    let mut request = Request {
        method: method.into(),
        target: target.into(),
        last: version == "HTTP/1.0",
    };
    loop {
        let mut line = String::new();
        if head.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let line = line.trim_end().to_ascii_lowercase();
        // A body would be read as the next request, so the connection ends with it.
        request.last |= line == "connection: close" || line.starts_with("transfer-encoding:");
        request.last |= line
            .strip_prefix("content-length:")
            .is_some_and(|length| length.trim() != "0");
        if line.is_empty() {
            return Ok(Some(request));
        }
    }
}

fn send(mut stream: &TcpStream, request: &Request, answer: &Answer) -> io::Result<()> {
    let Answer {
        status,
        header: (name, value),
        body,
    } = answer;
    let ending = if request.last {
        "Connection: close\r\n"
    } else {
        ""
    };
    let length = body.len();
    let mut message = format!(
        "HTTP/1.1 {status}\r\n{name}: {value}\r\nContent-Length: {length}\r\nCache-Control: no-cache\r\n\
         X-Content-Type-Options: nosniff\r\n{ending}\r\n"
    )
    .into_bytes();
    if request.method != "HEAD" {
        message.extend_from_slice(body);
    }
    stream.write_all(&message)
}
