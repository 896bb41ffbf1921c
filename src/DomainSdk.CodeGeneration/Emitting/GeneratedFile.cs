namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>A file of C#.</summary>
/// <param name="HintName">Its name, different from all others even where case does not count: <c>Acme.News.Party.g.cs</c>.</param>
/// <param name="Text">Its text, with LF.</param>
internal sealed record GeneratedFile(string HintName, string Text);
