//! The rules and the words of all messages: each rule's page in `tests/rules/`, and every finding said in every language.

pub mod findings;
mod messages;
pub mod page;
mod pages;
mod said;
mod site;
