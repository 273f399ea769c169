//! What hosts are told to send with every file: a policy that also holds where none can stand in the file, and how
//! long it may be kept.
//!
//! | file | for |
//! |---|---|
//! | `_headers` | hosts that read it: Cloudflare Pages, Netlify and others |
//! | `server/apache.conf` | Apache: as `.htaccess` in the site's folder, or included |
//! | `server/nginx.conf` | nginx: included in the `server` block |
//!
//! The last two are to be put into place by hand once: names that begin with a dot belong to whoever runs the server.

use super::edition::Edition;
use super::policy::POLICY;
use crate::emit::{Artifact, OutPath, Press};
use crate::theme::TemplateFault;

/// Assets have a hash in their names, so what a name holds never changes.
const KEPT: &str = "public, max-age=31536000, immutable";

/// The headers of every file. Who may show a page in a frame can only be said here.
fn headers() -> [(&'static str, String); 5] {
    [
        ("Content-Security-Policy", format!("{POLICY}; frame-ancestors 'self'")),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        // Other sites learn that somebody came, not from which page.
        ("Referrer-Policy", "strict-origin".to_owned()),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
    ]
}

/// Draws all three.
pub fn draw(_: &Edition, press: &dyn Press) -> Result<(), TemplateFault> {
    let files = [("_headers", of_hosts()), ("server/apache.conf", apache()), ("server/nginx.conf", nginx())];
    for (path, text) in files {
        if let Ok(path) = OutPath::new(path) {
            press.take(Artifact::page(path, text.into_bytes()));
        }
    }
    Ok(())
}

fn lines(each: impl Fn(&str, &str) -> String) -> String {
    headers().iter().map(|(name, value)| each(name, value)).collect()
}

fn of_hosts() -> String {
    let all = lines(|name, value| format!("  {name}: {value}\n"));
    format!("/*\n{all}\n/assets/*\n  Cache-Control: {KEPT}\n")
}

fn apache() -> String {
    let all = lines(|name, value| format!("  Header always set {name} \"{value}\"\n"));
    format!(
        "# Copy this file as .htaccess into the folder of the site, or include it in its <Directory>.\n\
         <IfModule mod_headers.c>\n{all}  <If \"%{{REQUEST_URI}} =~ m#/assets/[^/]+$#\">\n    \
         Header set Cache-Control \"{KEPT}\"\n  </If>\n</IfModule>\n"
    )
}

fn nginx() -> String {
    let all = |indent: &str| lines(|name, value| format!("{indent}add_header {name} \"{value}\" always;\n"));
    format!(
        "# Include this file in the server block of the site.\n{}\
         # A block with a header of its own inherits none, so all stand here again.\n\
         location ~ /assets/[^/]+$ {{\n{}  add_header Cache-Control \"{KEPT}\" always;\n}}\n",
        all(""),
        all("  ")
    )
}
