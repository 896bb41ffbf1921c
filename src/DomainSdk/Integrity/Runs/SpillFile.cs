using Microsoft.Win32.SafeHandles;

namespace DomainSdk.Integrity;

/// <summary>
/// A temporary file that is only ever written at its end. It has no name from the beginning, or goes with its handle, so that nothing of it stays however
/// the process ends.
/// </summary>
internal sealed class SpillFile
{
    /// <summary>Makes a file in the folder for temporary files.</summary>
    public SpillFile()
    {
        var path = Path.Combine(Path.GetTempPath(), "domainsdk-" + Path.GetRandomFileName());
        if (OperatingSystem.IsWindows())
        {
            Handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, FileOptions.DeleteOnClose);
            return;
        }

        // What stands in it is for nobody else.
        using (new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite | FileShare.Delete, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }))
        {
            Handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            File.Delete(path);
        }
    }

    /// <summary>What is read from; closed when nothing looks at it any more.</summary>
    public SafeFileHandle Handle { get; }

    /// <summary>How many bytes have been written.</summary>
    public long Length { get; private set; }

    /// <summary>Writes at the end.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        RandomAccess.Write(Handle, bytes, Length);
        Length += bytes.Length;
    }
}
