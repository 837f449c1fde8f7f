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
problem-toml-syntax = This file is not valid TOML, so it was not read. Correct the line that is named.
problem-toml-field = The field { $field } cannot be used: { $what }. Correct it and run the command again.

## Problems with the sources themselves

problem-source-missing = There is no such file. Check the name and the folder.
problem-source-unreadable = This file could not be opened. Check that you may read it, or copy it to another folder.
problem-source-not-a-file = This is not an ordinary file, so it was left alone.
problem-source-too-large = This file is very large ({ $mebibytes } MiB). Export a shorter period, or split it.
