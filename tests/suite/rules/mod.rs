//! The rules and the words of all messages: each rule's page in `tests/rules/`, and every finding said in every language.

mod findings;
mod fixes;
mod messages;
mod page;
mod pages;
mod said;
mod site;
