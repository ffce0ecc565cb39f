"""Tags each passage with the language's spaCy model.

The model sees a passage alone, with our sentence starts and with `’` read as `'`, which its tokenizer needs.
"""

from typing import TYPE_CHECKING, cast

from briefing.analysis.draft import Draft, TaggedPassage
from briefing.analysis.model import load_model
from briefing.languages.detection import UNKNOWN
from briefing.languages.language import Language

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from thinc.types import Ints2d

_READ_AS = str.maketrans({"’": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2011": "-"})
"""Characters that the models' tokenizers do not know, one to one so that offsets stay."""


def tag(draft: Draft) -> None:
    """Assign the draft's docs; none, and a note, where the language has no model."""
    if draft.language.model is None:
        draft.notes.extend(_shortcomings(draft))
        return
    tagger = load_model(draft.language.model)
    import numpy as np

    starts = {sentence.start for sentence in draft.sentences}
    docs: list[Doc] = []
    for passage in draft.passages:
        doc = tagger.make_doc(draft.article.text[passage.start : passage.end].translate(_READ_AS))
        # All at once: spaCy looks through the whole passage whenever it is told of a single token.
        begins = [not at or passage.start + at in starts for at in doc.to_array("IDX").tolist()]
        doc.from_array(["SENT_START"], cast("Ints2d", np.where(begins, 1, -1).astype(np.uint64)))
        docs.append(doc)
    tags = tagger.tag(docs)
    draft.docs = [TaggedPassage(*tagged) for tagged in zip(draft.passages, docs, tags, strict=True)]


def _shortcomings(draft: Draft) -> list[str]:
    """Return what a reader must know of the parts that a language without a model or words of its own lacks."""
    language, parts = draft.language, draft.options.parts
    found = []
    if "actors" in parts and language.naming is not None:
        found.append(f"no actor model for {_in_words(language)}: actors may be missing")
    elif "actors" in parts:
        found.append(f"no names known for {_in_words(language)}: few actors are found")
    if "figures" in parts and language.quantities is None:
        found.append(f"no number words known for {_in_words(language)}: figures in digits alone are found")
    return found


def _in_words(language: Language) -> str:
    """Return a language's name in English, where its data names it by its code alone."""
    if language.code == UNKNOWN:
        return "a language that is not known"
    if language.name != language.code:
        return language.name
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language.code).get_display_name("en") or language.name
    except (ValueError, UnknownLocaleError):
        return language.name
