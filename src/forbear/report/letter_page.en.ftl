letters-fits = These fit what is there:
letters-possible = These are possible too:
letters-needs = These need something from you first:
letters-refused = These are not for this case:
letters-needs-these = Needs: { $names }
letters-how = Write one with: forbear letter KIND [SOURCE...] --person person.toml --out letter.pdf
letters-not-written = This letter is not written:
letters-missing = { $count ->
    [one] One thing is missing, and a letter is never sent with a blank:
   *[other] { $count } things are missing, and a letter is never sent with a blank:
}
letters-know = Before you send it:
letters-beside = To read beside it; only the text above is sent:
letters-segments = ({ $count ->
    [1] One text message
   *[other] { $count } text messages
}, { $alphabet }, { $units } characters counted.)
letters-unread = These facts cannot be used as they are:
