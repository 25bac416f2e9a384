"""Pairs of pages: the same story with what surrounds it changed, and the same story edited."""
