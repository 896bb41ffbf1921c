namespace DomainSdk.CodeGeneration.Projects;

/// <summary>The URIs of the files of a project.</summary>
internal static class ProjectUri
{
    /// <summary>The URI that a schema without <c>$id</c> has, at build time and at run time alike.</summary>
    /// <param name="projectPath">The path relative to the project folder.</param>
    public static string Of(string projectPath) =>
        "schema:///" + string.Join("/", projectPath.Split('/').Select(Uri.EscapeDataString));
}
