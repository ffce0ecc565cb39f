"""Tags each passage with the language's spaCy model.

The model sees a passage alone, with our sentence starts and with `’` read as `'`, which its tokenizer needs.
"""

from typing import TYPE_CHECKING

from briefing.analysis.draft import Draft, TaggedPassage
from briefing.analysis.model import load_model
from briefing.languages.language import Language

if TYPE_CHECKING:
    from spacy.tokens import Doc

_READ_AS = str.maketrans({"’": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2011": "-"})
"""Characters that the models' tokenizers do not know, one to one so that offsets stay."""


def tag(draft: Draft) -> None:
    """Assign the draft's docs; none, and a note, where the language has no model."""
    if draft.language.model is None:
        draft.notes.append(f"no model for {_in_words(draft.language)} yet: actors and figures may be missing")
        return
    pipeline = load_model(draft.language.model)
    starts = {sentence.start for sentence in draft.sentences}
    docs: list[Doc] = []
    for passage in draft.passages:
        doc = pipeline.make_doc(draft.article.text[passage.start : passage.end].translate(_READ_AS))
        for token in doc:
            token.is_sent_start = token.i == 0 or passage.start + token.idx in starts
        docs.append(doc)
    draft.docs = [TaggedPassage(passage, doc) for passage, doc in zip(draft.passages, pipeline.pipe(docs), strict=True)]


def _in_words(language: Language) -> str:
    """Return a language's name in English, where its data names it by its code alone."""
    if language.name != language.code:
        return language.name
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language.code).get_display_name("en") or language.name
    except (ValueError, UnknownLocaleError):
        return language.name
