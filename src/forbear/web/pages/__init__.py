"""The pages of the app: each file is one page with its `ROUTES`, and the folder is the list."""
