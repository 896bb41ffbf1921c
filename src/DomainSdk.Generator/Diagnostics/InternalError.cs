using DomainSdk.CodeGeneration;
using DomainSdk.Generator.Inputs;

namespace DomainSdk.Generator.Diagnostics;

/// <summary>
/// The error for a mistake of ours. The compiler makes a mere warning of an exception (and drops all output), so none may leave the generator.
/// </summary>
internal static class InternalError
{
    /// <summary>The error at the beginning of the file that was at work.</summary>
    /// <param name="file">The file.</param>
    /// <param name="exception">What happened.</param>
    public static DiagnosticInfo At(FileContent file, Exception exception) =>
        DiagnosticInfo.At(ProjectDiagnostics.InternalError, Describe(exception), file);

    /// <summary>The error where no single file is to blame.</summary>
    /// <param name="exception">What happened.</param>
    public static DiagnosticInfo OfProject(Exception exception) =>
        DiagnosticInfo.OfProject(ProjectDiagnostics.InternalError, Describe(exception));

    private static string Describe(Exception exception) =>
        $"Internal error, please report it with this schema: {exception.GetType().Name}: {exception.Message} {FirstFrame(exception)}".TrimEnd();

    // The method that failed, without the path of the machine that built the generator.
    private static string FirstFrame(Exception exception)
    {
        var frame = (exception.StackTrace ?? "").Split('\n')[0].Trim();
        var path = frame.IndexOf(" in ", StringComparison.Ordinal);
        return path < 0 ? frame : frame.Substring(0, path);
    }
}
