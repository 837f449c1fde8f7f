letter-salutation = Dear Sir or Madam,
letter-closing = Yours faithfully,
letter-attachments = Enclosed
