using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Keywords;

/// <summary>
/// A keyword of the user's own: an assertion that no dialect has. Give it to <see cref="CompileOptions.Keywords"/>, or name its type as a
/// <c>JsonKeyword</c> item of the project, and schemas can use it as any other. One instance serves all threads.
/// </summary>
/// <example>
/// <code>
/// public sealed class LuhnKeyword() : CustomKeyword("x-luhn", InstanceTypes.String, valueSchema: """{ "const": true }""")
/// {
///     public override bool Holds(JsonNode value, KeywordInstance instance) => Luhn.Passes(instance.Text);
/// }
/// </code>
/// </example>
public abstract class CustomKeyword
{
    /// <summary>Makes a keyword.</summary>
    /// <param name="name">Its name in schemas; none that a dialect has. By custom it begins with <c>x-</c>.</param>
    /// <param name="appliesTo">The kinds of value that it asserts something of; all others fulfil it. Numbers are one kind.</param>
    /// <param name="valueSchema">A JSON Schema (2020-12) that its value in a schema has to conform to; null: any value.</param>
    /// <exception cref="ArgumentException">The name is empty or that of a keyword.</exception>
    protected CustomKeyword(string name, InstanceTypes appliesTo, string? valueSchema = null)
    {
        if (string.IsNullOrEmpty(name)) throw new ArgumentException("A keyword has a name.", nameof(name));
        if (Dialects.Dialect.All.FirstOrDefault(d => d.Defines(name)) is { } dialect)
            throw new ArgumentException($"'{name}' is a keyword of {dialect.Name}.", nameof(name));
        Name = name;
        AppliesTo = appliesTo;
        ValueSchema = valueSchema;
    }

    /// <summary>Its name in schemas.</summary>
    public string Name { get; }

    /// <summary>The kinds of value that it asserts something of.</summary>
    public InstanceTypes AppliesTo { get; }

    /// <summary>The schema of its value, or null.</summary>
    internal string? ValueSchema { get; }

    /// <summary>
    /// Whether a value of a document fulfils the keyword. It depends on nothing but the two values and does not throw: an exception goes up to
    /// whoever validates.
    /// </summary>
    /// <param name="value">The keyword's value in the schema; it conforms to its schema.</param>
    /// <param name="instance">The value of the document, of a kind that the keyword applies to.</param>
    /// <returns>True if it does.</returns>
    public abstract bool Holds(JsonNode value, KeywordInstance instance);

    /// <summary>Says what is wrong, as one sentence.</summary>
    /// <param name="value">The keyword's value in the schema.</param>
    /// <param name="instance">The value of the document that does not fulfil it.</param>
    /// <returns>The sentence; null for the general one.</returns>
    public virtual string? Explain(JsonNode value, KeywordInstance instance) => null;
}
