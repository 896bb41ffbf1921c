using Microsoft.Win32.SafeHandles;

namespace DomainSdk.Loading;

/// <summary>Some bytes of a file, read from the first to the last.</summary>
/// <param name="path">The file.</param>
/// <param name="offset">Where they begin.</param>
/// <param name="length">How many there are.</param>
internal sealed class FileSlice(string path, long offset, long length) : ReadOnlyStream
{
    private readonly SafeFileHandle _file = File.OpenHandle(path);
    private long _position;

    public override int Read(Span<byte> buffer)
    {
        var read = RandomAccess.Read(_file, buffer[..(int)Math.Min(buffer.Length, length - _position)], offset + _position);
        _position += read;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _file.Dispose();
        base.Dispose(disposing);
    }
}
