problem-statement-empty = This file is empty. Please export the statement again.
problem-statement-unknown = This file is not a statement that can be read here. Please export it as CSV, XLSX, OFX, QIF, CAMT or MT940, or copy the rows into a table with a day, an amount and who it was.
problem-statement-too-large = This workbook would unpack to far more than a statement holds, so it was left alone. Please export it again as CSV.
problem-statement-gave-up = Reading this statement did not work, and the fault is forbear's. Please try another export of it, such as CSV.
problem-statement-no-rows = This statement has no bookings in it. Please check the period that was exported.
problem-statement-no-columns = No row of this table names a column for the day and one for the amount. Please add a heading row such as: Date, Description, Amount.
problem-statement-by-balance = This table has no column for the amounts, so each was reckoned from the balance after it and the one before. The oldest row has nothing before it and is left out. Please compare one or two with your bank's app.
problem-statement-no-heading = This table has no heading row, so its columns were guessed from the cells. Please check them, or add a heading row such as: Date, Description, Amount.
problem-statement-no-direction = Nothing in this table says whether money came in or went out. Please add a minus sign to what went out, or a column with In and Out.
problem-statement-no-currency = This statement does not name its currency, so it is kept apart from the others. Name the place with --place, such as GB, or add a column Currency.
problem-statement-currencies = This statement holds several currencies ({ $currencies }). They are never added together; each has its own budget.
problem-statement-day-order = The days in this statement could be read with the day first or the month first. They were read with the day first; please check one that you remember.
problem-statement-row-day = Row { $line }: the day ({ $told }) cannot be read, so the row is left out. Please check it in the statement.
problem-statement-row-amount = Row { $line }: the amount ({ $told }) cannot be read, so the row is left out. Please check it in the statement.
problem-statement-more-rows = { $count ->
    [one] One more row cannot be read and is left out.
   *[other] { $count } more rows cannot be read and are left out.
}
problem-statement-balance = At row { $line } the balance is not the one before plus this row{ $count ->
    [one] {""}
   *[other] , and so in { $count } places
}. A row may be missing or changed. Please compare it with the bank's own list.
problem-statement-totals = The opening balance and the rows do not give the closing balance: { $off } { $currency } is left over. Rows may be missing. Please export the whole period again.
problem-statement-xml = This file is not complete XML. Please export the statement again.
problem-statement-xml-cut = This file ends early or is damaged; what could be read is kept. Please export the statement again.
