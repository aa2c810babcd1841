"""One file a purpose: how its letter is laid out. Found by looking in this folder."""
