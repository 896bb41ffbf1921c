using System.Reflection;
using System.Security.Cryptography;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Cli.Parts;

/// <summary>What parts of a corpus must have been checked with alike.</summary>
internal static class CheckProperties
{
    public const string Mode = "mode";
    public const string OfDomain = "domain";
    public const string Formats = "formats";
    public const string Severities = "severities";
    public const string Extensions = "extensions";
    public const string Layout = "layout";
    public const string Version = "tool";
    public const string Folders = "folders";

    /// <summary>The number of documents that had a schema of their own.</summary>
    public const string OwnSchemas = "ownSchemas";

    /// <summary>The version of this tool.</summary>
    public static string ToolVersion { get; } = typeof(CheckProperties).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>The properties of a check.</summary>
    /// <param name="request">The check.</param>
    /// <param name="schema">The schema of all documents, or null.</param>
    /// <param name="named">The schemas that documents named, or null.</param>
    public static Dictionary<string, string> Of(CheckRequest request, SchemaNode? schema, NamedSchemas? named)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Version] = ToolVersion,
            [Mode] = schema is null ? OfDomain : "schema",
            ["schema"] = schema is null ? "" : Digest(schema.Plan),
            [Formats] = request.Choices.FormatName,
            [Severities] = request.Settings.Severities.ToString(),
            [Extensions] = DigestOf(request.Choices.ExtensionPaths),
            [Layout] = schema is null ? request.Layout?.Digest ?? "" : "",
            [Folders] = CheckRun.Folders(request),
        };
        foreach (var (address, own) in named?.Schemas ?? []) properties["schema:" + address] = Digest(own.Plan);
        return properties;
    }

    /// <summary>What tells assemblies from others.</summary>
    public static string DigestOf(IReadOnlyList<string> assemblies) =>
        string.Join(' ', assemblies.Select(path => $"{Path.GetFileName(path)} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))}").Order(StringComparer.Ordinal));

    // All files that the schema was made of, wherever they lie.
    private static string Digest(SchemaPlan plan)
    {
        var texts = plan.Nodes.Select(n => n.Source.Text).Distinct().Select(text => Convert.ToHexStringLower(SHA256.HashData(text.Utf8))).Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(string.Join('\n', texts))));
    }
}
