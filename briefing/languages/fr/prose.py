"""French prose."""

from briefing.languages.prose import Prose

PROSE = Prose(
    stop_words=frozenset(
        """le la les de des du un une et est dans que qui pour au aux sur par avec se ne pas plus ce cette il elle ont été son sa ses""".split()
    )
)
