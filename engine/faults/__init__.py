"""Every fault, one file each. A fault changes causes; the signals follow from the world."""
