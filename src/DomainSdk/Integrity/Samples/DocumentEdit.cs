using DomainSdk.Schema.Json;

namespace DomainSdk.Integrity;

/// <summary>A document that is changed piece by piece and stays valid: a change after which it is not is not made.</summary>
/// <param name="schema">The schema.</param>
/// <param name="utf8">The document, without white space between its tokens.</param>
internal sealed class DocumentEdit(SchemaNode schema, byte[] utf8)
{
    /// <summary>The document as it is now.</summary>
    public byte[] Utf8 { get; private set; } = utf8;

    /// <summary>A value as it is written.</summary>
    public byte[] Literal(FactLocation at) => Utf8.AsSpan(at.Position.Offset, at.Position.Length).ToArray();

    /// <summary>Puts another value in the place of one.</summary>
    public bool TryReplace(FactLocation at, byte[] literal) => TryReplace(new Dictionary<FactLocation, byte[]> { [at] = literal });

    /// <summary>Puts other values in the place of some, all of them or none.</summary>
    public bool TryReplace(IReadOnlyDictionary<FactLocation, byte[]> literals)
    {
        byte[] changed = Utf8;
        foreach (var (at, literal) in literals.OrderByDescending(l => l.Key.Position.Offset))
            changed = [.. changed.AsSpan(0, at.Position.Offset), .. literal, .. changed.AsSpan(at.Position.Offset + at.Position.Length)];
        return TryBecome(changed);
    }

    /// <summary>Takes out a value, or the smallest one around it without which the document is valid.</summary>
    public bool TryRemoveAround(string pointer)
    {
        var root = JsonText.Parse(Utf8).Root;
        for (; pointer.Length > 0; pointer = pointer[..pointer.LastIndexOf('/')])
        {
            if (JsonPointer.TryResolve(root, pointer, out var value) && JsonPointer.TryResolve(root, pointer[..pointer.LastIndexOf('/')], out var container) && TryRemove(container, value)) return true;
        }

        return false;
    }

    private bool TryRemove(JsonNode container, JsonNode value)
    {
        var (start, end) = (value.Span.Start, value.Span.Start + value.Span.Length);
        foreach (var member in container.EnumerateMembers())
            if (member.Value == value) start = member.NameNode.Span.Start;
        if (Utf8[end] == (byte)',') end++;
        else if (Utf8[start - 1] == (byte)',') start--;
        return TryBecome([.. Utf8.AsSpan(0, start), .. Utf8.AsSpan(end)]);
    }

    private bool TryBecome(byte[] changed)
    {
        if (!schema.IsValid(changed)) return false;
        Utf8 = changed;
        return true;
    }
}
