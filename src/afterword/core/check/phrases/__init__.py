"""Constructions that several hundred letters taught, one way of hurting a file."""
