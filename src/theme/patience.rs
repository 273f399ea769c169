//! How long, and with how much memory, the templates of a site may work.
//!
//! Loops and calls are counted and stopped (`turns`). What is left are single steps that take long or grow large, such as
//! a filter on a text of megabytes, and drawings; nothing can stop one of them. So templates that are not ours work on a
//! thread of their own, which is no longer waited for when it asks too much, and ends at its next turn. What is measured
//! decides nothing else: every page that is finished is the same on every machine.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

/// How often to look whether the work is done.
const PAUSE: Duration = Duration::from_millis(10);

/// How long it may work before it is left behind: five seconds, for what takes five milliseconds.
const LONGEST: Duration = Duration::from_secs(5);

/// How many times as long it may take on a machine that does other things as well.
const BESIDES: u32 = 12;

/// How many bytes the program may grow by meanwhile.
const GROWTH: u64 = 1 << 30;

/// Templates nest; what is not used of it is never taken.
const STACK: usize = 64 << 20;

/// Why nothing came of the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Impatience {
    /// It does not end.
    Time,
    /// It takes too much memory.
    Memory,
    /// The template engine itself failed.
    Fault,
}

/// Does the work on a thread of its own, and leaves it behind when it asks too much.
pub(super) fn watched<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Impatience> {
    let (begin, begun) = sync_channel(1);
    let (tell, told) = sync_channel(1);
    let before = taken();
    thread::Builder::new()
        .stack_size(STACK)
        .spawn(move || {
            // Nobody listens any more when the work took too long.
            let _ = begin.send(fs::read_link("/proc/thread-self").ok());
            let _ = tell.send(work());
        })
        .map_err(|_: io::Error| Impatience::Memory)?;
    let mut passed = Duration::ZERO;
    let thread = begun.recv().ok().flatten().map(|thread| Path::new("/proc").join(thread));
    loop {
        match told.recv_timeout(PAUSE) {
            Ok(done) => return Ok(done),
            Err(RecvTimeoutError::Disconnected) => return Err(Impatience::Fault),
            Err(RecvTimeoutError::Timeout) => {}
        }
        if let (Some(before), Some(now)) = (before, taken())
            && now > before + GROWTH
        {
            return Err(Impatience::Memory);
        }
        passed += PAUSE;
        if worked(thread.as_ref()).unwrap_or(passed) > LONGEST || passed > LONGEST * BESIDES {
            return Err(Impatience::Time);
        }
    }
}

/// How long a thread has had a processor, where the system tells.
fn worked(thread: Option<&PathBuf>) -> Option<Duration> {
    let told = fs::read_to_string(thread?.join("schedstat")).ok()?;
    told.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

/// How many bytes of memory the program has taken, where the system tells.
fn taken() -> Option<u64> {
    const PAGE: u64 = 4096;
    let told = fs::read_to_string("/proc/self/statm").ok()?;
    let pages: u64 = told.split(' ').nth(1)?.parse().ok()?;
    Some(pages * PAGE)
}
