-- What a list of events needs of each, so that none is read that is not shown.

CREATE INDEX event_listed ON event (status, kind, earliest, latest, id);
