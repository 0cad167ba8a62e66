# bash completion for innofacts. It comes from `innofacts --completion bash`; put into ~/.bashrc:
#     source <(innofacts --completion bash)

_innofacts() {
    # bash parts words at = : and @ too. Here they are put together again as they are on the line, up to the cursor.
    local line=${COMP_LINE:0:COMP_POINT} piece rest i
    local -a words=()
    for ((i = 0; i <= COMP_CWORD; i++)); do
        piece=${COMP_WORDS[i]}
        rest=${line#"${line%%[![:space:]]*}"}
        ((i < COMP_CWORD)) || piece=$rest
        if [[ $rest == "$line" && ${#words[@]} -gt 0 ]]; then
            words[${#words[@]} - 1]+=$piece
        else
            words+=("$piece")
        fi
        line=${rest#"$piece"}
    done

    # Of the last word bash replaces but the last piece, with an @ before it, and without any other mark.
    [[ ${piece//[=:@]/} ]] || piece=
    local program=${words[0]/#\~\//$HOME/} word=${words[${#words[@]} - 1]} kept candidate head files=
    [[ $(type -P "$program") ]] || program=innofacts # an alias
    kept=${word%"$piece"} kept=${kept%@}
    COMPREPLY=()
    while IFS= read -r candidate; do
        if [[ $candidate == /* ]]; then
            files=1 head=${candidate#/}
        elif [[ $candidate == "$kept"* ]]; then
            COMPREPLY+=("${candidate#"$kept"}")
            [[ $candidate != *: ]] || compopt -o nospace
        fi
    done < <("$program" --complete bash "${words[@]:1}" 2>/dev/null)

    if [[ $files && ${#COMPREPLY[@]} -eq 0 && $kept == "$head" ]]; then
        compopt -o default # which knows quotes
    elif [[ $files ]]; then
        compopt -o filenames
        while IFS= read -r candidate; do
            COMPREPLY+=("$candidate")
        done < <(compgen -P "${head#"$kept"}" -f -- "${word#"$head"}")
    fi
}

complete -F _innofacts innofacts
