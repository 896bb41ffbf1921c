namespace DomainSdk;

/// <summary>Writes files that nobody ever sees half of: a file has its name only when all of it is there.</summary>
internal static class UnfinishedFile
{
    /// <summary>A name beside the file that nobody can foresee, so that no file and no link stands there on purpose.</summary>
    public static string NameFor(string path) => $"{path}.{Path.GetRandomFileName()[..8]}.new";

    /// <summary>Writes a file, in place of the one that there may be, with its permissions.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes all of it.</param>
    public static void Write(string path, Action<Stream> write)
    {
        var unfinished = NameFor(path);
        // What is there already, a link among it, is never written through.
        var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
        try
        {
            using (stream) write(stream);
            if (!OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(unfinished, File.GetUnixFileMode(path));
            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
