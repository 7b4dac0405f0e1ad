"""The rim: the only room that touches disk, clock, database and processes."""
