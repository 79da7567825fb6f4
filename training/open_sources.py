"""Which of GUM's documents may be learnt from: those whose text is clearly open.

GUM publishes academic articles (CC BY), biographies (Wikipedia), interviews and news (Wikinews) and
travel guides (Wikivoyage) under those sites' open licences. Court hearings, speeches and textbooks come
from many places, so their documents are kept only from the places listed here.
"""

from pathlib import Path
from urllib.parse import urlsplit

from conllu import Sentence, read_conllu

MIXED_GENRES = ("GUM_court_", "GUM_speech_", "GUM_textbook_")

OPEN_HOSTS = {
    "www.supremecourt.gov": "work of the United States government, public domain",
    "www.speaker.gov": "work of the United States government, public domain",
    "www.congress.gov": "work of the United States government, public domain",
    "www.whitehouse.gov": "work of the United States government, public domain",
    "www.presidency.ucsb.edu": "speeches of presidents in office, public domain",
    "dataverse.harvard.edu": "UN General Debate Corpus, CC0",
    "sayit.pdis.nat.gov.tw": "Audrey Tang's transcripts, CC0",
    "creativecommons.org": "CC BY",
    "openstax.org": "CC BY",
    "press.rebus.community": "CC BY",
}

EXCLUDED_DOCUMENTS = {
    "GUM_speech_trump": "a private person's speech of 2015, not the work of a president in office",
}


def is_open(sentence: Sentence) -> bool:
    """Whether the document that a sentence of GUM stands in is clearly open."""
    if sentence.document in EXCLUDED_DOCUMENTS:
        return False
    if not sentence.document.startswith(MIXED_GENRES):
        return True
    return urlsplit(sentence.source).hostname in OPEN_HOSTS


def read_training(folder: Path) -> list[Sentence]:
    """EWT's and GUM's training sentences, without GUM's documents whose source is not clearly open."""
    gum = [sentence for sentence in read_conllu(folder / "en_gum-train.conllu") if is_open(sentence)]
    return read_conllu(folder / "en_ewt-train.conllu") + gum
