problem-stamp-unreadable = This is not the answer of a timestamp service (an RFC 3161 response). Ask the service for the .tsr file.
problem-stamp-unasked = This answer is about something else: the vault has not asked for it. Choose the answer to a request of this vault.
problem-stamp-unverified = This answer could not be checked with the certificate that was given. Ask the service for its root certificate (PEM), and for those in between if there are any.
