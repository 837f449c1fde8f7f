budget-title = Where the money goes
budget-read = { $files -> 
    [one] One statement
   *[other] { $files } statements
} read: { $rows } bookings from { $first } to { $last }.
budget-nothing = There is nothing to review yet.
budget-place-assumed = The categories of { $place } are used, because of the currency. Say --place to choose another.
budget-no-currency = a currency that is not named
budget-affairs = A usual month in { $currency } (average of { $months } whole months before { $start })
budget-no-month = In { $currency } there is no whole month yet, so no usual month can be told. A statement that covers two or more whole months would be enough.
budget-part = { $part }: { $amount }
budget-line = { $purpose }: { $amount }
budget-line-priority = { $purpose }: { $amount } (comes first: not paying it can cost a home, power or liberty)
budget-left-living = Left once living is paid, for all debts: { $amount }
budget-left-debts = Left once debts were paid as they are now: { $amount }
budget-holdings = What stood on the accounts
budget-holding = { $account }: { $amount } on { $on }
budget-holding-undated = { $account }: { $amount }
budget-months = Month by month in { $currency }
budget-month = { $month }: in { $in }, living { $living }, debts { $debts }{ $whole ->
    [yes] {""}
   *[no] {" "}(only part of the month is covered)
}
budget-causes = What the rows say about how it came to this
budget-cause-evidence = Measured { $metric }; the mark is { $threshold } ({ $from }).
budget-cause-rows = { $count ->
    [one] One row shows it: { $rows }
   *[other] { $count } rows show it, such as { $rows }
}
budget-cause-source = Source: { $source }
budget-from-published = from the source
budget-from-recalled = recalled, not seen in the source
budget-from-own = forbear's own choice
budget-cause-income-shock-shown = Income fell, and the bills did not.
budget-cause-income-shock-not-shown = Income held steady.
budget-cause-income-shock-not-enough-data = Whether income fell cannot be said: five whole months with income are needed.
budget-cause-deficit-shown = Essentials cost more than comes in. No order of payments can mend that; more income, lower costs or creditors who accept less can.
budget-cause-deficit-not-shown = Income covers the essentials on average.
budget-cause-deficit-not-enough-data = Whether income covers the essentials cannot be said: two whole months with income are needed.
budget-cause-borrowing-to-repay-shown = New credit often came in just before a payment, so one debt paid another.
budget-cause-borrowing-to-repay-not-shown = Payments were mostly not made with new credit.
budget-cause-borrowing-to-repay-not-enough-data = Whether new credit paid old debts cannot be said: two whole months with debt payments are needed.
budget-cause-cost-shock-shown = Essentials became dearer faster than income grew.
budget-cause-cost-shock-not-shown = Essentials did not grow much faster than income.
budget-cause-cost-shock-not-enough-data = Whether essentials became dearer cannot be said: six whole months are needed.
budget-cause-costly-credit-shown = Debt payments take a large part of the income.
budget-cause-costly-credit-not-shown = Debt payments are a moderate part of the income.
budget-cause-costly-credit-not-enough-data = How heavy the debts are cannot be said: two whole months with income are needed.
budget-cause-gambling-shown = Gambling and lottery take a part of the income that is worth talking about with someone. Help is free and private.
budget-cause-gambling-not-shown = Gambling and lottery play little or no part.
budget-cause-gambling-not-enough-data = The part of gambling cannot be said: two whole months with income are needed.
budget-cause-discretionary-shown = Flexible spending grew faster than income.
budget-cause-discretionary-not-shown = Flexible spending did not grow much faster than income.
budget-cause-discretionary-not-enough-data = Whether flexible spending grew cannot be said: six whole months are needed.
budget-cause-timing-shown = There were late or returned payments in months whose income covered everything. Moving the due day to just after payday may be enough.
budget-cause-timing-not-shown = No charge for a late payment falls in a month whose income covered everything.
budget-cause-timing-not-enough-data = The days of payment cannot be judged: two whole months are needed.
budget-columns = How the columns were read (correct the headings where this is wrong)
budget-column = { $exhibit }, column { $number } “{ $heading }”: { $role }, { $percent } % sure
budget-kept-apart = What was not counted twice
budget-folded = { $count ->
    [one] One row stands in two files and is counted once.
   *[other] { $count } rows stand in two files and are counted once.
}
budget-transfers = { $count ->
    [one] One transfer between own accounts was matched; it is neither income nor spending.
   *[other] { $count } transfers between own accounts were matched; they are neither income nor spending.
}
budget-uncounted = { $count ->
    [one] One row is not counted, because its own source calls it undone or neither income nor spending.
   *[other] { $count } rows are not counted, because their own source calls them undone or neither income nor spending.
}
budget-unsorted = { $count ->
    [one] One row is not sorted yet. A rule in a file for --rules sorts it for good.
   *[other] { $count } rows are not sorted yet, such as: { $examples }. Rules in a file for --rules sort them for good.
}
budget-private = Nothing left this machine.
budget-wrote = Written to { $file }.
budget-cannot-write = This file cannot be written.
budget-export-ending = Please name a file that ends in .csv, .xlsx, .html or .json.
budget-sfs-currency = The Standard Financial Statement is for pounds; there is no whole month in pounds here.
budget-structure = In the categories of { $name }
budget-structure-source = Source: { $source } ({ $note })
budget-purpose-line = { $id }: { $name } ({ $part })
problem-statement-month-empty = There is no booking in { $month }. If that month had any, a statement is missing.
purpose-wages = wages
purpose-self-employment = work of one's own
purpose-unemployment-benefit = unemployment benefit
purpose-universal-credit = Universal Credit
purpose-tax-credit = tax credits
purpose-child-benefit = child benefit
purpose-sickness-benefit = sickness benefit
purpose-disability-benefit = disability benefit
purpose-carers-allowance = carer's allowance
purpose-housing-benefit = housing benefit
purpose-other-benefit = other benefits
purpose-state-pension = state pension
purpose-private-pension = private pension
purpose-maintenance-received = maintenance received
purpose-lodger = rent from a lodger
purpose-student-finance = student loans and grants
purpose-interest-received = interest received
purpose-tax-refund = tax refund
purpose-housing-fund-paid-out = housing fund paid out
purpose-other-income = other income
purpose-rent = rent
purpose-service-charge = service charge
purpose-mortgage = mortgage
purpose-council-tax = local tax
purpose-appliance-rental = rented appliances
purpose-tv-licence = TV licence
purpose-gas = gas
purpose-electricity = electricity
purpose-energy = energy
purpose-other-fuel = other fuel
purpose-water = water
purpose-childcare = childcare
purpose-adult-care = care of an adult
purpose-child-maintenance = child maintenance
purpose-medicines = medicines
purpose-health-care = health care
purpose-dentist-optician = dentist and optician
purpose-public-transport = public transport
purpose-car-insurance = car insurance
purpose-road-tax = vehicle tax
purpose-vehicle-upkeep = vehicle upkeep
purpose-vehicle-fuel = vehicle fuel
purpose-taxi = taxis
purpose-parking-toll = parking and tolls
purpose-school-uniform = school uniform
purpose-school-activities = school activities
purpose-tuition = tuition
purpose-pension-contribution = pension contributions
purpose-life-insurance = life insurance
purpose-home-insurance = home insurance
purpose-health-insurance = health insurance
purpose-social-insurance = social insurance
purpose-income-tax = income tax
purpose-professional-fees = professional fees
purpose-phone-internet = phone and internet
purpose-mobile = mobile phone
purpose-groceries = groceries
purpose-baby = baby items
purpose-school-meals = meals at school and work
purpose-laundry = laundry
purpose-pets = pets
purpose-house-repairs = house repairs
purpose-clothing = clothing and shoes
purpose-hairdressing = hairdressing
purpose-toiletries = toiletries
purpose-household-goods = household goods
purpose-eating-out = eating out
purpose-leisure = leisure and sport
purpose-subscriptions = subscriptions
purpose-gifts = gifts
purpose-pocket-money = pocket money
purpose-newspapers = newspapers and books
purpose-alcohol = alcohol
purpose-tobacco = tobacco
purpose-shopping = other shopping
purpose-travel = travel
purpose-gambling = gambling
purpose-lottery = lottery
purpose-gaming = games
purpose-charity = charity
purpose-beauty = beauty
purpose-secured-loan = secured loan
purpose-vehicle-finance = vehicle finance
purpose-court-fine = fines
purpose-tax-arrears = tax arrears
purpose-priority-arrears = arrears of priority bills
purpose-card-payment = credit card payments
purpose-loan-payment = loan payments
purpose-payday-payment = payday loan payments
purpose-pay-later-payment = pay-later payments
purpose-collector-payment = payments to collectors
purpose-overdraft-interest = overdraft and card interest
purpose-late-fee = charges for late or returned payments
purpose-debt-admin-fee = debt administration fee
purpose-savings = savings
purpose-bank-fee = bank charges
purpose-cash = cash taken out
purpose-to-person = sent to a person
purpose-loan-received = loan paid out to you
purpose-payday-received = payday loan received
purpose-cash-advance = cash advance
purpose-refund = refunds
purpose-own-transfer = moved between own accounts
purpose-from-person = received from a person
purpose-wallet-top-up = wallet top-up
purpose-unknown = not sorted yet
purpose-unknown-in = money in, not sorted yet
part-income = Income
part-essential = Essentials
part-flexible = Flexible spending
part-priority-debt = Priority debts
part-debt = Other debts
part-other = Savings, cash and the rest
part-credit = Borrowed money that came in (not income)
part-neither = Refunds and own transfers
part-unknown = Not sorted yet
part-unknown-in = Money in, not sorted yet (not counted as income)
