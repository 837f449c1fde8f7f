licence-noted = Your papers note a licence for { $who }: { $licence }. See that the entry in the register still stands.
licence-to-look-up = { $bound ->
    [yes] Whoever asks like { $who } needs a permission under the rule below. forbear cannot look it up for you.
   *[unknown] If { $who } is of the sort that the rule below names, it needs a permission. forbear cannot look it up for you.
}
missing-licence = The entry of { $who } in the public register, found by its full name through the register's own site, not through a link or number in a message.
