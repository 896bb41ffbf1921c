using System.IO.Enumeration;
using System.Xml;
using DomainSdk.CodeGeneration;

namespace DomainSdk.Build.Checking;

/// <summary>
/// Patterns of the project file that no document has come of. MSBuild knows nothing of them once they are expanded, so they are read where they stand;
/// those with properties or conditions in them are passed over, unless the project has no document at all.
/// </summary>
internal static class EmptyPatterns
{
    private const string Item = "CorpusDocument";

    /// <summary>A finding for each such pattern, at its element.</summary>
    public static IEnumerable<Finding> Find(string projectFile, IReadOnlyList<DocumentItem> documents)
    {
        if (!File.Exists(projectFile)) return [];
        try
        {
            return Read(projectFile, documents);
        }
        catch (Exception e) when (e is XmlException or IOException or UnauthorizedAccessException)
        {
            // MSBuild has read it, and would have said so.
            return [];
        }
    }

    private static List<Finding> Read(string projectFile, IReadOnlyList<DocumentItem> documents)
    {
        var findings = new List<Finding>();
        var conditions = new Stack<bool>();
        using var reader = XmlReader.Create(projectFile, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement) conditions.Pop();
            if (reader.NodeType != XmlNodeType.Element) continue;
            var conditional = reader.GetAttribute("Condition") is not null || (conditions.TryPeek(out var outer) && outer);
            if (reader.LocalName == Item && reader.GetAttribute("Include") is { } include && IsEmpty(include, conditional, projectFile, documents))
            {
                var place = (IXmlLineInfo)reader;
                var position = new SourcePosition(projectFile, place.LineNumber, place.LinePosition, place.LineNumber, place.LinePosition, 0, 0);
                findings.Add(ItemProblems.At(projectFile, ProjectDiagnostics.NothingToCheck, $"No document is '{include}': nothing is checked by this item") with { Position = position });
            }

            if (!reader.IsEmptyElement) conditions.Push(conditional);
        }

        return findings;
    }

    private static bool IsEmpty(string include, bool conditional, string projectFile, IReadOnlyList<DocumentItem> documents)
    {
        if (documents.Count == 0) return true;
        if (conditional || include.AsSpan().IndexOfAny("$@%") >= 0) return false;
        return include.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).All(pattern => IsEmpty(pattern, projectFile, documents));
    }

    // The folder before the first wildcard and the name behind the last '/': enough to tell that a pattern matches nothing at all.
    private static bool IsEmpty(string pattern, string projectFile, IReadOnlyList<DocumentItem> documents)
    {
        pattern = pattern.Replace('\\', '/');
        var wildcard = pattern.AsSpan().IndexOfAny('*', '?');
        if (wildcard < 0) return false;
        var folder = Path.GetFullPath(pattern[..(pattern.LastIndexOf('/', wildcard) + 1)], Path.GetDirectoryName(projectFile)!);
        var name = pattern[(pattern.LastIndexOf('/') + 1)..];
        return !documents.Any(document => document.Path.StartsWith(folder, StringComparison.Ordinal) && (name == "**" || FileSystemName.MatchesSimpleExpression(name, Path.GetFileName(document.Path.AsSpan()))));
    }
}
