"""Every remedy, one file each. A remedy changes causes, never symptoms; the signals follow from the world."""
