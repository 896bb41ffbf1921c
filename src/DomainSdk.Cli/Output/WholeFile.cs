namespace DomainSdk.Cli.Output;

/// <summary>Writes files that nobody ever sees half of: a file has its name only when all of it is there.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file, in place of the one that there may be.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="text">Its text.</param>
    public static void Write(string path, string text)
    {
        var unfinished = path + ".new";
        try
        {
            File.WriteAllText(unfinished, text);
            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
