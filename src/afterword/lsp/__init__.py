"""The check in an editor: the same underlines as on the command line, while the letter is written.

A Language Server (LSP 3.17) on standard input and output. It reads what the editor shows, stores
nothing and asks nobody.
"""
