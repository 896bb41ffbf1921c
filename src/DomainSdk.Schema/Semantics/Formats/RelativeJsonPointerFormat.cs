namespace DomainSdk.Schema.Semantics;

/// <summary>
/// The format <c>relative-json-pointer</c>: how many levels up, perhaps an array index to move by, then a JSON Pointer or <c>#</c>
/// (draft-bhutton-relative-json-pointer-00 section 3).
/// </summary>
internal static class RelativeJsonPointerFormat
{
    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        var scanner = new FormatScanner(utf8);
        var levels = scanner.TakeDigits();
        if (levels.IsEmpty || levels.Length > 1 && levels[0] == (byte)'0') return false;
        if (scanner.Take('+') || scanner.Take('-'))
        {
            var distance = scanner.TakeDigits();
            if (distance.IsEmpty || distance[0] == (byte)'0') return false;
        }

        return scanner.Take('#') ? scanner.AtEnd : JsonPointerFormat.IsValid(scanner.Rest);
    }
}
