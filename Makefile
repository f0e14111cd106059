# The whole flow:  texts → read → readings → check → findings → report
# `make audit` and `make test` set themselves up in .venv (locked by uv.lock); a second call finds it ready.

PYTHON ?= python3
CORPUS ?= iom-indonesia
BIN := .venv/bin
UV := .uv/bin/uv
READY := .venv/.ready
export UV_PYTHON_DOWNLOADS := never
export UV_PROJECT_ENVIRONMENT := .venv

.PHONY: audit test lint lab notebooks test-browser bench-run bench-reading bench-proposing bench-rules bench-reuse reproduce tamper crash fuzz wheel clean

audit: $(READY)  ## read, check and report the corpus; says where the report is
	@$(BIN)/claims-audit run $(CORPUS)

test: $(READY) lint  ## every test, and every committed notebook under nbval
	$(BIN)/python -m pytest -n 2 --ignore tests/browser
	$(BIN)/python -m pytest -p no:cacheprovider --nbval --nbval-current-env --nbval-sanitize-with tests/nbval-sanitize.cfg notebooks

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

lab: $(READY)  ## open the notebooks in JupyterLab
	$(BIN)/jupyter lab notebooks/00-start-here.ipynb

notebooks: $(READY)  ## execute the committed notebooks again, in place
	$(BIN)/python -m helpers.notebooks

test-browser: $(READY)  ## open the report in a real browser, network off
	@$(BIN)/python -m tests.browser.chromium
	$(BIN)/python -m pytest tests/browser

bench-run: $(READY)  ## the whole audit against papermill and jupyter nbconvert one by one
	$(BIN)/python benchmarks/run.py
bench-reading: $(READY)  ## accuracy and speed of reading, side by side with peers
	$(BIN)/python benchmarks/reading.py
bench-proposing: $(READY)  ## what is found in texts that others wrote blind, nothing coded by hand
	$(BIN)/python benchmarks/proposing.py
bench-rules: $(READY)  ## a million claims against pandas, DuckDB and polars
	$(BIN)/python benchmarks/rules.py
bench-reuse: $(READY)  ## a thousand documents against datasketch
	$(BIN)/python benchmarks/reuse.py

reproduce: $(READY)  ## the report's bytes under other folders, zones, locales, hash seeds, jobs
	$(BIN)/python benchmarks/reproduce.py
tamper: $(READY)  ## random single changes: each must be found
	$(BIN)/python benchmarks/tamper.py
crash: $(READY)  ## killed at random moments: the last good report stays whole
	$(BIN)/python benchmarks/crash.py
fuzz: $(READY)  ## hostile tables, YAML, texts, codebooks
	$(BIN)/python benchmarks/fuzz.py

wheel: $(READY)
	$(UV) build --quiet

$(UV):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "claims-audit needs Python 3.11 or newer; try make PYTHON=python3.12")'
	@echo "setting up: uv"
	@$(PYTHON) -m venv .uv
	@.uv/bin/python -m pip install --quiet --disable-pip-version-check uv

$(READY): uv.lock pyproject.toml | $(UV)
	@echo "setting up: the packages of uv.lock in .venv"
	@$(UV) sync --quiet --locked --python "$$($(PYTHON) -c 'import sys; print(sys.executable)')"
	@touch $(READY)

clean:
	rm -rf .venv .uv dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
