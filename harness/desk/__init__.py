"""People's decisions about evidence."""
