using System.Text;
using System.Text.Encodings.Web;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Json;

namespace DomainSdk.Cli;

/// <summary>The text of a bundle: that of the schema, and among its definitions those of the others.</summary>
/// <param name="source">The schema.</param>
/// <param name="others">The schemas that it refers to, by the URI of the reference.</param>
internal sealed class BundleText(SchemaSource source, IReadOnlyList<(string Uri, JsonText Text)> others)
{
    private static readonly string[] Old = ["draft-04", "draft-06", "draft-07"];

    private readonly JsonText _root = source.Text!;

    public byte[] Write()
    {
        var (definitions, _) = WordsOf(_root);
        var hasDefinitions = _root.Root.TryGetMember(definitions, out var container) && container.Kind == JsonKind.Object;
        var taken = new HashSet<string>(StringComparer.Ordinal);
        if (hasDefinitions) foreach (var (name, _) in container.EnumerateMembers()) taken.Add(name.GetString());

        var members = new List<string>();
        foreach (var (uri, text) in others)
        {
            var id = Relative(uri);
            var key = id;
            for (var number = 2; !taken.Add(key); number++) key = $"{id}~{number}";
            members.Add($"{Quote(key)}: {WithId(text, uri, id)}");
        }

        var added = string.Join(",\n", members);
        var (place, inserted) = hasDefinitions
            ? (container.Span.End - 1, (container.Count > 0 ? ",\n" : "\n") + added)
            : (_root.Root.Span.End - 1, $",\n\"{definitions}\": {{\n{added}\n}}");
        while (_root.Utf8[place - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') place--;
        return Splice(_root, place, place, inserted);
    }

    /// <summary>Where definitions stand and what the identifier is called, by the dialect.</summary>
    private static (string Definitions, string Id) WordsOf(JsonText text)
    {
        var dialect = text.Root.Kind == JsonKind.Object && text.Root.TryGetMember("$schema", out var schema) && schema.Kind == JsonKind.String ? schema.GetString() : "";
        var isOld = Old.Any(name => dialect.Contains(name, StringComparison.Ordinal));
        return (isOld ? "definitions" : "$defs", dialect.Contains("draft-04", StringComparison.Ordinal) ? "id" : "$id");
    }

    /// <summary>A schema under the identifier that it is referred to by.</summary>
    private string WithId(JsonText text, string uri, string id)
    {
        if (text.Root.Kind != JsonKind.Object) return $"{{ \"{WordsOf(_root).Id}\": {Quote(id)}, \"allOf\": [ {text.Root} ] }}";
        // A schema without a dialect of its own has that of the one that it is put into.
        var word = WordsOf(text.Root.TryGetMember("$schema", out _) ? text : _root).Id;
        if (!text.Root.TryGetMember(word, out var own)) return Text(Splice(text, text.Root.Span.Start + 1, text.Root.Span.Start + 1, $" \"{word}\": {Quote(id)}{(text.Root.Count > 0 ? "," : "")}"), text);
        var isSame = own.Kind == JsonKind.String && Uri.TryCreate(new Uri(source.BaseUri), own.GetString().TrimEnd('#'), out var resolved) && resolved.AbsoluteUri == uri;
        return isSame ? text.Root.ToString() : Text(Splice(text, own.Span.Start, own.Span.End, Quote(id)), text);
    }

    private static string Text(byte[] whole, JsonText before) =>
        Encoding.UTF8.GetString(whole, before.Root.Span.Start, whole.Length - before.Utf8.Length + before.Root.Span.Length);

    /// <summary>A file as it is seen from the schema, so that nothing depends on the machine; other URIs stay.</summary>
    private string Relative(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var absolute) && absolute.IsFile ? new Uri(source.BaseUri).MakeRelativeUri(absolute).ToString() : uri;

    private static byte[] Splice(JsonText text, int start, int end, string inserted) =>
        [.. text.Utf8[..start], .. Encoding.UTF8.GetBytes(inserted), .. text.Utf8[end..]];

    private static string Quote(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";
}
