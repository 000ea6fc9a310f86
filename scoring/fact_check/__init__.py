"""A post-mortem held against the trace of its drill: what it claims otherwise, and what it leaves out."""
