# Everything runs in .venv, made by uv where uv is there, by venv and pip where it is not.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
OUT ?= out/school
WORKERS ?= auto
LONG ?= slow and not browser

.DEFAULT_GOAL := help
.PHONY: help demo test test-long test-browser test-all check board bench eval goldens clean

help: ## Say what there is to make
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

$(STAMP): pyproject.toml
	@if command -v uv >/dev/null 2>&1; then \
	  uv venv --quiet --allow-existing --python $(PYTHON) $(VENV) && \
	  uv pip install --quiet --compile-bytecode --python $(BIN)/python --group dev --editable .; \
	else \
	  $(PYTHON) -m venv $(VENV) && \
	  $(BIN)/python -m pip install --quiet --upgrade pip && \
	  $(BIN)/python -m pip install --quiet --group dev --editable .; \
	fi
	@touch $@

demo: $(STAMP) ## Generate the school application with a real Temporal job
	@$(BIN)/crudflow generate examples/school/schema.sql --out $(OUT)
	@echo
	@echo "start the backend:    cd $(OUT)/backend && $(abspath $(BIN))/python -m uvicorn app.main:app"
	@echo "start the front end:  cd $(OUT)/frontend && npm ci && npm run dev"
	@echo "or both at once:      $(BIN)/crudflow up $(OUT)"
	@echo "look at the job:      $(BIN)/crudflow dev    (Web UI until Ctrl-C)"

test: $(STAMP) ## Run the ordinary tests
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup -m "not slow"

test-long: $(STAMP) ## Run the long tests: real databases, real schemas, kills and faults
	$(BIN)/python -m pytest -n $(WORKERS) -m "$(LONG)" --durations 15

# One after the other, since each keeps all processors busy by itself.
test-browser: $(STAMP) ## Judge generated front ends in a browser, every table of five schemas
	$(BIN)/python -m pytest -m browser --durations 15

test-all: $(STAMP) ## Run all tests, the long ones too
	$(BIN)/python -m pytest -n $(WORKERS)

check: $(STAMP) ## Lint, format check, types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy crudflow workflows activities worker.py starter.py tests benchmarks

board: ## Check, build and test the progress board
	cd progress_board && npm ci --no-audit --no-fund && npm test

bench: $(STAMP) ## Measure the durability tax and the other ratios
	$(BIN)/python -m benchmarks

goldens: $(STAMP) ## Write the examples' expected output anew
	$(BIN)/python -m tests.golden.update

eval: $(STAMP) ## Measure how tasks are routed
	$(BIN)/python -m tests.routing.evaluate

clean: ## Remove what was made
	rm -rf $(VENV) out build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage
