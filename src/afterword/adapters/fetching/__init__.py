"""Fetches something public from the web, from people who may mean us no good.

A feed's address is the person's; what it redirects to, how long it talks and what it sends is
somebody else's. So every address is resolved and checked before it is connected to, the
connection goes to the very address that was checked, and size and time have bounds that hold
over everything, however slowly it comes.
"""
