"""The kinds of input that can be graded in bulk, one file each."""
