using System.Collections.Immutable;

namespace DomainSdk.Integrity;

/// <summary>What takes away a finding, for certain.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Edits">What is to stand elsewise in the documents.</param>
public sealed record Mend(Finding Finding, ImmutableArray<ValueEdit> Edits);

/// <summary>A value of a document that is to be another.</summary>
/// <param name="Location">Where the value stands.</param>
/// <param name="Json">What is to stand there: JSON text without line breaks.</param>
public sealed record ValueEdit(FactLocation Location, string Json)
{
    /// <summary>Puts values in the place of others in the bytes of a file; all other bytes stay as they are.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="edits">The values, whose locations were found in these very bytes.</param>
    /// <returns>The bytes as they are to be, or null where two edits overlap or one lies outside.</returns>
    public static byte[]? Apply(ReadOnlySpan<byte> file, IEnumerable<ValueEdit> edits)
    {
        using var changed = new MemoryStream(file.Length + 64);
        var at = 0;
        foreach (var edit in edits.OrderBy(e => e.Location.Position.Offset))
        {
            var (offset, length) = (edit.Location.Position.Offset, edit.Location.Position.Length);
            if (offset < at || length <= 0 || length > file.Length - offset) return null;
            changed.Write(file[at..offset]);
            changed.Write(System.Text.Encoding.UTF8.GetBytes(edit.Json));
            at = offset + length;
        }

        changed.Write(file[at..]);
        return changed.ToArray();
    }
}
