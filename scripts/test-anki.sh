#!/bin/sh
# Imports exported decks into a real Anki (the Python package of that name), which it installs into .venv/anki, and looks
# at their cards in Chromium.
set -eu
cd "$(dirname "$0")/.."
python=.venv/anki/bin/python
if ! [ -x "$python" ]; then
  python3 -m venv .venv/anki
  "$python" -m pip install --quiet 'anki==26.9.3'
fi
ANKI_PYTHON="$PWD/$python" npx vitest run test/anki "$@"
