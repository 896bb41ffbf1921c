using DomainSdk.Cli.Layouts;
using DomainSdk.Model;

namespace DomainSdk.Cli;

/// <summary>Reads the one text that a command works on.</summary>
internal static class TextFile
{
    /// <summary>Reads it, or says at which line and column it is faulty.</summary>
    /// <param name="path">The text.</param>
    /// <param name="layout">Where its parts stand, or null for the raw text format.</param>
    /// <param name="errors">Where to say it.</param>
    /// <returns>The text, or null.</returns>
    public static SeedText? Read(string path, NamedLayout? layout, TextWriter errors)
    {
        if (!GivenPaths.AreThere(GivenPaths.MissingFiles(path), errors)) return null;

        // As in a check, texts with other extensions than the layout has are raw.
        var isOfLayout = layout is not null && (layout.Reader.Extensions.Contains(Path.GetExtension(path).ToLowerInvariant()) || !LinesLayout.Raw.Extensions.Contains(Path.GetExtension(path).ToLowerInvariant()));
        var reading = (isOfLayout ? layout!.Reader : new SeedTextReader()).Read(path, FileBytes.Read(path));
        foreach (var finding in reading.Findings) errors.WriteLine(MessageText.OneLine($"{finding}"));
        return reading.Content as SeedText;
    }
}
