"""How the schema came to be: ``env.py`` is what Alembic runs, ``versions`` holds the steps."""
