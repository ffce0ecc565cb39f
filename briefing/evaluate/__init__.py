"""Scores briefings against articles annotated by hand, for whoever works on the analysers.

It stands above the pipeline like the command line does, and no part of the reader or the command line may need it.
`python -m briefing.evaluate GOLD_DIR` prints the scores; CONTRIBUTING says how to read them.
"""
