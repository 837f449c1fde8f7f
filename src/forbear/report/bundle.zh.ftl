bundle-readme =
    这是什么

    这里是有关一笔债务的消息、通话、信函和文件的副本，附有校验值清单和保管记录。
    { $day }由 forbear { $version } 生成，案件 { $case }。

    originals/          各份原件，与收到时逐字节相同，以编号命名（E1、E2……）
    index.csv           每个编号是什么：名称、大小、SHA-256、何时存入保险库
    transcript          带页码行号的全部消息，含发送人、时间和时区
    chronology          按时间顺序的经过，以及与联系规则对照的次数
    letters/            写好的信函
    checklist           法院会看什么、依据何在，本证据包有什么、没有什么
    custody/            保管记录：谁对哪份原件做了什么，每行一条，附哈希值和签名头部
    proofs/             证明每份原件都在记录中，且记录只有增加、没有改写
    time/               时间戳服务的回复（如有）

    不用 forbear，任何人如何核对

    1. 在证据包文件夹（含 bagit.txt 的那一层）运行：   sha256sum -c manifest-sha256.txt
       每一行都应显示 OK。Windows 用 Get-FileHash；Mac 用 shasum -a 256 -c manifest-sha256.txt
    2. 用 tagmanifest-sha256.txt 同样核对清单本身。
    3. 将下面的头部与本人此前抄下、发出或盖过时间戳的头部比较：
       { $size } 行，校验值 { $root }
    4. custody/custody.jsonl 的每一行（不含换行）前加一个零字节后取 SHA-256，结果列在 custody/leaves.txt；
       相邻两个前加一个值为一的字节再取哈希，依次到根（RFC 9162 第 2.1 节）。头部用 Ed25519 签名，内容为五行：
       “forbear custody head/1”、案件、行数、根、UTC 时间，每行后有换行。
    5. time/*.tsr 用以下命令核对：   openssl ts -verify -in X.tsr -data X.head.json -CAfile X.pem
    用 forbear 可一次核对全部：   forbear verify-bundle 文件夹

    能证明什么，不能证明什么

    能证明：自原件存入保险库以来没有改动。不能证明此前发生过什么。
    知道保险库口令的人可以重写整份记录：只有与保存在别处的头部比较才看得出来。
    除非另有时间戳，时间以本人设备的时钟为准。法院是否采纳、证明力多大，由法院认定。
bundle-readme-redacted =
    隐去个人信息的副本，提供给：{ $policy }。笔录和时间顺序表中的个人信息已用标记代替。
    本副本不含原件；index.csv 列有原件的校验值，出示原件时可以比对。
bundle-index-head = 编号;文件;名称;字节;sha256;存入时间（UTC）;消息数
bundle-checklist-title = 法院对电子证据会看什么（{ $place }）
bundle-checklist-intro =
    以下规则均注明出处。这里没有任何一处表示法院会采纳：证据由法院自行审查判断。
bundle-checklist-none = forbear 没有该地区法院对电子证据要求的清单。请咨询法院或专业人士。
bundle-checklist-asks = 会看：{ $asks }
bundle-checklist-offers = 本证据包有：{ $offers }
bundle-checklist-lacks = 没有：{ $lacks }
bundle-checklist-rule = { $reference }（{ $confidence }）
bundle-topic-integrity = 完整性
bundle-topic-time = 时间
bundle-topic-source = 来源
bundle-topic-completeness = 全面性
bundle-topic-form = 形式
bundle-stamped = 已读入时间戳：{ $at }（UTC），出具方 { $authority }。
bundle-left-out = 保险库中有、但未放入本证据包的：{ $labels }。
bundle-unread = 有 { $count } 份原件读不出消息，已按原样放入证据包。
bundle-no-pdf = 笔录共 { $pages } 页，太长，只提供文本，不制作 PDF。
