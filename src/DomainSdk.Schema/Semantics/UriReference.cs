using System.Text;

namespace DomainSdk.Schema.Semantics;

/// <summary>
/// Splitting and resolution of URI references as RFC 3986 defines them (sections 3, 5.2 and appendix B), on strings and
/// without normalization: <c>System.Uri</c> changes what it reads, and identifiers of schemas are compared as written.
/// </summary>
internal static class UriReference
{
    /// <summary>Splits a reference at its first <c>#</c>.</summary>
    /// <returns>The part before, and the fragment without <c>#</c>; empty where there is none.</returns>
    public static (string Uri, string Fragment) SplitFragment(string reference)
    {
        var hash = reference.IndexOf('#');
        return hash < 0 ? (reference, "") : (reference.Substring(0, hash), reference.Substring(hash + 1));
    }

    /// <summary>Whether a reference has a scheme.</summary>
    public static bool IsAbsolute(string reference) => SchemeLength(reference) > 0;

    /// <summary>Resolves a reference against a base URI (section 5.2.2); the fragment is that of the reference.</summary>
    public static string Resolve(string baseUri, string reference)
    {
        if (reference.Length == 0) return SplitFragment(baseUri).Uri;
        if (IsAbsolute(reference)) return WithoutDots(reference);
        var b = Split(SplitFragment(baseUri).Uri);
        if (reference[0] == '#') return b.ToString() + reference;
        var (uri, fragment) = SplitFragment(reference);
        var hash = reference.IndexOf('#') < 0 ? "" : "#" + fragment;
        var r = Split(uri);
        if (r.Authority is not null)
            return new Parts(b.Scheme, r.Authority, RemoveDotSegments(r.Path), r.Query) + hash;
        if (r.Path.Length == 0)
            return new Parts(b.Scheme, b.Authority, b.Path, r.Query ?? b.Query) + hash;
        var path = r.Path[0] == '/' ? r.Path : Merge(b, r.Path);
        return new Parts(b.Scheme, b.Authority, RemoveDotSegments(path), r.Query) + hash;
    }

    /// <summary>Decodes percent-encoded UTF-8; malformed escapes stay as they are.</summary>
    public static string Decode(string text)
    {
        if (text.IndexOf('%') < 0) return text;
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && Hex(text[i + 1]) >= 0 && Hex(text[i + 2]) >= 0)
            {
                bytes.Add((byte)(Hex(text[i + 1]) * 16 + Hex(text[i + 2])));
                i += 2;
            }
            else
            {
                var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(text.Substring(i, length)));
                i += length - 1;
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    /// <summary>Encodes a JSON Pointer as a URI fragment (RFC 6901, section 6).</summary>
    public static string EncodeFragment(string pointer)
    {
        var builder = new StringBuilder(pointer.Length);
        foreach (var b in Encoding.UTF8.GetBytes(pointer))
        {
            var c = (char)b;
            if (IsFragmentCharacter(c))
                builder.Append(c);
            else
                builder.Append('%').Append(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return builder.ToString();
    }

    private static string WithoutDots(string absolute)
    {
        if (absolute.IndexOf("/.", StringComparison.Ordinal) < 0) return absolute;
        var (uri, fragment) = SplitFragment(absolute);
        var parts = Split(uri);
        var hash = absolute.IndexOf('#') < 0 ? "" : "#" + fragment;
        return new Parts(parts.Scheme, parts.Authority, RemoveDotSegments(parts.Path), parts.Query) + hash;
    }

    private static int SchemeLength(string uri)
    {
        var colon = uri.IndexOf(':');
        if (colon <= 0 || !IsLetter(uri[0])) return 0;
        for (var i = 1; i < colon; i++)
        {
            if (!IsLetter(uri[i]) && uri[i] is not (>= '0' and <= '9' or '+' or '-' or '.')) return 0;
        }

        return colon;
    }

    private static Parts Split(string uri)
    {
        var scheme = SchemeLength(uri);
        var rest = scheme == 0 ? uri : uri.Substring(scheme + 1);
        string? query = null;
        var mark = rest.IndexOf('?');
        if (mark >= 0)
        {
            query = rest.Substring(mark + 1);
            rest = rest.Substring(0, mark);
        }

        string? authority = null;
        if (rest.StartsWith("//", StringComparison.Ordinal))
        {
            var slash = rest.IndexOf('/', 2);
            authority = slash < 0 ? rest.Substring(2) : rest.Substring(2, slash - 2);
            rest = slash < 0 ? "" : rest.Substring(slash);
        }

        return new Parts(scheme == 0 ? null : uri.Substring(0, scheme), authority, rest, query);
    }

    private static string Merge(Parts b, string path)
    {
        if (b.Authority is not null && b.Path.Length == 0) return "/" + path;
        var slash = b.Path.LastIndexOf('/');
        return slash < 0 ? path : $"{b.Path.Substring(0, slash + 1)}{path}";
    }

    private static string RemoveDotSegments(string path)
    {
        if (path.IndexOf('.') < 0) return path;
        var output = new List<string>();
        var segments = path.Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            var last = i == segments.Length - 1;
            if (segments[i] == ".")
            {
                if (last) output.Add("");
            }
            else if (segments[i] == "..")
            {
                if (output.Count > 1 || (output.Count == 1 && output[0].Length > 0)) output.RemoveAt(output.Count - 1);
                if (last) output.Add("");
            }
            else
            {
                output.Add(segments[i]);
            }
        }

        return string.Join("/", output);
    }

    private static bool IsFragmentCharacter(char c) =>
        IsLetter(c) || c is (>= '0' and <= '9') or '-' or '.' or '_' or '~' or '!' or '$' or '&' or '\'' or '(' or ')' or '*' or '+' or ',' or ';' or '=' or ':' or '@' or '/' or '?';

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    private static int Hex(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    private sealed record Parts(string? Scheme, string? Authority, string Path, string? Query)
    {
        public override string ToString() =>
            (Scheme is null ? "" : Scheme + ":") + (Authority is null ? "" : "//" + Authority) + Path + (Query is null ? "" : "?" + Query);
    }
}
