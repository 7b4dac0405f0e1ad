"""Time expressions and the days they mean (`dates`), and when the article itself appeared (`published`)."""
