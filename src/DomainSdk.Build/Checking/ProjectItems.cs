using DomainSdk.Build.Extensions;

namespace DomainSdk.Build.Checking;

/// <summary>What the project says to the check.</summary>
/// <param name="Documents">The documents.</param>
/// <param name="Schemas">The schemas.</param>
/// <param name="Formats">The names of formats that have types of the user.</param>
/// <param name="Keywords">The names of keywords that are types of the user.</param>
/// <param name="Extensions">Assemblies that add to the check.</param>
/// <param name="Directory">The folder of the project.</param>
/// <param name="FormatAssertion"><c>DomainSdkFormat</c>.</param>
/// <param name="Dialect"><c>DomainSdkDialect</c>.</param>
/// <param name="OpenEnums"><c>DomainSdkOpenEnums</c>.</param>
internal sealed record ProjectItems(
    IReadOnlyList<DocumentItem> Documents,
    IReadOnlyList<SchemaItem> Schemas,
    IReadOnlyList<string> Formats,
    IReadOnlyList<string> Keywords,
    IReadOnlyList<string> Extensions,
    string Directory,
    string FormatAssertion,
    string Dialect,
    string OpenEnums)
{
    /// <summary>All that decides verdicts beside the texts of documents and schemas: the settings and the version of what checks.</summary>
    public string Settings()
    {
        var engine = new[] { typeof(DocumentCheck), typeof(Corpus), typeof(DiagnosticCatalog) }.Select(type => type.Module.ModuleVersionId.ToString());
        return string.Join('\n', [.. engine, Directory, FormatAssertion, Dialect, OpenEnums, string.Join('|', Formats), string.Join('|', Keywords), ExtensionStamps.Of(Extensions)]);
    }
}

/// <summary>A <c>CorpusDocument</c> item.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Link">The path that it is shown by in the project, or empty.</param>
/// <param name="Schema">The schema that the item names, or empty.</param>
internal sealed record DocumentItem(string Path, string Link, string Schema);

/// <summary>A <c>JsonSchema</c> item.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Link">The path that it is shown by in the project, or empty.</param>
/// <param name="Dialect">The dialect where the schema names none, or empty.</param>
internal sealed record SchemaItem(string Path, string Link, string Dialect);
