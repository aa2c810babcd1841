"""The letter check: rules, diagnostics, fixes."""
