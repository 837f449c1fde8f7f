principal-fits = They state a principal of { $stated }; by your papers { $own } of it is left.
principal-too-high = They state a principal of { $stated }. With every payment of yours counted, { $own } of it is left: { $difference } less.
step-allocated = Interest at the agreed rate is paid first, to the day; { $principal } of your payments then went to principal.
missing-allocation-clause = The clause of your agreement that says what a payment settles first.
