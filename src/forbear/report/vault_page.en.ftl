vault-title = The vault of case { $name } in { $folder }
vault-originals = { $count ->
    [0] No originals yet
    [one] One original
   *[other] { $count } originals
}
vault-original = { $label }  { $name }  ({ $size } bytes, added { $at } UTC)
vault-paper = Own file ({ $role }): { $name }
vault-records = Letters: { $letters } · sent: { $postings } · rounds of negotiation: { $rounds } · who was told: { $disclosures }
