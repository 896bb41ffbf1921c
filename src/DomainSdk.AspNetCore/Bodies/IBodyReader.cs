using System.Diagnostics.CodeAnalysis;

namespace DomainSdk.AspNetCore.Bodies;

/// <summary>Makes of a whole text what it stands for. A struct, so that the compiler makes code for each.</summary>
/// <typeparam name="T">What it makes.</typeparam>
internal interface IBodyReader<T>
{
    /// <summary>Reads a text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="value">The value.</param>
    /// <param name="failure">Why there is none.</param>
    bool TryRead(ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out ValidationResult? failure);
}

/// <summary>Reads a type that the compiler knows.</summary>
/// <typeparam name="T">The generated type.</typeparam>
internal readonly struct TypedReader<T> : IBodyReader<T>
    where T : IJsonModel<T>
{
    public bool TryRead(ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out ValidationResult? failure)
    {
        failure = null;
        // What is read but not held exactly is no failure, and noting it would cost each request.
        return JsonModel.TryParse(utf8, out value) || JsonModel.TryParse(utf8, out value, out failure);
    }
}

/// <summary>Reads a type that is known at run time.</summary>
/// <param name="type">The type.</param>
internal readonly struct UntypedReader(JsonModelType type) : IBodyReader<object>
{
    public bool TryRead(ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out object value, [NotNullWhen(false)] out ValidationResult? failure) =>
        type.TryParse(utf8, out value, out failure);
}

/// <summary>Asks a schema, and makes nothing.</summary>
/// <param name="schema">The schema.</param>
internal readonly struct SchemaReader(JsonSchema schema) : IBodyReader<bool>
{
    public bool TryRead(ReadOnlySpan<byte> utf8, out bool value, [NotNullWhen(false)] out ValidationResult? failure)
    {
        failure = null;
        value = schema.IsValid(utf8) || (failure = schema.Validate(utf8)).IsValid;
        return value;
    }
}
