letter-salutation = Dear { $recipient },
letter-closing = Yours sincerely,
letter-attachments = Enclosed
