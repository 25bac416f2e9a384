"""The nouns: frozen, deeply immutable values that every part of the harness speaks in. Standard library only."""
