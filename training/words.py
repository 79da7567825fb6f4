"""Prints form, lemma, UPOS and XPOS of every word that may be learnt from, tab-separated.

    python3 training/words.py TREEBANK_FOLDER | node training/lemmas.js models/lemmas.tsv
"""

import sys
from pathlib import Path

from open_sources import read_training

for sentence in read_training(Path(sys.argv[1])):
    for word in zip(sentence.forms, sentence.lemmas, sentence.upos, sentence.xpos):
        print("\t".join(word))
