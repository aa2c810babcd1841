"""How far an application had come by the time a message was written."""
