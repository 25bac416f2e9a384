"""Visiting pages with a real browser: the only part of the harness that touches the network."""
