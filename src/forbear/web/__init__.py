"""The app in the browser: on this machine only, for one person, with one next step on every page.

`server` opens the door on loopback, `guard` decides who may come in, `keys` holds what they show, `site` puts the
pages together. Each file in `pages/` is one page with its routes (the folder is the list), each file in
`templates/` what it looks like; the words are in `web.<language>.ftl`. Pages call `app`, never the steps.
"""
