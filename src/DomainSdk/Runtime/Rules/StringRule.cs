using System.ComponentModel;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Runtime;

/// <summary>What a schema asks of a string.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StringRule
{
    private readonly int _minLength;
    private readonly int _maxLength;
    private readonly EcmaRegex? _pattern;
    private readonly EcmaRegex[] _anyPattern;
    private readonly FormatCheck? _format;

    /// <summary>Makes a rule; what is left out is not asked.</summary>
    /// <param name="minLength">The keyword <c>minLength</c>, in code points.</param>
    /// <param name="maxLength">The keyword <c>maxLength</c>, in code points.</param>
    /// <param name="pattern">The keyword <c>pattern</c>.</param>
    /// <param name="format">The keyword <c>format</c> where it is an assertion; a name that no specification defines asks nothing.</param>
    /// <param name="anyPattern">Patterns of <c>patternProperties</c>, of which a name has to match one at least.</param>
    /// <exception cref="EcmaRegexSyntaxException">A pattern is not a regular expression.</exception>
    public StringRule(int minLength = 0, int maxLength = int.MaxValue, string? pattern = null, string? format = null, params string[] anyPattern)
    {
        _minLength = minLength;
        _maxLength = maxLength;
        _pattern = pattern is null ? null : EcmaRegex.Parse(pattern);
        _anyPattern = Array.ConvertAll(anyPattern, EcmaRegex.Parse);
        if (format is not null) FormatRegistry.Standard.TryGet(format, out _format);
    }

    /// <summary>Whether a format that a specification defines is asked for.</summary>
    internal bool HasFormat => _format is not null;

    /// <summary>Whether a string satisfies the rule.</summary>
    /// <param name="utf8">The decoded string.</param>
    /// <returns>True if it does.</returns>
    public bool Check(ReadOnlySpan<byte> utf8) =>
        HasAllowedLength(utf8)
        && (_pattern is null || Matches(_pattern, utf8))
        && (_anyPattern.Length == 0 || MatchesAny(utf8))
        && (_format is null || _format(utf8));

    /// <summary>Whether the string between two quotes satisfies the rule.</summary>
    internal bool Check(ReadOnlySpan<byte> content, StringFlags flags)
    {
        if ((flags & StringFlags.Escaped) == StringFlags.None) return Check(content);
        using var buffer = new Utf8Buffer(stackalloc byte[256]);
        return Check(buffer.Unescape(content));
    }

    private static bool Matches(EcmaRegex pattern, ReadOnlySpan<byte> utf8) => pattern.IsLinear ? pattern.IsMatch(utf8) : DocumentState.Matches(pattern, utf8);

    private bool MatchesAny(ReadOnlySpan<byte> utf8)
    {
        foreach (var pattern in _anyPattern)
            if (Matches(pattern, utf8)) return true;
        return false;
    }

    private bool HasAllowedLength(ReadOnlySpan<byte> utf8)
    {
        // A code point takes one to four bytes: most strings are decided without counting.
        if (utf8.Length < _minLength || utf8.Length / 4 > _maxLength) return false;
        if (utf8.Length <= _maxLength && (utf8.Length + 3) / 4 >= _minLength) return true;
        var length = JsonStrings.CodePointCount(utf8);
        return length >= _minLength && length <= _maxLength;
    }
}
