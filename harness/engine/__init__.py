"""Use cases: each joins registry, capture, store, evidence, rules and desk into one thing a person asks for."""
