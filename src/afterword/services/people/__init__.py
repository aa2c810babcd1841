"""The people somebody met: the contact book, its sources, whom to write to and why."""
