namespace DomainSdk.Schema.Dialects;

/// <summary>A keyword as a dialect defines it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Vocabulary">The vocabulary it belongs to: the last segment of the vocabulary's URI.</param>
/// <param name="Shape">Where schemas stand in its value.</param>
/// <param name="Form">Which of its meanings it has, where dialects differ.</param>
internal sealed record KeywordDefinition(string Name, string Vocabulary, SubschemaShape Shape, KeywordForm Form = KeywordForm.Usual);
