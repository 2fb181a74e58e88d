# The two commands: `make site` builds the sample guide, `make test` proves the whole project.

GUIDEGEN := .build/release/guidegen

.PHONY: site test guidegen format clean

site: guidegen ## Build guidegen and render content/ into output/
	$(GUIDEGEN) build

test: ## Run every check that a change must pass
	Scripts/setup tests
	Scripts/test

guidegen: ## Build the guidegen command
	@Scripts/setup site
	@swift build --configuration release --product guidegen

format: ## Format the Swift files in place
	swift format --in-place --parallel --recursive Sources Tests Package.swift

clean: ## Remove what was built
	rm -rf .build .build-thread .venv
