using System.Globalization;
using System.Text;
using DomainSdk.Schema.Json;

namespace DomainSdk.Integrity;

/// <summary>The way from the root of a document to a value; its JSON Pointer is written out only when asked for.</summary>
internal sealed class PointerPath
{
    private readonly PointerPath? _parent;
    private readonly int _name;
    private readonly int _index;

    private PointerPath(PointerPath? parent, int name, int index)
    {
        _parent = parent;
        _name = name;
        _index = index;
    }

    /// <summary>The root of a document.</summary>
    public static PointerPath Root { get; } = new(null, -1, -1);

    /// <summary>The way to a member's value.</summary>
    /// <param name="name">The index of the tape entry of the member's name.</param>
    public PointerPath Member(int name) => new(this, name, -1);

    /// <summary>The way to an item.</summary>
    public PointerPath Item(int index) => new(this, -1, index);

    /// <summary>The JSON Pointer (RFC 6901).</summary>
    public string ToPointer(JsonView view)
    {
        var steps = new Stack<PointerPath>();
        for (var step = this; step._parent is not null; step = step._parent) steps.Push(step);
        var pointer = new StringBuilder();
        foreach (var step in steps)
        {
            pointer.Append('/');
            if (step._name >= 0) pointer.Append(JsonPointer.Escape(view.GetString(step._name)));
            else pointer.Append(step._index.ToString(CultureInfo.InvariantCulture));
        }

        return pointer.ToString();
    }
}
