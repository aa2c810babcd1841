"""The composition root: the one module that knows every other."""
