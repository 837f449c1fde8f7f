charges-capitalised = They speak of interest on interest or on charges. { rule-on-charges }
principal-above-lent = They state a principal of { $stated }. Your agreement lent { $lent }, so { $more } more stands as principal; it may be charges that were added to it. { rule-on-charges }
rule-on-charges = { $rule ->
    [yes] The rule below limits that; only a breakdown beside your agreement can tell whether it was kept.
   *[no] forbear knows no rule that forbids it here; a breakdown beside your agreement shows whether you agreed to it.
}
