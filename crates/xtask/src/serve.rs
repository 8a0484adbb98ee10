//! A plain static host on loopback, as an office's intranet server is one: no fallback page, no magic.

mod connection;

use std::fs;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use anyhow::{Context, Result, bail};

use connection::{Answer, Request};

/// What to serve, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    pub dir: PathBuf,
    /// 0 takes a free one.
    pub port: u16,
    pub host: IpAddr,
    /// The folder's address on the host: `/`, or `/sub/`.
    pub mount: String,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            dir: "dist".into(),
            port: 0,
            host: IpAddr::V4(Ipv4Addr::LOCALHOST),
            mount: "/".into(),
        }
    }
}

/// A running server; it ends with the program.
pub struct Server {
    address: SocketAddr,
    site: Arc<Site>,
    listening: JoinHandle<()>,
}

/// What the connections share.
struct Site {
    dir: PathBuf,
    mount: String,
}

impl Server {
    /// # Errors
    /// If the folder has no `index.html` or the port is taken.
    pub fn start(options: &Options) -> Result<Self> {
        if !options.dir.join("index.html").is_file() {
            bail!(
                "{} has no index.html; `cargo xtask build` makes dist/",
                options.dir.display()
            );
        }
        let wanted = SocketAddr::new(options.host, options.port);
        let listener =
            TcpListener::bind(wanted).with_context(|| format!("cannot listen on {wanted}"))?;
        let site = Arc::new(Site {
            dir: options.dir.clone(),
            mount: format!("/{}/", options.mount.trim_matches('/')).replace("//", "/"),
        });
        let (address, shared) = (listener.local_addr()?, Arc::clone(&site));
        // Browsers hold several idle connections open: a thread each, so that none makes another wait.
        let listening = thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let site = Arc::clone(&shared);
                thread::spawn(move || connection::keep(stream, |request| site.answer(request)));
            }
        });
        Ok(Self {
            address,
            site,
            listening,
        })
    }

    /// The address of the folder's start page.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.site.mount)
    }

    /// Serves until the program is ended.
    pub fn wait(self) {
        let _ = self.listening.join();
    }
}

impl Site {
    fn answer(&self, request: &Request) -> Answer {
        let path = request.target.split(['?', '#']).next().unwrap_or("/");
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            return Answer::status("405 Method Not Allowed");
        }
        match self.find(path) {
            Ok((file, bytes)) => Answer::file(mime(&file.to_string_lossy()), bytes),
            Err(answer) => answer,
        }
    }

    /// The file behind an address and its bytes, or the answer that says why there is none.
    fn find(&self, path: &str) -> Result<(PathBuf, Vec<u8>), Answer> {
        if format!("{path}/") == self.mount {
            return Err(Answer::moved(format!("{path}/")));
        }
        let missing = || Answer::status("404 Not Found");
        let inside = path.strip_prefix(&self.mount).ok_or_else(missing)?;
        let mut file = PathBuf::from(decoded(inside).ok_or_else(missing)?);
        if file
            .components()
            .any(|part| !matches!(part, Component::Normal(_)))
        {
            return Err(missing());
        }
        if inside.is_empty() || inside.ends_with('/') {
            file.push("index.html");
        }
        let whole: &Path = &self.dir.join(&file);
        match fs::read(whole) {
            Ok(bytes) => Ok((file, bytes)),
            Err(_) if whole.is_dir() => Err(Answer::moved(format!("{path}/"))),
            Err(_) => Err(missing()),
        }
    }
}

/// Resolves `%E3`-like bytes; nothing where the result is no text.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digits = [rest.next()?, rest.next()?];
                u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

/// The media type that goes with a file's ending.
fn mime(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "csv" => "text/csv; charset=utf-8",
        "txt" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpStream;

    fn site(mount: &str) -> Server {
        Server::start(&Options {
            // Cargo runs tests in the folder of their crate.
            dir: Path::new("tests").join("site"),
            mount: mount.into(),
            ..Options::default()
        })
        .unwrap()
    }

    fn get(server: &Server, path: &str) -> String {
        let mut stream = TcpStream::connect(server.address).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn serves_files_with_their_type() {
        let server = site("/");
        let page = get(&server, "/?x=1");
        assert!(page.starts_with("HTTP/1.1 200"), "{page}");
        assert!(
            page.contains("text/html; charset=utf-8") && page.contains("<h1>site</h1>"),
            "{page}"
        );
        assert!(get(&server, "/empty.wasm").contains("Content-Type: application/wasm"));
    }

    #[test]
    fn has_no_fallback_and_stays_inside() {
        let server = site("/");
        for path in [
            "/missing",
            "/favicon.ico",
            "/../serve.rs",
            "/%2e%2e/architecture/main.rs",
        ] {
            let answer = get(&server, path);
            assert!(answer.starts_with("HTTP/1.1 404"), "{path}: {answer}");
        }
    }

    #[test]
    fn can_live_in_a_sub_folder() {
        let server = site("city/report");
        assert!(server.url().ends_with("/city/report/"));
        assert!(get(&server, "/city/report/").contains("<h1>site</h1>"));
        assert!(get(&server, "/city/report").contains("Location: /city/report/"));
        assert!(get(&server, "/").starts_with("HTTP/1.1 404"));
    }

    #[test]
    fn idle_connections_do_not_hold_up_others() {
        let server = site("/");
        let idle: Vec<TcpStream> = (0..20)
            .map(|_| TcpStream::connect(server.address).unwrap())
            .collect();
        assert!(get(&server, "/").starts_with("HTTP/1.1 200"));
        drop(idle);
    }

    #[test]
    fn a_connection_serves_one_request_after_the_other() {
        let server = site("/");
        let mut stream = TcpStream::connect(server.address).unwrap();
        stream
            .write_all(b"HEAD / HTTP/1.1\r\n\r\nPOST / HTTP/1.1\r\n\r\nGET /x HTTP/1.0\r\n\r\n")
            .unwrap();
        let mut answers = String::new();
        stream.read_to_string(&mut answers).unwrap();
        let status: Vec<&str> = answers
            .lines()
            .filter(|line| line.starts_with("HTTP/"))
            .collect();
        assert_eq!(
            status,
            [
                "HTTP/1.1 200 OK",
                "HTTP/1.1 405 Method Not Allowed",
                "HTTP/1.1 404 Not Found"
            ]
        );
        assert!(!answers.contains("<h1>"), "HEAD sent a body");
    }

    #[test]
    fn decodes_names() {
        assert_eq!(decoded("%E5%B8%82.csv").as_deref(), Some("市.csv"));
        assert_eq!(decoded("%E5"), None);
        assert_eq!(decoded("%zz"), None);
    }
}
