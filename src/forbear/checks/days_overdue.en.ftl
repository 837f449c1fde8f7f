days-fit = The number of days overdue that they state fits your agreement, which had a payment due on { $due }.
days-differ = They state { $days } days overdue. That fits no due day in your agreement; the nearest is { $due }.
days-step-begun = { $days } days before { $sent } is { $begun }.
days-step-due = The nearest due day in your agreement is { $due }.
