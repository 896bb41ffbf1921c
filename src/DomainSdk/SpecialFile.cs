using System.Formats.Tar;

namespace DomainSdk;

/// <summary>Pipes and devices, which have names as files do and are none: what takes their place destroys them.</summary>
internal static class SpecialFile
{
    /// <summary>Whether a pipe, a device or the like has this name, or is what a link of this name leads to.</summary>
    /// <param name="path">The path.</param>
    public static bool IsThere(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path)) return false;
        var file = new FileInfo(path);
        if (file.LinkTarget is not null && file.ResolveLinkTarget(returnFinalTarget: true) is not FileInfo { Exists: true }) return true;
        var target = file.LinkTarget is null ? file : (FileInfo)file.ResolveLinkTarget(returnFinalTarget: true)!;
        if (target.Length > 0) return false;

        // What a file is, is told by the framework only to those who put it into an archive; nothing of it is opened for that unless it is a file, and empty.
        try
        {
            using var archive = new MemoryStream();
            using (var writer = new TarWriter(archive, TarEntryFormat.Ustar, leaveOpen: true)) writer.WriteEntry(target.FullName, "x");
            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry()?.EntryType is not TarEntryType.RegularFile;
        }
        catch (UnauthorizedAccessException)
        {
            // What is opened is a file.
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
