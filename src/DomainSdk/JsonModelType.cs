using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization;
using DomainSdk.Runtime;

namespace DomainSdk;

/// <summary>
/// A generated type that is known only at run time, as frameworks know types. Where the type is known to the compiler, use
/// <see cref="JsonModel"/>. Works under trimming and NativeAOT.
/// </summary>
public abstract class JsonModelType
{
    private static readonly ConcurrentDictionary<Type, JsonModelType?> s_known = new();

    private protected JsonModelType()
    {
    }

    /// <summary>The type.</summary>
    public abstract Type Type { get; }

    /// <summary>The schema that it was generated from.</summary>
    public abstract SchemaNode Schema { get; }

    /// <summary>Finds a generated type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Null where it is none; enums are none, either.</returns>
    public static JsonModelType? Of(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return s_known.GetOrAdd(type, static type => ConverterOf(type)?.Model);
    }

    /// <summary>Reads and validates a JSON text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="value">The value.</param>
    /// <param name="result">Every error; valid if the answer is true.</param>
    /// <returns>Whether the text conforms to the schema.</returns>
    public abstract bool TryParse(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out object? value, out ValidationResult result);

    /// <summary>Writes a value as JSON.</summary>
    /// <param name="value">A value of the type.</param>
    /// <param name="writer">Where the UTF-8 goes.</param>
    /// <exception cref="InvalidCastException">The value is not of the type.</exception>
    public abstract void Write(object value, IBufferWriter<byte> writer);

    /// <summary>The converter that the attribute of a generated type or enum names.</summary>
    /// <param name="type">The type.</param>
    internal static IGeneratedConverter? ConverterOf(Type type) =>
        type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType is { IsGenericType: true } converter && converter.Assembly == typeof(JsonModel).Assembly
            ? Make(converter) as IGeneratedConverter
            : null;

    // The attribute keeps the constructor of the converter.
    private static object? Make([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type converter) =>
        Activator.CreateInstance(converter);

    internal sealed class Typed<T> : JsonModelType
        where T : IJsonModel<T>
    {
        public override Type Type => typeof(T);

        public override SchemaNode Schema => T.Schema;

        public override bool TryParse(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out object? value, out ValidationResult result)
        {
            var isRead = JsonModel.TryRead<T>(utf8, out var read, out var failure);
            (value, result) = (read, failure ?? ValidationResult.Valid);
            return isRead;
        }

        public override void Write(object value, IBufferWriter<byte> writer) => DocumentWriter.Write<T, T>((T)value, writer);
    }
}
