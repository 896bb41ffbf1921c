namespace DomainSdk;

/// <summary>Documents that come one per line from a program and not from a file.</summary>
/// <param name="Name">The file that they are from, as findings show it.</param>
/// <param name="Open">Opens them.</param>
/// <param name="AreNumbered">Whether the number of the line in that file stands before each document, with a tab behind it.</param>
public sealed record DocumentLines(string Name, Func<Stream> Open, bool AreNumbered);
