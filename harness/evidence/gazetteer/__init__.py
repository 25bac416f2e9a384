"""Place names by script, and the English words that are no names."""
