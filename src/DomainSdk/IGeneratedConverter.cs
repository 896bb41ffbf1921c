using System.Text.Json;
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
}
