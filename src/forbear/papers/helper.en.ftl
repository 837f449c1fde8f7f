problem-helper-kind = “{ $kind }” is no kind of helper that is known here, so it was left out. Choose one of: { $known }.
problem-helper-question = There is no question “{ $question }” for this place. forbear helpers --questions prints them all.
problem-helper-answer = “{ $answer }” is neither yes nor no, so the question counts as open. Write "yes", "no" or "?".
problem-helper-place = No law is known for the place “{ $place }”. Write one of { $known } under place, or name it with --place.
