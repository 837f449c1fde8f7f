vault-title = 案件 { $name } 的保险库，位于 { $folder }
vault-originals = { $count ->
    [0] 还没有原件
   *[other] { $count } 份原件
}
vault-original = { $label }  { $name }（{ $size } 字节，{ $at } UTC 存入）
vault-paper = 自己的文件（{ $role }）：{ $name }
vault-records = 信函：{ $letters } · 已寄出：{ $postings } · 协商回合：{ $rounds } · 告知记录：{ $disclosures }
