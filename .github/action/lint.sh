#!/usr/bin/env bash
# The step of action.yml. Takes its inputs as INPUT_* variables, lints, writes outputs and the summary of the job, and ends
# with the exit code of passkey-lint. Runs with Bash 3.2, which is that of macOS.
set -eo pipefail

stop() {
  echo "::error title=passkey-lint::$1"
  echo "exit-code=2" >>"$GITHUB_OUTPUT"
  exit 2
}

command -v npx >/dev/null || stop 'Node.js 20.19 or newer is needed: use actions/setup-node before this action'

folder=$(mktemp -d "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/passkey-lint.XXXXXX")
report="$folder/report.json"
summary="$folder/summary.md"
annotations="$folder/annotations"

flags=(--format pretty --format "github=$annotations" --format "json=$report" --format "markdown=$summary")
# With "=" a value is never taken for a flag.
[ -z "$INPUT_FAIL_ON" ] || flags+=("--fail-on=$INPUT_FAIL_ON")
[ -z "$INPUT_MAX_WARNINGS" ] || flags+=("--max-warnings=$INPUT_MAX_WARNINGS")
[ -z "$INPUT_CONFIG" ] || flags+=("--config=$INPUT_CONFIG")
[ -z "$INPUT_BASELINE" ] || flags+=("--baseline=$INPUT_BASELINE")
[ -z "$INPUT_SARIF_FILE" ] || flags+=(--format "sarif=$INPUT_SARIF_FILE")

# One argument a line, with nothing quoted: spaces around it are left out, those within it are a part of it.
while read -r line; do
  line="${line%$'\r'}"
  [ -z "$line" ] || flags+=("$line")
done <<<"$INPUT_ARGS"

paths=()
while read -r line; do
  line="${line%$'\r'}"
  [ -z "$line" ] || paths+=("$line")
done <<<"$INPUT_PATHS"
[ "${#paths[@]}" -gt 0 ] || stop 'no paths are given'

if [ "$INPUT_VERSION" = installed ]; then
  run=(npx --no -- passkey-lint)
else
  own=$(cd "$GITHUB_ACTION_PATH" && node -p 'require("./package.json").version')
  run=(npx --yes --package "passkey-lint@${INPUT_VERSION:-$own}" -- passkey-lint)
fi

code=0
"${run[@]}" lint "${flags[@]}" -- "${paths[@]}" || code=$?

# Infos stand in the log alone.
[ ! -s "$annotations" ] || grep -E '^::(error|warning) ' "$annotations" || true

{
  echo "exit-code=$code"
  # A run that could not be done as asked leaves none.
  if [ -s "$report" ]; then
    # shellcheck disable=SC2016 # these are JavaScript's
    node -p 'const { errors, warnings } = require(process.argv[1]).summary; `errors=${errors}\nwarnings=${warnings}`' "$report"
    echo "report=$report"
  fi
  if [ -n "$INPUT_SARIF_FILE" ] && [ -s "$INPUT_SARIF_FILE" ]; then
    sarif="${INPUT_SARIF_FILE%%$'\n'*}"
    case "$sarif" in /* | ?:*) ;; *) [ "$INPUT_FOLDER" = . ] || sarif="${INPUT_FOLDER%/}/$sarif" ;; esac
    echo "sarif-file=$sarif"
  fi
} >>"$GITHUB_OUTPUT"

# GitHub refuses a summary of more than 1 MiB as a whole.
most=1000000
if [ "$INPUT_SUMMARY" = true ] && [ -s "$summary" ]; then
  if [ "$(wc -c <"$summary")" -le "$most" ]; then
    cat "$summary" >>"$GITHUB_STEP_SUMMARY"
  else
    {
      # The last line may be cut, and within a character.
      head -c "$most" "$summary" | sed '$d'
      printf '\n\nThe report is longer than a summary may be. The log of the step has the rest.\n'
    } >>"$GITHUB_STEP_SUMMARY"
  fi
fi

exit "$code"
