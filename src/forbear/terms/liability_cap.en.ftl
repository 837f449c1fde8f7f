terms-liability-cap = Who pays for mistakes
terms-liability-cap-trap = If they make a mistake, you would bear the loss.
terms-liability-cap-fair = They answer for their mistakes.
terms-liability-cap-missing = They answer for their mistakes.
