"""The second reader: a small model beside the constructions, trained on mail written for it."""
