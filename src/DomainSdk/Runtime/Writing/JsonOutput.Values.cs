using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

public ref partial struct JsonOutput
{
    /// <summary>Writes any JSON value, without the white space that it was read with.</summary>
    /// <param name="value">The value.</param>
    public void Value(JsonValue value)
    {
        if (!IsMissing(value)) Value(value.Node.Text.View, value.Node.Index);
    }

    /// <summary>Writes an array.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <typeparam name="TItem">Their codec.</typeparam>
    /// <param name="value">The array.</param>
    public void Array<T, TItem>(ValueArray<T> value)
        where TItem : IJsonCodec<T>
    {
        BeginArray();
        foreach (var item in value) TItem.Write(ref this, item);
        EndArray();
    }

    /// <summary>Writes a map as an object.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TItem">Their codec.</typeparam>
    /// <param name="value">The map.</param>
    public void Map<T, TItem>(ValueMap<T> value)
        where TItem : IJsonCodec<T>
    {
        if (IsMissing(value)) return;
        BeginObject();
        Members<T, TItem>(value);
        EndObject();
    }

    /// <summary>Writes the members of a map into the object that is open.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TItem">Their codec.</typeparam>
    /// <param name="value">The map.</param>
    public void Members<T, TItem>(ValueMap<T> value)
        where TItem : IJsonCodec<T>
    {
        foreach (var (name, item) in value.Entries)
        {
            PropertyName(name);
            TItem.Write(ref this, item);
        }
    }

    // Recursion is bounded by the depth that the text was read with.
    private void Value(JsonView view, int entry)
    {
        ref readonly var e = ref view[entry];
        if (e.Kind == JsonKind.Array)
        {
            DocumentWriter.EnsureRoom();
            BeginArray();
            for (var item = entry + 1; item < e.Next; item = view[item].Next) Value(view, item);
            EndArray();
        }
        else if (e.Kind == JsonKind.Object)
        {
            DocumentWriter.EnsureRoom();
            BeginObject();
            for (var name = entry + 1; name < e.Next; name = view[name + 1].Next)
            {
                Raw(view.RawText(name));
                EndName();
                Value(view, name + 1);
            }

            EndObject();
        }
        else
        {
            Raw(view.RawText(entry));
        }
    }
}
