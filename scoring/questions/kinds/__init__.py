"""Every kind of item, one file each: its shape, what it asks, and how an answer to it is marked."""
