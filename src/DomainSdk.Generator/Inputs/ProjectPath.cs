using DomainSdk.CodeGeneration.Naming;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DomainSdk.Generator.Inputs;

/// <summary>Names files by their place in the project, so that nothing emitted depends on the machine.</summary>
internal static class ProjectPath
{
    /// <summary>The path of a file relative to the project folder, with <c>/</c>.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="link">The <c>Link</c> metadata, which goes first.</param>
    /// <param name="globalOptions">Where the project folder stands.</param>
    /// <returns>The path; for a file outside the project folder, the part below the folder both have in common.</returns>
    public static string Of(string path, string link, AnalyzerConfigOptions globalOptions)
    {
        if (link.Length > 0) return link.Replace('\\', '/').TrimStart('/');
        return FilePlace.Of(path, Folder(globalOptions));
    }

    /// <summary>The project folder.</summary>
    /// <param name="globalOptions">Where it stands.</param>
    public static string Folder(AnalyzerConfigOptions globalOptions) => globalOptions.TryGetValue("build_property.ProjectDir", out var folder) ? folder : "";

    /// <summary>The full path of what the project file names.</summary>
    /// <param name="path">The path, relative to the project folder or full.</param>
    /// <param name="folder">The project folder.</param>
    public static string Full(string path, string folder)
    {
        var combined = Path.Combine(folder, path.Replace('\\', Path.DirectorySeparatorChar));
        return (Path.IsPathRooted(combined) ? Path.GetFullPath(combined) : combined).TrimEnd('/', '\\');
    }
}
