namespace DomainSdk.CodeGeneration.Naming;

/// <summary>Names files by their place in a project, so that nothing written depends on the machine.</summary>
internal static class FilePlace
{
    /// <summary>The path of a file relative to a folder, with <c>/</c>.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="folder">The full path of the folder.</param>
    /// <returns>The path; for a file outside the folder, the part below the folder both have in common.</returns>
    public static string Of(string path, string folder)
    {
        var file = path.Replace('\\', '/').Split('/');
        var project = folder.Replace('\\', '/').TrimEnd('/').Split('/');
        var common = 0;
        while (common < project.Length && common < file.Length - 1 && string.Equals(project[common], file[common], StringComparison.OrdinalIgnoreCase))
            common++;
        return string.Join("/", file.Skip(common).Where(part => part.Length > 0));
    }
}
