"""English prose."""

from briefing.languages.prose import Prose

PROSE = Prose(
    stop_words=frozenset(
        """the of and to in a is that for it on with as was at by this be are from has have had said he she they not""".split()
    )
)
