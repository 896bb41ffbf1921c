using DomainSdk.Schema.Json;

namespace DomainSdk.Runtime;

public static partial class JsonRead
{
    /// <summary>Whether the value at a position begins as an object does.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <returns>True if it does.</returns>
    public static bool IsObject(ReadOnlySpan<byte> json, int at) => (uint)at < (uint)json.Length && json[at] == '{';

    /// <summary>Skips a value that is valid, as its schema does not ask for an object, but has no place in a record.</summary>
    /// <typeparam name="TMode">Whether to build, which cannot be done.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <returns>The position behind the value; -1 when building, or if it is malformed.</returns>
    public static int OtherKind<TMode>(ReadOnlySpan<byte> json, int at)
        where TMode : struct, IReadMode => OtherKind<TMode>(json, at, "object");

    /// <summary>Skips a value that is valid, as its schema asks for no kind, but has no value in C#.</summary>
    /// <typeparam name="TMode">Whether to build, which cannot be done.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="kind">The kind that could be read.</param>
    /// <returns>The position behind the value; -1 when building, or if it is malformed.</returns>
    public static int OtherKind<TMode>(ReadOnlySpan<byte> json, int at, string kind)
        where TMode : struct, IReadMode
    {
        var end = SkipValue(json, at);
        return end >= 0 && TMode.Builds ? Unrepresentable.Fail(json, at, end, kind) : end;
    }

    /// <summary>Whether the name of a member follows a rule.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">The position of the opening quote of the name.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>True if it does.</returns>
    public static bool IsName(ReadOnlySpan<byte> json, int name, StringRule rule)
    {
        var end = JsonScanner.ScanString(json, name, out var flags);
        return end >= 0 && rule.Check(json[(name + 1)..(end - 1)], flags);
    }
}
