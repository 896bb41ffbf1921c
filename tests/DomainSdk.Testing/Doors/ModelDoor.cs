using System.Buffers;
using System.Text;
using System.Text.Json;
using DomainSdk.Schema.Json;

namespace DomainSdk.Testing.Doors;

/// <summary>The door of a record, union, struct, id or wrapper.</summary>
/// <typeparam name="T">The type.</typeparam>
internal sealed class ModelDoor<T> : PublicDoor
    where T : IJsonModel<T>
{
    public override bool IsValid(byte[] document) => JsonModel.IsValid<T>(document);

    public override ValidationResult Read(byte[] document)
    {
        _ = JsonModel.TryParse<T>(document, out _, out var result);
        return result;
    }

    public override IEnumerable<string> Disagreements(byte[] document)
    {
        var interpreted = Interpret(document);
        var expected = interpreted.IsValid ? "valid" : "invalid";
        if (JsonModel.IsValid<T>(document) != interpreted.IsValid) yield return $"IsValid: not {expected}";
        var validated = JsonModel.Validate<T>(document);
        if (Places(validated, interpreted) is { } validatedAt) yield return "Validate: " + validatedAt;

        var isRead = JsonModel.TryParse<T>(document, out var value, out var result);
        if (isRead != JsonModel.TryParse<T>(document, out _)) yield return "TryParse: not the same with errors as without";
        if (isRead && value is null) yield return "TryParse: null";
        if (isRead != result.IsValid) yield return "TryParse: a value with errors, or none without";
        var hasNoValue = interpreted.IsValid && !isRead && result.Errors is [{ Id: CorpusDiagnostics.NotRepresentable }];
        if (!hasNoValue && Places(result, interpreted) is { } readAt) yield return "TryParse: " + readAt;
        if (IsThrown<DomainValidationException>(() => JsonModel.Parse<T>(document)) == isRead) yield return "Parse: not as TryParse";
        foreach (var serializer in Serializers)
            if (IsThrown<JsonException>(() => JsonSerializer.Deserialize<T>(Unmarked(document), serializer)) == isRead) yield return "Deserialize: not as TryParse";
    }

    public override RoundTrip RoundTrip(byte[] document)
    {
        if (!JsonModel.TryParse<T>(document, out var value, out var result))
            return result.Errors is [{ Id: CorpusDiagnostics.NotRepresentable } why] ? new() { WithoutValue = why } : new() { Problem = "is not read: " + string.Join(", ", result.Errors) };
        var written = value.ToUtf8Json();
        return new()
        {
            Written = Encoding.UTF8.GetString(written),
            Value = value,
            ToldLosses = result.Information.Count,
            IsLossy = !SameDocument.Is(JsonText.Parse(document).Root, JsonText.Parse(written).Root, []),
            IsTold = result.Information.Count > 0 && SameDocument.Is(JsonText.Parse(document).Root, JsonText.Parse(written).Root, result.Information),
            Problem = Problem(document, value, written),
        };
    }

    private string? Problem(byte[] document, T value, byte[] written)
    {
        var text = Encoding.UTF8.GetString(written);
        if (!Interpret(written).IsValid) return "its output is not valid " + text;
        if (value.Validate() is { IsValid: false } own) return $"Validate of the value says {string.Join(", ", own.Errors)}";
        if (!JsonModelExtensions.TryParse<T>(text, out var again)) return "does not read its own output " + text;
        if (!AreSame(value, again)) return "is not equal to what its output reads as";
        if (value.ToJson() != text) return "ToJson is not what the UTF-8 says";
        var buffer = new ArrayBufferWriter<byte>();
        value.WriteTo(buffer);
        if (!buffer.WrittenSpan.SequenceEqual(written)) return "WriteTo is not what ToJson says";
        foreach (var serializer in Serializers)
        {
            if (!JsonSerializer.SerializeToUtf8Bytes(value, serializer).AsSpan().SequenceEqual(written)) return "the serializer writes " + JsonSerializer.Serialize(value, serializer);
            if (JsonSerializer.Deserialize<T>(Unmarked(document), serializer) is not { } other || !AreSame(value, other)) return "the serializer reads another value";
        }

        return null;
    }

    private static bool AreSame(T a, T b) => EqualityComparer<T>.Default.Equals(a, b) && a.GetHashCode() == b.GetHashCode();

    private static string? Places(ValidationResult found, ValidationResult expected)
    {
        var (at, not) = (ErrorLocations.Of(found), ErrorLocations.Of(expected));
        return at.SequenceEqual(not) ? null : $"errors at [{string.Join(", ", at)}], not at [{string.Join(", ", not)}]";
    }

    private static bool IsThrown<TException>(Action action)
        where TException : Exception
    {
        try
        {
            action();
            return false;
        }
        catch (TException)
        {
            return true;
        }
    }
}
