terms-fee = Fees
terms-fee-trap = What it costs, and of what it is a share. A share of the whole debt is due even when nothing gets better.
terms-fee-fair = The help costs nothing.
terms-fee-missing = The help costs nothing.
