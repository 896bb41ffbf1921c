using System.ComponentModel.DataAnnotations;
using Newtonsoft.Json;

#pragma warning disable CA1812 // Newtonsoft.Json makes them.

namespace DomainSdk.Benchmarks.Kafka;

/// <summary>The article as a class that Confluent's serializer makes a schema of.</summary>
internal sealed class PeerArticle
{
    [JsonProperty("id"), Required]
    public required string Id { get; set; }

    [JsonProperty("uri"), Required]
    public required string Uri { get; set; }

    [JsonProperty("headline")]
    public string? Headline { get; set; }

    [JsonProperty("lead")]
    public string? Lead { get; set; }

    [JsonProperty("body"), Required]
    public required PeerBody Body { get; set; }

    [JsonProperty("language"), Required]
    public required string Language { get; set; }

    [JsonProperty("by")]
    public string? By { get; set; }

    [JsonProperty("infoSources")]
    public List<PeerConcept>? InfoSources { get; set; }

    [JsonProperty("published"), Required]
    public required string Published { get; set; }

    [JsonProperty("retrievedAt")]
    public string? RetrievedAt { get; set; }

    [JsonProperty("version")]
    public long Version { get; set; } = 1;

    [JsonProperty("subjects")]
    public List<PeerConcept>? Subjects { get; set; }
}

/// <summary>Its text.</summary>
internal sealed class PeerBody
{
    [JsonProperty("contentType"), Required]
    public required string ContentType { get; set; }

    [JsonProperty("value")]
    public string? Value { get; set; }

    [JsonProperty("charCount")]
    public long CharCount { get; set; }

    [JsonProperty("sha256"), Required, RegularExpression("^[0-9a-f]{64}$")]
    public required string Sha256 { get; set; }
}

/// <summary>What it is about, or from.</summary>
internal sealed class PeerConcept
{
    [JsonProperty("name"), Required]
    public required string Name { get; set; }

    [JsonProperty("rel"), Required]
    public required string Rel { get; set; }
}
