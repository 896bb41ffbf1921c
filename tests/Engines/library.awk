# Writes so many bytes of a library, a record per line, with a few mistakes of every kind: the same bytes each time.
BEGIN {
  for (i = 0; written < bytes; i++) {
    kind = i % 4
    if (kind == 0) {
      teacher = i < 4 ? "a40" : "a" (i - 4)
      line = sprintf("{\"author\":{\"id\":\"a%d\",\"name\":%s,\"teacher\":\"%s\"}}", i, i % 50000 == 400 ? "7" : "\"Name " i "\"", i % 60000 == 800 ? "nobody" i : teacher)
    } else if (kind == 1) {
      line = sprintf("{\"book\":{\"id\":\"b%d\",\"author\":\"a%d\",\"published\":\"%d\",\"text\":\"Book %d tells of %s.\"}}", i % 70000 == 33 ? 5 : i, i - 1, 1900 + i % 90, i, words(i % 41))
    } else {
      of = i - kind + 1
      line = sprintf("{\"review\":{\"of\":\"b%d\",\"date\":\"%d-05\",\"quote\":{\"start\":0,\"end\":4,\"exact\":\"%s\"}}}", of, i % 80000 == 2 ? 1800 : 2000 + i % 20, i % 90000 == 3 ? "Boot" : "Book")
      if (kind == 2) line = line sprintf("%" (i % 211) "s", "")
    }
    if (i % 100000 == 77) line = substr(line, 1, length(line) - 9)
    print line
    written += length(line) + 1
  }
}

function words(n,   text) {
  text = "one thing"
  while (n-- > 0) text = text " and another"
  return text
}
