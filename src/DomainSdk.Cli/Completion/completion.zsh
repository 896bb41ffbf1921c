# Completion of domainsdk in zsh: eval "$(domainsdk completion zsh)"
_domainsdk() {
  local -a found
  found=("${(@f)$(domainsdk "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
  compadd -- $found
  _files
}
compdef _domainsdk domainsdk
