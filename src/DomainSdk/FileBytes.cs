namespace DomainSdk;

/// <summary>Reads files whole. What has no length, as a pipe or a device, could go on for ever, so that there is a bound for it.</summary>
internal static class FileBytes
{
    /// <summary>What a pipe or a device may give.</summary>
    private const int MostWithoutLength = 500_000_000;

    /// <summary>Reads a file to its end.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its bytes.</returns>
    /// <exception cref="IOException">It cannot be read, or has no end.</exception>
    public static byte[] Read(string path)
    {
        if (new FileInfo(path).Length > 0) return File.ReadAllBytes(path);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return Read(stream);
    }

    /// <summary>Reads a stream of unknown length to its end.</summary>
    /// <param name="stream">The stream.</param>
    /// <returns>Its bytes.</returns>
    /// <exception cref="IOException">It cannot be read, or has no end.</exception>
    public static byte[] Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var memory = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > MostWithoutLength) throw new IOException($"It has no length, and no end within {MostWithoutLength} bytes");
        }

        return memory.ToArray();
    }
}
