terms-auto-renewal = Renewing by itself
terms-auto-renewal-trap = It goes on, and goes on costing, unless you act in time.
terms-auto-renewal-fair = It ends by itself.
terms-auto-renewal-missing = It ends by itself.
