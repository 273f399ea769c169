//! Pages, events, and the script that listens to them.

use super::guard::is_own_host;
use super::shelf::CannotDraw;
use super::site::Site;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use axum::routing::any;
use serde_json::json;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::ops::Range;
use tokio::sync::watch as shared;
use tokio_stream::StreamExt as _;
use tokio_stream::wrappers::WatchStream;

/// Where the preview's own things are: no page of a site has such an address.
const EVENTS: &str = "/_konzept/events";
const SCRIPT: &str = "/_konzept/live.js";

/// What every answer needs.
#[derive(Clone)]
struct Shown {
    address: SocketAddr,
    site: shared::Receiver<Site>,
}

/// Answers every request.
pub fn router(address: SocketAddr, site: shared::Receiver<Site>) -> Router {
    Router::new().fallback(any(answer)).with_state(Shown { address, site })
}

async fn answer(State(shown): State<Shown>, request: Request) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    if !host.is_some_and(|host| is_own_host(host, shown.address)) {
        return plain(StatusCode::FORBIDDEN, "This preview answers to its own address only.\n");
    }
    let head = request.method() == Method::HEAD;
    if !head && request.method() != Method::GET {
        let mut refused =
            plain(StatusCode::METHOD_NOT_ALLOWED, "This preview can be read, and nothing else.\n");
        refused.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return refused;
    }
    let mut response = match request.uri().path() {
        EVENTS if !head => events(shown.site),
        SCRIPT => typed("text/javascript; charset=utf-8", Bytes::from_static(include_bytes!("live.js"))),
        _ => {
            let site = shown.site.borrow().clone();
            drawn(site, request.uri().clone()).await
        }
    };
    if head {
        *response.body_mut() = Body::empty();
    }
    let fixed = [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    for (name, value) in fixed {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// A file of the site, or its page for addresses that lead nowhere.
fn page(site: &Site, uri: &Uri) -> Result<Response, CannotDraw> {
    let path = decoded(uri.path());
    let found = path.as_deref().map_or(Ok(None), |path| site.file(path.trim_start_matches('/')))?;
    if let Some((name, bytes)) = found {
        return Ok(shown(site, &name, bytes));
    }
    let mut missing = match site.file("404.html")? {
        Some((name, bytes)) => shown(site, &name, bytes),
        None => shown(site, "404.html", Bytes::from_static(b"<!doctype html><body></body>")),
    };
    *missing.status_mut() = StatusCode::NOT_FOUND;
    Ok(missing)
}

/// The same on a thread of its own: a page that has to be drawn may take a while, and the others are not to wait.
async fn drawn(site: Site, uri: Uri) -> Response {
    match tokio::task::spawn_blocking(move || page(&site, &uri)).await {
        Ok(Ok(response)) => response,
        _ => plain(
            StatusCode::INTERNAL_SERVER_ERROR,
            "This page cannot be drawn. `konzept build` tells why.\n",
        ),
    }
}

fn shown(site: &Site, name: &str, bytes: Bytes) -> Response {
    let kind = kind(name);
    match kind.starts_with("text/html") {
        true => typed(kind, with_script(&bytes, site.version)),
        false => typed(kind, bytes),
    }
}

/// What a page's policy must allow so that the script may be loaded and may listen. A policy that has a word on it
/// already keeps its own.
const ALLOWED: [(&str, &str); 2] =
    [("script-src-elem", "; script-src-elem 'self'"), ("connect-src", "; connect-src 'self'")];

/// A page with the script that lets it follow the content; only here, never in a built site.
fn with_script(page: &[u8], version: u64) -> Bytes {
    let script =
        format!("<script src=\"{SCRIPT}\" data-version=\"{version}\" data-events=\"{EVENTS}\"></script>");
    let policy = policy(page);
    let mut with = Vec::with_capacity(page.len() + 2 * script.len());
    with.extend_from_slice(&page[..policy.end]);
    if !policy.is_empty() {
        let named = |name: &str| find(&page[policy.clone()], name.as_bytes()).is_some();
        ALLOWED
            .iter()
            .filter(|(name, _)| !named(name))
            .for_each(|(_, words)| with.extend_from_slice(words.as_bytes()));
    }
    let rest = &page[policy.end..];
    let close = b"</body>";
    let end = rest.windows(close.len()).rposition(|part| part == close).unwrap_or(rest.len());
    with.extend_from_slice(&rest[..end]);
    with.extend_from_slice(script.as_bytes());
    with.extend_from_slice(&rest[end..]);
    with.into()
}

/// Where the words of a page's policy stand; empty at the start when it has none.
fn policy(page: &[u8]) -> Range<usize> {
    let after = |from: usize, part: &[u8]| Some(from + find(page.get(from..)?, part)? + part.len());
    let range = || {
        let meta = after(0, b"http-equiv=\"Content-Security-Policy\"")?;
        let start = after(meta, b"content=\"")?;
        Some(start..after(start, b"\"")? - 1)
    };
    range().unwrap_or(0..0)
}

fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|window| window == part)
}

/// One event for every build, the newest at once: whoever comes back has missed nothing.
fn events(site: shared::Receiver<Site>) -> Response {
    let stream = WatchStream::new(site).map(|site| {
        let news = json!({ "version": site.version, "mistakes": site.mistakes });
        Ok::<_, Infallible>(Event::default().id(site.version.to_string()).data(news.to_string()))
    });
    Sse::new(stream).keep_alive(KeepAlive::default()).into_response()
}

fn typed(kind: &'static str, bytes: Bytes) -> Response {
    ([(header::CONTENT_TYPE, kind)], bytes).into_response()
}

fn plain(status: StatusCode, text: &'static str) -> Response {
    (status, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

/// A path without its percent signs; `None` when it is no text or leads out of itself.
fn decoded(path: &str) -> Option<String> {
    let path = percent_encoding::percent_decode_str(path).decode_utf8().ok()?;
    let tricks = path.contains(['\\', '\0']) || path.split('/').any(|part| part == "." || part == "..");
    (!tricks).then(|| path.into_owned())
}

/// What a file is, by its ending.
fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "vcf" => "text/vcard; charset=utf-8",
        "xml" => "application/xml",
        "csv" => "text/csv; charset=utf-8",
        "pdf" => "application/pdf",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
