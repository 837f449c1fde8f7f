"""Message formats: each file turns one kind of export into messages."""
