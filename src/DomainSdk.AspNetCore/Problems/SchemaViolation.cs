using System.Text.Json.Serialization;

namespace DomainSdk.AspNetCore;

/// <summary>An error of a body, as problem details tell it in their member <c>violations</c>.</summary>
public sealed record SchemaViolation
{
    /// <summary>JSON Pointer to the value in the body.</summary>
    [JsonPropertyName("pointer")]
    public required string Pointer { get; init; }

    /// <summary>One sentence for people.</summary>
    [JsonPropertyName("message")]
    public required string Message { get; init; }

    /// <summary>The id of the catalogue, such as <c>DSDK2008</c>.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    /// <summary>The keyword that failed; null where the body is not JSON.</summary>
    [JsonPropertyName("keyword"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Keyword { get; init; }

    /// <summary>JSON Pointer of the path through the schema, references included.</summary>
    [JsonPropertyName("keywordLocation"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? KeywordLocation { get; init; }

    /// <summary>URI of the keyword, references resolved.</summary>
    [JsonPropertyName("schemaLocation"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SchemaLocation { get; init; }

    /// <summary>The line in the body, from 1; null where it is not known.</summary>
    [JsonPropertyName("line"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Line { get; init; }

    /// <summary>The column in the body, from 1, in UTF-16 units.</summary>
    [JsonPropertyName("column"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Column { get; init; }

    /// <summary>What the schema allows here.</summary>
    [JsonPropertyName("expected"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Expected { get; init; }

    internal static SchemaViolation Of(ValidationError error) => new()
    {
        Pointer = error.InstanceLocation,
        Message = error.Message,
        Code = error.Id,
        Keyword = OrNull(error.Keyword),
        KeywordLocation = OrNull(error.KeywordLocation),
        SchemaLocation = OrNull(WithoutFolder(error.AbsoluteKeywordLocation)),
        Line = error.Position.Line > 0 ? error.Position.Line : null,
        Column = error.Position.Line > 0 ? error.Position.Column : null,
        Expected = error.Expected,
    };

    // Where the files of a server lie is nobody's business.
    private static string WithoutFolder(string uri) =>
        uri.StartsWith("file:", StringComparison.Ordinal) ? uri[(uri.LastIndexOf('/', uri.IndexOf('#', StringComparison.Ordinal) is >= 0 and var end ? end : uri.Length - 1) + 1)..] : uri;

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
