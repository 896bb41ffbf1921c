using System.Reflection;
using System.Text.Json.Serialization;
using DomainSdk.Runtime;

namespace DomainSdk.EntityFrameworkCore.Conversion;

/// <summary>Finds the types of properties that need a converter, in entities and in what they own.</summary>
internal sealed class ColumnTypes
{
    private readonly Dictionary<Type, Type> _converters = [];
    private readonly HashSet<Type> _entities;
    private readonly HashSet<Type> _seen = [];

    private ColumnTypes(IEnumerable<Type> entities) => _entities = [.. entities];

    /// <summary>The types, each with its converter.</summary>
    public static IReadOnlyDictionary<Type, Type> Of(IReadOnlyList<Type> entities)
    {
        var types = new ColumnTypes(entities);
        foreach (var entity in entities) types.Look(entity);
        return types._converters;
    }

    private void Look(Type owner)
    {
        if (!_seen.Add(owner)) return;
        foreach (var property in owner.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (_entities.Contains(type)) continue;
            if (ConverterFor(type) is { } converter) _converters[type] = converter;
            else if (IsOwned(type)) Look(type);
            else foreach (var argument in type.GetGenericArguments().Where(IsOwned)) Look(argument);
        }
    }

    private static Type? ConverterFor(Type type)
    {
        if (CollectionJson.Is(type)) return typeof(JsonTextConverter<>).MakeGenericType(type);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>)) return typeof(OptionalConverter<>).MakeGenericType(type.GetGenericArguments());
        if (type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType is not { } json || json.Assembly != typeof(JsonModel).Assembly) return null;
        // Named integers are integers already.
        if (type.IsEnum) return json.GetGenericArguments()[1].GetGenericTypeDefinition() == typeof(IntegerEnumCodec<,>) ? null : typeof(EnumConverter<>).MakeGenericType(type);
        var isPlain = type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IParsable<>) && i.GetGenericArguments()[0] == type);
        return (isPlain ? typeof(PlainTextConverter<>) : typeof(JsonTextConverter<>)).MakeGenericType(type);
    }

    // Whatever is a class of the user's own may be owned by an entity, or be one that no set tells of.
    private static bool IsOwned(Type type) => type is { IsClass: true, IsGenericType: false } && type.Assembly != typeof(object).Assembly && type != typeof(string);
}
