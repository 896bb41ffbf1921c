namespace DomainSdk;

/// <summary>
/// A string of a list that may grow: one that the schema names, as a value of its C# enum, or any other, kept as it is. A schema asks for
/// it by <c>anyOf</c> with a list and any string, or by <c>x-extensible-enum</c>; a project by its property <c>DomainSdkOpenEnums</c>.
/// </summary>
/// <typeparam name="TEnum">The C# enum of the strings known.</typeparam>
public readonly struct OpenEnum<TEnum> : IEquatable<OpenEnum<TEnum>>
    where TEnum : struct, Enum
{
    private readonly TEnum _known;

    /// <summary>A string that the schema names.</summary>
    /// <param name="known">The value of the enum.</param>
    public OpenEnum(TEnum known) => _known = known;

    private OpenEnum(string unknown) => Unknown = unknown;

    /// <summary>The value of the enum; null where the schema does not name the string.</summary>
    public TEnum? Known => Unknown is null ? _known : null;

    /// <summary>The string, where the schema does not name it; else null.</summary>
    public string? Unknown { get; }

    /// <summary>A string that the schema does not name.</summary>
    /// <param name="text">The string. One that the schema does name is read back as a value of the enum, and then is not equal to this one.</param>
    /// <returns>The value.</returns>
    public static OpenEnum<TEnum> FromUnknown(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new OpenEnum<TEnum>(text);
    }

    /// <inheritdoc/>
    public bool Equals(OpenEnum<TEnum> other) => Unknown == other.Unknown && EqualityComparer<TEnum>.Default.Equals(_known, other._known);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OpenEnum<TEnum> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Unknown is null ? _known.GetHashCode() : Unknown.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name of the enum's value, or the unknown string.</summary>
    /// <returns>A text for people.</returns>
    public override string ToString() => Unknown ?? _known.ToString();

    /// <summary>A string that the schema names.</summary>
    /// <param name="known">The value of the enum.</param>
    public static implicit operator OpenEnum<TEnum>(TEnum known) => new(known);

    /// <summary>Whether both are the same value of the enum or the same string.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if so.</returns>
    public static bool operator ==(OpenEnum<TEnum> left, OpenEnum<TEnum> right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if they do.</returns>
    public static bool operator !=(OpenEnum<TEnum> left, OpenEnum<TEnum> right) => !left.Equals(right);
}
