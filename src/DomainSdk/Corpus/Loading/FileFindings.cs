namespace DomainSdk.Loading;

/// <summary>Findings about files as such.</summary>
internal static class FileFindings
{
    /// <summary>Whether an exception says that a file cannot be read, as opposed to a mistake in the program.</summary>
    public static bool IsFileFault(Exception e) =>
        e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or InvalidDataException or System.Security.SecurityException;

    public static Finding Unreadable(string path, Exception e) =>
        Create(path, CorpusDiagnostics.UnreadableFile, $"The file cannot be read: {Sentence(e.Message)}");

    public static Finding Shrunk(CorpusFile file, long length) =>
        Create(file.Path, CorpusDiagnostics.UnreadableFile, $"The file cannot be read to its end: it had {file.Length} bytes when it was found, and {length} when it was read.");

    public static Finding LineTooLong(string path, int line, long offset, int limit) =>
        Create(path, CorpusDiagnostics.LineTooLong, $"The line is longer than {limit} bytes and has been left out.") with
        {
            Position = new SourcePosition(path, line, 1, line, 1, (int)Math.Min(int.MaxValue, offset), 0),
        };

    private static Finding Create(string path, string id, string message) => new()
    {
        Id = id,
        Severity = DiagnosticSeverity.Error,
        Message = message,
        Position = new SourcePosition(path, 1, 1, 1, 1, 0, 0),
    };

    private static string Sentence(string message)
    {
        var line = message.ReplaceLineEndings(" ").Trim();
        return line.EndsWith('.') ? line : line + ".";
    }
}
