# Two commands set a machine up: `make run` and `make test`. Both prepare .venv from requirements.lock first.
PYTHON ?= python3
BIN := .venv/bin
PORT ?= 8501

.PHONY: run test install check lint soak nightly bench accuracy train lock golden screenshots clean

run: install
	$(BIN)/firedrill app --port $(PORT)

test: lint
	$(BIN)/pytest -n 2 -m "not soak and not browser and not nightly"
	$(BIN)/pytest -m browser

install: .venv/.installed

.venv/.installed: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Firedrill needs Python 3.11 or later; this is " + sys.version.split()[0] + ". Try: make run PYTHON=python3.11")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

lint: install
	$(BIN)/ruff check .
	$(BIN)/mypy

check: install
	$(BIN)/firedrill check

soak: install
	$(BIN)/pytest -n 2 -m soak --timeout 1800

nightly: install
	$(BIN)/firedrill par --seeds 20
	$(BIN)/pytest -n 2 -m nightly --timeout 3600

bench: install
	$(BIN)/python -m tests.bench

accuracy: install
	$(BIN)/python -m tests.accuracy

train: install
	$(BIN)/python -m tests.accuracy._train
	$(BIN)/python -m tests.accuracy._train_messages
	$(BIN)/python -m tests.accuracy.train_channel

lock:
	uv pip compile --quiet --universal --python-version 3.11 --extra dev --extra build --generate-hashes --no-emit-index-url --custom-compile-command "make lock" pyproject.toml -o requirements.lock

golden: install
	$(BIN)/python -m tests.golden
	$(BIN)/python -m tests.golden_cards

screenshots: install
	$(BIN)/python -m tests.browser.screenshots

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache *.egg-info
