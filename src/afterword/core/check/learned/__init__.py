"""The second reader of letters: a small linear model that hears barbs no rule lists."""
