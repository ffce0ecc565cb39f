"""Picks the sentences that carry an article, and one for each section.

`features` describes sentences by numbers, `ranker` scores them with weights that were fitted offline, `taste` adds what
an editor likes, `sets` weighs sentences together, `shortening` tightens one, and `choice` picks.
"""

from briefing.analysis.summary.choice import summarise

__all__ = ["summarise"]
