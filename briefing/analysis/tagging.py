"""Tags passages with the language's spaCy model: the only importer of spaCy at run time.

The model sees each passage alone, with our sentence starts and with `’` read as `'`, which its tokenizer needs.
"""

from functools import cache
from typing import TYPE_CHECKING

from briefing.analysis.draft import Draft, TaggedPassage

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc

_READ_AS = str.maketrans({"’": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2011": "-"})
"""Characters that the models' tokenizers do not know, one to one so that offsets stay."""


@cache
def load_pipeline(model: str) -> "Pipeline":
    """Return a spaCy pipeline by its package name, without its lemmatizer."""
    import spacy

    return spacy.load(model, exclude=["lemmatizer", "senter"])


def tag(draft: Draft) -> None:
    """Assign the draft's docs; none, and a note, where the language has no model."""
    if draft.language.model is None:
        draft.notes.append(f"no model for {draft.language.name}: actors and figures may be missing")
        return
    pipeline = load_pipeline(draft.language.model)
    starts = {sentence.start for sentence in draft.sentences}
    docs: list[Doc] = []
    for passage in draft.passages:
        doc = pipeline.make_doc(draft.article.text[passage.start : passage.end].translate(_READ_AS))
        for token in doc:
            token.is_sent_start = token.i == 0 or passage.start + token.idx in starts
        docs.append(doc)
    draft.docs = [
        TaggedPassage(passage, doc) for passage, doc in zip(draft.passages, pipeline.pipe(docs), strict=True)
    ]
