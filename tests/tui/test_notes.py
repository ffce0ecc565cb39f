"""What articles' notes say in French, and that each note of a page is known."""

import pytest

from briefing.models.pages import WALL_NOTES
from briefing.tui.notes import spoken


@pytest.mark.usefixtures("french")
def test_notes_are_spoken_in_french() -> None:
    assert [note for note in WALL_NOTES.values() if spoken(note) == note] == []
    assert spoken("cut off after 2000 characters") == "coupé après 2000 caractères"
    assert spoken("no names known for Czech: few actors are found").endswith("peu d’acteurs sont trouvés")
    assert spoken("{odd} words of a feed") == "{odd} words of a feed"
