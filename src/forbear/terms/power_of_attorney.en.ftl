terms-power-of-attorney = Power to act for you
terms-power-of-attorney-trap = Somebody else could sign for you. It should name the lender and the purpose, and end when you say so.
terms-power-of-attorney-fair = It asks for no power over your affairs, or one that you can end at any time.
terms-power-of-attorney-missing = It asks for no power over your affairs, or one that you can end at any time.
