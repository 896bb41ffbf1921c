using System.IO.MemoryMappedFiles;

namespace DomainSdk.Fuzzing.Loop;

/// <summary>The input that is being run, in a file that outlives the process which it ends.</summary>
internal sealed class LastInput : IDisposable
{
    private const int Size = 1 << 16;
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    /// <summary>Opens the file.</summary>
    /// <param name="path">Its path.</param>
    public LastInput(string path)
    {
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Create, null, Size);
        _view = _file.CreateViewAccessor();
    }

    /// <summary>Writes an input.</summary>
    /// <param name="input">The input.</param>
    public void Set(byte[] input)
    {
        _view.WriteArray(sizeof(int), input, 0, Math.Min(input.Length, Size - sizeof(int)));
        _view.Write(0, Math.Min(input.Length, Size - sizeof(int)));
    }

    /// <summary>Reads what was written last.</summary>
    /// <param name="path">The path of the file.</param>
    public static byte[] Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        return bytes[sizeof(int)..(sizeof(int) + BitConverter.ToInt32(bytes))];
    }

    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }
}
