using DomainSdk.Model;

namespace DomainSdk.Cli;

/// <summary>Reads the one raw text that a command works on.</summary>
internal static class TextFile
{
    /// <summary>Reads it, or says at which line and column it is faulty.</summary>
    /// <returns>The text, or null.</returns>
    public static SeedText? Read(string path, TextWriter errors)
    {
        if (!GivenPaths.AreThere(GivenPaths.MissingFiles(path), errors)) return null;
        if (SeedTextReader.TryRead(path, FileBytes.Read(path), out var finding) is { } text) return text;
        errors.WriteLine(MessageText.OneLine($"{finding}"));
        return null;
    }
}
