others-told = 有 { $count } 条消息显示债务已被透露给他人，或者威胁要透露。{ rule-bearing }
others-contacted = 有 { $count } 条消息联系或威胁联系您的家人、朋友、单位或通讯录联系人。{ rule-bearing }
others-shaming = 有 { $count } 条消息公开或威胁公开债务。{ rule-bearing }
missing-who-was-told = 收到消息的人是谁，与您是什么关系：担保人可以被告知，在有些地方配偶也可以。
