using System.Globalization;

namespace DomainSdk.Schema.Json;

/// <summary>
/// Says why a text is not JSON. It runs only when the fast scan has refused the text, so it is written for exact messages,
/// not for speed; it walks the grammar once more and never recurses.
/// </summary>
internal static class JsonSyntaxDiagnosis
{
    private const string Value = "a value";

    /// <summary>The first error of the value at a position.</summary>
    public static JsonSyntaxError Explain(ReadOnlySpan<byte> json, int start, int maxDepth)
    {
        if (start == 0 && json.Length > 1 && (json[0], json[1]) is (0xFF, 0xFE) or (0xFE, 0xFF))
            return new JsonSyntaxError("The text is UTF-16, but JSON is UTF-8 (RFC 8259, section 8.1).", 0, "UTF-8", "UTF-16");
        var open = new Stack<byte>();
        var at = JsonScanner.SkipWhitespace(json, start);
        var expected = Value;
        while (true)
        {
            if (JsonScanner.PeekKind(json, at) is var kind && kind == JsonKind.None) return Unexpected(json, at, expected);
            if (kind is JsonKind.Array or JsonKind.Object)
            {
                if (open.Count >= maxDepth) return TooDeep(at, maxDepth);
                open.Push(json[at]);
                at = JsonScanner.SkipWhitespace(json, at + 1);
                var closes = at < json.Length && json[at] == (kind == JsonKind.Object ? '}' : ']');
                if (!closes)
                {
                    expected = "a value or ']'";
                    if (kind == JsonKind.Array) continue;
                    if (ExplainName(json, ref at, "a member name in double quotes or '}'") is { } error) return error;
                    expected = Value;
                    continue;
                }

                open.Pop();
                at++;
            }
            else
            {
                var end = JsonScanner.ScanScalar(json, at, out _, out _);
                if (end < 0) return ExplainScalar(json, at, kind);
                at = end;
            }

            expected = Value;
            while (true)
            {
                // The value itself is fine: the fast scan must have refused it for another reason, which there is none of.
                if (open.Count == 0) return new JsonSyntaxError("The text is not JSON.", at, "JSON", "something else");
                at = JsonScanner.SkipWhitespace(json, at);
                var close = open.Peek() == '{' ? (byte)'}' : (byte)']';
                if (at < json.Length && json[at] == ',')
                {
                    at = JsonScanner.SkipWhitespace(json, at + 1);
                    if (close == '}' && ExplainName(json, ref at, "a member name in double quotes") is { } error) return error;
                    break;
                }

                if (at >= json.Length || json[at] != close) return Unexpected(json, at, $"',' or '{(char)close}'");
                open.Pop();
                at++;
            }
        }
    }

    /// <summary>An error that names what was expected and what stands there instead.</summary>
    public static JsonSyntaxError Unexpected(ReadOnlySpan<byte> json, int at, string expected)
    {
        var found = Describe(json, at);
        return new JsonSyntaxError($"Expected {expected}, but found {found}.", Math.Min(at, json.Length), expected, found);
    }

    private static JsonSyntaxError TooDeep(int at, int maxDepth)
    {
        var expected = Invariant($"at most {maxDepth} nested arrays and objects");
        return new JsonSyntaxError($"The text nests too deep: expected {expected}.", at, expected, "one more") { IsTooDeep = true };
    }

    private static JsonSyntaxError? ExplainName(ReadOnlySpan<byte> json, ref int at, string expected)
    {
        if (at >= json.Length || json[at] != '"') return Unexpected(json, at, expected);
        var end = JsonScanner.ScanString(json, at, out _);
        if (end < 0) return ExplainString(json, at);
        at = JsonScanner.SkipWhitespace(json, end);
        if (at >= json.Length || json[at] != ':') return Unexpected(json, at, "':' after the member name");
        at = JsonScanner.SkipWhitespace(json, at + 1);
        return null;
    }

    private static JsonSyntaxError ExplainScalar(ReadOnlySpan<byte> json, int at, JsonKind kind) => kind switch
    {
        JsonKind.String => ExplainString(json, at),
        JsonKind.Number => ExplainNumber(json, at),
        JsonKind.True => Unexpected(json, at, "the literal true"),
        JsonKind.False => Unexpected(json, at, "the literal false"),
        _ => Unexpected(json, at, "the literal null"),
    };

    private static JsonSyntaxError ExplainNumber(ReadOnlySpan<byte> json, int at)
    {
        // The grammar can only break where a digit is missing: after the sign, the point, or the exponent mark.
        while (at < json.Length && json[at] is (byte)'-' or (byte)'+' or (byte)'.' or (byte)'e' or (byte)'E' or (>= (byte)'0' and <= (byte)'9'))
        {
            var wantsDigit = json[at] is < (byte)'0' or > (byte)'9';
            at++;
            if (json[at - 1] is (byte)'e' or (byte)'E' && at < json.Length && json[at] is (byte)'+' or (byte)'-') continue;
            if (wantsDigit && (at >= json.Length || json[at] is < (byte)'0' or > (byte)'9')) break;
        }

        return Unexpected(json, at, "a digit");
    }

    private static JsonSyntaxError ExplainString(ReadOnlySpan<byte> json, int start)
    {
        var at = start + 1;
        while (at < json.Length && json[at] is not (byte)'"')
        {
            var b = json[at];
            if (b < ' ')
                return Unexpected(json, at, "a character of the string (control characters are written as escapes)");
            if (b == '\\')
            {
                if (at + 1 < json.Length && json[at + 1] == 'u')
                {
                    for (var i = at + 2; i < at + 6; i++)
                    {
                        if (i >= json.Length || !IsHex(json[i])) return Unexpected(json, i, "four hexadecimal digits after \\u");
                    }
                }
                else if (at + 1 >= json.Length || "\"\\/bfnrt".IndexOf((char)json[at + 1]) < 0)
                {
                    return Unexpected(json, at + 1, "one of \" \\ / b f n r t u after the backslash");
                }

                at++;
            }

            at++;
        }

        var content = json.Slice(start + 1, Math.Min(at, json.Length) - start - 1);
        var invalid = Utf8Text.IndexOfInvalid(content);
        if (invalid >= 0) return Unexpected(json, start + 1 + invalid, "well-formed UTF-8");
        var error = Unexpected(json, json.Length, "the closing quote of a string");
        return error with { Message = "The string has no closing quote." };
    }

    private static bool IsHex(byte b) => b is (>= (byte)'0' and <= (byte)'9') or (>= (byte)'a' and <= (byte)'f') or (>= (byte)'A' and <= (byte)'F');

    private static string Describe(ReadOnlySpan<byte> json, int at)
    {
        if (at >= json.Length) return "the end of the text";
        var b = json[at];
        if (b is < 0x20 or 0x7F) return Invariant($"the control character U+{b:X4}");
        if (b >= 0x80)
        {
            var length = Math.Min(json.Length - at, b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4);
            return Utf8Text.IsValid(json.Slice(at, length))
                ? $"'{Utf8Text.GetString(json.Slice(at, length))}'"
                : Invariant($"the byte 0x{b:X2}");
        }

        var end = at;
        while (end < json.Length && end - at < 20 && IsWordByte(json[end])) end++;
        return $"'{Utf8Text.GetString(json.Slice(at, Math.Max(1, end - at)))}'";
    }

    private static bool IsWordByte(byte b) => b is (>= (byte)'0' and <= (byte)'9') or (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (byte)'_';

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
