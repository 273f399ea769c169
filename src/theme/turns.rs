//! How much a page may ask of its templates: so many turns of loops, calls, and values that were given a name.
//!
//! It is counted and not timed, so that a template that is stopped is stopped at the same place on every machine. The
//! engine hands its functions nothing of the page that is being filled; but a page is filled by one thread, so the
//! thread keeps its account.

use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The most turns. A page of ten thousand figures with a hundred turns each takes a million.
pub(super) const MOST_TURNS: u64 = 2_000_000;

/// Why a page is not finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// Its turns are used up.
    Turns,
    /// A value is larger than any page.
    Size,
    /// Nobody waits for it any more.
    GivenUp,
}

struct Account {
    left: u64,
    stop: Option<Stop>,
    given_up: Arc<AtomicBool>,
}

thread_local! {
    static ACCOUNT: RefCell<Option<Account>> = const { RefCell::new(None) };
}

/// Fills a page on this thread, with an account of its own. Tells why it was stopped, if it was.
pub(super) fn accounted<T>(given_up: &Arc<AtomicBool>, work: impl FnOnce() -> T) -> (T, Option<Stop>) {
    let account = Account { left: MOST_TURNS, stop: None, given_up: Arc::clone(given_up) };
    ACCOUNT.with_borrow_mut(|place| *place = Some(account));
    let done = work();
    (done, ACCOUNT.with_borrow_mut(Option::take).and_then(|account| account.stop))
}

/// Pays for turns. Outside a page nothing is paid.
///
/// # Errors
/// When the page is to be stopped; from then on always.
pub(super) fn pay(turns: u64) -> Result<(), Stop> {
    ACCOUNT.with_borrow_mut(|place| {
        let Some(account) = place else { return Ok(()) };
        if account.stop.is_none() {
            match account.left.checked_sub(turns) {
                _ if account.given_up.load(Ordering::Relaxed) => account.stop = Some(Stop::GivenUp),
                Some(left) => account.left = left,
                None => account.stop = Some(Stop::Turns),
            }
        }
        account.stop.map_or(Ok(()), Err)
    })
}

/// Stops the page, since a value is too large.
pub(super) fn stop_for_size() {
    ACCOUNT.with_borrow_mut(|place| {
        if let Some(account) = place {
            account.stop.get_or_insert(Stop::Size);
        }
    });
}
