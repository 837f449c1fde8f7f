"""Where the program meets the clock and the disk, once for each command."""
