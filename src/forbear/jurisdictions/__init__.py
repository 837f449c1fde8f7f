"""Law by place: each TOML file is one place."""
