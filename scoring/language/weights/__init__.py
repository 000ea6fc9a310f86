"""Weights of linear readers, made by `make train` from the labelled sentences. Not edited by hand."""
