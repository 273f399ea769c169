//! Notices changes below `content/` and `themes/`.

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::time::{Duration, Instant};

/// How long it must have been quiet before a change counts as finished: editors save in several steps.
const QUIET: Duration = Duration::from_millis(8);
/// How long a burst may go on before it is looked at all the same.
const LONGEST: Duration = Duration::from_millis(400);
/// What is watched; either may come and go.
const FOLDERS: [&str; 2] = ["content", "themes"];

/// Changes of a site's files.
pub struct Changes {
    root: PathBuf,
    watcher: RecommendedWatcher,
    changed: Receiver<()>,
}

impl Changes {
    /// Begins to watch a site. The root itself is watched for folders that appear; what else lies in it is not.
    pub fn of(root: PathBuf) -> notify::Result<Self> {
        let root = root.canonicalize().unwrap_or(root);
        // One note is enough: whoever reads it looks at everything.
        let (note, changed) = sync_channel(1);
        let inside = root.clone();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            // A failure to watch may have hidden a change.
            if event.map_or(true, |event| matters(&event, &inside)) {
                leave(&note);
            }
        })?;
        watcher.watch(&root, RecursiveMode::NonRecursive)?;
        let mut changes = Self { root, watcher, changed };
        changes.follow();
        Ok(changes)
    }

    /// Waits for the next change, and until it is over; `false` when there will be none.
    pub fn wait(&mut self) -> bool {
        if self.changed.recv().is_err() {
            return false;
        }
        let begun = Instant::now();
        while begun.elapsed() < LONGEST {
            match self.changed.recv_timeout(QUIET) {
                Ok(()) => {}
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
        self.follow();
        true
    }

    /// Watches the folders that are there now: one that was replaced has lost its watch.
    fn follow(&mut self) {
        for folder in FOLDERS.map(|name| self.root.join(name)) {
            if folder.is_dir() {
                // Watching what is watched already changes nothing; what has vanished is seen from the root.
                let _ = self.watcher.watch(&folder, RecursiveMode::Recursive);
            }
        }
    }
}

fn leave(note: &SyncSender<()>) {
    match note.try_send(()) {
        // A note that nobody has read yet says the same.
        Ok(()) | Err(TrySendError::Full(()) | TrySendError::Disconnected(())) => {}
    }
}

/// Whether an event may have changed the site: not when something was only read, and not for hidden files, which are
/// no content and which editors write while they save.
fn matters(event: &Event, root: &Path) -> bool {
    let inside = |path: &Path| {
        let Ok(rest) = path.strip_prefix(root) else { return false };
        let mut parts = rest.iter().map(|part| part.to_string_lossy());
        parts.next().is_some_and(|first| FOLDERS.contains(&first.as_ref()))
            && parts.all(|part| !part.starts_with('.'))
    };
    event.need_rescan()
        || !matches!(event.kind, EventKind::Access(_)) && event.paths.iter().any(|path| inside(path))
}
