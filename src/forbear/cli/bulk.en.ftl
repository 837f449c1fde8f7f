help-bulk =
    Read the messages of many people at once: what each one is, asks and threatens.
    SOURCE is a Parquet, CSV or JSONL file, or a folder of them and of exports from phones. OUT is a new folder; run the
    same command again to go on after an interruption.
help-bulk-engine = Where it runs: local (all cores of this machine), ray or spark (a cluster).
help-bulk-workers = How many processes read at the same time; all cores if not given.
help-bulk-place = The place of messages that name none: CN, US, GB, IN ...
help-bulk-campaigns = Then group what many people received: templates, senders in common, growth, rules. Writes a report into OUT/campaigns.
help-bulk-policy = Who will read the report: public (no names, numbers, links or firms) or regulator (senders, numbers, domains and firms stay).
help-bulk-least = Show nothing that fewer people share (10 if not given, never less than 5).
bulk-found = { $count ->
    [0] No message was sent to enough people to be a campaign.
    [one] One campaign was found.
   *[other] { $count } campaigns were found.
} The report is { $page }. It can be passed on; the folder private beside it cannot.
bulk-progress = { $percent } % done · { NUMBER($rows) } messages · { NUMBER($rate) } a second · about { $minutes } min { $seconds } s left
bulk-done = { $rows ->
    [one] One message was read.
   *[other] { NUMBER($rows) } messages were read.
} The tables are in { $out }.
bulk-before = { $parts } of { $all } parts had been read by an earlier run and were kept.
bulk-problems = What could not be read, with its source and row, is in { $folder }.
bulk-no-source = there is no such file or folder
bulk-no-source-next = check the name of the file or folder with the messages
bulk-out-taken = this folder already holds something else
bulk-out-taken-next = choose a new folder; an earlier run can only be continued with the same messages, the same place and the same version of forbear
bulk-stopped = the results could not be written: { $why }
bulk-stopped-next = make room or choose another disk, then run the same command again: what is finished is kept

problem-bulk-no-text-column = This table has no column with the words of the messages. Name it text (or message, body, content), and run the command again with a new folder.
problem-bulk-no-text = This row has no words to read. It is named in the table of problems; nothing else is missing.
problem-bulk-row-too-long = This row is longer than any message (over one million characters), so it was not read. Look at it on its own with: forbear read
problem-bulk-parquet-damaged = A part of this Parquet file is damaged; the rows before it were read. Copy the file again from where it came from.
problem-bulk-part-gave-up = This stretch of the file stopped the program twice, so it was left out. Read the file on its own with: forbear read
