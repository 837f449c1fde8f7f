proof-foot = Case { $case } · custody head { $root }…
transcript-title = TRANSCRIPT OF MESSAGES AND CALLS
transcript-case = Case { $case }. Made on { $day } by forbear from the originals named below; no person retyped anything.
transcript-count = { $messages ->
    [one] One message or call
   *[other] { $messages } messages and calls
} from { $exhibits ->
    [one] one original
   *[other] { $exhibits } originals
}:
transcript-how =
    Each entry begins with its place in the original ([E1#3]: original E1, third entry), its time and its way. The words stand as they were received, with their own line breaks; a line further in goes on from the one above. Signs that would steer a screen are shown as \u followed by their code. Attachments are named and lie in the original.
transcript-redacted = REDACTED COPY (for: { $policy }). Private details are replaced by marks in square brackets; the same mark is the same person or number throughout. The originals are kept sealed and unchanged.
transcript-unredacted = Nothing was left out, shortened or replaced.
transcript-signs = Some signs (emoji, other scripts) may look different or be missing in a PDF; the text file beside it has them all.
transcript-direction-in = received
transcript-direction-out = sent
transcript-direction-system = note of the program
transcript-from = From: { $who }
transcript-to = To: { $who }
transcript-subject = Subject: { $subject }
transcript-no-time = no time in the original
transcript-zone-stated = Time zone: stated in the original
transcript-zone-assumed = Time zone: not in the original, taken to be the person's own
transcript-zone-unknown = Time zone: unknown
transcript-call = { $answered ->
    [yes] Call, answered, { $seconds } seconds
    [no] Call, not answered
   *[unknown] Call; the record does not say whether it was answered ({ $seconds } seconds)
}
transcript-attached = Attached: { $name } ({ $size } bytes)
transcript-quoted = (It also repeats { $characters } characters of earlier messages; they stand in the original.)
transcript-page = ---- Page { $page } of { $pages } ----
channel-sms = text message
channel-mms = multimedia message
channel-call = telephone call
channel-whatsapp = WhatsApp
channel-telegram = Telegram
channel-signal = Signal
channel-email = e-mail
channel-letter = letter
channel-text = text

chronology-title = Chronology
chronology-intro = Everything in order of time, made on { $day } from { $exhibits ->
    [one] one original
   *[other] { $exhibits } originals
} and the person's own papers. Times are on the person's own clock ({ $zone }).
chronology-counts = Counts
chronology-count-messages = Messages received: { $in } · sent: { $out }
chronology-count-calls = Calls received: { $calls } (answered { $answered }, not answered { $unanswered }, not recorded { $unknown })
chronology-count-sender =
    { $who }: { $messages ->
        [one] one message
       *[other] { $messages } messages
    }, { $calls ->
        [one] one call
       *[other] { $calls } calls
    }, from { $first } to { $last }
chronology-count-sender-one =
    { $who }: { $messages ->
        [one] one message
       *[other] { $messages } messages
    }, { $calls ->
        [one] one call
       *[other] { $calls } calls
    }, on { $first }
chronology-rules = Beside the rules on contact
chronology-no-rules = No finding about the rules on contact: none is known for this place, or nothing was out of line.
chronology-rules-note = A finding says what a rule asks and what the messages show. Whether it was broken is for the authority or court to say.
chronology-entries = What happened
chronology-head-number = No.
chronology-head-when = When
chronology-head-what = What
chronology-head-where = Where it stands
chronology-undated = no time
chronology-assumed = zone assumed
chronology-page = { $place }, transcript page { $page } line { $line }
chronology-message = { $direction ->
    [out] Sent by the person
    [system] Noted by the program
   *[in] Received
} ({ $channel ->
    [sms] text message
    [mms] multimedia message
    [email] e-mail
    [letter] letter
    [whatsapp] WhatsApp
    [telegram] Telegram
    [signal] Signal
   *[text] text
}): “{ $text }”
chronology-call = { $direction ->
    [out] Call made by the person
   *[in] Call received
}, { $answered ->
    [yes] answered, { $seconds } seconds
    [no] not answered
   *[unknown] not recorded whether answered
}
chronology-payment = Paid { $amount } to { $to }
chronology-letter-sent = Letter sent by { $method }{ $tracked ->
    [yes] {", "}number { $tracking }
   *[no] {""}
}: { $subject }
chronology-letter-written = Letter written: { $subject }
chronology-round = { $by ->
    [person] Offer by the person
   *[creditor] Offer by the creditor
}{ $known ->
    [yes] {" "}({ $each ->
        [month] { $amount } a month
       *[total] { $amount } in all
    })
   *[no] {""}
}, { $written ->
    [yes] in writing
   *[no] not in writing
}; { $answer ->
    [accepted] accepted
    [refused] refused
    [lapsed] lapsed
    [countered] answered with another offer
   *[open] open
}
chronology-told = { $by } told { $to }: { $what } ({ $consent ->
    [given] with the person's consent
    [refused] against the person's will
    [law] as the law requires
   *[not_asked] the person was not asked
})
chronology-flag = · { $flag }
