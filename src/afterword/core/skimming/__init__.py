"""Which mail can be left out by its header alone, so that its text need not be fetched."""
