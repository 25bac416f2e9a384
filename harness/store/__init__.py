"""Snapshots on disk: blobs stored once, manifests that name them, an index that can be rebuilt."""
