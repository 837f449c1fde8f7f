"""Keeps proof: a log that shows every change, what happened in order of time, and a bundle that anyone can check.

Pure: `forbear.vault` keeps the originals on the disk, and the doors write what comes of this.
"""
