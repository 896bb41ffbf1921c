using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DomainSdk.Runtime;

namespace DomainSdk;

/// <summary>
/// Makes generated types known to <see cref="JsonSerializer"/> without reflection, so that they work under trimming and NativeAOT, and with them arrays,
/// lists and dictionaries of them. Each namespace of generated types has one, <c>Schemas.TypeInfoResolver</c>, which goes together with a context of
/// the user: <c>JsonTypeInfoResolver.Combine(MyContext.Default, Schemas.TypeInfoResolver)</c>.
/// </summary>
public sealed class JsonModelTypeInfoResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _types = [];
    private readonly Dictionary<Type, Func<Type, JsonSerializerOptions, JsonTypeInfo?>> _collections = [];

    /// <summary>Makes a type known. Call it before the resolver is used.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <returns>This resolver.</returns>
    public JsonModelTypeInfoResolver Add<T>()
        where T : IJsonModel<T>
    {
        _types[typeof(T)] = static options => JsonMetadataServices.CreateValueInfo<T>(options, new JsonModelConverter<T>());
        _collections[typeof(T)] = CollectionInfo.Of<T>;
        return this;
    }

    /// <summary>Makes a type known that is a struct, and its nullable form. Call it before the resolver is used.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <returns>This resolver.</returns>
    public JsonModelTypeInfoResolver AddStruct<T>()
        where T : struct, IJsonModel<T>
    {
        Add<T>();
        _collections[typeof(T?)] = CollectionInfo.Of<T?>;
        _types[typeof(T?)] = static options =>
        {
            var inner = JsonMetadataServices.CreateValueInfo<T>(options, new JsonModelConverter<T>());
            return JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter(inner));
        };
        return this;
    }

    /// <summary>Makes an enum known, and its nullable form. Call it before the resolver is used.</summary>
    /// <typeparam name="T">The generated enum.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <returns>This resolver.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public JsonModelTypeInfoResolver AddEnum<T, TCodec>()
        where T : struct, Enum
        where TCodec : IJsonCodec<T>
    {
        _types[typeof(T)] = static options => JsonMetadataServices.CreateValueInfo<T>(options, new JsonCodecConverter<T, TCodec>());
        _collections[typeof(T)] = CollectionInfo.Of<T>;
        _collections[typeof(T?)] = CollectionInfo.Of<T?>;
        _types[typeof(T?)] = static options =>
        {
            var inner = JsonMetadataServices.CreateValueInfo<T>(options, new JsonCodecConverter<T, TCodec>());
            return JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter(inner));
        };
        return this;
    }

    /// <summary>
    /// Knows every generated type by the converter that its <see cref="JsonConverterAttribute"/> names, without being told of any, under trimming
    /// and NativeAOT as well, and arrays, lists and dictionaries of them. Other types are left to other resolvers, and so is the nullable form of a struct.
    /// </summary>
    public static IJsonTypeInfoResolver ForGeneratedTypes { get; } = new AttributedTypes();

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (_types.TryGetValue(type, out var make)) return make(options);
        return ItemOf(type) is { } item && _collections.TryGetValue(item, out var collection) ? collection(type, options) : KeyInfo(type, options);
    }

    private static Type? ItemOf(Type type) =>
        type.IsSZArray ? type.GetElementType() : type.IsConstructedGenericType ? type.GenericTypeArguments[^1] : null;

    // The keys of dictionaries have to be known, too.
    private static JsonTypeInfo? KeyInfo(Type type, JsonSerializerOptions options) =>
        type == typeof(string) ? JsonMetadataServices.CreateValueInfo<string>(options, JsonMetadataServices.StringConverter) : null;

    private sealed class AttributedTypes : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => 
            JsonModelType.ConverterOf(type)?.Describe(options)
            ?? (ItemOf(type) is { } item ? JsonModelType.ConverterOf(item)?.DescribeCollection(type, options) : KeyInfo(type, options));
    }
}
