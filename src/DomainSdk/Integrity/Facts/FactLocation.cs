namespace DomainSdk.Integrity;

/// <summary>Where in which document something stands.</summary>
/// <param name="Position">File, line, column and bytes.</param>
/// <param name="Pointer">JSON Pointer from the root of the document.</param>
public sealed record FactLocation(SourcePosition Position, string Pointer)
{
    /// <summary>Orders locations by path (ordinal), then by place in the file.</summary>
    public static int Compare(FactLocation a, FactLocation b)
    {
        var order = string.CompareOrdinal(a.Position.Path, b.Position.Path);
        if (order == 0) order = a.Position.Line.CompareTo(b.Position.Line);
        if (order == 0) order = a.Position.Column.CompareTo(b.Position.Column);
        return order != 0 ? order : string.CompareOrdinal(a.Pointer, b.Pointer);
    }
}
