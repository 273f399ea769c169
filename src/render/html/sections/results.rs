//! What past projects brought.

use crate::concept::{Kind, Metric, ProjectResult};
use crate::render::html::scene::{Link, PictureView, Scene, WebLink};
use serde::Serialize;

/// The results of a chapter.
#[derive(Serialize)]
pub struct View {
    results: Vec<ResultView>,
}

#[derive(Serialize)]
struct ResultView {
    id: String,
    title: String,
    lead: Option<Link>,
    partners: Vec<Link>,
    field: Option<Link>,
    period: Option<String>,
    metrics: Vec<MetricView>,
    outlook: Option<String>,
    text: Option<String>,
    images: Vec<PictureView>,
    link: Option<WebLink>,
    lang: Option<String>,
}

#[derive(Serialize)]
struct MetricView {
    before: Option<String>,
    figure: Option<String>,
    after: Option<String>,
    planned: bool,
}

/// Makes the view. A lead that is the result's own title is not said again.
pub fn view(scene: &Scene<'_>, results: &[ProjectResult]) -> View {
    let one = |result: &ProjectResult| {
        let title = scene.text(&result.title);
        ResultView {
            id: result.id.to_string(),
            lead: result
                .lead
                .as_ref()
                .and_then(|lead| scene.link(Kind::Actor, lead))
                .filter(|lead| lead.title != title),
            partners: scene.links(Kind::Actor, &result.partners),
            field: result.field.as_ref().and_then(|field| scene.link(Kind::Field, field)),
            period: scene.time(result.period.as_ref()),
            metrics: result.metrics.iter().map(|metric| metric_view(scene, metric)).collect(),
            outlook: scene.maybe_prose(result.outlook.as_ref()),
            text: scene.maybe_prose(result.text.as_ref()),
            images: result.images.iter().filter_map(|image| scene.picture(image)).collect(),
            link: scene.web(result.link.as_ref()),
            lang: scene.lang(&result.title),
            title,
        }
    };
    View { results: results.iter().map(one).collect() }
}

/// An outcome's label around its value: `{}` says where the value stands, else it comes first.
fn metric_view(scene: &Scene<'_>, metric: &Metric) -> MetricView {
    let label = scene.text(&metric.label);
    let figure = metric.value.as_ref().map(|value| scene.pack.quantity(value, scene.is_original()));
    let (before, after) = match (label.split_once("{}"), &figure) {
        (Some((before, after)), _) => (before.trim(), after.trim()),
        (None, Some(_)) => ("", label.as_str()),
        (None, None) => (label.as_str(), ""),
    };
    // A label that says so itself needs no mark.
    let words = scene.say("planned-words", &[]);
    let lower = label.to_lowercase();
    let said = words.split('|').any(|word| lower.contains(&word.trim().to_lowercase()));
    let shown = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    MetricView { before: shown(before), after: shown(after), figure, planned: metric.planned && !said }
}
