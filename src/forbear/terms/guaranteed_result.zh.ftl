terms-guaranteed-result = 保证结果
terms-guaranteed-result-trap = 能不能减免，只有贷款方或法院说了算。作这种保证的人，保证的是不归自己管的事。
terms-guaranteed-result-fair = 没有保证自己无权决定的结果。
terms-guaranteed-result-missing = 没有保证自己无权决定的结果。
