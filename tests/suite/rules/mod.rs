//! The rules and the words of all messages: each rule's page in `tests/rules/`, and every finding said and explained in
//! every language.

mod circles;
mod counts;
pub mod explanations;
pub mod findings;
mod fixes;
mod messages;
mod once;
pub mod page;
mod pages;
mod said;
pub mod site;
mod untrue;
