"""Run Afterword as ``python -m afterword``."""

from afterword.cli import main

if __name__ == "__main__":
    main()
