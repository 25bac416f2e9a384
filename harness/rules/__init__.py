"""Rules: pure checks with stable codes, one file each, and the decision that turns findings into verdicts."""
