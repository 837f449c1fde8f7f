# forbear 用简体中文说的话。一句一事，平实、冷静，不责备，不夸大把握。

## 命令行

help-forbear =
    收到催款信息时，一个冷静、保密的帮手。
    一切都留在这台电脑上：forbear 从不联网。
    不带命令时，会在浏览器中打开应用。
    退出码：0 完成；1 完成，但有内容无法读取；2 用法有误；3 程序或保险库拒绝。
help-option-json = 只输出一份 JSON，不输出其他内容。
help-option-lang = 使用的语言：en 或 zh。
help-option-help = 显示本帮助。
help-option-version = 显示版本号。
help-usage = 用法：
help-options = 选项
help-commands = 命令
error-option = 没有 { $option } 这个选项。请看 --help。
error-missing = 缺少 { $name }。请看 --help。
error-value = { $name } 无法使用：{ $why }
error-day = { $day } 不是日期。请按 年-月-日 书写，例如 2026-05-01。
error-place = forbear 没有{ $place }的法律资料。请写 { $known } 之一，或其中的一部分，例如 US-NY、GB-SCT。
error-unwritable = { $file } 无法写入：{ $why }。请换一个文件夹。
error-line = forbear 无法继续：{ $detail }
error-where = 位置：{ $where }
error-next = 下一步：{ $next }

## 个人填写的文件中的问题

problem-toml-not-utf8 = 这个文件没有保存为 UTF-8 文本。请另存为 UTF-8。
problem-toml-syntax = { $sort ->
    [day] 这一行的日期不存在，或者写法不对。请写成日历上的日期，例如 2026-05-01，不加引号。
   *[other] 这一行不是有效的 TOML，因此没有读取文件。请改正：字段写成 名称 = 值，文字加引号。
}
problem-toml-field = { $sort ->
    [unknown] 没有这个名称的字段，forbear 不会悄悄忽略任何内容。{ $likely ->
        [none] 字段名称请看使用说明。
       *[other] 您可能是指 { $likely }。
    }
    [missing] 缺少这个字段，请补上。
    [choice] 这里的内容不是这个字段认识的词，可用的词请看使用说明。
    [day] 这里应当是不带时间的日期。请写成 2026-05-01，不加引号。
    [list] 这里可以有多个。请用双方括号写，例如 [[payment]]，或者写成方括号里的列表。
    [table] 这里应当是一组字段。请写 [{ $field }]，下面写各字段。
    [number] 这里应当是数字。只写数字和小数点，不要写货币或百分号。
    [whole] 这里应当是整数，只写数字。
    [yes-no] 这里应当是 true 或 false。
    [text] 这里应当是文字，请加引号。
   *[other] 字段 { $field } 的内容无法使用。请改正后再次运行。
}

## 来源本身的问题

problem-source-missing = 找不到这个文件。请检查文件名和所在文件夹。
problem-source-unreadable = 这个文件打不开。请确认您有读取权限，或把它复制到另一个文件夹。
problem-source-not-a-file = 这不是普通文件，因此没有动它。
problem-source-too-large = 这个文件非常大（{ $mebibytes } MiB）。请导出较短的时间段，或把文件分开。
