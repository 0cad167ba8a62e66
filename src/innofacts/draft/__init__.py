"""An article becomes facts: each figure in its text is drafted as one."""
