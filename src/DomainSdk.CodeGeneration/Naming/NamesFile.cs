using DomainSdk.CodeGeneration.Model;
using DomainSdk.Schema.Json;

namespace DomainSdk.CodeGeneration.Naming;

/// <summary>A names file, <c>names.json</c>: a record of names as text that people review; <c>schema/names.schema.json</c> describes it.</summary>
internal sealed class NamesFile
{
    internal NamesFile(JsonText? text, NameRecord names, IReadOnlyList<ModelDiagnostic> diagnostics) => (Text, Names, Diagnostics) = (text, names, diagnostics);

    /// <summary>The names, as far as they can be used.</summary>
    public NameRecord Names { get; }

    /// <summary>What is wrong with the file, each at its place. Such entries are not among the names.</summary>
    public IReadOnlyList<ModelDiagnostic> Diagnostics { get; }

    /// <summary>The text; null where it is no JSON.</summary>
    internal JsonText? Text { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="utf8">The bytes, which must not be changed afterwards.</param>
    /// <param name="path">The path for messages.</param>
    /// <returns>The file; one that is malformed has no names, and a diagnostic that says why.</returns>
    public static NamesFile Read(byte[] utf8, string path)
    {
        if (JsonText.TryParse(utf8, path, out var text, out var error))
            return new NamesFileReader(text).Read();
        var problem = new ModelDiagnostic(ProjectDiagnostics.InvalidNamesFile, error.Message, path, error.Offset, Math.Min(1, utf8.Length - error.Offset));
        return new NamesFile(null, new NameRecord([]), [problem]);
    }

    /// <summary>Writes names as a file: types and members in the order of their places and keys, indented, with LF.</summary>
    /// <param name="names">The names.</param>
    /// <returns>The text of the file.</returns>
    public static string Write(NameRecord names) => NamesFileWriter.Write(names);

    /// <summary>Says where the file is not up to date.</summary>
    /// <param name="given">The names given with it.</param>
    /// <returns>Types and members that it does not know, or names otherwise, or that there are no more.</returns>
    public IReadOnlyList<ModelDiagnostic> Compare(NameRecord given) => [.. NamesFileComparison.Compare(this, given)];
}
