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
        globalOptions.TryGetValue("build_property.ProjectDir", out var folder);
        return FilePlace.Of(path, folder ?? "");
    }
}
