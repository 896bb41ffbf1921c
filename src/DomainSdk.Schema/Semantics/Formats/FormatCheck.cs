namespace DomainSdk.Schema.Semantics;

/// <summary>Whether a string, given as its unescaped UTF-8, is of a format. Called from many threads; must not throw.</summary>
public delegate bool FormatCheck(ReadOnlySpan<byte> utf8);
