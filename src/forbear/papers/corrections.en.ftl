problem-rule-purpose = Rule { $number }: there is no purpose "{ $purpose }", or its text is empty. `forbear budget --purposes` lists the purposes.
