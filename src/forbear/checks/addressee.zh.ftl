addressee-fits = 消息称呼的是{ $name }，与您合同上的姓名相符。
addressee-other = 消息称呼的是{ $name }，与您合同上的姓名不同，可能找的是别人。
missing-whom-they-mean = 请对方书面说明找的是谁：完整姓名和合同编号。不要为此发送身份证件。
