# Sentences that several checks share: who is bound by a rule.

missing-who-they-are = 对方是谁、代表谁：请对方写明公司全称、地址，以及受谁委托催收。
