# What forbear says about sources and messages that could not be read, or not without an assumption.

## Sources

problem-format-empty = There is nothing in this source. Choose another file, or paste the text of the message.
problem-format-unknown = This is text, but not an export that forbear knows. Copy the message itself and paste it, or export the chat again.
problem-format-no-messages = This source is of a kind that forbear knows, but holds no message. Export it again, or paste the text of the message.
problem-format-binary = This file is not text, and forbear does not know its kind. Open it with the program that made it, and paste the words or export them as text.
problem-format-picture = This is a picture of a kind that cannot be read here (such as HEIC). Save or send it as JPEG or PNG and add that; keep the first one as evidence.
problem-format-sound = This is a sound recording, which cannot be read as a message. Write down what is said, and keep the recording as evidence.
problem-format-video = This is a video, which cannot be read as a message. Write down what is said, and keep the video as evidence.
problem-format-office = This is an office document or an Outlook file, which cannot be read here. Save it as plain text or as .eml, or paste its words.
problem-format-archive = This archive cannot be opened here. Unpack it, and name the files or the folder.
problem-format-database = This is a database, not an export. Export the messages in the app that made it.
problem-format-program = This is a program, not a message. It was not opened; do not start it if you do not know where it comes from.
problem-format-xml = This is XML, but not a backup of messages that forbear knows. If it should be one, make the backup again with SMS Backup & Restore.
problem-format-gave-up = forbear met something in this source that it cannot deal with. What was read before is kept. Please report it with the words under details; do not send the file.

## How the text was written

problem-encoding-assumed = The file does not say how its letters are stored, so forbear took the most likely way. If the words look wrong, save the file as UTF-8.
problem-encoding-damaged = Some letters in this file are damaged and show as �. Compare with the message on the phone.
problem-time-unreadable = The time of a message could not be read, or only its day is stated, so the time was left out. Look it up on the phone.

## Backups of text messages

problem-sms-entities = This backup carries instructions that could load or enlarge other content. They were ignored, and all ordinary messages were read. Make a new backup if messages are missing.
problem-sms-record = Record { $record } of the backup is damaged and was left out; the others were read. Look at that message on the phone.
problem-sms-truncated = The backup ends too early: { $read } of about { $expected } records could be read. Copy the file from the phone again, or make a new backup.
problem-sms-fewer = The backup says that it holds { $expected } records, but { $read } were found. Make a new backup to be sure that none is missing.
problem-sms-character-repaired = A character that cannot be stored in a backup was replaced by �. Compare with the message on the phone.
problem-sms-not-sent = This message of yours was a draft or was not sent.

## Chats

problem-chat-day-or-month = The chat writes dates as { $written }, and nothing in it shows which number is the day. Times were left out. Export the chat again with a message from the 13th or later of a month.

## JSON and tables

problem-json-damaged = This file is cut off or damaged; { $read } whole records were read. Export it again.
problem-json-line = Record { $line } holds no message that could be read; the others were read. Check that it has a field "text".
problem-csv-row = Line { $line } of the table holds no message that could be read; the others were read. Check the column with the words.

## Mail

problem-mail-structure = This mail is built in an unusual way, so it was kept as it stands and only its headings were read. Look at it in your mail program, without opening links.
problem-mail-many-parts = This mail has more than { $parts } parts. The first ones were read, the rest is kept unopened. Mail like this is rarely honest.
problem-mail-deep = This mail carries mails inside mails, more than { $depth } deep. The outer ones were read, the inner ones are kept unopened.

## Archives

problem-zip-damaged = This archive is damaged or not complete. What could be unpacked was read; copy or export it again to have all of it.
problem-zip-many = This archive lists { $entries } files; the first { $most } were looked at. Unpack it, and name the files that matter.
problem-zip-too-large = A file in this archive is far too large when unpacked ({ $mebibytes } MiB or more), so it was left alone. If you expect it, unpack it yourself and name it.
problem-zip-locked = This file in the archive needs a password. Unpack it with the password, and name the file.
problem-zip-entry = This file in the archive is damaged or gives a false size, so it was left out; the others were read. Export or copy the archive again.
problem-zip-nested = There are archives inside archives here, too deep to follow. Unpack the inner one if you expect a message in it.
problem-zip-path = A name in this archive points outside its own folder, which honest exports do not do. It was used as a label only; nothing was written anywhere.
problem-zip-same-name = Two files in this archive have the same name. Both were read; the second one has a number.
problem-format-pdf = This is a PDF, which could not be read. Copy its words and paste them, and keep the PDF itself as evidence.
