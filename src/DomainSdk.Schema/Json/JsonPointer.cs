using System.Globalization;
using System.Text;

namespace DomainSdk.Schema.Json;

/// <summary>JSON Pointers (RFC 6901) in their plain string form, not the URI fragment form.</summary>
public static class JsonPointer
{
    /// <summary>Writes a token as a pointer needs it: <c>~</c> as <c>~0</c>, <c>/</c> as <c>~1</c>.</summary>
    /// <param name="token">The token.</param>
    /// <returns>The escaped token.</returns>
    public static string Escape(string token) =>
        token.IndexOfAny(['~', '/']) < 0 ? token : token.Replace("~", "~0").Replace("/", "~1");

    /// <summary>Reads an escaped token.</summary>
    /// <param name="token">The token as it stands in a pointer.</param>
    /// <returns>The token itself.</returns>
    public static string Unescape(string token) =>
        token.IndexOf('~') < 0 ? token : token.Replace("~1", "/").Replace("~0", "~");

    /// <summary>A pointer one member further.</summary>
    /// <param name="pointer">The pointer to the object.</param>
    /// <param name="token">The name, not escaped.</param>
    /// <returns>The pointer.</returns>
    public static string Append(string pointer, string token) => pointer + "/" + Escape(token);

    /// <summary>A pointer one item further.</summary>
    /// <param name="pointer">The pointer to the array.</param>
    /// <param name="index">The index of the item.</param>
    /// <returns>The pointer.</returns>
    public static string Append(string pointer, int index) => pointer + "/" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>A pointer followed by another that starts where it ends.</summary>
    /// <param name="pointer">The first pointer.</param>
    /// <param name="relative">What follows.</param>
    /// <returns>The pointer.</returns>
    public static string Combine(string pointer, string relative) => pointer + relative;

    /// <summary>The unescaped tokens of a pointer.</summary>
    /// <param name="pointer">The pointer.</param>
    /// <param name="tokens">The tokens.</param>
    /// <returns>False if the text is no JSON Pointer.</returns>
    public static bool TrySplit(string pointer, out string[] tokens)
    {
        tokens = [];
        if (pointer.Length == 0) return true;
        if (pointer[0] != '/' || !AreTildesEscapes(pointer)) return false;
        tokens = pointer.Substring(1).Split('/');
        for (var i = 0; i < tokens.Length; i++) tokens[i] = Unescape(tokens[i]);
        return true;
    }

    /// <summary>Follows a pointer.</summary>
    /// <param name="root">Where it starts.</param>
    /// <param name="pointer">The pointer.</param>
    /// <param name="node">The value it leads to.</param>
    /// <returns>False if it is no pointer or leads nowhere.</returns>
    public static bool TryResolve(JsonNode root, string pointer, out JsonNode node)
    {
        node = root;
        if (!root.IsPresent || !TrySplit(pointer, out var tokens)) return Absent(out node);
        foreach (var token in tokens)
        {
            if (node.Kind == JsonKind.Object)
            {
                // Into a variable of its own: the callee reads the node while it writes the member.
                if (!node.TryGetMember(token, out var member)) return Absent(out node);
                node = member;
            }
            else if (!TryGetItem(node, token, out node))
            {
                return Absent(out node);
            }
        }

        return true;
    }

    /// <summary>The pointer from the root of a text to one of its nodes; a member name's pointer is that of its value.</summary>
    internal static string Of(JsonNode node)
    {
        var view = node.Text.View;
        var pointer = new StringBuilder();
        var at = 0;
        while (at != node.Index && view[at].Kind is JsonKind.Array or JsonKind.Object)
        {
            var isObject = view[at].Kind == JsonKind.Object;
            var child = at + 1;
            var index = 0;
            while (true)
            {
                var value = isObject ? child + 1 : child;
                if (node.Index < view[value].Next) break;
                child = view[value].Next;
                index++;
            }

            pointer.Append('/');
            if (isObject) pointer.Append(Escape(view.GetString(child)));
            else pointer.Append(index.ToString(CultureInfo.InvariantCulture));
            if (isObject && child == node.Index) break;
            at = isObject ? child + 1 : child;
        }

        return pointer.ToString();
    }

    private static bool Absent(out JsonNode node)
    {
        node = default;
        return false;
    }

    private static bool AreTildesEscapes(string pointer)
    {
        for (var i = 0; i < pointer.Length; i++)
        {
            if (pointer[i] == '~' && !(i + 1 < pointer.Length && pointer[i + 1] is '0' or '1')) return false;
        }

        return true;
    }

    // RFC 6901 section 4: an index is 0 or digits without a leading zero.
    private static bool TryGetItem(JsonNode array, string token, out JsonNode item)
    {
        item = default;
        if (array.Kind != JsonKind.Array || token.Length is 0 or > 9 || token[0] == '0' && token.Length > 1) return false;
        var index = 0;
        foreach (var c in token)
        {
            if (c is < '0' or > '9') return false;
            index = index * 10 + (c - '0');
        }

        if (index >= array.Count) return false;
        foreach (var candidate in array.EnumerateItems())
        {
            item = candidate;
            if (index-- == 0) break;
        }

        return true;
    }
}
