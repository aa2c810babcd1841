"""One file a theme. Each names its ``SIGNS``; they are found by looking in this folder."""
