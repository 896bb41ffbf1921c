namespace DomainSdk.Schema.Json;

internal static partial class JsonScanner
{
    /// <summary>Skips one value of any kind, checking it strictly, without recursion on its nesting.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="at">The first byte of the value (white space already skipped).</param>
    /// <returns>The position behind the value; -1 if it is not well-formed or nests deeper than <see cref="JsonReadOptions.DefaultMaxDepth"/>.</returns>
    public static int SkipValue(ReadOnlySpan<byte> json, int at) =>
        SkipValue(json, at, JsonReadOptions.DefaultMaxDepth);

    /// <summary>Skips one value of any kind, checking it strictly, without recursion on its nesting.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="at">The first byte of the value (white space already skipped).</param>
    /// <param name="maxDepth">How deep arrays and objects may nest in it.</param>
    /// <returns>The position behind the value; -1 if it is not well-formed or nests too deep.</returns>
    public static int SkipValue(ReadOnlySpan<byte> json, int at, int maxDepth)
    {
        var kind = PeekKind(json, at);
        return kind is JsonKind.Array or JsonKind.Object
            ? SkipContainer(json, at, maxDepth)
            : ScanScalar(json, at, out _, out _);
    }

    /// <summary>
    /// Skips an array or object. The kinds of the open containers are bits of one word, so 64 levels need no memory;
    /// deeper levels take one call for each 63 levels, which <paramref name="maxDepth"/> bounds.
    /// </summary>
    private static int SkipContainer(ReadOnlySpan<byte> json, int at, int maxDepth)
    {
        var objects = 0UL;
        var depth = 0;
        while (true)
        {
            // At the first byte of a value.
            if ((uint)at >= (uint)json.Length) return -1;
            var first = json[at];
            if (first is (byte)'{' or (byte)'[')
            {
                if (depth >= maxDepth) return -1;
                if (depth == 64)
                {
                    at = SkipContainer(json, at, maxDepth - 64);
                    if (at < 0) return -1;
                }
                else
                {
                    depth++;
                    objects = (objects << 1) | (first == '{' ? 1UL : 0UL);
                    at = SkipWhitespace(json, at + 1);
                    if ((uint)at >= (uint)json.Length) return -1;
                    if (first == '{')
                    {
                        if (json[at] != '}')
                        {
                            at = SkipName(json, at);
                            if (at < 0) return -1;
                            continue;
                        }
                    }
                    else if (json[at] != ']')
                    {
                        continue;
                    }

                    at++;
                    objects >>= 1;
                    depth--;
                }
            }
            else
            {
                at = ScanScalar(json, at, out _, out _);
                if (at < 0) return -1;
            }

            // Behind a value: close containers as long as they end here.
            while (true)
            {
                if (depth == 0) return at;
                at = SkipWhitespace(json, at);
                if ((uint)at >= (uint)json.Length) return -1;
                var inObject = (objects & 1) != 0;
                if (json[at] == ',')
                {
                    at = SkipWhitespace(json, at + 1);
                    if (inObject)
                    {
                        at = SkipName(json, at);
                        if (at < 0) return -1;
                    }

                    break;
                }

                if (json[at] != (inObject ? '}' : ']')) return -1;
                at++;
                objects >>= 1;
                depth--;
            }
        }
    }

    /// <summary>Skips a member name, its colon and the white space around it.</summary>
    private static int SkipName(ReadOnlySpan<byte> json, int at)
    {
        at = ScanString(json, at, out _);
        if (at < 0) return -1;
        at = SkipWhitespace(json, at);
        if ((uint)at >= (uint)json.Length || json[at] != ':') return -1;
        return SkipWhitespace(json, at + 1);
    }
}
