"""Claims files and lock files: read, checked, written. Every problem has a place, a code and a hint."""
