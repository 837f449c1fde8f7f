terms-refund = Getting money back
terms-refund-trap = What is paid stays with them, even if nothing comes of it.
terms-refund-fair = It says when you get money back.
terms-refund-missing = When you get your money back.
