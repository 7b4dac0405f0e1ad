"""One sentence as the contact grammar sees it: its scene, triggers, sides, and what its words say of day, place and status."""
