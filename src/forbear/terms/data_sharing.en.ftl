terms-data-sharing = What becomes of your data
terms-data-sharing-trap = Others would learn of your debts, and may call or sell on what they know.
terms-data-sharing-fair = What you tell them stays with them.
terms-data-sharing-missing = That your data is given to nobody without your yes.
