"""From clauses to contacts: parties, journeys, what the sentences around add, and which drafts are one contact (`find`)."""
