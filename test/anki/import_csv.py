"""Imports CSV files, one after the other, into a new Anki collection and prints as JSON what Anki made of them."""

import json
import sys
import tempfile
from pathlib import Path

from anki.collection import Collection, ImportCsvRequest
from anki.lang import set_lang
from anki.utils import strip_html


def import_csv(collection, path):
    metadata = collection.get_csv_metadata(path, None)
    log = collection.import_csv(ImportCsvRequest(path=path, metadata=metadata)).log
    return {"found": log.found_notes, "new": len(log.new), "updated": len(log.updated)}


def note_as_json(collection, note_id):
    note = collection.get_note(note_id)
    cards = note.cards()
    return {
        "type": note.note_type()["name"],
        "guid": note.guid,
        "fields": list(note.fields),
        "tags": sorted(note.tags),
        "deck": collection.decks.name(cards[0].did) if cards else "",
        "cards": len(cards),
        "question": strip_html(cards[0].question()) if cards else "",
        "answer": strip_html(cards[0].answer()) if cards else "",
    }


def main(paths):
    with tempfile.TemporaryDirectory() as folder:
        collection = Collection(str(Path(folder, "collection.anki2")))
        imports = [import_csv(collection, path) for path in paths]
        notes = [note_as_json(collection, note_id) for note_id in sorted(collection.find_notes(""))]
        collection.close()
    json.dump({"imports": imports, "notes": notes}, sys.stdout)


set_lang("en")
main(sys.argv[1:])
