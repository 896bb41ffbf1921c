using System.Security.Cryptography;
using DomainSdk.Model;

namespace DomainSdk.Cli.Layouts;

/// <summary>A layout of texts by the name that it has on the command line.</summary>
/// <param name="Path">Its description, or null where it is one of the tool's own.</param>
/// <param name="Digest">What tells it from others: its name, or the digest of its description.</param>
/// <param name="Reader">Reads texts of it.</param>
internal sealed record NamedLayout(string? Path, string Digest, SeedTextReader Reader)
{
    /// <summary>The raw text format, which is read without a layout.</summary>
    public const string Raw = "raw";

    private static readonly string[] s_described = ["front-matter", "html"];

    /// <summary>The layouts that need no description.</summary>
    public static IReadOnlyList<string> Names { get; } = [Raw, .. s_described];

    /// <summary>Finds a layout.</summary>
    /// <param name="name">One of <see cref="Names"/> but <see cref="Raw"/>, or a file.</param>
    /// <exception cref="InvalidOperationException">There is none, or its description is wrong; the first error is told.</exception>
    public static NamedLayout Load(string name)
    {
        if (s_described.Contains(name)) return new NamedLayout(null, name, new SeedTextReader(LayoutFile.Read(Own(name), name)));
        if (!File.Exists(name)) throw new InvalidOperationException($"{name}: no such layout, nor such a file; layouts are {string.Join(", ", Names)}, and descriptions in files");
        var description = FileBytes.Read(name);
        return new NamedLayout(name, Convert.ToHexStringLower(SHA256.HashData(description)), new SeedTextReader(LayoutFile.Read(description, name)));
    }

    private static byte[] Own(string name)
    {
        using var stream = typeof(NamedLayout).Assembly.GetManifestResourceStream(name + ".layout.json")!;
        return FileBytes.Read(stream);
    }
}
