"""Kills the program at random moments, and looks what is left: ``python -m tools.kills``.

A scene is one file in ``scenes/``: a piece of work, and what has to hold after it was ended.
"""
