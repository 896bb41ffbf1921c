using DomainSdk.Schema.Dialects;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.CodeGeneration.Projects;

/// <summary>
/// The schema that a document names by its member <c>$schema</c>: the <c>$id</c> of a known schema, or else a URI reference that is seen from the
/// document. Build, editor and command line ask here, so that a name leads to one schema through each of these doors.
/// </summary>
internal static class OwnSchema
{
    /// <summary>The URI that a document means.</summary>
    /// <param name="documentPath">The full path of the document.</param>
    /// <param name="name">What it names.</param>
    /// <returns>The URI, with the fragment of the name.</returns>
    public static string Resolve(string documentPath, string name) => UriReference.Resolve(UriOf(documentPath), name.Replace('\\', '/'));

    /// <summary>Whether a URI is that of a file.</summary>
    /// <param name="uri">The URI, without fragment.</param>
    /// <param name="path">The full path of the file.</param>
    public static bool IsFile(string uri, string path) => UriReference.Decode(uri) == UriReference.Decode(UriOf(path));

    /// <summary>Whether a name is that of a dialect, so that what names it is itself a schema.</summary>
    /// <param name="name">The name.</param>
    public static bool IsDialect(string name) => Dialect.All.Any(dialect => dialect.MetaschemaUri.TrimEnd('#') == name.TrimEnd('#'));

    private static string UriOf(string path) =>
        "file:///" + string.Join("/", path.Replace('\\', '/').TrimStart('/').Split('/').Select(part => Uri.EscapeDataString(part).Replace("%3A", ":")));
}
