"""THE WHOLE, pure: questions to a chronicle and answers as plain data.

question (typed names -> actors), timeline (events in order), show and why (one event, value by value to its words),
export (tidy tables), score (a reading against gold), check (what differs from what was stored).
"""
