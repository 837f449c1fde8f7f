# Two commands for everybody: `make demo` and `make test`. Both set up what they need, once.
PY ?= python3
VENV := .venv
BIN := $(VENV)/bin
JOBS ?= auto
SECONDS ?= 300

.PHONY: demo test check bench campaign docs lock clean
.DEFAULT_GOAL := demo

demo: $(VENV)/ready
	$(BIN)/forbear check examples/inbox --debts examples/debts.toml --place CN --on 2026-11-24

test: $(VENV)/ready check
	$(BIN)/pytest -n $(JOBS) --cov=forbear --cov-report=term:skip-covered

check: $(VENV)/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/ready
	$(BIN)/python -m pip install --disable-pip-version-check -q --require-hashes --no-deps -r bench.lock
	$(BIN)/python benchmarks/measured.py

campaign: $(VENV)/ready
	FORBEAR_CAMPAIGN=1 $(BIN)/pytest -n $(JOBS) -m campaign
	$(BIN)/python -m pip install --disable-pip-version-check -q --require-hashes --no-deps -r campaign.lock
	$(BIN)/python tests/faults/campaign.py --seconds $(SECONDS)

docs: $(VENV)/ready
	$(BIN)/python docs/generate.py
	PYTHONPATH=tests $(BIN)/python tests/complete_cases.py

# Locks name no registry host: every version is pinned by the hashes of its files.
LOCK := uv pip compile pyproject.toml --generate-hashes --no-emit-index-url --universal --python-version 3.11 \
	--no-header --no-annotate --extra plan --extra ocr --extra letters --extra vault --extra web --extra bulk --extra dev

lock:
	$(LOCK) -o requirements.lock
	$(LOCK) --extra bench --extra ray --extra spark -o bench.lock
	printf 'atheris\n' | uv pip compile - --generate-hashes --no-emit-index-url --python-version 3.11 --no-header --no-annotate -o campaign.lock

$(VENV)/ready: requirements.lock pyproject.toml
	@echo "Setting up in $(VENV) (once; later runs need no network) ..."
	$(PY) -m venv $(VENV)
	$(BIN)/python -m pip install --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
	$(BIN)/python -m pip install --disable-pip-version-check --no-deps --no-build-isolation --no-index -e .
	@touch $@

clean:
	rm -rf $(VENV) build dist out .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
