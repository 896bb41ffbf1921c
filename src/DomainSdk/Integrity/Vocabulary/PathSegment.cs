using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace DomainSdk.Integrity;

/// <summary>A JSON Pointer within one entity in which <c>*</c> stands for every item of an array.</summary>
internal sealed class PathSegment : IEquatable<PathSegment>
{
    private PathSegment(string text, ImmutableArray<string> tokens)
    {
        Text = text;
        Tokens = tokens;
    }

    /// <summary>The segment as written, for example <c>/memberships/*/partyId</c>.</summary>
    public string Text { get; }

    /// <summary>The reference tokens, unescaped.</summary>
    public ImmutableArray<string> Tokens { get; }

    /// <summary>Reads a segment; false where it is empty, does not begin with '/' or has a wrong escape (RFC 6901, section 3).</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PathSegment? segment)
    {
        segment = null;
        if (string.IsNullOrEmpty(text) || text[0] != '/') return false;
        for (var i = text.IndexOf('~'); i >= 0; i = text.IndexOf('~', i + 1))
            if (i + 1 >= text.Length || text[i + 1] is not ('0' or '1')) return false;

        var tokens = text[1..].Split('/').Select(t => t.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
        segment = new PathSegment(text, [.. tokens]);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(PathSegment? other) => other is not null && other.Text == Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PathSegment);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}
