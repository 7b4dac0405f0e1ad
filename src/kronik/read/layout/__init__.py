"""What stands where on the page: body, title, byline, dateline, furniture; paragraphs and sentences."""
