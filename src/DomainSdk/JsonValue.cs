using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using DomainSdk.Runtime;
using DomainSdk.Schema.Json;

namespace DomainSdk;

/// <summary>
/// Any JSON value, immutable. Equality is that of JSON Schema (core, section 4.2.2): numbers by value, objects regardless of the
/// order of their members.
/// </summary>
[JsonConverter(typeof(JsonValueConverter))]
public sealed partial class JsonValue : IEquatable<JsonValue>
{
    private readonly byte[] _utf8;
    private readonly JsonNode _node;
    private JsonText? _text;

    private JsonValue(byte[] utf8) => _utf8 = utf8;

    private JsonValue(JsonNode node)
    {
        _utf8 = [];
        _node = node;
    }

    /// <summary>The kind of the value.</summary>
    public JsonKind Kind => Node.Kind;

    /// <summary>The number of items of an array or members of an object; 0 for other kinds.</summary>
    public int Count => Node.Count;

    /// <summary>The value as a handle into its text. The structure of the text is found when it is first asked for.</summary>
    public JsonNode Node => _node.IsPresent ? _node : (_text ??= JsonText.Parse(_utf8)).Root;

    /// <summary>An item of an array.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public JsonValue this[int index] => Items.ElementAt(index);

    /// <summary>A member of an object; of members with the same name the last one.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public JsonValue this[string name] =>
        TryGetMember(name, out var value) ? value : throw new KeyNotFoundException($"There is no member '{name}'.");

    /// <summary>The items of an array in their order; nothing for other kinds.</summary>
    public IEnumerable<JsonValue> Items
    {
        get
        {
            foreach (var item in Node.EnumerateItems()) yield return new JsonValue(item);
        }
    }

    /// <summary>The members of an object in their order; nothing for other kinds.</summary>
    public IEnumerable<KeyValuePair<string, JsonValue>> Members
    {
        get
        {
            foreach (var member in Node.EnumerateMembers()) yield return KeyValuePair.Create(member.Name, new JsonValue(member.Value));
        }
    }

    /// <summary>Finds a member of an object; of members with the same name the last one.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The member's value.</param>
    /// <returns>Whether the value is an object with such a member.</returns>
    public bool TryGetMember(string name, [MaybeNullWhen(false)] out JsonValue value)
    {
        value = Node.TryGetMember(name, out var node) ? new JsonValue(node) : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public bool Equals(JsonValue? other) =>
        other is not null
        && (ReferenceEquals(this, other) || JsonEquality.Equals(Node.Text.View, Node.Index, other.Node.Text.View, other.Node.Index));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JsonValue);

    /// <inheritdoc/>
    public override int GetHashCode() => JsonEquality.GetHashCode(Node.Text.View, Node.Index);

    /// <summary>The value as JSON text without white space.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        using var buffer = new Utf8BufferWriter();
        DocumentWriter.Write<JsonValue, JsonValueCodec>(this, buffer, maxDepth: JsonReadOptions.LargestMaxDepth);
        return Encoding.UTF8.GetString(buffer.Written);
    }

    /// <summary>Whether two values are equal as JSON.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if they are.</returns>
    public static bool operator ==(JsonValue? left, JsonValue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two values differ as JSON.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>True if they do.</returns>
    public static bool operator !=(JsonValue? left, JsonValue? right) => !(left == right);

    /// <summary>Takes bytes over that nobody else will change and that are one well-formed value.</summary>
    internal static JsonValue Owning(byte[] utf8) => new(utf8);
}
