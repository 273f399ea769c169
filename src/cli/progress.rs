//! What a terminal shows of a build that takes longer than a second.

use crate::emit::{Artifact, Key, OutPath, Press};
use crate::i18n::{Pack, Say};
use indicatif::{ProgressBar, ProgressDrawTarget};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// How long nothing is shown: most builds are done by then.
const PATIENCE: Duration = Duration::from_secs(1);

/// How often the line moves.
const TICK: Duration = Duration::from_millis(100);

/// A line on standard error with what is being done, until it is dropped. Where that is no terminal there is none.
pub struct Progress<'p> {
    press: &'p dyn Press,
    words: &'static Pack,
    files: AtomicUsize,
    bar: ProgressBar,
    /// Who waits to show the line, and how to tell that nobody need.
    shows: Option<(Sender<()>, JoinHandle<()>)>,
}

impl<'p> Progress<'p> {
    /// Begins to watch what goes to `press`.
    pub fn of(press: &'p dyn Press, words: &'static Pack) -> Self {
        let bar = ProgressBar::new_spinner();
        bar.set_draw_target(ProgressDrawTarget::hidden());
        bar.set_message(words.say("progress-reading", &[]));
        let (waiting, ended) = channel();
        let line = bar.clone();
        // Without a thread there is no line, and that is all.
        let shows = thread::Builder::new().name("progress".to_owned()).spawn(move || {
            if ended.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                line.set_draw_target(ProgressDrawTarget::stderr());
                line.enable_steady_tick(TICK);
            }
        });
        Self { press, words, files: AtomicUsize::new(0), bar, shows: Some(waiting).zip(shows.ok()) }
    }

    fn count(&self) {
        let files = self.files.fetch_add(1, Ordering::Relaxed) + 1;
        // The words for it take longer than they are seen.
        if files % 100 == 1 {
            self.bar.set_message(self.words.say("progress-drawing", &[("files", Say::from(files))]));
        }
    }
}

impl Press for Progress<'_> {
    fn take(&self, artifact: Artifact) {
        self.count();
        self.press.take(artifact);
    }

    fn has(&self, path: &OutPath, key: Key) -> bool {
        let has = self.press.has(path, key);
        if has {
            self.count();
        }
        has
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if let Some((waiting, shows)) = self.shows.take() {
            drop(waiting);
            let _ = shows.join();
        }
        self.bar.finish_and_clear();
    }
}
