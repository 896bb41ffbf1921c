namespace DomainSdk.CodeGeneration.Model;

/// <summary>The C# type of a format.</summary>
/// <param name="Format">The value of <c>format</c>.</param>
/// <param name="Type">The type of the user with <c>global::</c>; it implements <c>IParsable</c>.</param>
/// <param name="IsValueType">Whether the type is a struct.</param>
internal sealed record FormatTypeMapping(string Format, string Type, bool IsValueType);
