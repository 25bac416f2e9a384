"""Reports: one file per format, each a pure function from a `Report` to text or bytes."""
