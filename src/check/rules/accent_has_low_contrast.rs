//! A colour of the region in which nobody could read.
//!
//! WCAG 2.2 asks for a contrast of 4.5:1 between text and its ground (1.4.3, level AA; 3:1 for large text and for parts of
//! graphics). The colour is measured as it is given against the light ground of the site's theme; a theme without a plain
//! one is not judged. The embedded theme takes only the hue of it and sets lightness itself, so it stays readable; but
//! then the region's colour is not what readers see, and a theme of the site's own may well write in the colour itself.
//!
//! The dark ground is left to the theme. No colour has 4.5:1 on both: on paper of `#f9fbfc` its luminance may be 0.17 at
//! most, on `#121a19` it has to be 0.22 at least. What the colour becomes is the region's decision, so there is a
//! suggestion and no fix.

use crate::check::{Case, Findings, Rule};
use crate::concept::{Kind, RecordRef};
use crate::diagnostics::Arg;
use rust_decimal::Decimal;

/// See the file's head.
pub const RULE: Rule = Rule::warning("accent-has-low-contrast", find);

/// What WCAG 2.2 asks for text of the usual size.
const ENOUGH: f64 = 4.5;

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    let (Some(accent), Some(ground)) = (case.concept.about.accent, case.ground) else { return };
    let contrast = accent.contrast(ground);
    if contrast >= ENOUGH {
        return;
    }
    let concept = RecordRef::new(Kind::Chapter, case.concept.start.id.clone());
    findings.report(Some(&concept), case.places.accent.or(case.places.about), |finding| {
        let finding = finding
            .with("colour", accent.to_string())
            .with("ground", ground.to_string())
            // Rounded down, so that what is too little never looks like enough.
            .with("ratio", Arg::Number(Decimal::new((contrast * 100.0).floor() as i64, 2)));
        match accent.shade_with(ENOUGH, ground) {
            Some(shade) => finding.with("shade", shade.to_string()),
            None => finding.help("help-none"),
        }
    });
}
