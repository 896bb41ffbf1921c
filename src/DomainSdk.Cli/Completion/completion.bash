# Completion of domainsdk in bash: eval "$(domainsdk completion bash)"
_domainsdk() {
  local current="${COMP_WORDS[COMP_CWORD]}" line
  COMPREPLY=()
  while IFS= read -r line; do
    [[ -n "$line" ]] && COMPREPLY+=("$line")
  done < <(compgen -W "$(domainsdk "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "$current")
}
complete -o default -F _domainsdk domainsdk
