payout-whole = The whole principal of { $principal } reached you.
payout-short = The agreement names { $principal }, but { $received } reached you. By the rule below what was kept back, { $kept }, is no part of the principal, or goes beyond what may be kept.
payout-short-if-bound = The agreement names { $principal }, but { $received } reached you; { $kept } was kept back. Whether the rule below reaches this agreement, its papers would tell.
payout-short-no-rule = The agreement names { $principal }, but { $received } reached you; { $kept } was kept back. forbear knows no rule about that here.
missing-payout-proof = The bank's record of the day and the amount of the payout.
