"""The second reader of feedback: a small linear model that hears themes no construction lists."""
