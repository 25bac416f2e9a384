"""From a layout artifact to readable text, located passages and what in them matters. Pure: no I/O, no clock."""
