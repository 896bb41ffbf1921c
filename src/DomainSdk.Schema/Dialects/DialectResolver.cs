using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Schema.Dialects;

/// <summary>Finds the dialect that <c>$schema</c> names: a published one, or one that a metaschema puts together from vocabularies.</summary>
internal sealed class DialectResolver
{
    private const int MaxChain = 8;
    private static readonly string[] CoreOnly = ["core"];

    private readonly Func<string, JsonText?> _find;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, Dialect?> _known = new(StringComparer.Ordinal);

    public DialectResolver(Func<string, JsonText?> find, DiagnosticBag diagnostics)
    {
        _find = find;
        _diagnostics = diagnostics;
        foreach (var dialect in Dialect.All) _known.Add(dialect.MetaschemaUri, dialect);
    }

    /// <summary>The dialect of a <c>$schema</c> value, or null where it is unknown.</summary>
    /// <param name="uri">The value, resolved.</param>
    /// <param name="at">The value in its file, for diagnostics.</param>
    public Dialect? Resolve(string uri, JsonNode at) => Resolve(uri, at, MaxChain);

    private Dialect? Resolve(string uri, JsonNode at, int chain)
    {
        uri = UriReference.SplitFragment(uri).Uri;
        if (_known.TryGetValue(uri, out var dialect)) return dialect;
        if (TryRecognize(uri, out dialect)) return _known[uri] = dialect;
        _known[uri] = null;
        if (chain == 0 || _find(uri) is not { } metaschema) return null;
        return _known[uri] = FromMetaschema(uri, metaschema.Root, at, chain);
    }

    /// <summary>Whether a URI without a fragment is that of a published dialect.</summary>
    public static bool IsPublished(string uri) => TryRecognize(uri, out _);

    /// <summary>Accepts the other scheme, and the dated URIs of version 1.</summary>
    private static bool TryRecognize(string uri, out Dialect? dialect)
    {
        var path = uri.Substring(uri.IndexOf(':') + 1).TrimEnd('/');
        dialect = Dialect.All.FirstOrDefault(d =>
            d.MetaschemaUri.Substring(d.MetaschemaUri.IndexOf(':') + 1) == path);
        if (path.StartsWith("//json-schema.org/v1/", StringComparison.Ordinal)) dialect = Dialect.V1;
        return dialect is not null;
    }

    private Dialect? FromMetaschema(string uri, JsonNode root, JsonNode at, int chain)
    {
        var own = root.TryGetMember("$schema", out var schema) && schema.Kind == JsonKind.String
            ? Resolve(schema.GetString(), schema, chain - 1)
            : null;
        if (!root.TryGetMember("$vocabulary", out var vocabularies) || vocabularies.Kind != JsonKind.Object) return own;

        var enabled = new HashSet<string>(CoreOnly, StringComparer.Ordinal);
        var assertsFormat = false;
        foreach (var (name, required) in vocabularies.EnumerateMembers())
        {
            var vocabulary = name.GetString();
            if (!TrySplitVocabulary(vocabulary, out var dialect, out var segment))
            {
                if (required.Kind == JsonKind.True)
                    _diagnostics.Report(DiagnosticCatalog.UnknownVocabulary, at, $"The metaschema requires the vocabulary '{vocabulary}', which is not known.");
                continue;
            }

            own ??= dialect;
            assertsFormat |= segment == "format-assertion" || (segment == "format" && required.Kind == JsonKind.True);
            enabled.Add(segment.StartsWith("format", StringComparison.Ordinal) ? "format" : segment);
        }

        if (own is null) return null;
        var rules = assertsFormat ? own.Rules | DialectRules.AssertsFormat : own.Rules & ~DialectRules.AssertsFormat;
        return new Dialect(own.Name + " by " + uri, uri, rules, own.Keywords.Where(k => enabled.Contains(k.Vocabulary))) { Metaschema = root.Text };
    }

    private static bool TrySplitVocabulary(string uri, out Dialect? dialect, out string segment)
    {
        const string Marker = "/vocab/";
        var at = uri.IndexOf(Marker, StringComparison.Ordinal);
        segment = at < 0 ? "" : uri.Substring(at + Marker.Length);
        var prefix = at < 0 ? "" : $"{uri.Substring(0, at)}/schema";
        dialect = Dialect.All.FirstOrDefault(d => d.MetaschemaUri == prefix);
        var name = segment.StartsWith("format", StringComparison.Ordinal) ? "format" : segment;
        return dialect is not null && dialect.Keywords.Any(k => k.Vocabulary == name);
    }
}
