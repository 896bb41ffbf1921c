using System.Text;

namespace DomainSdk.Cli.Output;

/// <summary>Writes files that nobody ever sees half of: a file has its name only when all of it is there.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file, in place of the one that there may be.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="text">Its text.</param>
    public static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file, in place of the one that there may be, with its permissions. Behind a link it is the file that is written, and the link stays. Who ends the process leaves the file as it was.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="bytes">Its bytes.</param>
    public static void Write(string path, byte[] bytes)
    {
        // A pipe or a device is written to, and stays what it is.
        if (SpecialFile.IsThere(path))
        {
            using var special = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            special.Write(bytes);
            return;
        }

        path = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path : path;
        UnfinishedFile.Write(path, stream => stream.Write(bytes));
    }
}
