using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using DomainSdk.Schema.Json;

namespace DomainSdk.Schema.Dialects;

/// <summary>The published metaschemas, embedded in the assembly and read when first asked for.</summary>
internal static class Metaschemas
{
    private static readonly ConcurrentDictionary<string, JsonText?> Loaded = new(StringComparer.Ordinal);

    /// <summary>The metaschema, or vocabulary metaschema, of a URI without a fragment.</summary>
    public static bool TryGet(string uri, [NotNullWhen(true)] out JsonText? text)
    {
        text = TryGetResourceName(uri, out var name) ? Loaded.GetOrAdd(name, Load) : null;
        return text is not null;
    }

    private static bool TryGetResourceName(string uri, out string name)
    {
        const string Secure = "https://json-schema.org/";
        const string Plain = "http://json-schema.org/";
        name = uri.StartsWith(Secure, StringComparison.Ordinal) ? uri.Substring(Secure.Length)
            : uri.StartsWith(Plain, StringComparison.Ordinal) ? uri.Substring(Plain.Length)
            : "";
        if (name.Length == 0) return false;
        if (name.StartsWith("draft/", StringComparison.Ordinal)) name = name.Substring("draft/".Length);
        name += ".json";
        return true;
    }

    private static JsonText? Load(string name)
    {
        // The build keeps the separator of the machine it ran on.
        var assembly = typeof(Metaschemas).Assembly;
        using var stream = assembly.GetManifestResourceStream(name) ?? assembly.GetManifestResourceStream(name.Replace('/', '\\'));
        if (stream is null) return null;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return JsonText.Parse(memory.ToArray(), "json-schema.org/" + name);
    }
}
