"""Judges of free text: what is only written, judged with care."""
