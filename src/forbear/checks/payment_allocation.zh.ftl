principal-fits = 对方称本金为 { $stated }；按您的材料，尚余本金 { $own }。
principal-too-high = 对方称本金为 { $stated }。把您的每一笔还款都计入后，尚余本金 { $own }，少 { $difference }。
step-allocated = 每笔还款先抵按约定利率逐日计算的利息，再抵本金，其中抵充本金 { $principal }。
missing-allocation-clause = 合同中关于还款先抵充哪一部分的条款。
