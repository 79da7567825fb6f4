"""Does steps to a new Anki collection and prints as JSON what Anki made of them.

Standard input is {"language", "steps", "brief"}. A step is one of {"csv": PATH}, {"apkg": PATH}, {"apkg always": PATH}
(updating notes that are not newer too), {"learn": GUID} (its cards
become due in nine days), {"edit": [FROM, TO]} (in every field of every note) and {"export": PATH} (notes in plain text,
with all that Anki offers).
"""

import json
import sys
import tempfile
from pathlib import Path

from anki.collection import Collection, ImportAnkiPackageRequest, ImportCsvRequest
from anki.import_export_pb2 import ImportAnkiPackageOptions, ImportAnkiPackageUpdateCondition
from anki.lang import set_lang

LOGS = (
    "new updated duplicate conflicting first_field_match missing_notetype missing_deck empty_first_field"
).split()


def import_csv(collection, path):
    metadata = collection.get_csv_metadata(path, None)
    return collection.import_csv(ImportCsvRequest(path=path, metadata=metadata)).log


def import_apkg(collection, path):
    return collection.import_anki_package(ImportAnkiPackageRequest(package_path=path)).log


def import_apkg_always(collection, path):
    always = ImportAnkiPackageUpdateCondition.IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_ALWAYS
    options = ImportAnkiPackageOptions(update_notes=always)
    return collection.import_anki_package(ImportAnkiPackageRequest(package_path=path, options=options)).log


def learn(collection, guid):
    ids = collection.db.list("select c.id from cards c join notes n on c.nid = n.id where n.guid = ?", guid)
    collection.sched.set_due_date(ids, "9")


def edit(collection, words):
    for note_id in collection.find_notes(""):
        note = collection.get_note(note_id)
        note.fields = [field.replace(*words) for field in note.fields]
        collection.update_note(note)


def export(collection, path):
    parts = ["html", "tags", "deck", "notetype", "guid"]
    collection.export_note_csv(out_path=path, limit=None, **{f"with_{part}": True for part in parts})


def do(collection, step):
    """The counts of an import's log that are not 0; None for a step that imports nothing."""
    ((verb, argument),) = step.items()
    verbs = {
        "csv": import_csv,
        "apkg": import_apkg,
        "apkg always": import_apkg_always,
        "learn": learn,
        "edit": edit,
        "export": export,
    }
    log = verbs[verb](collection, argument)
    if log is None:
        return None
    counts = {name: len(getattr(log, name)) for name in LOGS}
    return {"found": log.found_notes, **{name: count for name, count in counts.items() if count}}


def card_as_json(collection, card):
    return {
        "template": card.template()["name"],
        "deck": collection.decks.name(card.did),
        "interval": card.ivl,
        "place": card.due,
        "question": card.question(),
        "answer": card.answer(),
    }


def note_as_json(collection, note_id):
    note = collection.get_note(note_id)
    return {
        "type": note.note_type()["name"],
        "guid": note.guid,
        "modified": note.mod,
        "fields": dict(note.items()),
        "tags": sorted(note.tags),
        "cards": [card_as_json(collection, card) for card in note.cards()],
    }


def main(language, steps, brief):
    set_lang(language)
    with tempfile.TemporaryDirectory() as folder:
        collection = Collection(str(Path(folder, "collection.anki2")))
        logs = [do(collection, step) for step in steps]
        ids = sorted(collection.find_notes(""))
        result = {
            "imports": [log for log in logs if log is not None],
            "count": len(ids),
            "notes": [] if brief else [note_as_json(collection, note_id) for note_id in ids],
            "types": [entry.name for entry in collection.models.all_use_counts() if entry.use_count],
            "sound": collection.fix_integrity()[1],
        }
        collection.close()
    json.dump(result, sys.stdout)


main(**json.load(sys.stdin))
