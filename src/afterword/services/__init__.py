"""One function a use case: takes ports, returns values."""
