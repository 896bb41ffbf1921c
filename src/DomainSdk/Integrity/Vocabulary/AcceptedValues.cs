using System.Collections.Immutable;
using DomainSdk.Schema.Json;

namespace DomainSdk.Integrity;

/// <summary>The values of which one must be there, compared as JSON values (JSON Schema 2020-12 core, section 4.2.2).</summary>
internal sealed class AcceptedValues
{
    private readonly ImmutableArray<JsonNode> _values;

    /// <summary>The values of a JSON array.</summary>
    public AcceptedValues(IEnumerable<JsonNode> values) => _values = [.. values];

    /// <summary>The values as JSON.</summary>
    internal IEnumerable<string> Texts => _values.Select(v => System.Text.Encoding.UTF8.GetString(v.RawText));

    /// <summary>Whether a value is one of those listed.</summary>
    public bool Contains(FactValue value)
    {
        foreach (var accepted in _values)
        {
            if (value.Kind == JsonKind.String && accepted.Kind == JsonKind.String)
            {
                if (string.Equals(value.Text, accepted.GetString(), StringComparison.Ordinal)) return true;
            }
            else if (value.Kind == accepted.Kind && value.Json is not null
                && JsonText.TryParse(System.Text.Encoding.UTF8.GetBytes(value.Json), null, out var text, out _)
                && JsonEquality.Equals(text.View, text.Root.Index, accepted.Text.View, accepted.Index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The values as JSON, for messages: <c>"state" or "igo"</c>.</summary>
    public override string ToString() => string.Join(" or ", Texts);
}
