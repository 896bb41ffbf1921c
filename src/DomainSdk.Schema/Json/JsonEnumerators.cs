namespace DomainSdk.Schema.Json;

/// <summary>One member of an object.</summary>
/// <param name="NameNode">The name, as a node with a position of its own.</param>
/// <param name="Value">The value.</param>
public readonly record struct JsonMember(JsonNode NameNode, JsonNode Value)
{
    /// <summary>The decoded name.</summary>
    public string Name => NameNode.GetString();
}

/// <summary>Walks over the members of an object.</summary>
public struct JsonMemberEnumerator
{
    private readonly JsonNode _object;
    private int _name;

    internal JsonMemberEnumerator(JsonNode node)
    {
        _object = node;
        _name = -1;
    }

    /// <summary>The member the enumerator stands on.</summary>
    public readonly JsonMember Current => new(new JsonNode(_object.Text, _name), new JsonNode(_object.Text, _name + 1));

    /// <summary>Moves to the next member.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        if (!_object.IsPresent) return false;
        var view = _object.Text.View;
        _name = _name < 0 ? _object.Index + 1 : view[_name + 1].Next;
        return _name < view[_object.Index].Next;
    }

    /// <summary>This enumerator, for foreach.</summary>
    /// <returns>Itself.</returns>
    public readonly JsonMemberEnumerator GetEnumerator() => this;
}

/// <summary>Walks over the items of an array.</summary>
public struct JsonItemEnumerator
{
    private readonly JsonNode _array;
    private int _item;

    internal JsonItemEnumerator(JsonNode node)
    {
        _array = node;
        _item = -1;
    }

    /// <summary>The item the enumerator stands on.</summary>
    public readonly JsonNode Current => new(_array.Text, _item);

    /// <summary>Moves to the next item.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext()
    {
        if (!_array.IsPresent) return false;
        var view = _array.Text.View;
        _item = _item < 0 ? _array.Index + 1 : view[_item].Next;
        return _item < view[_array.Index].Next;
    }

    /// <summary>This enumerator, for foreach.</summary>
    /// <returns>Itself.</returns>
    public readonly JsonItemEnumerator GetEnumerator() => this;
}
