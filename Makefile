# Each goal does all its own set-up on a machine with Python 3.11+ and make.
PYTHON ?= python3
BIN := .venv/bin
HOST ?= 127.0.0.1
PORT ?= 8642
DEMO_STORE := .kronik/demo.sqlite

.PHONY: demo test lint pictures evaluate benchmark clean

demo: .venv/installed  ## build a chronicle from the example articles and serve it
	@mkdir -p .kronik
	$(BIN)/kronik --store $(DEMO_STORE) add examples
	$(BIN)/kronik --store $(DEMO_STORE) build
	$(BIN)/kronik --store $(DEMO_STORE) verify
	$(BIN)/kronik --store $(DEMO_STORE) serve --host $(HOST) --port $(PORT)

test: .venv/test-installed browser lint  ## all tests, with the linters and the import contracts
	$(BIN)/python -m pytest

lint: .venv/test-installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

pictures: .venv/test-installed  ## make the pictures of the README anew
	KRONIK_PICTURES=docs/pictures $(BIN)/python -m pytest -m browser

evaluate: .venv/test-installed  ## score the reading against gold; GOLD=path
	$(BIN)/kronik evaluate $(GOLD)

benchmark: .venv/test-installed
	$(BIN)/python -m benchmarks.throughput

.PHONY: browser
browser:  # Debian's chromium for the browser tests, where it can be installed; they say so where it is not
	@command -v chromium >/dev/null || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && \
	  { apt-get install -y -qq chromium >/dev/null 2>&1 || { apt-get update -qq && apt-get install -y -qq chromium >/dev/null; }; }; } \
	  || echo "no chromium here: the browser tests will be skipped" >&2

.venv/bin/python:
	$(PYTHON) -c 'import sys; sys.exit("Kronik needs Python 3.11 or newer") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv .venv

.venv/installed: .venv/bin/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

.venv/test-installed: .venv/bin/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[test]'
	@touch $@ .venv/installed

clean:
	rm -rf .venv .kronik build dist
