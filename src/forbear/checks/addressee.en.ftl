addressee-fits = The messages are addressed to { $name }, which fits the name in your agreement.
addressee-other = The messages are addressed to { $name }, which is not the name in your agreement. They may mean somebody else.
missing-whom-they-mean = Whom they mean, in writing: full name and the number of the agreement. Do not send your identity card to find out.
