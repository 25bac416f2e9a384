"""Tests for facts: capture what an article cites, and learn sentence by sentence what no longer stands."""
