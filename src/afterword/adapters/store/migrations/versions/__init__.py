"""One step a file, ``mNNNN_<what>.py``; a step that was published never changes again."""
