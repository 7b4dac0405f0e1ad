"""Who speaks: quotations, indirect speech, and the words that refer back to a speaker or to another name."""
