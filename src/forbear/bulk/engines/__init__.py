"""Engines: each file runs the same work on parts, on one machine or on many.

A file on this shelf has `run(parts, job, workers)`, which yields what became of each part as it is finished, in any
order. The results do not depend on the engine: the files of a part are the same bytes.
"""
