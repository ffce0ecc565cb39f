"""Which language a text is found to be in, headlines and texts in none included."""

import pytest
from hypothesis import given, strategies as st

from briefing.languages import confirms, contradicts, detect, is_short, recognise
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
    ("es", "El Congreso aprueba la reforma laboral"),
    ("es", "Detenido un hombre por robar coches"),
    ("es", "Las lluvias dejan tres muertos en Valencia"),
    ("es", "Sube el precio de la luz"),
    ("es", "El paro baja en todas las comunidades"),
    ("es", "Muere el actor a los 82 años"),
    ("es", "Sanidad compra dos millones de vacunas"),
    ("pt", "Governo aprova novas regras para arrendamento"),
    ("pt", "Chuva forte provoca estragos no Porto"),
    ("pt", "Polícia detém suspeito de assalto"),
    ("pt", "Preço dos combustíveis volta a subir"),
    ("pt", "Morreu o cantor aos 82 anos"),
    ("pt", "Greve dos médicos adia consultas"),
    ("pt", "Presidente veta lei da eutanásia"),
    ("it", "Il governo approva la manovra economica"),
    ("it", "Maltempo, tre morti in Toscana"),
    ("it", "Arrestato il boss latitante da anni"),
    ("it", "Sciopero dei treni, disagi a Milano"),
    ("it", "Morto l'attore, aveva 82 anni"),
    ("it", "Rincari della benzina, protestano i consumatori"),
    ("it", "La Juve vince ancora"),
    ("de", "Bundestag beschließt neues Gesetz"),
    ("de", "Drei Tote nach Unwetter in Bayern"),
    ("de", "Polizei nimmt Verdächtigen fest"),
    ("de", "Benzinpreise steigen erneut"),
    ("de", "Streik bei der Bahn geht weiter"),
    ("de", "Minister kündigt Reform an"),
    ("de", "Hertha verliert in Köln"),
    ("fr", "Le Parlement adopte la réforme"),
    ("fr", "Trois morts dans un accident"),
    ("fr", "La police arrête un suspect"),
    ("fr", "Les prix du carburant augmentent"),
    ("fr", "Mort de l'acteur à 82 ans"),
    ("fr", "Grève des trains : fortes perturbations"),
    ("fr", "Paris bat Lyon en finale"),
    ("en", "Parliament passes new housing law"),
    ("en", "Three killed in motorway crash"),
    ("en", "Police arrest suspect after robbery"),
    ("en", "Fuel prices rise again"),
    ("en", "Actor dies aged 82"),
    ("en", "Train strike to go ahead"),
    ("en", "City beat United in final"),
    ("nl", "Kabinet wil nieuwe regels voor huur"),
    ("nl", "Politie houdt verdachte aan na overval"),
    ("nl", "Drie doden bij ongeluk op snelweg"),
    ("sv", "Regeringen vill sänka skatten"),
    ("sv", "Tre personer döda i olycka"),
    ("sv", "Polisen griper misstänkt efter rån"),
    ("pl", "Sejm przyjął nową ustawę"),
    ("pl", "Trzy osoby zginęły w wypadku"),
    ("pl", "Policja zatrzymała podejrzanego o napad"),
    ("ca", "El Govern aprova la nova llei"),
    ("ca", "Tres morts en un accident de trànsit"),
    ("ca", "La policia deté un sospitós"),
    ("ru", "Парламент принял новый закон"),
    ("uk", "Верховна Рада ухвалила новий закон про їжу"),
    ("ja", "国会は新しい法律を可決した"),
    ("zh", "议会通过了新法律"),
    ("ko", "국회가 새 법을 통과시켰다"),
    ("ar", "أقر البرلمان القانون الجديد"),
    ("el", "Η Βουλή ψήφισε τον νέο νόμο"),
    ("tr", "Meclis yeni yasayı kabul etti"),
    ("cs", "Sněmovna schválila nový zákon"),
    ("ro", "Parlamentul a adoptat noua lege"),
    ("da", "Folketinget vedtager ny lov"),
    ("hu", "Az országgyűlés elfogadta az új törvényt"),
]


@pytest.mark.parametrize(("code", "sentence"), SENTENCES.items())
def test_sentence(code: str, sentence: str) -> None:
    assert detect(sentence) == code


@pytest.mark.parametrize(("code", "headline"), HEADLINES)
def test_headline(code: str, headline: str) -> None:
    assert detect(headline) == code


@pytest.mark.parametrize("text", ["", "   ", "1234 56 %", "***", "qwxz plvgh zzkrt bnmq"])
def test_no_language(text: str) -> None:
    assert detect(text) == recognise(text) == UNKNOWN
    assert is_short(text)
    assert not contradicts(text, "fr")


def test_foreign_names_do_not_decide() -> None:
    text = "Le maire de Düsseldorf et celui de São João ont signé un accord avec The Bridge Company à Łódź."
    assert detect(text) == "fr"


def test_each_profile_has_words_and_shapes() -> None:
    assert WORDS.keys() == SHAPES.keys()


@given(st.text(max_size=400))
def test_any_text_has_an_answer(text: str) -> None:
    assert detect(text) == UNKNOWN or len(detect(text)) == 2
    assert recognise(text) == UNKNOWN or len(recognise(text)) == 2


@pytest.mark.parametrize("code", ["fr", "en", "de", "es", "it", "pt"])
def test_a_few_sentences_confirm_their_language_alone(code: str) -> None:
    text = f"{SENTENCES[code]} " * 3
    assert [other for other in WORDS if confirms(text, other)] == [code]


def test_what_is_hardly_in_a_language_confirms_none() -> None:
    assert not any(confirms(text, code) for code in WORDS for text in ("", "Taxi hotel!", "1 2 3 4 5 6", "de la de la"))


@pytest.mark.parametrize(("code", "sentence"), SENTENCES.items())
def test_what_is_recognised_is_what_is_detected(code: str, sentence: str) -> None:
    assert recognise(sentence) == code
    assert recognise(f"{sentence} " * 20) == code
    assert recognise("1234 56 % " * 50 + sentence) == code


def test_a_few_words_contradict_a_declared_language_by_their_script_alone() -> None:
    title = "Hotel Merkel in Berlin"
    assert detect(title) != "fr"
    assert not contradicts(title, "fr")
    assert contradicts("Дума приняла закон", "fr")
    assert contradicts(SENTENCES["en"], "fr")
    assert not contradicts(SENTENCES["fr"], "fr")
