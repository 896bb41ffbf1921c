namespace DomainSdk.CodeGeneration.Model;

/// <summary>How a value is typed in C# and which codec reads and writes it.</summary>
/// <param name="CSharp">The C# type, such as <c>ValueArray&lt;Party&gt;</c>; with <c>?</c> where JSON null is a value.</param>
/// <param name="Codec">The codec type, such as <c>ArrayCodec&lt;Party, Party&gt;</c>.</param>
/// <param name="IsValueType">Whether it is a struct or an enum (without regard to <c>?</c>).</param>
/// <param name="IsNullable">Whether JSON null is a value.</param>
public sealed record TypeReference(string CSharp, string Codec, bool IsValueType, bool IsNullable = false);
