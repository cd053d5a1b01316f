# fish completion for passkey-lint: asks the program itself at each Tab.
# For `| source`, and as a file in ~/.config/fish/completions.
function __passkey_lint_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l program (string replace -r '^~/' "$HOME/" -- $words[1])
    set -e words[1]
    set -l lines ($program __complete $words "$current" 2>/dev/null </dev/null)
    set -l what $lines[1]
    set -l before $lines[2]
    set -e lines[1 2]
    for line in $lines
        echo $before$line
    end
    set -l rest (string sub -s (math 1 + (string length -- "$before")) -- "$current")
    switch "$what"
        case words list
        case folders
            for path in (__fish_complete_directories "$rest")
                echo $before$path
            end
        case '*'
            # Files, or no answer of this program.
            for path in (__fish_complete_path "$rest")
                echo $before$path
            end
    end
end
complete -c passkey-lint -e
complete -c passkey-lint -f -a '(__passkey_lint_complete)'
