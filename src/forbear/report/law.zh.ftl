## 一地法律的列表

law-on-day = { $on }有效的规则
law-all-days = 全部规则，包括已失效或尚未生效的
law-compiled = 编写于{ $on }。法律会变，依赖前请核对出处。
law-silent = 该日没有已知规则。没有规则不等于允许。
law-silent-key = { $key } 一类在该日没有已知规则。没有规则不等于允许。
law-agencies = 可以求助的机构（按使用顺序）
law-not-covered = 未涵盖
law-binds = 约束：{ $whom }。
law-everybody = 所有人
law-since-until = 自{ $since }起，至{ $until }止。
law-since = 自{ $since }起，未知有终止日。
law-until = 至{ $until }止，起始日不明。
law-no-dates = 起始日不明，未知有终止日。
law-verified = 已在存档副本中核实。
law-known = 依知识记载，未核实。
law-note = 说明：{ $note }
law-reach = { $name }：{ $reach }
law-comma = 、

## 约束谁

law-who-arc = 资产重组公司
law-who-bank = 银行
law-who-card_collector = 信用卡催收方
law-who-card_issuer = 发卡机构
law-who-collection_law_firm = 催收律所
law-who-consumer_finance_co = 消费金融公司
law-who-court = 法院
law-who-credit_bureau = 信用机构
law-who-creditor = 债权人
law-who-debt_buyer = 债务买受人
law-who-debt_collector = 催收机构
law-who-debt_purchaser = 债务受让人
law-who-debtor = 债务人
law-who-digital_credit_provider = 数字信贷机构
law-who-enforcement_agent_EW = 执行人员
law-who-factoring = 保理公司
law-who-guarantee_co = 担保公司
law-who-hcstc_lender = 高成本短期贷款人
law-who-helper = 收费的帮助者
law-who-lawyer = 律师
law-who-leasing = 租赁公司
law-who-lender = 出借人
law-who-lending_service_provider = 贷款服务商
law-who-licensed_moneylender = 持牌放债人
law-who-loan_app = 贷款应用
law-who-loan_platform = 助贷平台
law-who-loan_shark = 无牌放贷人
law-who-local_amc = 地方资产管理公司
law-who-microloan_co = 小额贷款公司
law-who-nbfc = 非银行金融公司（NBFC）
law-who-non_bank_lender = 非银行贷款人
law-who-online_lender = 网络贷款机构
law-who-original_creditor = 原债权人
law-who-pawn = 典当行
law-who-private_lender = 民间出借人
law-who-recovery_agent = 催收代理
law-who-servicer = 服务商
law-who-third_party_collector = 第三方催收机构
law-who-unlicensed_lender = 无牌放贷人

## 规则的性质

law-force-criminal = 刑法。
law-force-departmental_rule = 部门规章。
law-force-design_rule = forbear 的经验规则，不是法律。
law-force-guide = 指引。
law-force-judicial_interpretation = 司法解释。
law-force-judicial_policy = 法院政策，不是法律条文。
law-force-law = 法律。
law-force-local_regulation = 地方法规。
law-force-lookup = 查询途径。
law-force-official_rate = 官方利率。
law-force-official_warning = 官方警示。
law-force-regulator_direction = 监管指引。
law-force-regulator_rule = 监管规则。
law-force-regulatory_notice = 监管通知。
law-force-self_regulatory = 行业自律规则。
law-force-standard_recommended = 推荐性标准，非强制。
law-force-state_law = 邦法。
