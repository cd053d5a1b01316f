#compdef passkey-lint
# zsh completion for passkey-lint: asks the program itself at each Tab.
# For `source <(…)`, and as a file `_passkey-lint` in a folder of $fpath.
_passkey_lint() {
  local -a lines plain open
  local line offer program=${(Q)words[1]}
  [[ $program == '~'/* ]] && program=$HOME/${program#'~'/}
  lines=("${(@f)$("$program" __complete "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null </dev/null)}")
  local what=$lines[1] before=$lines[2]
  [[ -n $before ]] && compset -P "${(b)before}"
  for line in "${(@)lines[3,-1]}"; do
    # _describe takes "name:what it is"
    offer=${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}
    if [[ $line == *=$'\t'* ]]; then open+=("$offer"); else plain+=("$offer"); fi
  done
  # A comma that a space takes away again.
  local -a follows
  [[ $what == list ]] && follows=(-q -S ,)
  local -i missing=1
  (( $#plain )) && _describe -t values passkey-lint plain $follows && missing=0
  (( $#open )) && _describe -t outputs 'into a file' open -S '' && missing=0
  case $what in
    words|list) ;;
    folders) _files -/ && missing=0 ;;
    # Files, or no answer of this program.
    *) _files && missing=0 ;;
  esac
  return missing
}
if [[ $funcstack[1] == _passkey-lint ]]; then _passkey_lint "$@"; else compdef _passkey_lint passkey-lint; fi
