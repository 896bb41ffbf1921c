using DomainSdk.Reports.Content;
using DomainSdk.Schema.Json;

namespace DomainSdk.Reports.Domain;

/// <summary>A line of what is known of an entity.</summary>
/// <param name="Name">What it tells.</param>
/// <param name="Value">The value, which may lead to another entity.</param>
internal sealed record Fact(string Name, Link Value)
{
    /// <summary>Those of the facts whose value is not empty.</summary>
    public static IReadOnlyList<Fact> List(params IEnumerable<Fact> facts) => [.. facts.Where(f => f.Value.Text.Length > 0)];

    /// <summary>A text.</summary>
    public static Fact Of(string name, string value) => new(name, new Link(value, null));

    /// <summary>The party, article or agreement that a member names.</summary>
    public static Fact Of(Site site, string name, string kind, JsonNode node, params ReadOnlySpan<string> members) => new(name, Link.To(site.Entities, kind, NodeText.At(node, members)));

    /// <summary>An address, which is a link only where a browser would fetch it and do nothing else.</summary>
    public static Fact Address(string name, string uri) =>
        new(name, new Link(uri, uri.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || uri.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? uri : null, "away"));
}
