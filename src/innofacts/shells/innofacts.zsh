#compdef innofacts
# zsh completion for innofacts. It comes from `innofacts --completion zsh`; put it into a file named _innofacts in a
# folder of $fpath, or after compinit into ~/.zshrc:
#     source <(innofacts --completion zsh)

_innofacts() {
    local program=${(Q)words[1]/#\~\//$HOME/} line item head files=
    whence -p -- $program >/dev/null || program=innofacts # an alias
    local -a closed open
    for line in "${(@f)$("$program" --complete zsh "${(@)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null)}"; do
        item="${${line%%$'\t'*}//:/\\:}"
        [[ $line != *$'\t'* ]] || item+=":${${line#*$'\t'}//\\/\\\\}"
        case $line in
            '') ;;
            /*) files=1 head=${line#/} ;;
            *:$'\t'*) open+=("$item") ;;
            *) closed+=("$item") ;;
        esac
    done

    local ret=1
    _describe -t values value closed -- open -S '' && ret=0
    if [[ $files ]]; then
        compset -P "${(b)head}"
        _files && ret=0
    fi
    return ret
}

if [[ $funcstack[1] == _innofacts ]]; then
    _innofacts "$@"
else
    compdef _innofacts innofacts
fi
