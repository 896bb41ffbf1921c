using DomainSdk.Schema.Compilation;

namespace DomainSdk.Schema.Dialects;

/// <summary>Turns the value of a keyword into what the plan holds; reports what is wrong with it.</summary>
internal delegate void KeywordCompiler(KeywordContext context);

/// <summary>A keyword as a dialect defines it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Vocabulary">The vocabulary it belongs to: the last segment of the vocabulary's URI.</param>
/// <param name="Shape">Where schemas stand in its value.</param>
/// <param name="Compile">How it is compiled.</param>
internal sealed record KeywordDefinition(string Name, string Vocabulary, SubschemaShape Shape, KeywordCompiler Compile);
