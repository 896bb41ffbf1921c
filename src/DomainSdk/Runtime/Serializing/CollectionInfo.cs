using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DomainSdk.Runtime;

/// <summary>What <see cref="JsonSerializer"/> has to know of collections of a type; the compiler sees every type that is made.</summary>
internal static class CollectionInfo
{
    /// <summary>Of a collection of values of the type; null where it is of another sort than those known.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="type">The collection.</param>
    /// <param name="options">The options it is for.</param>
    public static JsonTypeInfo? Of<T>(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(T[])) return JsonMetadataServices.CreateArrayInfo<T>(options, new());
        if (type == typeof(List<T>)) return JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = static () => [] });
        if (type == typeof(IList<T>)) return JsonMetadataServices.CreateIListInfo<IList<T>, T>(options, new());
        if (type == typeof(ICollection<T>)) return JsonMetadataServices.CreateICollectionInfo<ICollection<T>, T>(options, new());
        if (type == typeof(IReadOnlyList<T>)) return JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new());
        if (type == typeof(IReadOnlyCollection<T>)) return JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyCollection<T>, T>(options, new());
        if (type == typeof(IEnumerable<T>)) return JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(options, new());
        if (type == typeof(IAsyncEnumerable<T>)) return JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(options, new());
        if (type == typeof(ValueArray<T>)) return JsonMetadataServices.CreateValueInfo<ValueArray<T>>(options, new ValueArrayConverter<T>());
        if (type == typeof(Dictionary<string, T>)) return JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, T>, string, T>(options, new() { ObjectCreator = static () => [] });
        if (type == typeof(IDictionary<string, T>)) return JsonMetadataServices.CreateIDictionaryInfo<IDictionary<string, T>, string, T>(options, new());
        return type == typeof(IReadOnlyDictionary<string, T>) ? JsonMetadataServices.CreateIReadOnlyDictionaryInfo<IReadOnlyDictionary<string, T>, string, T>(options, new()) : null;
    }
}
