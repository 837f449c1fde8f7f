vault-new =
    将在 { $folder } 建立新的保险库。
    没有口令，谁也打不开它，包括开发者：请把口令写下来，放在这台设备以外的地方。
vault-ask = 保险库口令：
vault-choose = 请设一个口令（四个或更多词）：
vault-again = 请再输入一次：
vault-differ = 两次输入的口令不一样，没有建立任何内容。请再试一次。
vault-short = 这个口令偏短。如果有人复制了保险库，可以大量试猜；用四个或更多词更安全（forbear vault passphrase）。
vault-nobody = 打开保险库需要口令，但这里没有人可以输入
vault-nobody-next = 请在终端里运行，或只为这一条命令设置 FORBEAR_PASSPHRASE
