help-helpers =
    See who can help with your case, in which order, what it costs and what to bring.
    Also looks at a helper before you pay them (--check), and at the formal routes of your place (--routes).
help-helpers-text = The message itself, instead of a file.
help-helpers-place = Where you live: CN, US, GB-ENG, GB-SCT, GB-NIR, IN ...
help-helpers-problem = What you need help with, where no message shows it. Can be given several times.
help-helpers-debts = Your own papers (debts.toml), so that a debt that is not yours is noticed.
help-helpers-on = The day for which it is asked, such as 2026-05-01; today where it is left out.
help-helpers-routes = Hold the formal routes of your place beside your own figures.
help-helpers-check = Look at somebody who wants to be paid, by your answers in a file.
help-helpers-questions = Print that file with every question for your place, ready to be filled in.
help-helpers-full = Also show every source and rule.
help-helpers-html = Write a page that loads nothing, instead of printing.
helpers-no-place = Where you live decides who can help, and nothing here tells.
helpers-no-place-next = Add --place, such as --place GB-ENG, CN, US or IN.
helpers-wrote = Written to { $file }.
help-helpers-pack = Write a hand-off for an adviser: one page first, then open questions, statement of affairs (with --routes CASE.toml) and contacts; private details are taken out. OUT.html is a page, anything else text.
help-helpers-name = A name that must not stand in the pack, however it is written. Can be given several times.
help-helpers-number = A number that must not stand in the pack. Can be given several times.
