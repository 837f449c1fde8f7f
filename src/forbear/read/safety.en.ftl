## Signs that a sender or a link may be false

signal-direction-characters = It holds hidden characters that turn the direction of the text, so that it reads differently from what it is.
signal-invisible-characters = It holds invisible characters inside words or links.
signal-mixed-scripts = A word mixes letters of two scripts that look alike.
signal-ip-address-link = A link leads to a bare number instead of a name.
signal-credentials-in-link = A link has another name before an @ sign. Only what follows the @ counts.
signal-unusual-port = A link uses an unusual port.
signal-punycode-domain = A link's name is written in coded form and shows other letters than it has.
signal-foreign-letters-domain = A link's name holds letters of another script or with accents.
signal-link-shortener = A short link hides where it leads.
signal-unusual-ending = A link's ending is often used for pages that last a few days. Alone this is a weak sign.
signal-program-download = A link downloads a program.
signal-lookalike-domain = A link's name looks almost like the official name of a known institution.
signal-brand-in-other-domain = A link carries the name of a known institution, but the domain is not one of its known domains.
signal-brand-domain-mismatch = The message presents itself as a known institution, but the link is not one of its known domains.
signal-number-abroad = It came from a number of another country.
signal-mobile-number-of-institution = It presents itself as a bank or an office, but the number is a private mobile number.
signal-free-mail-of-institution = It presents itself as a known institution, but came from a free e-mail address.
signal-sender-mismatch = The sender's name belongs to somebody other than the institution that the message names.
signal-private-payment = It asks for payment to a private account or wallet.
signal-wallet-address = It gives the address of a crypto wallet.
