problem-helper-kind = 这里没有“{ $kind }”这一类，已略去。请从这些里选：{ $known }。
problem-helper-question = 这个地方没有“{ $question }”这个问题。forbear helpers --questions 会列出全部问题。
problem-helper-answer = “{ $answer }”既不是“是”也不是“否”，这个问题按未回答处理。请写 "是"、"否" 或 "?"。
problem-helper-place = 没有“{ $place }”的法律资料。请在 place 里写 { $known } 之一，或用 --place 说明。
