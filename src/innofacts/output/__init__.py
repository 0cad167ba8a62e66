"""Output: to a `destination`, which is one of `files`, a pipe or a terminal (`streams`, `pager`, `progress`)."""
