# What forbear says in English. One sentence each; plain, calm, no blame, no false certainty.

## The command line

help-forbear =
    A calm, private companion for the moment a debt demand arrives.
    Everything stays on this machine: forbear never uses the network.
    Without a command, the app opens in your browser.
    Exit codes: 0 done, 1 done but something in the input could not be read, 2 wrong use, 3 the program or the vault refuses.
help-option-json = Print one JSON document and nothing else.
help-option-lang = The language to speak: en or zh.
help-option-help = Show this help.
help-option-version = Show the version.
help-usage = How to use it:
help-options = Options
help-commands = Commands
error-option = there is no option { $option }. Look at --help.
error-missing = { $name } is missing. Look at --help.
error-value = { $name } cannot be used: { $why }
error-day = { $day } is not a day. Write it as year-month-day, for example 2026-05-01.
error-place = forbear knows no law of { $place }. Name one of { $known }, or a part of one such as US-NY or GB-SCT.
error-unwritable = { $file } could not be written: { $why }. Choose another folder.
error-line = forbear cannot go on: { $detail }
error-where = Where: { $where }
error-next = What to do next: { $next }

## Problems in files that a person writes

problem-toml-not-utf8 = This file is not saved as UTF-8 text. Save it again as UTF-8.
problem-toml-syntax = { $sort ->
    [day] This line holds a day that does not exist or is written another way. Write a day of the calendar as 2026-05-01, without quotation marks.
   *[other] This line is not valid TOML, so the file was not read. Correct it: a field is written as name = value, text stands in quotation marks.
}
problem-toml-field = { $sort ->
    [unknown] There is no field of this name, and forbear leaves nothing out silently. { $likely ->
        [none] See the how-to for the names of the fields.
       *[other] Perhaps { $likely } is meant.
    }
    [missing] This field is missing. Add it.
    [choice] What stands here is not one of the words that this field knows. See the how-to for them.
    [day] This is to be a day without a time. Write it as 2026-05-01, without quotation marks.
    [list] This can stand several times. Write it with two brackets, as in [[payment]], or as a list in brackets.
    [table] This is to be a table of fields. Write it as [{ $field }] with its fields below.
    [number] This is to be a number. Write plain digits with a point, without a currency or a percent sign.
    [whole] This is to be a whole number. Write plain digits.
    [yes-no] This is to be true or false.
    [text] This is to be text. Write it in quotation marks.
   *[other] The field { $field } cannot be used as it stands. Correct it and run the command again.
}

## Problems with the sources themselves

problem-source-missing = There is no such file. Check the name and the folder.
problem-source-unreadable = This file could not be opened. Check that you may read it, or copy it to another folder.
problem-source-not-a-file = This is not an ordinary file, so it was left alone.
problem-source-too-large = This file is very large ({ $mebibytes } MiB). Export a shorter period, or split it.
