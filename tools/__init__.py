"""Scripts of the project: training, measuring, the tour of the README."""
