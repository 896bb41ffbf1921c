namespace DomainSdk.Schema.Semantics;

/// <summary>The format <c>uri-template</c>: URI-Template of RFC 6570 section 2, of any level. Operators reserved for extensions are refused.</summary>
internal static class UriTemplateFormat
{
    private static readonly AsciiSet Literals = new("!#$&'()*+,-./:;=?@[]_~");

    /// <summary>Whether the string is of the format.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        for (var i = 0; i < utf8.Length;)
        {
            if (utf8[i] == (byte)'{')
            {
                var close = utf8.Slice(i).IndexOf((byte)'}');
                if (close < 0 || !IsExpression(utf8.Slice(i + 1, close - 1))) return false;
                i += close + 1;
            }
            else if (Literals.Contains(utf8[i]))
            {
                i++;
            }
            else if (Ascii.IsPercentEncoded(utf8, i))
            {
                i += 3;
            }
            else if (utf8[i] < 0x80 || !UriSyntax.IsUnicodeAllowed(CodePoints.ReadForward(utf8, ref i), allowPrivate: true))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsExpression(ReadOnlySpan<byte> expression)
    {
        if (expression.Length > 0 && "+#./;?&"u8.IndexOf(expression[0]) >= 0) expression = expression.Slice(1);
        while (true)
        {
            var comma = expression.IndexOf((byte)',');
            if (!IsVariable(comma < 0 ? expression : expression.Slice(0, comma))) return false;
            if (comma < 0) return true;
            expression = expression.Slice(comma + 1);
        }
    }

    /// <summary>Whether this is a name of parts with dots between, perhaps followed by <c>*</c> or by a colon and a length from 1 to 9999.</summary>
    private static bool IsVariable(ReadOnlySpan<byte> variable)
    {
        var colon = variable.IndexOf((byte)':');
        if (colon >= 0)
        {
            var length = variable.Slice(colon + 1);
            if (length.Length is 0 or > 4 || length[0] == (byte)'0') return false;
            foreach (var digit in length)
                if (!Ascii.IsDigit(digit)) return false;
            variable = variable.Slice(0, colon);
        }
        else if (variable.Length > 0 && variable[variable.Length - 1] == (byte)'*')
        {
            variable = variable.Slice(0, variable.Length - 1);
        }

        var partLength = 0;
        for (var i = 0; i < variable.Length; i++, partLength++)
        {
            if (Ascii.IsLetterOrDigit(variable[i]) || variable[i] == (byte)'_') continue;
            if (Ascii.IsPercentEncoded(variable, i)) i += 2;
            else if (variable[i] == (byte)'.' && partLength > 0) partLength = -1;
            else return false;
        }

        return partLength > 0;
    }
}
