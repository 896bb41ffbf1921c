namespace DomainSdk.CodeGeneration.Analysis;

/// <summary>What a case asks of one member, so that it need not be tried on an object with another one.</summary>
/// <param name="Values">The strings that the member can be; null where it can be others, or no string.</param>
/// <param name="Others">Strings that the member cannot be.</param>
/// <param name="IsRequired">Whether the member must be there.</param>
/// <param name="IsBoolean">Whether the values are <c>true</c> and <c>false</c>, which are no strings.</param>
internal sealed record TagFilter(IReadOnlyList<string>? Values, IReadOnlyList<string> Others, bool IsRequired, bool IsBoolean = false)
{
    /// <summary>Nothing is asked.</summary>
    public static TagFilter None { get; } = new(null, [], false);

    /// <summary>Whether the case cannot fit an object whose member has a value.</summary>
    /// <param name="value">The value.</param>
    public bool Excludes(string value) => Values?.Contains(value) == false || Others.Contains(value);
}
