help-helpers =
    看看您的情况可以找谁、按什么次序、费用多少、带上什么。
    也可以在付钱之前看看帮忙的人是否可信（--check），或对照所在地的正式程序（--routes）。
help-helpers-text = 直接给出消息内容，不用文件。
help-helpers-place = 您所在的地方：CN、US、GB-ENG、GB-SCT、GB-NIR、IN 等。
help-helpers-problem = 没有消息可以看时，直接说明需要哪方面的帮助。可以给多个。
help-helpers-debts = 您自己的材料（debts.toml），这样能看出不是您的债务。
help-helpers-on = 按哪一天来看，如 2026-05-01；不写就是今天。
help-helpers-routes = 用您自己的数字对照所在地的正式程序。
help-helpers-check = 按您在文件里的回答，看看收费帮忙的人。
help-helpers-questions = 打印这个文件，列出您所在地的全部问题，填好即可用。
help-helpers-full = 同时显示每个出处和规定。
help-helpers-html = 写成一个不加载任何内容的网页文件，不在屏幕上显示。
helpers-no-place = 可以找谁，取决于您在哪里；这里看不出来。
helpers-no-place-next = 请加 --place，如 --place CN、GB-ENG、US 或 IN。
helpers-wrote = 已写入 { $file }。
help-helpers-pack = 写一份交给顾问的材料：先是一页概览，然后是待弄清的问题、收支状况（加 --routes CASE.toml）和联系记录；隐私内容会去掉。OUT.html 写成网页，其他写成文字。
help-helpers-name = 不该出现在材料里的姓名，不论怎么写。可以给多个。
help-helpers-number = 不该出现在材料里的号码。可以给多个。
