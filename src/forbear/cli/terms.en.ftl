help-terms =
    Look at the terms of somebody who wants to be paid for help with debts, before you sign.
    Reads text, web pages, PDF, DOCX and pictures; English and Chinese. Shows each clause that matters, why, and what is missing.
help-terms-text = The terms themselves, instead of a file.
help-terms-place = Where you live, for the rules: CN, US, GB-ENG, IN ...
help-terms-debt = What you owe in all, such as 12000 or "12000 USD", so that shares are turned into money.
help-terms-debts = Your own papers (debts.toml), instead of --debt.
help-terms-on = The day on which the rules are asked for; today where it is left out.
help-terms-full = Also show every rule.
help-terms-html = Write a page that loads nothing, instead of printing.
terms-no-file = There is nothing to look at.
terms-no-file-next = Name a file, such as forbear terms agreement.pdf, or paste the words after --text.
terms-debt-unread = What you owe cannot be read.
terms-debt-next = Write an amount, such as --debt 12000 or --debt "12000 USD".
