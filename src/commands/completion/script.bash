# bash completion for passkey-lint: asks the program itself at each Tab.
# Any bash from 3.2 on, which macOS has: without mapfile, and without compopt where there is none.
_passkey_lint() {
  # Bash parts words at "=" and ":" too. Here they are put together again, as they stand in the line.
  local -a words=()
  local -i at last=-1
  local line=${COMP_LINE:0:COMP_POINT} piece=
  for ((at = 0; at <= COMP_CWORD; at++)); do
    piece=${COMP_WORDS[at]}
    if ((at == 0)) || [[ $line == [[:space:]]* ]]; then
      last+=1
      words[last]=
      line=${line#"${line%%[![:space:]]*}"}
    fi
    # What stands behind the cursor is not completed.
    ((at == COMP_CWORD)) && piece=$line
    words[last]+=$piece
    line=${line#"$piece"}
  done
  local current=${words[last]}
  # Of a word that bash has parted only the last piece is replaced, and no "=" or ":" itself.
  [[ $piece == [=:] ]] && piece=
  local kept=${current%"$piece"}

  local program=${words[0]} answer what before value
  [[ $program == '~'/* ]] && program=$HOME/${program#'~'/}
  answer=$("$program" __complete "${words[@]:1}" 2>/dev/null </dev/null)
  COMPREPLY=()
  {
    IFS= read -r what
    IFS= read -r before
    while IFS=$'\t' read -r value _; do
      [[ $before$value == "$current"* ]] && COMPREPLY+=("$before$value")
    done
  } <<<"$answer"

  local -a how=()
  case $what in
    files)
      # Files alone are best left to readline, which knows about quotes and "~".
      ((${#COMPREPLY[@]} > 0)) && while IFS= read -r value; do
        [[ -d $value ]] && value+=/
        COMPREPLY+=("$before$(printf '%q' "$value")")
      done < <(compgen -f -- "${current#"$before"}")
      ;;
    folders) how=(+o default +o bashdefault -o dirnames) ;;
    words | list) how=(+o default +o bashdefault) ;;
    # No answer of this program.
    *) COMPREPLY=() ;;
  esac
  # A comma, a path or the rest of a path may follow.
  [[ ${#COMPREPLY[@]} -eq 1 && ($what == list || ${COMPREPLY[0]} == *[=/]) ]] && how+=(-o nospace)
  ((${#how[@]} > 0)) && type compopt >/dev/null 2>&1 && compopt "${how[@]}"
  for ((at = 0; at < ${#COMPREPLY[@]}; at++)); do
    COMPREPLY[at]=${COMPREPLY[at]#"$kept"}
  done
}
complete -o default -o bashdefault -F _passkey_lint passkey-lint
