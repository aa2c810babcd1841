"""One file a scene; found by being there."""
