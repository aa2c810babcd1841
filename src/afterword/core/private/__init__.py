"""The private page: what is written for nobody else, and how somebody is. No reader sees it."""
