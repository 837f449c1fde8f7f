terms-guaranteed-result = A promised result
terms-guaranteed-result-trap = Nobody but the lender or a court decides what is let go. Whoever promises it promises what is not theirs.
terms-guaranteed-result-fair = It promises no result that is not theirs to give.
terms-guaranteed-result-missing = It promises no result that is not theirs to give.
