using System.Globalization;

namespace DomainSdk.Build.Extensions;

/// <summary>What tells one state of the extensions from another: the assemblies and all that lie beside them, since they may need each other.</summary>
internal static class ExtensionStamps
{
    /// <summary>The state, as text.</summary>
    public static string Of(IReadOnlyList<string> paths) => string.Join('|', paths.Select(path => $"{path}:{State(path)}"));

    private static string State(string path)
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(path)!);
        if (!folder.Exists) return "";
        return string.Join(';', folder.EnumerateFiles("*.dll").OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Name},{file.Length},{file.LastWriteTimeUtc.Ticks}")));
    }
}
