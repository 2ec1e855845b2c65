# The two commands of the README, and a few for those who work on selon. Everything lands in build/.
BUILD ?= build
JOBS ?= $(shell nproc)
GAZETTEER = $(BUILD)/gazetteer.bin

.PHONY: read test build setup format check-format check-includes bench clean

read: build $(GAZETTEER)
	tools/read_examples $(BUILD)

test: build $(GAZETTEER)
	tools/setup browser
	ctest --test-dir $(BUILD) --output-on-failure -j $(JOBS)

setup:
	tools/setup

build: setup
	cmake -S . -B $(BUILD) -G Ninja --log-level=WARNING $(CMAKE_FLAGS)
	cmake --build $(BUILD)

$(GAZETTEER): | build
	tools/fetch_gazetteer $(BUILD)/gazetteer-data
	$(BUILD)/selon gazetteer build --output $@

bench: setup
	cmake -S . -B $(BUILD) -G Ninja --log-level=WARNING -DSELON_BENCH=ON $(CMAKE_FLAGS)
	cmake --build $(BUILD)
	$(MAKE) $(GAZETTEER) BUILD=$(BUILD)
	$(BUILD)/selon_bench

format:
	clang-format-16 -i $$(git ls-files '*.h' '*.cpp')

check-format:
	clang-format-16 --dry-run --Werror $$(git ls-files '*.h' '*.cpp')

check-includes:
	tools/check_includes

clean:
	rm -rf $(BUILD)
