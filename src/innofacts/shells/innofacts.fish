# fish completion for innofacts. It comes from `innofacts --completion fish`; put it into
# ~/.config/fish/completions/innofacts.fish

function __innofacts_candidates
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    command -q $words[1]; or set words[1] innofacts # an alias
    for line in (command $words[1] --complete fish (string escape -- $words[2..]) "$word" 2>/dev/null)
        if string match -q '/*' -- $line
            set -l head (string sub -s 2 -- $line)
            set -l rest (string sub -s (math 1 + (string length -- "$head")) -- "$word")
            for path in (__fish_complete_path "$rest")
                echo -- $head$path
            end
        else
            echo -- $line
        end
    end
end

complete -c innofacts -f -a '(__innofacts_candidates)'
