"""What people mention in passing: an opening, a colleague to talk to, what they care about.

It is read from their own words and suggested with them; the person keeps it or drops it.
"""
