//! A page with a transcript: prose, files, and what is typed and answered.
//!
//! A fence after a line with nothing but a path in back-ticks is a file of the site. A `console` fence holds commands
//! after `$ `, each with its answer and, when the program does not end with 0, a last line `[code]`. An answer that has
//! fences itself stands in a longer one. All of a page happens in one folder, from top to bottom.

use super::run::Place;

/// The page as it would have to read, with the answers of now.
pub fn replayed(page: &str) -> String {
    let place = Place::new();
    let mut out = String::new();
    let mut path: Option<&str> = None;
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        if line.starts_with("```") {
            let (marks, fence) = line.split_at(line.len() - line.trim_start_matches('`').len());
            let inside: Vec<&str> = lines.by_ref().take_while(|line| *line != marks).collect();
            if fence == "console" {
                for typed in inside.iter().filter_map(|line| line.strip_prefix("$ ")) {
                    out.push_str(&format!("$ {typed}\n{}", place.answer(typed)));
                }
            } else {
                let text: String = inside.iter().flat_map(|line| [line, "\n"]).collect();
                if let Some(path) = path {
                    place.write(path, &text);
                }
                out.push_str(&text);
            }
            out.push_str(&format!("{marks}\n"));
        }
        let named = line.strip_prefix('`').and_then(|line| line.strip_suffix('`'));
        path = if line.is_empty() { path } else { named };
    }
    out
}

/// The first line that differs, with those around it.
pub fn difference(told: &str, now: &str) -> String {
    let at = told.lines().zip(now.lines()).take_while(|(a, b)| a == b).count();
    let around = |text: &str| -> String {
        text.lines().skip(at.saturating_sub(2)).take(8).flat_map(|line| ["  ", line, "\n"]).collect()
    };
    format!("told, from line {}:\n{}happens:\n{}", at + 1, around(told), around(now))
}
