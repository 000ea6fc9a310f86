"""Word tables of the readers, as plain data; no rules live here."""
