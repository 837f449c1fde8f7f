letter-salutation = Dear Sir or Madam,
letter-closing = { $place ->
    [us] Sincerely,
   *[other] Yours faithfully,
}
letter-attachments = Enclosed
