//! A page of Markdown as a terminal shows it: headings in bold, files set in.

use clap::builder::styling::Style;

/// The page with its marks turned into looks. What cannot be shown by them stays as it is written.
pub fn styled(page: &str) -> String {
    let bold = Style::new().bold();
    let mut out = String::with_capacity(page.len());
    let mut fenced = false;
    for line in page.lines() {
        if line.starts_with("```") {
            fenced = !fenced;
        } else if fenced {
            out.push_str(&format!("    {line}\n"));
        } else if let Some(heading) = line.strip_prefix("# ").or_else(|| line.strip_prefix("## ")) {
            out.push_str(&format!("{bold}{heading}{bold:#}\n"));
        } else {
            out.push_str(&format!("{line}\n"));
        }
    }
    out
}
