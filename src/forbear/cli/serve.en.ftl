help-serve =
    Opens the app in the browser, on this machine only.
    Prints one line with its address. End it with Ctrl+C; what was not kept is then forgotten.
help-serve-port = The port to use; a free one where it is left out.
help-serve-no-browser = Print the address and open no browser.
help-serve-api = Also open the interface for scripts, and print its token on a second line (docs: /api/openapi.json).
serve-busy = Port { $port } is used by another program. Choose another with --port, or leave it out.
serve-part = The app in the browser
