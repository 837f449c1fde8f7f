terms-cancellation = Ending the contract
terms-cancellation-trap = Leaving costs money, is tied to forms, or is not possible.
terms-cancellation-fair = You can end it without paying for that.
terms-cancellation-missing = How you can end it, and that ending it costs nothing.
