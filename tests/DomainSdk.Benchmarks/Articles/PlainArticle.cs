using System.Text.Json.Serialization;

namespace DomainSdk.Benchmarks.Articles;

/// <summary>The same records for System.Text.Json, which reads them without any validation.</summary>
internal sealed record PlainArticle
{
    public required string Id { get; init; }

    public required Uri Uri { get; init; }

    public string? Headline { get; init; }

    public string? Lead { get; init; }

    public required PlainBody Body { get; init; }

    public required string Language { get; init; }

    public string? By { get; init; }

    public IReadOnlyList<PlainSource>? InfoSources { get; init; }

    public required string Published { get; init; }

    public DateTimeOffset? RetrievedAt { get; init; }

    public long Version { get; init; } = 1;

    public IReadOnlyList<PlainSubject>? Subjects { get; init; }
}

internal sealed record PlainBody
{
    public required string ContentType { get; init; }

    public string? Value { get; init; }

    public required long CharCount { get; init; }

    public required string Sha256 { get; init; }
}

internal sealed record PlainSource
{
    public required string Name { get; init; }

    public string? Rel { get; init; }

    public Uri? Uri { get; init; }
}

internal sealed record PlainSubject
{
    public required string Name { get; init; }

    public string? Rel { get; init; }

    public Uri? Uri { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainArticle))]
internal sealed partial class PlainContext : JsonSerializerContext;
