"""Which language a text is found to be in, headlines and texts in none included."""

import pytest
from hypothesis import given, strategies as st

from briefing.languages import detect
from briefing.languages.detection import UNKNOWN
from briefing.languages.profiles import SHAPES, WORDS

SENTENCES = {
    "fr": "La mairie a fermé le pont après la crue, mais les habitants du quartier ne sont pas rassurés.",
    "en": "The town hall has closed the bridge after the flood, but people in the district are not reassured.",
    "de": "Das Rathaus hat die Brücke nach dem Hochwasser gesperrt, aber die Anwohner sind nicht beruhigt.",
    "es": "El ayuntamiento ha cerrado el puente tras la crecida, pero los vecinos del barrio no están tranquilos.",
    "it": "Il comune ha chiuso il ponte dopo la piena, ma gli abitanti del quartiere non sono tranquilli.",
    "pt": "A câmara fechou a ponte depois da cheia, mas os moradores do bairro não estão tranquilos.",
    "nl": "Het stadhuis heeft de brug na de overstroming gesloten, maar de bewoners zijn niet gerust.",
    "sv": "Kommunen har stängt bron efter översvämningen, men de boende i området är inte lugna.",
    "pl": "Urząd miasta zamknął most po powodzi, ale mieszkańcy dzielnicy nie są spokojni i się boją.",
    "ru": "Мэрия закрыла мост после паводка, но жители района не успокоились.",
    "uk": "Мерія закрила міст після повені, але мешканці її не спокійні.",
    "el": "Ο δήμος έκλεισε τη γέφυρα μετά την πλημμύρα.",
    "ar": "أغلقت البلدية الجسر بعد الفيضان.",
    "he": "העירייה סגרה את הגשר אחרי השיטפון.",
    "zh": "市政府在洪水后关闭了大桥。",
    "ja": "市役所は洪水のあと橋を閉鎖した。",
    "ko": "시청은 홍수 뒤에 다리를 닫았다.",
}

HEADLINES = [
    ("fr", "Le pont de la gare rouvre enfin"),
    ("fr", "Grève à l’usine : les salariés votent"),
    ("en", "Mayor says the bridge will reopen"),
    ("de", "Die Brücke bleibt bis Mai gesperrt"),
    ("es", "El puente reabre mañana"),
    ("it", "Il ponte riapre domani"),
    ("pt", "A ponte reabre amanhã, diz câmara"),
    ("nl", "De brug gaat morgen weer open"),
]


@pytest.mark.parametrize(("code", "sentence"), SENTENCES.items())
def test_sentence(code: str, sentence: str) -> None:
    assert detect(sentence) == code


@pytest.mark.parametrize(("code", "headline"), HEADLINES)
def test_headline(code: str, headline: str) -> None:
    assert detect(headline) == code


@pytest.mark.parametrize("text", ["", "   ", "1234 56 %", "***", "qwxz plvgh zzkrt bnmq"])
def test_no_language(text: str) -> None:
    assert detect(text) == UNKNOWN


def test_foreign_names_do_not_decide() -> None:
    text = "Le maire de Düsseldorf et celui de São João ont signé un accord avec The Bridge Company à Łódź."
    assert detect(text) == "fr"


def test_each_profile_has_words_and_shapes() -> None:
    assert WORDS.keys() == SHAPES.keys()


@given(st.text(max_size=400))
def test_any_text_has_an_answer(text: str) -> None:
    assert detect(text) == UNKNOWN or len(detect(text)) == 2
