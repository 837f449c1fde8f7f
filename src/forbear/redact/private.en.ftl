# Kinds of private details, counted, as people call them.
private-kind = { $kind ->
    [PERSON] { $count ->
        [one] one name
       *[other] { $count } names
    }
    [PHONE_NUMBER] { $count ->
        [one] one telephone number
       *[other] { $count } telephone numbers
    }
    [EMAIL_ADDRESS] { $count ->
        [one] one e-mail address
       *[other] { $count } e-mail addresses
    }
    [CARD] { $count ->
        [one] one card number
       *[other] { $count } card numbers
    }
    [LOCATION] { $count ->
        [one] one place or address
       *[other] { $count } places or addresses
    }
    [DATE_TIME] { $count ->
        [one] one date
       *[other] { $count } dates
    }
    [AMOUNT] { $count ->
        [one] one amount of money
       *[other] { $count } amounts of money
    }
    [ORGANIZATION] { $count ->
        [one] one firm or office
       *[other] { $count } firms or offices
    }
    [ACCOUNT_REF] { $count ->
        [one] one account or case number
       *[other] { $count } account or case numbers
    }
    [URL] { $count ->
        [one] one link
       *[other] { $count } links
    }
    [AGE] { $count ->
        [one] one age
       *[other] { $count } ages
    }
    [NRP] { $count ->
        [one] one word for a nation or faith
       *[other] { $count } words for a nation or faith
    }
    [CHAT_ACCOUNT] { $count ->
        [one] one chat or wallet account
       *[other] { $count } chat or wallet accounts
    }
    [QR_CODE] { $count ->
        [one] one code to scan
       *[other] { $count } codes to scan
    }
    [BANK] { $count ->
        [one] one bank branch code
       *[other] { $count } bank branch codes
    }
    [ID] { $count ->
        [one] one identity number
       *[other] { $count } identity numbers
    }
   *[other] { $count ->
        [one] one other detail
       *[other] { $count } other details
    }
}
audience-learns = They will see: { $what }.
audience-learns-nothing = They will see none of the private details that were found.
audience-shortened = They will see only the last four characters of: { $what }.
audience-hidden = They will not see: { $what }.
audience-debt = Whoever reads it learns that there is a debt, and reads every word that is not marked.
audience-smaller = A smaller copy, --policy { $policy }, would also keep back: { $what }.
audience-smallest = No policy shows less of it than this one.
# Who reads the copy.
reader-adviser = A debt adviser, who has to reckon with sums and dates
reader-adviser-keeps = Sums, dates, firms, ages and bank branch codes stay. Of cards, accounts, references and telephone numbers the last four characters stay. Names, addresses, identity numbers, e-mail addresses and links go.
reader-regulator = The office that looks into a complaint
reader-regulator-keeps = Sums, dates, firms, references, telephone numbers, links and ages stay. Of cards, bank accounts and resident identity numbers the last four characters stay. Names, addresses, e-mail addresses and other identity numbers go.
reader-family = Someone close, who need not know sums or numbers
reader-family-keeps = Names, dates and ages stay. Sums, all numbers, addresses, firms and links go.
reader-assistant = An assistant program on somebody else's machine
reader-assistant-keeps = Sums and dates stay. Everything else that was found goes.
reader-public = A forum, or anyone at all
reader-public-keeps = Nothing that was found stays.
problem-docx-unreadable = This Word file is damaged or of an old kind (.doc), so no copy was made. Save it as .docx or PDF and try again. Keep the original.
# The marks that stand in a copy.
mark-account-ref = ACCOUNT REF
mark-age = AGE
mark-amount = AMOUNT
mark-card = CARD
mark-chat-account = CHAT ACCOUNT
mark-cn-plate = CN PLATE
mark-crypto = CRYPTO
mark-date = DATE
mark-e-mail = E-MAIL
mark-firm = FIRM
mark-iban = IBAN
mark-id = ID
mark-imei = IMEI
mark-in-aadhaar = IN AADHAAR
mark-in-ifsc = IN IFSC
mark-in-pan = IN PAN
mark-in-upi = IN UPI
mark-in-voter = IN VOTER
mark-ip = IP
mark-link = LINK
mark-nrp = NRP
mark-passport = PASSPORT
mark-person = PERSON
mark-phone = PHONE
mark-place = PLACE
mark-postal-code = POSTAL CODE
mark-uk-nhs = UK NHS
mark-uk-nino = UK NINO
mark-uk-sort-code = UK SORT CODE
mark-us-bank-routing = US BANK ROUTING
mark-us-driver-license = US DRIVER LICENSE
mark-us-ein = US EIN
mark-us-ssn = US SSN
