//! The preview: the site in memory, rebuilt when a file changes, with open pages that follow.
//!
//! Knows `emit` for what a finished file is; how the site is built and what is said of its mistakes comes in as a
//! function. Three things run beside each other: a watcher that only says *something changed*, one thread that
//! builds, and a server that shows the last good build. They share one value, [`Site`], which is replaced whole.
//!
//! | file | does |
//! |---|---|
//! | `watch` | notices changes below `content/` and `themes/` |
//! | `shelf` | the files of a build: what is as it was before stays, pages are drawn when somebody asks |
//! | `site` | what is shown: the last good build, and what is wrong since |
//! | `guard` | which requests are answered at all |
//! | `http` | pages, events, and the script that listens to them |
//! | `live.js` | in the open page: shows what changed without losing the place |
//!
//! Deliberately absent: the script in a built site. It is put into a page while that page is sent.

mod guard;
mod http;
mod shelf;
mod site;
mod watch;

pub use shelf::{CannotDraw, Files, Later, Shelf};
pub use site::{Built, Site};

use std::io;
use std::net::{IpAddr, TcpListener};
use std::path::PathBuf;
use std::thread;
use tokio::sync::watch as shared;

/// How many pages are drawn at once for those who ask.
const DRAWING: usize = 2;

/// The stack of a thread that draws.
const STACK: usize = 8 << 20;

/// Binds the address that was asked for, or, when its port is taken, another port of the same host.
pub fn bind(host: IpAddr, port: u16) -> io::Result<TcpListener> {
    let taken = |error: &io::Error| error.kind() == io::ErrorKind::AddrInUse;
    match TcpListener::bind((host, port)) {
        Err(error) if taken(&error) => TcpListener::bind((host, 0)),
        bound => bound,
    }
}

/// Serves until the process is interrupted. `build` makes the site; it runs once before the first request is answered
/// and then after every change. `ready` is called when the first page can be had.
///
/// Fails when the socket or the watching of the folder cannot be set up.
pub fn serve(
    listener: TcpListener,
    root: PathBuf,
    mut build: impl FnMut() -> Built + Send + 'static,
    ready: impl FnOnce(),
) -> io::Result<()> {
    let address = listener.local_addr()?;
    // Watching begins before the first build: what changes meanwhile is seen.
    let mut changes = watch::Changes::of(root).map_err(io::Error::other)?;
    let (site, shown) = shared::channel(Site::default().after(build()));
    let builder = thread::Builder::new().name("build".to_owned()).stack_size(STACK);
    builder.spawn(move || {
        while changes.wait() {
            let built = build();
            site.send_modify(|site| *site = std::mem::take(site).after(built));
        }
    })?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(DRAWING)
        .thread_stack_size(STACK)
        .build()?;
    runtime.block_on(async {
        listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(listener)?;
        ready();
        tokio::select! {
            ended = async { axum::serve(listener, http::router(address, shown)).await } => ended,
            interrupted = tokio::signal::ctrl_c() => interrupted,
        }
    })
}
