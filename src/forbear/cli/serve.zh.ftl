help-serve =
    在浏览器中打开应用，只在这台设备上。
    打印一行地址。按 Ctrl+C 结束；没有保存的内容随即被忘掉。
help-serve-port = 使用的端口；不填则自动选择空闲端口。
help-serve-no-browser = 只打印地址，不打开浏览器。
help-serve-api = 同时开放供脚本使用的接口，并在第二行打印它的令牌（说明见 /api/openapi.json）。
serve-busy = 端口 { $port } 已被其他程序使用。请用 --port 另选一个，或者不填。
serve-part = 浏览器中的应用
