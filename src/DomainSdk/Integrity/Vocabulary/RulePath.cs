using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace DomainSdk.Integrity;

/// <summary>
/// A path from an object to values in it or in entities it refers to: <c>/agreementRefs/*/agreementId>/dateSigned</c>.
/// Steps begin with '/', the step <c>*</c> stands for every item of an array, and '>' goes on from the entity that the
/// reference reached so far names.
/// </summary>
internal sealed class RulePath : IEquatable<RulePath>
{
    /// <summary>The token that stands for every item of an array.</summary>
    public const string EveryItem = "*";

    private RulePath(string text, ImmutableArray<PathSegment> segments)
    {
        Text = text;
        Segments = segments;
    }

    /// <summary>The path as written.</summary>
    public string Text { get; }

    /// <summary>What lies between the references that the path follows; at least one.</summary>
    public ImmutableArray<PathSegment> Segments { get; }

    /// <summary>Reads a path; false where it is not of the form that the vocabulary describes.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out RulePath? path)
    {
        path = null;
        if (string.IsNullOrEmpty(text)) return false;
        var segments = ImmutableArray.CreateBuilder<PathSegment>();
        foreach (var part in text.Split('>'))
        {
            if (!PathSegment.TryParse(part, out var segment)) return false;
            segments.Add(segment);
        }

        path = new RulePath(text, segments.ToImmutable());
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(RulePath? other) => other is not null && other.Text == Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RulePath);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The path as written.</summary>
    public override string ToString() => Text;
}
