problem-debts-empty = This file names no debt. Write one [[debt]] table for each debt that your papers show.
problem-debts-id-twice = Two debts have the id { $id }. Give each debt an id of its own.
problem-debts-currency = { $currency } is not a currency code. Write the three letters, such as CNY, USD, GBP or INR.
problem-debts-amount = The amount { $amount } cannot be used. Write an amount greater than zero, without a sign.
problem-debts-rate = The rate { $rate } cannot be right. Write it as a fraction: 0.24 means 24% a year.
problem-debts-received = More money reached you than was lent. Check principal and received.
problem-debts-payment-early = A payment on { $paid } stands before the agreement of { $agreed }. Check both dates.
problem-debts-request-channel = A request not to be reached in one way names that way, and no other request does. Write kind = "channel" with channel = "call", "sms", "email", "chat" or "letter".
