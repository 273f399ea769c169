//! The rules and the words of all messages: each rule's page in `tests/rules/`, and every finding said and explained in
//! every language.

pub mod explanations;
pub mod findings;
mod messages;
mod page;
mod pages;
mod said;
pub mod site;
