using System.Globalization;
using Microsoft.Build.Framework;

namespace DomainSdk.Build;

/// <summary>Hands findings to MSBuild, each at its place.</summary>
internal sealed class FindingLog(IBuildEngine engine, string projectDirectory, string projectFile)
{
    /// <summary>Messages quote what users wrote, which has no limit; a longer one is cut.</summary>
    private const int LongestMessage = 2_000;

    private const string Sender = nameof(CheckDocuments);

    public bool HasErrors { get; private set; }

    public void Write(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings) Write(finding);
    }

    private void Write(Finding finding)
    {
        var (path, line, column, _, _, _, _) = finding.Position;
        var file = path is null ? projectFile : MessageText.OneLine(path);
        var help = $"docs/{finding.Id}.md";
        var message = MessageText.OneLine(finding.Message + OtherPlaces(finding), LongestMessage);
        // As the compiler writes its messages: where they begin, and the page behind them.
        var shown = $"{message} ({help})";
        switch (finding.Severity)
        {
            case DiagnosticSeverity.Error:
                HasErrors = true;
                engine.LogErrorEvent(new BuildErrorEventArgs(null, finding.Id, file, line, column, 0, 0, shown, null, Sender, help, DateTime.UtcNow, null));
                break;
            case DiagnosticSeverity.Warning:
                engine.LogWarningEvent(new BuildWarningEventArgs(null, finding.Id, file, line, column, 0, 0, shown, null, Sender, help, DateTime.UtcNow, null));
                break;
            case DiagnosticSeverity.Info:
                engine.LogMessageEvent(new BuildMessageEventArgs(null, finding.Id, file, line, column, 0, 0, shown, null, Sender, MessageImportance.Normal, DateTime.UtcNow, null));
                break;
        }
    }

    // A message of a build has one place; the others stand in its text.
    private string OtherPlaces(Finding finding)
    {
        if (finding.Related.Count == 0) return "";
        var places = finding.Related.Select(related => string.Create(CultureInfo.InvariantCulture, $"{Shown(related.Position.Path)}({related.Position.Line},{related.Position.Column}): {related.Message}"));
        return $" See {string.Join("; ", places)}.";
    }

    private string Shown(string? path)
    {
        if (path is null) return "";
        var relative = Path.GetRelativePath(projectDirectory, path);
        return Path.DirectorySeparatorChar == '\\' ? relative.Replace('\\', '/') : relative;
    }
}
