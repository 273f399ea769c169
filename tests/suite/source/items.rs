//! `tests/source/items.txt`: the items of the document, in groups.

use super::text::normal;

const ITEMS: &str = include_str!("../../source/items.txt");

/// Items of one kind on one page.
pub struct Group {
    pub page: String,
    pub name: String,
    pub count: usize,
    /// The parts of each item, normalised.
    pub items: Vec<Vec<String>>,
}

pub fn groups() -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for line in ITEMS.lines().filter(|line| !line.is_empty() && !line.starts_with("//")) {
        if let Some(head) = line.strip_prefix("# ") {
            let parts: Vec<&str> = head.split(" | ").collect();
            let [page, count, name] = parts[..] else { panic!("no head of a group: {line}") };
            groups.push(Group {
                page: page.to_owned(),
                name: name.to_owned(),
                count: count.parse().expect("a count"),
                items: Vec::new(),
            });
        } else {
            let group = groups.last_mut().expect("items stand under a head");
            group.items.push(line.split(" | ").map(|part| normal(&part.replace('¦', "|"))).collect());
        }
    }
    groups
}
