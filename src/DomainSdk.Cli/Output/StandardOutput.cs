using System.Text;
using Microsoft.Win32.SafeHandles;

namespace DomainSdk.Cli.Output;

/// <summary>Standard output where every failure to write is an error: a full disk, or a pipe that nobody reads any more.</summary>
internal static class StandardOutput
{
    private const int Descriptor = 1;

    /// <summary>Opens it; text may be kept back until the writer is flushed.</summary>
    public static TextWriter Open() => Console.IsOutputRedirected
        ? new StreamWriter(new OutputStream(OpenStream()), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
        : Console.Out;

    // The stream of the console takes no notice of a pipe that is closed; one over the descriptor does, but moves no offset of a file.
    private static Stream OpenStream()
    {
        if (OperatingSystem.IsWindows()) return Console.OpenStandardOutput();
        var stream = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }
}
