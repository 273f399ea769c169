//! Markdown as our tree: what an editor types, and the blocks it becomes.

mod blocks;
mod hostile;
mod links;
mod outline;
