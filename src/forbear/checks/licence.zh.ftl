licence-noted = 您的材料记有{ $who }的许可编号：{ $licence }。请核对登记信息是否仍然有效。
licence-to-look-up = { $bound ->
    [yes] 按下面列出的规定，像{ $who }这样收款需要取得许可。forbear 不联网，无法替您查询。
   *[unknown] 如果{ $who }属于下面列出的规定所指的机构，就需要取得许可。forbear 不联网，无法替您查询。
}
missing-licence = { $who }在公开登记系统中的信息：请用公司全称在登记系统的官方网站查询，不要用消息里的链接或电话。
