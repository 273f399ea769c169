//! The words of schema.org that we use, as types.

use serde::Serialize;

/// A page's description.
#[derive(Serialize)]
pub(super) struct Graph {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    nodes: Vec<Node>,
}

/// A thing that is described.
#[derive(Serialize)]
#[serde(tag = "@type", rename_all_fields = "camelCase")]
pub(super) enum Node {
    Report {
        #[serde(rename = "@id")]
        id: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        url: Option<String>,
        name: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        description: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        image: Option<String>,
        in_language: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        version: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        date_modified: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        creative_work_status: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        spatial_coverage: Option<Place>,
        #[serde(skip_serializing_if = "Option::is_none")]
        publisher: Option<Reference>,
    },
    Organization {
        #[serde(rename = "@id")]
        id: String,
        name: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        alternate_name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        url: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        email: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        telephone: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        address: Option<String>,
    },
    Quotation {
        #[serde(rename = "@id")]
        id: String,
        text: String,
        in_language: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        date_created: Option<String>,
        spoken_by_character: Person,
        is_part_of: Reference,
    },
    ContactPoint {
        #[serde(rename = "@id")]
        id: String,
        name: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        contact_type: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        telephone: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        email: Option<String>,
    },
    Dataset {
        #[serde(rename = "@id")]
        id: String,
        name: String,
        description: String,
        in_language: String,
        is_part_of: Reference,
        main_entity: Vec<Observation>,
    },
    BreadcrumbList {
        item_list_element: Vec<Crumb>,
    },
}

/// A figure.
#[derive(Serialize)]
#[serde(tag = "@type", rename = "Observation", rename_all = "camelCase")]
pub(super) struct Observation {
    #[serde(rename = "@id")]
    pub id: String,
    pub name: String,
    pub description: String,
    /// The exact number, its power of ten applied; a text, so that no digit is lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub observation_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub observation_period: Option<String>,
}

/// Another thing, by its address.
#[derive(Serialize)]
pub(super) struct Reference {
    #[serde(rename = "@id")]
    id: String,
}

/// A thing of which only the name is told.
#[derive(Serialize)]
pub(super) struct Place {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
}

/// Who says something.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Person {
    #[serde(rename = "@type")]
    pub kind: &'static str,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<Place>,
}

/// A step on the way to a page.
#[derive(Serialize)]
pub(super) struct Crumb {
    #[serde(rename = "@type")]
    kind: &'static str,
    position: usize,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<String>,
}

impl Graph {
    pub(super) fn new(nodes: Vec<Node>) -> Self {
        Self { context: "https://schema.org", nodes }
    }

    /// As JSON in which nothing can end the element around it or open another: no `<`, `>` or `&`.
    pub(super) fn written(&self) -> Option<String> {
        let json = serde_json::to_string(self).ok()?;
        let mut out = String::with_capacity(json.len());
        for c in json.chars() {
            match c {
                // They can only stand in texts, where JSON knows another way to write them.
                '<' => out.push_str("\\u003c"),
                '>' => out.push_str("\\u003e"),
                '&' => out.push_str("\\u0026"),
                c => out.push(c),
            }
        }
        Some(out)
    }
}

impl Reference {
    pub(super) fn to(id: String) -> Self {
        Self { id }
    }
}

impl Place {
    pub(super) fn named(name: String) -> Self {
        Self { kind: "Place", name }
    }

    pub(super) fn organization(name: String) -> Self {
        Self { kind: "Organization", name }
    }
}

impl Crumb {
    pub(super) fn new(position: usize, name: String, item: Option<String>) -> Self {
        Self { kind: "ListItem", position, name, item }
    }
}
