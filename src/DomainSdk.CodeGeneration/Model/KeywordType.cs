namespace DomainSdk.CodeGeneration.Model;

/// <summary>The C# type that implements a keyword of the user's own.</summary>
/// <param name="Keyword">The name of the keyword.</param>
/// <param name="Type">The type of the user with <c>global::</c>; it derives from <c>CustomKeyword</c> and has a constructor without parameters.</param>
internal sealed record KeywordType(string Keyword, string Type);
