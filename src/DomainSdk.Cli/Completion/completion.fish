# Completion of domainsdk in fish: domainsdk completion fish | source
function __domainsdk
  set -l line (commandline -cp)
  domainsdk "[suggest:"(string length -- $line)"]" "$line" 2>/dev/null
end
complete -c domainsdk -a '(__domainsdk)'
