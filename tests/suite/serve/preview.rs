//! A preview that runs, and what a browser would ask of it.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// How long anything may take on a machine that is busy with other things.
const PATIENCE: Duration = Duration::from_secs(120);

/// The program showing a site of its own.
pub struct Preview {
    pub site: TempDir,
    program: Child,
    /// Such as `127.0.0.1:4000`.
    pub address: String,
}

/// An answer.
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Preview {
    /// Shows a small site.
    pub fn new() -> Self {
        Self::with(&["--port", "0"])
    }

    pub fn with(options: &[&str]) -> Self {
        let site = tempfile::tempdir().expect("a folder");
        for (path, text) in [
            (
                "content/concept.yaml",
                "title: Konzept\nlanguages: [de]\nchecks: {legal-page-is-missing: off}\n",
            ),
            ("content/01-a/index.md", "---\ntitle: Anfang\n---\n\nErster Stand.\n"),
            ("content/02-b/index.md", "---\ntitle: Ende\n---\n\nSchluss.\n"),
        ] {
            write(&site, path, text);
        }
        let mut program = Command::new(env!("CARGO_BIN_EXE_konzept"))
            .args(["serve", "--date", "2025-06-01", "--lang", "de"])
            .args(options)
            .current_dir(site.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program");
        let mut line = String::new();
        let mut out = BufReader::new(program.stdout.take().expect("its output"));
        out.read_line(&mut line).expect("a line with the address");
        let rest = line.split_once("http://").unwrap_or_else(|| panic!("no address in {line:?}")).1;
        let address = rest.split('/').next().expect("an address").to_owned();
        Self { site, program, address }
    }

    pub fn write(&self, path: &str, text: &str) {
        write(&self.site, path, text);
    }

    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &self.address)
    }

    pub fn ask(&self, method: &str, path: &str, host: &str) -> Answer {
        let mut stream = self.connect();
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
            .expect("a request");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        let answer = String::from_utf8(answer).expect("UTF-8");
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        Answer { status, head: head.to_ascii_lowercase(), body: body.to_owned() }
    }

    /// Listens as an open page does.
    pub fn listen(&self) -> Events {
        let mut stream = self.connect();
        write!(stream, "GET /_konzept/events HTTP/1.1\r\nHost: {}\r\n\r\n", self.address).expect("a request");
        Events(BufReader::new(stream))
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).expect("the preview");
        stream.set_read_timeout(Some(PATIENCE)).expect("patience");
        stream
    }

    /// How many threads and open files the program has; where the system tells.
    #[cfg(target_os = "linux")]
    pub fn holds(&self) -> (usize, usize) {
        let count = |what: &str| {
            fs::read_dir(format!("/proc/{}/{what}", self.program.id())).expect("the program's state").count()
        };
        (count("task"), count("fd"))
    }

    /// Interrupts it as Ctrl-C does, and waits for its end.
    #[cfg(unix)]
    pub fn interrupt(mut self) -> Option<i32> {
        let id = self.program.id().to_string();
        assert!(Command::new("kill").args(["-INT", &id]).status().expect("kill").success());
        self.program.wait().expect("an end").code()
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

fn write(site: &TempDir, path: &str, text: &str) {
    let path = site.path().join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// What an open page is told.
pub struct Events(BufReader<TcpStream>);

impl Events {
    /// The next news.
    pub fn next(&mut self) -> serde_json::Value {
        loop {
            let mut line = String::new();
            assert!(self.0.read_line(&mut line).expect("news in time") > 0, "the stream ended");
            if let Some(news) = line.strip_prefix("data: ") {
                return serde_json::from_str(news).expect("JSON");
            }
        }
    }

    /// News after news, until one is as wanted: a change may be built in two steps.
    pub fn until(&mut self, wanted: impl Fn(&serde_json::Value) -> bool) -> serde_json::Value {
        loop {
            let news = self.next();
            if wanted(&news) {
                return news;
            }
        }
    }
}
