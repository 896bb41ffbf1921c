using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace DomainSdk;

/// <summary>A converter that knows its type, so that no generic method has to be made for one that is found at run time.</summary>
internal interface IGeneratedConverter
{
    /// <summary>What reads the type without <see cref="JsonSerializer"/>; null for enums.</summary>
    JsonModelType? Model { get; }

    /// <summary>What <see cref="JsonSerializer"/> has to know of the type.</summary>
    /// <param name="options">The options it is for.</param>
    JsonTypeInfo Describe(JsonSerializerOptions options);

    /// <summary>What it has to know of a collection of values of the type; null where it is of another sort than those known.</summary>
    /// <param name="type">The collection.</param>
    /// <param name="options">The options it is for.</param>
    JsonTypeInfo? DescribeCollection(Type type, JsonSerializerOptions options);

    /// <summary>A schema of what the type takes, where it was not generated from one to itself.</summary>
    JsonNode? OwnSchema => null;
}
